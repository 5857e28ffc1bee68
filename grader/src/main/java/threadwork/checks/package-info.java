/**
 * The rubric: one package per exercise, holding its check class, and here the words to write one with. A check class is
 * the specification of its exercise: every check is a claim about the student's program, in its method's name.
 */
package threadwork.checks;
