/** Checks exercise 10: who sleeps is woken whenever it can go on, in every order and whoever is woken first. */
package threadwork.checks.ex10buffer;
