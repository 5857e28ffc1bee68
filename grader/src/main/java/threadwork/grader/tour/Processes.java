package threadwork.grader.tour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import threadwork.grader.jvm.JavaCommand;
import threadwork.grader.jvm.ProcessTree;

/** A JVM for each job, all started before the first is waited for. What each has to say is a few lines, which a pipe holds. */
final class Processes {

    private static final JavaCommand JVM = JavaCommand.likeThisOne("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx64m");

    private final List<Job> jobs;

    Processes(List<Job> jobs) {
        this.jobs = jobs;
    }

    List<Lane> run() throws InterruptedException {
        List<Process> processes = new ArrayList<>();
        List<Long> starts = new ArrayList<>();
        try {
            for (Job job : jobs) {
                starts.add(Span.now());
                processes.add(JVM.processBuilder(TourProcess.class, job.arguments().toArray(String[]::new))
                        .redirectError(ProcessBuilder.Redirect.DISCARD).start());
            }
            List<Lane> lanes = new ArrayList<>();
            for (int i = 0; i < jobs.size(); i++) {
                lanes.add(lane(jobs.get(i).name(), starts.get(i), processes.get(i)));
            }
            return lanes;
        } catch (IOException e) {
            throw new UncheckedIOException("a JVM of the tour could not be run", e);
        } finally {
            processes.forEach(ProcessTree::kill);
        }
    }

    private static Lane lane(String name, long started, Process process) throws IOException, InterruptedException {
        Lane lane = new Lane(name);
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ");
                long from = Long.parseLong(words[1]);
                if (lane.spans().isEmpty()) {
                    lane.add(Activity.STARTS, started, from);
                }
                lane.add(Activity.valueOf(words[0]), from, Long.parseLong(words[2]));
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("the JVM for '" + name + "' ended with status " + process.exitValue());
        }
        return lane;
    }
}
