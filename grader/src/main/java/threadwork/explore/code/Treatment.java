package threadwork.explore.code;

/** How much of a class the explorer watches. A class that is not named here is left to the parent loader, as it is. */
enum Treatment {

    /** The student's and the scenario's: fields, elements, monitors, loops and calls. */
    STUDENT,

    /** Copies of java.util's collections: fields, elements and monitors, as accesses made by the library. */
    LIBRARY,

    /** Copies of java.util.concurrent and the timers: monitors, volatile and atomic accesses. Their plain fields are theirs to guard. */
    CORE;

    boolean isCopy() {
        return this != STUDENT;
    }

    /** Whether plain fields and array elements are watched too. */
    boolean watchesPlainAccesses() {
        return this != CORE;
    }
}
