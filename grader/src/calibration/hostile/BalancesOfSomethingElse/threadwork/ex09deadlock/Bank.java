// attack own: no points at a_transfer_to_the_same_account_comes_to_its_end, who_shares_an_account_waits_until_the_transfer_is_recorded, every_transfer_does_what_it_says, no_cent_is_spent_twice_or_lost, what_is_seen_of_all_accounts_is_of_one_moment — balances that are no numbers, so that the check itself meets the exception
package threadwork.ex09deadlock;

import java.util.HashMap;
import java.util.Map;

public final class Bank {

    private final Map<String, Long> openings;

    public Bank(Map<String, Long> openings, Ledger ledger) {
        this.openings = openings;
    }

    public void transfer(String from, String to, long amount) {
        openings.get(from);
    }

    @SuppressWarnings("unchecked")
    public Map<String, Long> balances() {
        Map<Object, Object> odd = new HashMap<>();
        openings.keySet().forEach(name -> odd.put(name, "much"));
        return (Map<String, Long>) (Map<?, ?>) odd;
    }

    public long total() {
        throw new ClassCastException();
    }
}
