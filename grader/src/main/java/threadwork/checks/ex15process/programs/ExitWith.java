package threadwork.checks.ex15process.programs;

/** Ends with the exit code that its second argument says. */
public final class ExitWith {

    private ExitWith() {
    }

    public static void main(String[] args) {
        Leash.tie(ExitWith.class, args);
        System.exit(Integer.parseInt(args[1]));
    }
}
