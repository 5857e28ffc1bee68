/** Is the API that the checks call still there, and has the work on it begun? Both are read from class files; nothing is run. */
package threadwork.grader.contract;
