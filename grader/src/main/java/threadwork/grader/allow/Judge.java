package threadwork.grader.allow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import threadwork.explore.code.Refusals;

/**
 * Looks up what may be named: the submission's own classes, and of the JDK what is on the list. Where schedules are explored, that is
 * without what the explorer would give up on: it could not tell right from wrong any more, and whatever is wrong would keep its points.
 */
final class Judge {

    private final AllowList list;
    private final Hierarchy hierarchy;
    private final boolean explored;
    private final Set<String> offLimits;
    private final Map<Named, Optional<Named>> known = new HashMap<>();

    /**
     * @param explored  whether schedules of the exercise are explored
     * @param offLimits classes that were given with the exercise and that name what is not on the list
     */
    Judge(AllowList list, Hierarchy hierarchy, boolean explored, Set<String> offLimits) {
        this.list = list;
        this.hierarchy = hierarchy;
        this.explored = explored;
        this.offLimits = offLimits;
    }

    /** @return what is refused, a member on the class that declares it; empty if it is allowed */
    Optional<Named> refused(Named named) {
        return known.computeIfAbsent(named, this::lookUp);
    }

    private Optional<Named> lookUp(Named named) {
        if (named.isType()) {
            boolean allowed = hierarchy.isOwn(named.owner()) ? !offLimits.contains(named.owner()) : list.allows(named.owner());
            return allowed ? Optional.empty() : Optional.of(named);
        }
        if (!hierarchy.isOwn(named.owner()) && !list.allows(named.owner())) {
            return Optional.of(named);
        }
        Optional<String> declaring = hierarchy.declaring(named);
        if (declaring.isEmpty()) {
            return Optional.of(named);
        }
        if (hierarchy.isOwn(declaring.get())) {
            return offLimits.contains(declaring.get()) ? Optional.of(named.in(declaring.get())) : Optional.empty();
        }
        Named declared = named.in(declaring.get());
        return list.allows(declared) && !isUnfollowed(declared) ? Optional.empty() : Optional.of(declared);
    }

    boolean isExplored() {
        return explored;
    }

    private boolean isUnfollowed(Named member) {
        return explored && Refusals.contains(member.owner(), member.name(), member.descriptor());
    }

    Advice advice(Named refused) {
        if (offLimits.contains(refused.owner())) {
            return Advice.GIVEN;
        }
        return !refused.isType() && list.allows(refused) ? Advice.unfollowed(refused) : Advice.about(refused);
    }
}
