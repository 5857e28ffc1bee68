package threadwork.grader.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import threadwork.grader.model.Report;

/**
 * A report as JSON; {@code threadwork/report-v1.schema.json} among the resources describes it. The text is ASCII, so that
 * it survives a terminal or a pipe of any character set, and the same report always gives the same text.
 */
public final class JsonReport {

    /** The value of {@code schema} in every report: a change that breaks readers needs a new one. */
    public static final String SCHEMA = "threadwork/report/v1";

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private JsonReport() {
    }

    /** The whole report, ending in a line feed. */
    public static String write(Report report) {
        return text(JsonTree.of(report));
    }

    /** Any tree, written the same way. */
    static String text(ObjectNode tree) {
        try {
            return WRITER.writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree of plain values is always writable", impossible);
        }
    }

    /**
     * Writes the report whole or not at all.
     *
     * @throws IOException saying which file could not be written and why
     */
    public static void write(Report report, Path file) throws IOException {
        WholeFile.write(file, write(report));
    }
}
