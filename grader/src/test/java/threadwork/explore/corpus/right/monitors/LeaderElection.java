package threadwork.explore.corpus.right.monitors;

public final class LeaderElection {
    private String leader;

    private synchronized boolean iAmLeader(String name) {
        if (leader == null) leader = name;
        return leader.equals(name);
    }

    private static final class Candidate implements Runnable {
        private final LeaderElection election;
        private final String name;
        private boolean won;

        private Candidate(LeaderElection election, String name) {
            this.election = election;
            this.name = name;
        }

        @Override
        public void run() {
            won = election.iAmLeader(name);
        }
    }

    public static void scenario() throws Exception {
        LeaderElection e = new LeaderElection();
        Candidate[] cs = {new Candidate(e, "A"), new Candidate(e, "B"), new Candidate(e, "C")};
        Thread[] ts = new Thread[cs.length];
        for (int i = 0; i < cs.length; i++) (ts[i] = new Thread(cs[i])).start();
        int winners = 0;
        for (int i = 0; i < cs.length; i++) {
            ts[i].join();
            if (cs[i].won) winners++;
        }
        if (winners != 1) throw new AssertionError(winners + " leaders");
    }
}
