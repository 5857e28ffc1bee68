/** What travels with the grader: the class files of the checks and the sources of the stubs, from the jar or the build folder. */
package threadwork.grader.kit;
