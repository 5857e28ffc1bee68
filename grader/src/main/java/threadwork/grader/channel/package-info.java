/** What parent and child JVMs say to each other, so that nothing a student prints can be taken for it. */
package threadwork.grader.channel;
