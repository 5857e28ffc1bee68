package threadwork.grader.stress;

import static java.util.Comparator.comparing;
import static org.junit.platform.commons.support.ReflectionSupport.findAllClassesInClasspathRoot;
import static org.junit.platform.commons.support.ReflectionSupport.findAllClassesInPackage;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoveryFilter;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.Filter;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.ClasspathRootSelector;
import org.junit.platform.engine.discovery.PackageNameFilter;
import org.junit.platform.engine.discovery.PackageSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.openjdk.jcstress.annotations.JCStressTest;

/**
 * Which states a request asks for, read from the classes themselves. jcstress's own list, {@code META-INF/TestList}, is not
 * consulted: it is one per class path (the first wins), and it knows nothing of the loader a class was selected with.
 *
 * <p>Name filters are asked about the top-level class, as Jupiter asks them: a nested state has a sentence for a name.
 */
final class Discovery {

    private final EngineDiscoveryRequest request;
    private final UniqueId root;
    private final Predicate<String> classes;
    private final Predicate<String> packages;

    Discovery(EngineDiscoveryRequest request, UniqueId root) {
        this.request = request;
        this.root = root;
        this.classes = all(ClassNameFilter.class);
        this.packages = all(PackageNameFilter.class);
    }

    private <F extends DiscoveryFilter<String>> Predicate<String> all(Class<F> kind) {
        return Filter.composeFilters(request.getFiltersByType(kind)).toPredicate();
    }

    /** The engine, its classes and their tests, in the order of their names; an engine without children if none was asked for. */
    TestDescriptor tree() {
        EngineDescriptor engine = new EngineDescriptor(root, "jcstress");
        states().distinct().sorted(comparing(Class::getName)).forEach(state -> add(engine, state));
        return engine;
    }

    private void add(TestDescriptor engine, Class<?> state) {
        Class<?> top = topLevel(state);
        UniqueId id = root.append("class", top.getName());
        if (engine.findByUniqueId(id).isEmpty()) {
            engine.addChild(new StressClass(id, top));
        }
        engine.findByUniqueId(id).orElseThrow().addChild(new StressTest(id.append("stress", state.getName()), state));
    }

    private Stream<Class<?>> states() {
        return Stream.of(
                selected(ClassSelector.class).flatMap(s -> within(s.getJavaClass())),
                selected(PackageSelector.class)
                        .flatMap(s -> findAllClassesInPackage(s.getPackageName(), Discovery::isState, this::named).stream()),
                selected(ClasspathRootSelector.class)
                        .flatMap(s -> findAllClassesInClasspathRoot(s.getClasspathRoot(), Discovery::isState, this::named)
                                .stream()),
                selected(UniqueIdSelector.class).flatMap(s -> identified(s.getUniqueId())))
                .flatMap(found -> found)
                .filter(state -> named(state.getName()));
    }

    private <S extends DiscoverySelector> Stream<S> selected(Class<S> kind) {
        return request.getSelectorsByType(kind).stream();
    }

    private Stream<Class<?>> identified(UniqueId id) {
        if (!id.hasPrefix(root) || id.equals(root)) {
            return Stream.empty();
        }
        String className = id.getLastSegment().getValue();
        return ReflectionSupport.tryToLoadClass(className).toOptional().stream().flatMap(Discovery::within);
    }

    /** {@code type} if it is a state, and the states nested in it. */
    private static Stream<Class<?>> within(Class<?> type) {
        Stream<Class<?>> self = isState(type) ? Stream.of(type) : Stream.empty();
        return Stream.concat(self, Arrays.stream(type.getDeclaredClasses()).flatMap(Discovery::within));
    }

    private static boolean isState(Class<?> type) {
        return type.isAnnotationPresent(JCStressTest.class);
    }

    private boolean named(String className) {
        String packageName = className.substring(0, Math.max(0, className.lastIndexOf('.')));
        int nested = className.indexOf('$', packageName.length());
        return classes.test(nested < 0 ? className : className.substring(0, nested)) && packages.test(packageName);
    }

    private static Class<?> topLevel(Class<?> type) {
        return type.getEnclosingClass() == null ? type : topLevel(type.getEnclosingClass());
    }
}
