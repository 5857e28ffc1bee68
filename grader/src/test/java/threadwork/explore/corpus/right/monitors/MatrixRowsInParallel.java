package threadwork.explore.corpus.right.monitors;

public final class MatrixRowsInParallel {
    static final class RowTask extends Thread {
        final int[][] a, b, c;
        final int row;

        RowTask(int[][] a, int[][] b, int[][] c, int row) {
            super("row-" + row);
            this.a = a; this.b = b; this.c = c; this.row = row;
        }

        @Override public void run() {
            for (int j = 0; j < b[0].length; j++) {
                int s = 0;
                for (int k = 0; k < b.length; k++) s += a[row][k] * b[k][j];
                c[row][j] = s;
            }
        }
    }

    public static void scenario() throws Exception {
        int[][] a = {{1, 2}, {3, 4}};
        int[][] b = {{0, 1}, {1, 0}};
        int[][] c = new int[2][2];
        RowTask r0 = new RowTask(a, b, c, 0), r1 = new RowTask(a, b, c, 1);
        r0.start();
        r1.start();
        r0.join();
        r1.join();
        if (!java.util.Arrays.deepToString(c).equals("[[2, 1], [4, 3]]"))
            throw new AssertionError(java.util.Arrays.deepToString(c));
    }
}
