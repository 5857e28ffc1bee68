/** Exercise 20: write the test that finds what other people's threads do wrong. */
package threadwork.ex20testing;
