package threadwork.ex99probe;

import java.util.ArrayList;
import java.util.List;
import threadwork.grader.probe.scene.Spec;

/** A stack of numbers. */
abstract class StackSpec extends Spec<Stacks.Stack, List<Integer>> {

    StackSpec() {
        does("push", List.of(1, 2, 3), Stacks.Stack::push, List::add);
        asks("pop", Stacks.Stack::pop, model -> model.isEmpty() ? null : model.remove(model.size() - 1));
    }

    @Override
    public List<Integer> model() {
        return new ArrayList<>();
    }
}
