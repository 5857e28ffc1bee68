/**
 * What the scenarios of checks are built of. Like the scenarios themselves, and unlike the rest of the probe, these classes are
 * explored: what they do are steps that other threads can come between. Their claims about time and waiting hold in virtual
 * time, where sleepers wake only when nobody else can go on; not {@link threadwork.explore.Options#withAnySpeed at any speed}.
 */
package threadwork.grader.probe.scene;
