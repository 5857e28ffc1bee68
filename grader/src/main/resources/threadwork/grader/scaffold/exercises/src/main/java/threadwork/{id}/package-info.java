/** Exercise {number}: say in one sentence what it is about. */
package threadwork.{id};
