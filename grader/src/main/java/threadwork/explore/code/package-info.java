/** Puts hooks into the code that is to be explored, and loads it: the student's, the scenario's, and copies of the JDK's own. */
package threadwork.explore.code;
