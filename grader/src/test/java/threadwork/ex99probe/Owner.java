package threadwork.ex99probe;

import threadwork.grader.probe.Jvm;

/** A program that starts another one the way a check does, and says in which process. */
final class Owner {

    private Owner() {
    }

    public static void main(String[] args) throws Exception {
        Jvm owned = Jvm.main(Class.forName("threadwork.ex99probe.Nest")).unwatched();
        System.out.println(owned.start().handle().pid());
        System.out.flush();
        Thread.currentThread().join();
    }
}
