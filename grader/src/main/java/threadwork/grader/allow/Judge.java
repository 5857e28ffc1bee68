package threadwork.grader.allow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks up what may be named: the submission's own classes, and of the JDK what is on the list. */
final class Judge {

    private final AllowList list;
    private final Hierarchy hierarchy;
    private final Set<String> offLimits;
    private final Map<Named, Optional<Named>> known = new HashMap<>();

    /** @param offLimits classes that were given with the exercise and that name what is not on the list */
    Judge(AllowList list, Hierarchy hierarchy, Set<String> offLimits) {
        this.list = list;
        this.hierarchy = hierarchy;
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
        return list.allows(declared) ? Optional.empty() : Optional.of(declared);
    }

    Advice advice(Named refused) {
        return offLimits.contains(refused.owner()) ? Advice.GIVEN : Advice.about(refused);
    }
}
