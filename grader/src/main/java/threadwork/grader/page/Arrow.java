package threadwork.grader.page;

import java.util.Locale;

/**
 * A bent arrow from one box to another.
 *
 * @param path   as SVG writes it
 * @param waits  from a thread to what it waits for; otherwise from a lock to who holds it
 * @param labelX where its word stands
 */
record Arrow(String path, boolean waits, String labelX, String labelY) {

    /** Half of a box, with some air around it. */
    private static final double HALF_WIDTH = 92;
    private static final double HALF_HEIGHT = 32;
    /** How far it bends outwards, as a part of its length: so that there and back are two arrows. */
    private static final double BEND = 0.16;

    static Arrow between(CycleView.Box from, CycleView.Box to, boolean waits) {
        double alongX = to.x() - from.x();
        double alongY = to.y() - from.y();
        // Clockwise on a screen, outwards is to the left.
        double bendX = (from.x() + to.x()) / 2 + alongY * BEND;
        double bendY = (from.y() + to.y()) / 2 - alongX * BEND;
        double[] start = edge(from, bendX, bendY);
        double[] end = edge(to, bendX, bendY);
        String path = String.format(Locale.ROOT, "M%.1f %.1fQ%.1f %.1f %.1f %.1f", start[0], start[1], bendX, bendY, end[0], end[1]);
        return new Arrow(path, waits, number((start[0] + 2 * bendX + end[0]) / 4), number((start[1] + 2 * bendY + end[1]) / 4));
    }

    /** Where the line from the middle of the box to that point leaves the box. */
    private static double[] edge(CycleView.Box box, double x, double y) {
        double alongX = x - box.x();
        double alongY = y - box.y();
        double part = Math.min(HALF_WIDTH / Math.max(1e-9, Math.abs(alongX)), HALF_HEIGHT / Math.max(1e-9, Math.abs(alongY)));
        return new double[] {box.x() + alongX * Math.min(1, part), box.y() + alongY * Math.min(1, part)};
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
