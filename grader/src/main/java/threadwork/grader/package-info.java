/** The pipeline: a submission goes in, a report comes out. Each stage has a package of its own and does not know the others. */
package threadwork.grader;
