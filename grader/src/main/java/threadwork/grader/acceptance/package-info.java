/** Decides whether a report that an untrusted run has made is believed, and what is said of it beneath the pull request. */
package threadwork.grader.acceptance;
