package threadwork.grader.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import threadwork.grader.doctor.Examination;
import threadwork.grader.doctor.Item;
import threadwork.grader.run.Profile;
import threadwork.grader.sandbox.Trial;

@Command(name = "doctor", description = "What this machine has of what the grader needs or can use, and how to get the rest.", footer = {
        "", "Examples:", "  threadwork doctor",
        "", "Exit code: 0 all that is needed is there, 1 something is missing, 2 usage."})
final class DoctorCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        boolean archived = Grading.warmStart(Home.find()).isPrepared(Profile.all().keySet());
        List<Item> items = Examination.of(archived, Trial.onThisMachine());
        items.forEach(item -> Output.of(false).lines(item.lines()));
        return items.stream().anyMatch(Item::missing) ? ExitCode.NOT_GOOD_ENOUGH : ExitCode.DONE;
    }
}
