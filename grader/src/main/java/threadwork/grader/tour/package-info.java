/** The notebook that the course comes from, run and measured on the machine at hand: nothing here is ever scored. */
package threadwork.grader.tour;
