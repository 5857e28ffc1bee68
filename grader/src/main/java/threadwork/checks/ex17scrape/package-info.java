/** The rubric of exercise 17: many pages come at once, as many as allowed, and whatever goes wrong with one touches no other. */
package threadwork.checks.ex17scrape;
