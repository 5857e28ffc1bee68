package threadwork.grader.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Where two trees part, for people. */
final class Difference {

    private Difference() {
    }

    /** Such as {@code score/earned}: names of ours only, whatever stands in the other; where that has more than ours, nothing. */
    static String between(JsonNode ours, JsonNode other) {
        for (Map.Entry<String, JsonNode> property : ours.properties()) {
            JsonNode theirs = other.path(property.getKey());
            if (!property.getValue().equals(theirs)) {
                return below(property.getKey(), between(property.getValue(), theirs));
            }
        }
        for (int i = 0; ours.isArray() && i < ours.size(); i++) {
            if (!ours.get(i).equals(other.path(i))) {
                return below(String.valueOf(i), between(ours.get(i), other.path(i)));
            }
        }
        return "";
    }

    private static String below(String name, String path) {
        return path.isEmpty() ? name : name + "/" + path;
    }
}
