package threadwork.grader.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import threadwork.grader.model.evidence.Detail;

/** The structure of evidence as JSON: the names are those of the records' components, and {@code kind} that of the record. */
final class JsonDetail {

    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    private JsonDetail() {
    }

    static ObjectNode of(Detail detail) {
        String kind = detail.getClass().getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        ObjectNode node = MAKE.objectNode().put("kind", kind);
        node.setAll(record(detail));
        return node;
    }

    private static ObjectNode record(Object made) {
        ObjectNode node = MAKE.objectNode();
        try {
            for (RecordComponent component : made.getClass().getRecordComponents()) {
                node.set(component.getName(), value(component.getAccessor().invoke(made)));
            }
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Records of the model are public", impossible);
        }
        return node;
    }

    private static JsonNode value(Object value) {
        if (value instanceof String text) {
            return MAKE.textNode(PlainText.wholeCharacters(text));
        }
        if (value instanceof Integer number) {
            return MAKE.numberNode(number);
        }
        if (value instanceof Long number) {
            return MAKE.numberNode(number);
        }
        if (value instanceof Enum<?> constant) {
            return MAKE.textNode(constant.name());
        }
        if (value instanceof Optional<?> optional) {
            return optional.<JsonNode>map(JsonDetail::value).orElse(MAKE.nullNode());
        }
        if (value instanceof List<?> list) {
            ArrayNode array = MAKE.arrayNode();
            list.forEach(element -> array.add(value(element)));
            return array;
        }
        return record(value);
    }
}
