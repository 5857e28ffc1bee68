/** Exercise 4: a background thread that never keeps a program from ending. */
package threadwork.ex04daemon;
