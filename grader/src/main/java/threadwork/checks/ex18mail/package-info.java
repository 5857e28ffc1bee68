/** The rubric of exercise 18: mail is delivered in the background, in order and to the last one, and the user interface never waits. */
package threadwork.checks.ex18mail;
