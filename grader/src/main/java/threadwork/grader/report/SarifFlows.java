package threadwork.grader.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.evidence.Schedule;

/** Schedules in SARIF: a code flow for each, in it a thread flow for each thread, in whose steps the order of all is kept. */
final class SarifFlows {

    private SarifFlows() {
    }

    /** Adds the flows of a result to its node; nothing where it has no schedule. */
    static void add(ObjectNode node, CheckResult result, Places places) {
        ArrayNode flows = node.arrayNode();
        for (Evidence evidence : result.evidence()) {
            if (evidence.detail() instanceof Schedule schedule && !schedule.steps().isEmpty()) {
                flow(flows.addObject(), schedule, result.check().exercise(), places);
            }
        }
        if (!flows.isEmpty()) {
            node.set("codeFlows", flows);
        }
    }

    private static void flow(ObjectNode flow, Schedule schedule, String exercise, Places places) {
        flow.putObject("message").put("text", "The order of steps in which it goes wrong");
        ArrayNode threads = flow.putArray("threadFlows");
        Map<String, ArrayNode> steps = new LinkedHashMap<>();
        int order = 0;
        for (Schedule.Step step : schedule.steps()) {
            order++;
            ArrayNode own = steps.computeIfAbsent(step.thread(), thread -> threads.addObject().put("id", PlainText.line(thread)).putArray("locations"));
            step(own.addObject().put("executionOrder", order), step, exercise, places);
        }
    }

    private static void step(ObjectNode node, Schedule.Step step, String exercise, Places places) {
        ObjectNode location = node.putObject("location");
        step.place().flatMap(place -> places.of(exercise, place.file(), place.line())).ifPresent(place -> place(location, place));
        location.putObject("message").put("text", text(step.text()));
        if (!step.target().isEmpty() && !step.value().isEmpty()) {
            node.putObject("state").putObject(PlainText.line(step.target())).put("text", PlainText.of(step.value()));
        }
    }

    /** Fills in where a location is. */
    static void place(ObjectNode location, Place place) {
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", place.file()).put("uriBaseId", "%SRCROOT%");
        if (place.line() > 0) {
            physical.putObject("region").put("startLine", place.line());
        }
    }

    /** Viewers read braces and brackets in a message as places to fill in and links, unless they are escaped. */
    static String text(String text) {
        return PlainText.of(text).strip().replace("\\", "\\\\").replace("{", "{{").replace("}", "}}").replace("[", "\\[").replace("]", "\\]");
    }
}
