package threadwork.grader.report;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.SAXException;
import threadwork.grader.model.Report;

class JUnitReportTest {

    private static final Schema SCHEMA = schema();

    static Stream<Report> reports() {
        return Stream.of(Samples.underway(), Samples.hostile(), Samples.report(Samples.everyVerdict()), Samples.report(),
                Samples.report("]]> <&\"'\uFFFE\uFFFF\u0000 é \uD83E\uDDF5", List.of(), Samples.judged("ex01start", "<&>")));
    }

    @TestFactory
    Stream<DynamicTest> what_is_written_keeps_to_the_schema() {
        return reports().map(JUnitReport::write).map(xml -> DynamicTest.dynamicTest("of " + xml.length() + " characters", () -> assertDoesNotThrow(() -> validate(xml))));
    }

    @Test
    void the_schema_refuses_what_is_no_report() {
        String xml = JUnitReport.write(Samples.underway());

        assertThrows(SAXException.class, () -> validate(xml.replace("testcase", "case")));
        assertThrows(SAXException.class, () -> validate(xml.replaceFirst("tests=\"\\d+\" ", "").replaceFirst("(<testsuite [^>]*)tests=\"\\d+\"", "$1")));
    }

    @Test
    void every_verdict_is_counted_as_what_a_server_knows() {
        String xml = JUnitReport.write(Samples.report(Samples.everyVerdict()));

        assertTrue(xml.contains("<testsuite name=\"ex06race · A shared counter\" tests=\"7\" failures=\"2\" errors=\"2\" time=\"10.500\" skipped=\"2\">"), xml);
        assertEquals(2, xml.split("<failure ").length - 1);
        assertEquals(2, xml.split("<error ").length - 1);
        assertEquals(2, xml.split("<skipped>").length - 1);
        assertTrue(xml.contains("<testcase name=\"claim of passed\" classname=\"threadwork.ex06race\" time=\"1.500\">\n    </testcase>"), xml);
        assertTrue(xml.contains("type=\"TIMED_OUT\">What: 2 threads hit page"), xml);
    }

    private static void validate(String xml) throws SAXException, IOException {
        SCHEMA.newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(JUnitReportTest.class.getResource("jenkins-junit.xsd"));
        } catch (SAXException failure) {
            throw new AssertionError("The schema cannot be read", failure);
        }
    }
}
