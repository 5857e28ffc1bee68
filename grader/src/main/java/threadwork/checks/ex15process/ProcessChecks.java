package threadwork.checks.ex15process;

import static threadwork.checks.ex15process.Ending.returned;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import threadwork.checks.Exercise;
import threadwork.checks.Points;
import threadwork.checks.ex15process.programs.Copy;
import threadwork.checks.ex15process.programs.EchoArguments;
import threadwork.checks.ex15process.programs.ExitWith;
import threadwork.checks.ex15process.programs.Flood;
import threadwork.checks.ex15process.programs.Signs;
import threadwork.checks.ex15process.programs.Sip;
import threadwork.checks.ex15process.programs.Speak;
import threadwork.checks.ex15process.programs.Texts;
import threadwork.checks.ex15process.programs.Visit;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Inputs;

@Exercise(number = 15, title = "A process of its own",
        concept = "A process shares no memory with yours: all that passes between you goes through pipes, and pipes can fill up.")
public class ProcessChecks {

    @Test
    @Points(value = 2, why = "A process has memory of its own. A main method that you call yourself runs in your memory, and in your streams.",
            next = "Start the java of java.home with a ProcessBuilder, and give it the class path that this JVM has.")
    void the_program_runs_in_a_process_of_its_own() {
        try (Session session = Session.of(Request.of(Visit.class), Request.of(Visit.class))) {
            for (int call = 0; call < 2; call++) {
                int visit = call;
                session.await(visit, () -> session.pid(visit, Visit.class).isPresent());
                boolean apart = isBelow(session, session.pid(visit, Visit.class));
                Signs.set(session.folder(visit), Signs.GO, "");
                List<String> said = returned(session, visit).out().lines().toList();
                Failure.unless(apart, "No process of the program's was seen while it ran.");
                Failure.unless(said.size() == 3, "The program writes 3 lines, and Child.run returned %d.", said.size());
                Failure.unless(said.get(0).equals(System.getProperty("java.home")),
                        "The program ran with the Java in %s, but this one is in %s.", said.get(0), System.getProperty("java.home"));
                Failure.unless(said.get(1).equals("1"), "A static counter that each program increments once stood at %s.", said.get(1));
                Failure.unless(said.get(2).equals("true"), "The program did not find a class that is on the class path of its caller.");
            }
        }
    }

    private static boolean isBelow(Session session, OptionalLong pid) {
        return pid.isPresent() && session.program().descendants().stream().anyMatch(process -> process.pid() == pid.getAsLong());
    }

    @Test
    @Points(value = 1, why = "The arguments of a program are a list. Glued into one line, they are taken apart again at their spaces.",
            next = "Give ProcessBuilder a list in which each argument is one element, and quote nothing.")
    void arguments_arrive_as_they_are() {
        Random random = Inputs.random("ex15process arguments");
        List<String> more = Stream.of("", "two words", " ", "-version", "--", "it's", "$HOME;", "a=b", "x" + random.nextInt(1_000), "a  b c")
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(more, random);
        try (Session session = Session.of(Request.of(EchoArguments.class, more.toArray(String[]::new)))) {
            List<String> arrived = returned(session, 0).out().lines().skip(1).toList();
            for (int i = 0; i < Math.min(more.size(), arrived.size()); i++) {
                Failure.unless(arrived.get(i).equals(EchoArguments.coded(more.get(i))),
                        "Argument %d was '%s', and something else arrived.", i + 2, more.get(i));
            }
            Failure.unless(arrived.size() == more.size(), "Of %d arguments, %d arrived.", more.size() + 1, arrived.size() + 1);
        }
    }

    @Test
    @Points(value = 1, why = "The exit code is how a program says whether it did what it was asked to. It is yours to pass on, not to judge.",
            next = "Ask the process for its exit value once it has ended, and put it into the outcome.")
    void the_exit_code_is_the_programs_own() {
        int code = 2 + Inputs.random("ex15process exit").nextInt(100);
        try (Session session = Session.of(Request.of(ExitWith.class, "" + code), Request.of(ExitWith.class, "0"))) {
            int seen = returned(session, 0).exit();
            Failure.unless(seen == code, "The program ended with System.exit(%d), and the outcome says %d.", code, seen);
            int zero = returned(session, 1).exit();
            Failure.unless(zero == 0, "The program ended with System.exit(0), and the outcome says %d.", zero);
        }
    }

    @Test
    @Points(value = 2, why = "A pipe holds little. A program that writes more waits until somebody reads, and a reader of one stream empties only that one.",
            next = "Empty both streams at the same time from the start, or let them go to files.")
    void both_outputs_come_back_whole() {
        long seed = Inputs.random("ex15process flood").nextLong();
        try (Session session = Session.of(Request.of(Flood.class, "" + seed))) {
            Answer.Returned outcome = returned(session, 0);
            Compared.same("What the program wrote to its standard output", Texts.letters(seed, Flood.LENGTH), outcome.out());
            Compared.endsWith("What the program wrote to its standard error", Texts.letters(~seed, Flood.LENGTH), outcome.err());
        }
    }

    @Test
    @Points(value = 2, why = "A program may answer while you still talk, and it may stop listening. Who only talks, or insists on being heard, gets stuck or fails.",
            next = "Write the input while others read the outputs, close it at its end, and let it be no failure if the program closed it first.")
    void input_is_written_as_long_as_the_program_reads() {
        Random random = Inputs.random("ex15process input");
        String text = Texts.letters(random.nextLong(), (1 << 20) - random.nextInt(5_000));
        try (Session session = Session.of(Request.of(Copy.class).stdin(text), Request.of(Sip.class).stdin(text))) {
            Compared.same("What the program read and wrote again", text, returned(session, 0).out());
            Compared.same("What the program wrote after it had read one character", text.substring(0, 1), returned(session, 1).out());
        }
    }

    @Test
    @Points(value = 1, why = "Bytes are not text until somebody names a charset. Where nobody does, the default decides, and it differs from machine to machine.",
            next = "Name UTF_8 wherever you turn text into bytes or bytes into text, and decode whole characters, not whatever came in one read.")
    void text_is_utf_8_whatever_the_default_is() {
        Random random = Inputs.random("ex15process text");
        long seed = random.nextLong();
        int length = 30_000 + random.nextInt(10_000);
        String told = Texts.manyScripts(random.nextLong(), 300);
        Request request = Request.of(Speak.class, "" + seed, "" + length).stdin(told);
        try (Session session = Session.of(OtherCharset::of, request)) {
            Answer.Returned outcome = returned(session, 0);
            String spoken = Texts.manyScripts(seed, length);
            String heard = told.length() + " " + told.hashCode();
            Failure.unless(outcome.out().startsWith(heard + "\n"), "Of an input with letters of many scripts, the program heard something else.");
            Compared.same("What the program wrote to its standard output", spoken, outcome.out().substring(heard.length() + 1));
            Compared.endsWith("What the program wrote to its standard error", Texts.manyScripts(~seed, Speak.ASIDE), outcome.err());
        }
    }
}
