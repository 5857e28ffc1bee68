/** The rubric of exercise 4: a heart beats beside the work and never keeps a program from ending. */
package threadwork.checks.ex04daemon;
