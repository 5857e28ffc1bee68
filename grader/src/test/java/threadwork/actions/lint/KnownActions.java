package threadwork.actions.lint;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The actions that somebody has read, from {@code known-actions.yml}. */
final class KnownActions {

    /**
     * One action at one commit.
     *
     * @param version the tag that this commit has, such as {@code v7.0.1}
     * @param commit  its full name
     * @param inputs  those that its {@code action.yml} declares
     */
    record KnownAction(String version, String commit, List<String> inputs) {
    }

    private static final Map<String, KnownAction> ALL = read();

    private KnownActions() {
    }

    /** @param action such as {@code actions/checkout} */
    static Optional<KnownAction> find(String action) {
        return Optional.ofNullable(ALL.get(action));
    }

    private static Map<String, KnownAction> read() {
        try (InputStream file = KnownActions.class.getResourceAsStream("known-actions.yml")) {
            return new YAMLMapper().readValue(file, new TypeReference<>() { });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
