package threadwork.checks.ex05failure;

import java.util.concurrent.Callable;
import threadwork.grader.probe.Gate;
import threadwork.grader.probe.GateInterrupted;

/** Stands at a gate until it is opened, whoever interrupts it. */
record HeldTask(Gate gate, int value) implements Callable<Integer> {

    @Override
    public Integer call() {
        while (true) {
            try {
                gate.pass();
                return value;
            } catch (GateInterrupted interrupted) {
                // It is one of those that take no notice: the status has to go, or the gate would not hold it.
                Thread.interrupted();
            }
        }
    }
}
