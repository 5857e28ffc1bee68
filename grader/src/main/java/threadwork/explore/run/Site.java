package threadwork.explore.run;

/**
 * A place in explored code where something happens that other threads could notice.
 *
 * @param owner      binary name of the class the code stands in
 * @param line       in {@code file}, or -1 where the class file does not say
 * @param target     what is touched: {@code HitCounter.total}, {@code int[]}, {@code ReentrantLock.lock}
 * @param isVolatile whether the field is
 * @param library    whether the code is a copy of the JDK's own
 */
public record Site(String owner, String method, String file, int line, Kind kind, String target, boolean isVolatile, boolean library) {

    /** What happens there. */
    public enum Kind { READ, WRITE, ELEMENT_READ, ELEMENT_WRITE, ENTER, EXIT, CALL, LOOP, USE_READ, USE_WRITE }

    /** Such as {@code HitCounter.java:23}. */
    public String place() {
        return file + ":" + line;
    }
}
