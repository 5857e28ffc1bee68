package threadwork.ex99probe;

/** The specification of each stack. */
public final class StackSpecs {

    private StackSpecs() {
    }

    public static final class Treibers extends StackSpec {
        @Override
        public Stacks.Stack subject() {
            return new Stacks.Treibers();
        }
    }

    public static final class Locked extends StackSpec {
        @Override
        public Stacks.Stack subject() {
            return new Stacks.Locked();
        }
    }

    public static final class TwoSteps extends StackSpec {
        @Override
        public Stacks.Stack subject() {
            return new Stacks.TwoSteps();
        }
    }

    public static final class LookThenTake extends StackSpec {
        @Override
        public Stacks.Stack subject() {
            return new Stacks.LookThenTake();
        }
    }

    public static final class Racy extends StackSpec {
        @Override
        public Stacks.Stack subject() {
            return new Stacks.Racy();
        }
    }
}
