// attack 62: no points — the file of an exercise declares a class of the grader
package threadwork.grader.child;

public final class HitCounter {

    public void hit(String page) {
    }

    public long hits(String page) {
        return 0;
    }

    public long total() {
        return 0;
    }
}
