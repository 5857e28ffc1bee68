/** What instructors copy into Classroom 50, tried without it. */
package threadwork.actions.classroom50;
