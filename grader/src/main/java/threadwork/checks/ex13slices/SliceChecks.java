package threadwork.checks.ex13slices;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import threadwork.checks.Exercise;
import threadwork.checks.Points;
import threadwork.grader.probe.Failure;

@Exercise(number = 13, title = "Time slices",
        concept = "With more threads than CPUs, threads take turns: a slice each, and a switch has its price.")
public class SliceChecks {

    private final List<Work> onCpus = Works.forCpus();
    private final List<Work> onCores = Works.forCores();

    @Test
    @Points(value = 1, why = "Being stopped and started again must not lose a thread any of its work, nor give it some twice.",
            next = "Keep what is left of each burst. The last slice is shorter if less than a quantum is left.")
    void every_thread_runs_for_exactly_its_burst() {
        Runs.each(onCpus, Laws::allBurstsAreDone);
    }

    @Test
    @Points(value = 1, why = "The quantum is what keeps one thread from holding a CPU for ever.",
            next = "A slice is as long as the quantum or as what is left, whichever is less. The switch comes before it and is "
                    + "no part of it.")
    void a_slice_is_a_quantum_or_what_is_left() {
        Runs.each(onCpus, Laws::aSliceIsAQuantumOrTheRest);
    }

    @Test
    @Points(value = 1, why = "However many threads there are, n CPUs run n of them at a time, and a thread is on one CPU only.",
            next = "Remember until when each CPU is taken. A thread is back in the queue when its slice has ended, not before.")
    void no_more_threads_run_at_once_than_there_are_cpus() {
        Runs.each(onCpus, Laws::aCpuRunsOneThreadAtATime);
    }

    @Test
    @Points(value = 2, why = "In a queue nobody is overtaken, so each thread waits for one slice of each other one at most.",
            next = "Take from the head of the queue; a thread that is stopped goes to its end. This was seen on a single CPU.")
    void threads_take_turns_in_the_order_of_the_queue() {
        Runs.each(onCpus.stream().filter(work -> work.processors() == 1).toList(), Laws::theyTakeTurns);
    }

    @Test
    @Points(value = 2, why = "A switch saves one thread's registers and loads another's. A thread that goes on has nothing to load.",
            next = "Add the cost only where this CPU ran another thread last: not before its first slice, not when the same "
                    + "thread goes on.")
    void only_a_switch_to_another_thread_costs_time() {
        Runs.each(onCpus, Laws::onlyASwitchTakesTime);
    }

    @Test
    @Points(value = 1, why = "A thread that waits while a CPU has nothing to do makes the machine slower than it is.",
            next = "Use one queue for all CPUs. Whichever is free first takes the next thread, whatever CPU that was on before.")
    void no_cpu_is_idle_while_a_thread_waits() {
        Runs.each(onCpus, Laws::noCpuStopsTooEarly);
    }

    @Test
    @Points(value = 1, why = "The four rules and the order of the CPUs leave nothing open: there is one timeline.",
            next = "Compare the two below up to the first difference, and ask which rule decides there.")
    void the_timeline_is_the_one_that_the_rules_give() {
        Runs.each(onCpus, Laws::isThatOfTheRules);
    }

    @Test
    @Points(value = 2, why = "Two threads on a core share its parts, so each is slower than alone; together they may still get more done.",
            next = "In each unit of time, look whether the other CPU of the same core runs a thread in it, after all CPUs have decided.")
    void a_thread_is_slower_while_its_core_runs_another_one() {
        Runs.each(onCores, Laws::speedIsThatOfTheCore);
    }

    @Test
    @Points(value = 1, why = "With hyper-threading too, the rules lead to one timeline: 2 CPUs for each core, and switches for free.",
            next = "Compare the two below up to the first difference. A quantum is a length of time, not an amount of work.")
    void hyper_threading_follows_the_same_rules() {
        Runs.each(onCores, Laws::isThatOfTheRules);
    }

    @Test
    @Points(value = 1, why = "A pure function leaves nothing behind: not in its arguments, and not in fields for the next call.",
            next = "Count down in an array of your own, such as bursts.clone(), and keep all the rest in local variables.")
    void a_call_changes_nothing() {
        Runs.eachWork(onCpus, SliceChecks::leavesNoTrace);
        Runs.eachWork(onCores, SliceChecks::leavesNoTrace);
    }

    private static void leavesNoTrace(Work work) {
        int[] bursts = work.burstsArray();
        Timeline first = Timeline.of(work, bursts);
        first.must(Arrays.equals(bursts, work.burstsArray()), "The bursts were %s before the call, and %s after it.", work.bursts(),
                Arrays.toString(bursts));
        Failure.unless(Timeline.of(work).equals(first), "%s was called twice, and the second timeline was another one.", work);
    }
}
