package threadwork.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import threadwork.explore.AllowList.Member;
import threadwork.explore.code.ExploringLoader;
import threadwork.explore.code.Linkage;

/** Whatever the allow-list lets a student name, the explorer runs or refuses by its name: it never breaks off as if the student were to blame. */
class AllowListTest {

    private static final AllowList LIST = AllowList.read();
    private static final Set<String> BROKEN = new TreeSet<>();
    private static final Set<String> REFUSED = new TreeSet<>();
    private static final Set<Member> MEMBERS = new java.util.HashSet<>();
    private static final Map<String, String> counts = new HashMap<>();

    @BeforeAll
    static void link_everything() throws ReflectiveOperationException {
        Map<String, byte[]> written = new HashMap<>();
        List<Naming> all = new ArrayList<>();
        for (Class<?> type : LIST.types()) {
            Naming naming = new Naming(type);
            written.put(naming.name().replace('/', '.'), naming.write(LIST.members(type)));
            all.add(naming);
        }
        ExploringLoader loader = new ExploringLoader(AllowListTest.class.getClassLoader(), written::get);
        int uses = 0;
        for (Naming naming : all) {
            uses += naming.members().size();
            MEMBERS.addAll(naming.members().values());
            try {
            Linkage linkage = new Linkage(loader, naming.name());
            linkage.failures().forEach((m, why) -> BROKEN.add(naming.members().get(m) + " " + naming.name()+ " " + m+": " + why));
            linkage.refusals().forEach((m, what) -> REFUSED.add(naming.members().get(m) + " " + what));
            } catch (LinkageError e) { BROKEN.add(naming.name() + " " + e); }
        }
        System.out.println("entries " + all.size() + " members " + MEMBERS.size() + " uses " + uses);
        BROKEN.forEach(System.out::println);
        System.out.println("----");
        REFUSED.forEach(System.out::println);
    }

    @Test
    void all_links() {
        assertEquals(Set.of(), BROKEN);
    }
}
