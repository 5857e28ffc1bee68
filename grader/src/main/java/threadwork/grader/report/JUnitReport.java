package threadwork.grader.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.Report;

/** A report as the XML that JUnit's runners made common and CI servers read: an exercise is a suite, a check a test case. */
final class JUnitReport {

    private final XMLStreamWriter xml;

    private JUnitReport(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The whole file, to be written as UTF-8, ending in a line feed. */
    static String write(Report report) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            new JUnitReport(xml).report(report);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A writer that keeps its text does not fail", impossible);
        }
        return text + "\n";
    }

    private void report(Report report) throws XMLStreamException {
        List<CheckResult> all = report.exercises().stream().flatMap(exercise -> exercise.results().stream()).toList();
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        attribute("name", "Threadwork: " + report.submission());
        counts(all);
        for (ExerciseReport exercise : report.exercises()) {
            suite(exercise);
        }
        end(0);
    }

    private void suite(ExerciseReport exercise) throws XMLStreamException {
        start(1, "testsuite");
        attribute("name", Words.heading(exercise.exercise()));
        counts(exercise.results());
        attribute("skipped", number(exercise.results(), "skipped"));
        for (CheckResult result : exercise.results()) {
            testCase(result);
        }
        end(1);
    }

    private void counts(List<CheckResult> results) throws XMLStreamException {
        attribute("tests", Integer.toString(results.size()));
        attribute("failures", number(results, "failure"));
        attribute("errors", number(results, "error"));
        attribute("time", seconds(results.stream().mapToDouble(CheckResult::seconds).sum()));
    }

    private static String number(List<CheckResult> results, String element) {
        return Long.toString(results.stream().filter(result -> element(result).equals(element)).count());
    }

    private void testCase(CheckResult result) throws XMLStreamException {
        start(2, "testcase");
        attribute("name", Words.claim(result.check()));
        attribute("classname", "threadwork." + result.check().exercise());
        attribute("time", seconds(result.seconds()));
        if (!element(result).isEmpty()) {
            outcome(result);
        }
        end(2);
    }

    private void outcome(CheckResult result) throws XMLStreamException {
        Feedback feedback = result.feedback().orElse(new Feedback("", "", ""));
        start(3, element(result));
        if (element(result).equals("skipped")) {
            xml.writeCharacters(valid(feedback.what()));
        } else {
            attribute("message", feedback.what());
            attribute("type", result.verdict().name());
            StringBuilder text = new StringBuilder("What: " + feedback.what() + "\nWhy:  " + feedback.why() + "\nNext: " + feedback.next() + "\n");
            StoryLines.shown(result).forEach(evidence -> text.append('\n').append(evidence.type()).append(":\n").append(evidence.text()).append('\n'));
            xml.writeCharacters(valid(text.toString()));
        }
        xml.writeEndElement();
    }

    /** What a server counts it as; empty for a test that passed. What could not be judged is no failure of the student's. */
    private static String element(CheckResult result) {
        return switch (result.verdict()) {
            case PASSED -> "";
            case FAILED, TIMED_OUT -> "failure";
            case SKIPPED, NOT_STARTED -> "skipped";
            case INCONCLUSIVE, GRADER_ERROR -> "error";
        };
    }

    private void start(int depth, String element) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeStartElement(element);
    }

    private void end(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, valid(value));
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }

    /** Escape sequences and controls are gone; what is left that XML does not know is U+FFFE and U+FFFF. */
    private static String valid(String text) {
        return PlainText.of(text).replaceAll("[\uFFFE\uFFFF]", "\uFFFD");
    }
}
