package threadwork.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import threadwork.explore.AllowList.Member;
import threadwork.explore.code.ExploringLoader;
import threadwork.explore.code.Linkage;

/**
 * Whatever the allow-list lets a student name, the explorer runs it or refuses it by its name: nothing is missing in such a way that
 * the student's program would break off as if it were to blame.
 */
class AllowListTest {

    /** Threads, time and chance that the explorer does not control; a new JDK may add to them. */
    private static final Set<String> BEYOND_CONTROL = Set.of("Arrays.parallelPrefix", "Arrays.parallelSetAll", "Arrays.parallelSort",
            "BaseStream.parallel", "Collection.parallelStream", "Collectors.groupingByConcurrent", "Collectors.toConcurrentMap",
            "DoubleStream.parallel", "GregorianCalendar.<init>", "IntStream.parallel", "LongStream.parallel",
            "StreamSupport.doubleStream", "StreamSupport.intStream", "StreamSupport.longStream", "StreamSupport.stream");

    private static final AllowList LIST = AllowList.read();
    private static final Set<Member> MEMBERS = new HashSet<>();
    private static final Map<Member, String> BROKEN = new HashMap<>();
    private static final Map<Member, String> REFUSED = new HashMap<>();

    @BeforeAll
    static void name_and_link_everything() throws ReflectiveOperationException {
        Map<String, byte[]> written = new HashMap<>();
        Map<String, Naming> all = new LinkedHashMap<>();
        for (Class<?> type : LIST.types()) {
            Naming naming = new Naming(type);
            written.put(naming.name().replace('/', '.'), naming.write(LIST.members(type)));
            all.put(naming.name(), naming);
        }
        ExploringLoader loader = loader(written);
        for (Naming naming : all.values()) {
            Linkage linkage = new Linkage(loader, naming.name());
            linkage.failures().forEach((method, why) -> BROKEN.put(naming.members().get(method), why));
            linkage.refusals().forEach((method, words) -> REFUSED.put(naming.members().get(method), words));
            MEMBERS.addAll(naming.members().values());
        }
    }

    private static ExploringLoader loader(Map<String, byte[]> classFiles) {
        return new ExploringLoader(AllowListTest.class.getClassLoader(), classFiles::get);
    }

    private static String shortName(Member member) {
        return member.declaring().getSimpleName() + "." + member.name();
    }

    @Test
    void whatever_may_be_named_is_there_or_is_refused() {
        assertEquals(Map.of(), BROKEN);
    }

    @Test
    void what_is_refused_is_refused_by_its_name() {
        REFUSED.forEach((member, words) -> assertTrue(
                words.endsWith(member.isConstructor() ? "new " + member.declaring().getSimpleName() : "." + member.name()), words));
    }

    @Test
    void nothing_is_refused_but_what_nobody_could_follow() {
        Set<String> refused = new TreeSet<>();
        REFUSED.forEach((member, words) -> {
            // Of JDK 25. The first is refused as a whole, with what it inherits.
            if (!words.startsWith("ScopedValue.") && !words.equals("Gatherers.mapConcurrent")) {
                refused.add(shortName(member));
            }
        });
        assertEquals(new TreeSet<>(BEYOND_CONTROL), refused);
    }

    @Test
    void whatever_may_be_overridden_can_be() {
        Map<String, String> broken = new TreeMap<>();
        for (Class<?> type : LIST.types()) {
            Overriding overriding = new Overriding(type);
            if (overriding.isPossible()) {
                String name = overriding.name().replace('/', '.');
                try {
                    Class.forName(name, true, loader(Map.of(name, overriding.write(LIST.members(type)))));
                } catch (ClassNotFoundException | LinkageError e) {
                    broken.put(type.getName(), e.toString());
                }
            }
        }
        assertEquals(Map.of(), broken);
    }

    @Test
    void the_list_names_thousands_of_members_in_every_kind_of_place() {
        assertTrue(MEMBERS.size() > 4_500, () -> "only " + MEMBERS.size());
        for (String known : Set.of("Thread.start", "ThreadLocal.initialValue", "AbstractList.modCount", "ReentrantLock.<init>", "Map.of")) {
            assertTrue(MEMBERS.stream().anyMatch(member -> shortName(member).equals(known)), known);
        }
    }

    @Test
    void a_member_that_explored_code_has_lost_would_be_found() throws ReflectiveOperationException {
        Naming naming = new Naming(ArrayList.class);
        Member lost = new Member(ArrayList.class, "lost", "(Ljava/util/HashMap;)Ljava/lang/Thread;", 1);
        ExploringLoader loader = loader(Map.of(naming.name().replace('/', '.'), naming.write(Set.of(lost))));
        assertFalse(new Linkage(loader, naming.name()).failures().isEmpty());
    }
}
