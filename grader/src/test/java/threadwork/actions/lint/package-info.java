/** What must be true of every workflow and script of this repository: a policy of our own, and the linters of others. */
package threadwork.actions.lint;
