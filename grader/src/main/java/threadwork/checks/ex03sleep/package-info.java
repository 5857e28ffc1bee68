/** Checks exercise 3: in virtual time nothing but naps takes time, so their total says how they were taken. */
package threadwork.checks.ex03sleep;
