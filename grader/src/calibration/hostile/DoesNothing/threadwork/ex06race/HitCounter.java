// attack own: no points — methods that do nothing, and so do nothing wrong
package threadwork.ex06race;

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
