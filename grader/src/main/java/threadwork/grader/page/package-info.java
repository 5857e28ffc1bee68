/** A report and the sources it judges as one HTML file to look at, project and print: it asks for nothing from outside, and nothing of a student's is more than text in it. */
package threadwork.grader.page;
