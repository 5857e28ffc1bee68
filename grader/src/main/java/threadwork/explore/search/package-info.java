/** Which schedules to run: systematically, by the number of preemptions, then at random; and the smallest one that fails. */
package threadwork.explore.search;
