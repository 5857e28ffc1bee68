/** Exercise 5: several threads of which one fails, and nobody is left behind. */
package threadwork.ex05failure;
