/** The words of the grader as values: records without logic, which every stage may import and which import nobody. */
package threadwork.grader.model;
