/** The rubric of exercise 12: each chunk goes through the check's hands, so who added up what is known and not measured. */
package threadwork.checks.ex12cores;
