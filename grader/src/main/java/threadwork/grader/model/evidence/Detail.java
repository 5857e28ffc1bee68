package threadwork.grader.model.evidence;

/**
 * The structure behind a piece of evidence. Its strings come from a submission as often as not: they are to be shown, and never
 * believed. Components are texts, numbers, enums, records, and lists and optionals of these; the channel and the JSON report go by that.
 */
public sealed interface Detail permits None, Schedule, Outcomes, Deadlock, Timeline, Threads, CounterExample, Thrown, Notes {
}
