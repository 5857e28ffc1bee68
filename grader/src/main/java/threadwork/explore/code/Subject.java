package threadwork.explore.code;

/** The class that is being instrumented. */
record Subject(Sources sources, Treatment treatment, ClassFacts facts) {

    /** Its internal name in explored code. */
    String name() {
        return facts.name();
    }
}
