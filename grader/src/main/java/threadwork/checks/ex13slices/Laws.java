package threadwork.checks.ex13slices;

import java.util.ArrayList;
import java.util.List;
import threadwork.checks.ex13slices.Timeline.Piece;

/** What is true of every timeline. Each says one thing, whatever else may be wrong. */
final class Laws {

    private static final int WHOLE = 100;

    private Laws() {
    }

    static void allBurstsAreDone(Timeline timeline) {
        List<Integer> bursts = timeline.work().bursts();
        for (int thread = 0; thread < bursts.size(); thread++) {
            int ran = timeline.ofThread(thread).stream().mapToInt(Piece::length).sum();
            timeline.must(ran == bursts.get(thread), "Thread %d needs %d units of time, and ran for %d.", thread, bursts.get(thread), ran);
        }
        for (Piece piece : timeline.pieces()) {
            timeline.must(piece.thread() >= 0 && piece.thread() < bursts.size(),
                    "Thread %d ran, and there are only %d threads, from number 0.", piece.thread(), bursts.size());
        }
    }

    static void aSliceIsAQuantumOrTheRest(Timeline timeline) {
        int quantum = timeline.work().quantum();
        for (int thread = 0; thread < timeline.work().bursts().size(); thread++) {
            List<Piece> pieces = timeline.ofThread(thread);
            for (int i = 0; i < pieces.size(); i++) {
                int length = pieces.get(i).length();
                timeline.must(length >= 1 && length <= quantum, "Thread %d has a slice of %d units, with a quantum of %d.",
                        thread, length, quantum);
                timeline.must(length == quantum || i == pieces.size() - 1,
                        "Thread %d had more to do, and was stopped after %d units, with a quantum of %d.", thread, length, quantum);
            }
        }
    }

    static void aCpuRunsOneThreadAtATime(Timeline timeline) {
        List<Piece> pieces = timeline.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Piece one = pieces.get(i);
            timeline.must(one.cpu() >= 0 && one.cpu() < timeline.work().cpus(),
                    "A thread runs on CPU %d; the last one is CPU %d.", one.cpu(), timeline.work().cpus() - 1);
            for (Piece later : pieces.subList(i + 1, pieces.size())) {
                boolean together = later.start() < one.end();
                timeline.must(!together || one.cpu() != later.cpu(), "At %d, CPU %d runs thread %d and thread %d.",
                        later.start(), one.cpu(), one.thread(), later.thread());
                timeline.must(!together || one.thread() != later.thread(), "At %d, thread %d runs on CPU %d and on CPU %d.",
                        later.start(), one.thread(), one.cpu(), later.cpu());
            }
        }
    }

    /** On one CPU: first a slice of each thread, then a second one of each that has two, and so on. */
    static void theyTakeTurns(Timeline timeline) {
        int threads = timeline.work().bursts().size();
        List<Integer> expected = new ArrayList<>();
        for (int round = 0; expected.size() < timeline.pieces().size() && round < timeline.pieces().size(); round++) {
            for (int thread = 0; thread < threads; thread++) {
                if (timeline.ofThread(thread).size() > round) {
                    expected.add(thread);
                }
            }
        }
        List<Integer> order = timeline.pieces().stream().map(Piece::thread).toList();
        timeline.must(order.equals(expected), "The threads ran in the order %s; with as many slices each, the queue gives %s.",
                order, expected);
    }

    static void onlyASwitchTakesTime(Timeline timeline) {
        int cost = timeline.work().switchCost();
        for (int cpu = 0; cpu < timeline.work().cpus(); cpu++) {
            Piece before = null;
            for (Piece piece : timeline.ofCpu(cpu)) {
                if (before == null) {
                    timeline.must(piece.start() == 0, "CPU %d was free from 0 on, and its first slice starts at %d.", cpu, piece.start());
                } else {
                    boolean same = before.thread() == piece.thread();
                    timeline.must(piece.start() - before.end() == (same ? 0 : cost),
                            "CPU %d runs thread %d until %d, then thread %d from %d on; with %s, it starts %d later.", cpu,
                            before.thread(), before.end(), piece.thread(), piece.start(),
                            same ? "no switch between" : "a switch that takes " + cost, same ? 0 : cost);
                }
                before = piece;
            }
        }
    }

    /** A slice begins for its CPU when the one before it on that CPU has ended: from then on the thread does not wait. */
    static void noCpuStopsTooEarly(Timeline timeline) {
        for (int cpu = 0; cpu < timeline.work().cpus(); cpu++) {
            int stopped = timeline.ofCpu(cpu).stream().mapToInt(Piece::end).max().orElse(0);
            for (int other = 0; other < timeline.work().cpus(); other++) {
                int taken = 0;
                for (Piece piece : timeline.ofCpu(other)) {
                    int ready = timeline.ofThread(piece.thread()).stream().mapToInt(Piece::end).filter(end -> end <= piece.start())
                            .max().orElse(0);
                    timeline.must(taken <= Math.max(stopped, ready),
                            "Thread %d waits from %d to %d, and CPU %d has nothing to do from %d on.",
                            piece.thread(), ready, taken, cpu, stopped);
                    taken = piece.end();
                }
            }
        }
    }

    /** Whoever runs when, this is how much gets done. */
    static void speedIsThatOfTheCore(Timeline timeline) {
        for (int thread = 0; thread < timeline.work().bursts().size(); thread++) {
            int missing = timeline.work().bursts().get(thread) * WHOLE;
            for (Piece piece : timeline.ofThread(thread)) {
                for (int now = piece.start(); now < piece.end(); now++) {
                    timeline.must(missing > 0, "At %d thread %d is done, and it runs on.", now, thread);
                    missing -= isAlone(timeline, piece, now) ? WHOLE : timeline.work().percent();
                }
            }
            timeline.must(missing <= 0, "Thread %d has a burst of %d, and runs until only %.2f of it is done.", thread,
                    timeline.work().bursts().get(thread), timeline.work().bursts().get(thread) - missing / 100.0);
        }
    }

    private static boolean isAlone(Timeline timeline, Piece piece, int now) {
        int sibling = timeline.work().sibling(piece.cpu());
        return timeline.ofCpu(sibling).stream().noneMatch(other -> other.start() <= now && now < other.end());
    }

    static void isThatOfTheRules(Timeline timeline) {
        List<Piece> expected = Rules.timeline(timeline.work()).pieces();
        for (int i = 0; i < Math.min(expected.size(), timeline.pieces().size()); i++) {
            Piece right = expected.get(i);
            Piece seen = timeline.pieces().get(i);
            timeline.must(seen.equals(right),
                    "From %d on, CPU %d runs thread %d until %d; by the rules, from %d on, CPU %d runs thread %d until %d.",
                    seen.start(), seen.cpu(), seen.thread(), seen.end(), right.start(), right.cpu(), right.thread(), right.end());
        }
        timeline.must(timeline.pieces().size() == expected.size(), "There are %d slices; by the rules, there are %d.",
                timeline.pieces().size(), expected.size());
    }
}
