/** The first files of a new exercise, made from templates that are resources of this package. */
package threadwork.grader.scaffold;
