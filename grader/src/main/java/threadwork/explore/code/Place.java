package threadwork.explore.code;

import threadwork.explore.run.Site;
import threadwork.explore.run.Sites;

/** How far instrumentation has come in a method: sites are made here. One per method, since the line moves on. */
final class Place {

    private final Subject subject;
    private final String method;
    private final boolean isStatic;
    private int line;

    Place(Subject subject, String method, boolean isStatic, int line) {
        this.subject = subject;
        this.method = method;
        this.isStatic = isStatic;
        this.line = line;
    }

    Subject subject() {
        return subject;
    }

    Treatment treatment() {
        return subject.treatment();
    }

    String method() {
        return method;
    }

    boolean isStatic() {
        return isStatic;
    }

    /** Of the source file; -1 where the class file does not say. */
    int line() {
        return line;
    }

    void moveTo(int nextLine) {
        line = nextLine;
    }

    int site(Site.Kind kind, String target) {
        return site(kind, target, false);
    }

    /** The number of a new site at this place. */
    int site(Site.Kind kind, String target, boolean isVolatile) {
        return Sites.add(new Site(subject.name().replace('/', '.'), method, subject.facts().file(), line, kind, target, isVolatile,
                subject.treatment() == Treatment.LIBRARY));
    }
}
