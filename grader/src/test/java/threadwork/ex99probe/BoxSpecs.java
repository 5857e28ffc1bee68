package threadwork.ex99probe;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import threadwork.grader.probe.scene.Spec;

/** The specification of each box. */
public final class BoxSpecs {

    private BoxSpecs() {
    }

    public static class OneSlot extends Spec<Boxes.OneSlot, List<Integer>> {

        public OneSlot() {
            does("put", List.of(1, 2), Boxes.OneSlot::put, (model, value) -> {
                waitsUntil(model.isEmpty());
                model.add(value);
            });
            asks("take", Boxes.OneSlot::take, model -> {
                waitsUntil(!model.isEmpty());
                return model.remove(0);
            });
        }

        @Override
        public Boxes.OneSlot subject() {
            return new Boxes.OneSlot();
        }

        @Override
        public List<Integer> model() {
            return new ArrayList<>();
        }
    }

    public static final class OneSlotIf extends OneSlot {
        @Override
        public Boxes.OneSlot subject() {
            return new Boxes.OneSlotIf();
        }
    }

    public static final class OneSlotNotify extends OneSlot {
        @Override
        public Boxes.OneSlot subject() {
            return new Boxes.OneSlotNotify();
        }
    }

    public static class Latest extends Spec<Boxes.Latest, AtomicInteger> {

        public Latest() {
            does("set", List.of(1, 2), Boxes.Latest::set, AtomicInteger::set);
            asks("get", Boxes.Latest::get, AtomicInteger::get);
        }

        @Override
        public Boxes.Latest subject() {
            return new Boxes.Latest();
        }

        @Override
        public AtomicInteger model() {
            return new AtomicInteger();
        }
    }

    public static final class Lagging extends Latest {
        @Override
        public Boxes.Latest subject() {
            return new Boxes.Lagging();
        }
    }

    public static final class Gap extends Latest {
        @Override
        public Boxes.Latest subject() {
            return new Boxes.Gap();
        }
    }
}
