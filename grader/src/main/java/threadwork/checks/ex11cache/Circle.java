package threadwork.checks.ex11cache;

import threadwork.ex11cache.Memo;

/** A value that needs itself by way of some other keys, until the circle is opened. Asked by one thread after the other. */
final class Circle {

    private final int detour;
    private boolean open;
    private Memo<Integer, Integer> memo;

    /** @param detour by way of how many other keys, from 0 */
    Circle(int detour) {
        this.detour = detour;
    }

    /** Student code: only for a watched call. */
    int ask() {
        if (memo == null) {
            memo = new Memo<>(this::compute);
        }
        return memo.get(0);
    }

    private Integer compute(int key) {
        if (key == detour && open) {
            return key;
        }
        return memo.get(key == detour ? 0 : key + 1);
    }

    void open() {
        open = true;
    }
}
