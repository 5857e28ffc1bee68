/** Exercise 18: work in the background, so that the user interface never waits, and lose nothing. */
package threadwork.ex18mail;
