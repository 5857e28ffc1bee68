package org.junit.jupiter.api;

public class Assertions {

    public static void assertEquals(long expected, long actual) {
    }
}
