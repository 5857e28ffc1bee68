/** Exercise 17: fetch many pages, a given number at once, and leave nothing behind. */
package threadwork.ex17scrape;
