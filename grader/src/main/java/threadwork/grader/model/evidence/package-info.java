/** What evidence is made of, as values: whoever draws it, in a terminal or on a page, need not read its text. */
package threadwork.grader.model.evidence;
