package threadwork.ex16workload;

import java.util.List;

/** A piece of work, which can be done here or by a program, with the same result. Given with the exercise; leave it as it is. */
public interface Job {

    Kind kind();

    /**
     * Does the job, on the calling thread.
     *
     * @return the result: text of any length, with any number of lines
     */
    String call();

    /**
     * The command that does the job in a process of its own. That process reads nothing, writes the result, exactly, to its
     * standard output in UTF-8, and ends. What it writes to its standard error, much or little, is no part of the
     * result.
     */
    List<String> command();
}
