/** The rubric of exercise 14: the lock of an interpreter. Its bytecode works by sleeping, which takes virtual time and no core. */
package threadwork.checks.ex14gil;
