package threadwork.grader.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * The page as a reader meets it. Needs Chromium and its driver; where CI is set, they must be there. Not among the unit tests: what
 * drives the browser leaves a timer in its JVM, which those that watch threads there would take for a student's.
 */
class PageInBrowserIT {

    private static final String AXE = "const done = arguments[arguments.length - 1]; axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', "
            + "'best-practice']}).then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target + ' ' + n.failureSummary).join('; '))))";

    @TempDir
    static Path folder;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        boolean there = Browser.programs().isPresent();
        assertTrue(there || System.getenv("CI") == null, "CI looks at the page in a browser: install chromium and chromium-driver");
        assumeTrue(there, "The page is not looked at in a browser: chromium and chromium-driver are not installed");
        browser = Browser.start(Files.createDirectory(folder.resolve("profile")), 1_500);
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void listen() {
        browser.complaints();
        browser.requests();
        browser.prefer("prefers-color-scheme", "light");
    }

    private static void open(String more) throws IOException {
        Path file = folder.resolve("page.html");
        Files.writeString(file, HtmlPage.of(PageSamples.report("ada" + more, more), PageSamples.submission(more)));
        browser.open(file);
    }

    @Test
    void it_asks_for_nothing_and_complains_of_nothing() throws IOException {
        open("");

        assertEquals(List.of(folder.resolve("page.html").toUri().toString()), browser.requests());
        assertEquals(List.of(), browser.complaints());
        assertEquals(0L, (Long) browser.ask("return performance.getEntriesByType('resource').length"));
    }

    @Test
    void its_policy_lets_no_other_script_run_and_no_request_leave() throws IOException {
        open("");
        Object refused = browser.driver().executeAsyncScript("""
                const done = arguments[0], refused = [];
                addEventListener('securitypolicyviolation', event => { if (refused.push(event.effectiveDirective + ' ' + event.disposition) === 2) done(refused.sort().join()); });
                const script = document.createElement('script'); script.textContent = 'window.hacked = 1'; document.body.append(script);
                const image = document.createElement('img'); image.src = 'https://example.org/a.png'; document.body.append(image);
                """);

        assertEquals("img-src enforce,script-src-elem enforce", refused);
        assertEquals(Boolean.TRUE, browser.ask("return window.hacked === undefined"));
    }

    @Test
    void what_a_student_writes_stays_text_wherever_it_stands() throws IOException {
        open("");
        Long elements = browser.ask("return document.querySelectorAll('body *:not(.line *)').length");
        browser.requests();
        open(PageSamples.HOSTILE);

        Long lines = browser.ask("return document.querySelectorAll('.remarks, .remarks *').length");
        assertEquals(elements, (Long) browser.ask("return document.querySelectorAll('body *:not(.line *)').length") - lines - 4 /* more lines of source */);
        assertAll(
                () -> assertEquals(Boolean.TRUE, browser.ask("return window.hacked === undefined")),
                () -> assertEquals(0L, (Long) browser.ask("return document.querySelectorAll('img, iframe, link, #evil, style:not(head style), [onerror], [onload]').length")),
                () -> assertEquals(1L, (Long) browser.ask("return document.querySelectorAll('body script').length")),
                () -> assertEquals(List.of(), browser.complaints()),
                () -> assertEquals(1, browser.requests().size()),
                () -> assertTrue(browser.driver().getTitle().startsWith("ada</script></style></title>"), browser.driver().getTitle()));
        // And it is still words after a script has moved it.
        browser.driver().findElements(By.cssSelector("[data-go=on]")).forEach(WebElement::click);
        assertTrue(browser.<String>ask("return document.querySelector('.said').textContent").contains("<img src=x onerror="));
        assertEquals(Boolean.TRUE, browser.ask("return window.hacked === undefined"));
        assertEquals(0L, (Long) browser.ask("return document.querySelectorAll('img, iframe, #evil').length"));
    }

    @Test
    void a_schedule_is_stepped_through_by_keys() throws IOException {
        open("");
        WebElement lanes = browser.driver().findElement(By.cssSelector(".player .scroll"));

        assertEquals("6 steps", count());
        lanes.sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_DOWN);
        assertEquals("Step 2 of 6", count());
        assertEquals("ex06race-f1-8", browser.ask("return document.querySelector('.line.now').id"));
        assertEquals("ex06race-e1-s2", browser.ask("return document.querySelector('tr[aria-current=step]').id"));
        String said = browser.ask("return document.querySelector('.said').innerText");
        assertTrue(said.startsWith("main: reads HitCounter.total = 0") && said.contains("total++;"), said);
        lanes.sendKeys(Keys.END);
        assertEquals("Step 6 of 6", count());
        assertEquals("HitCounter.total=1", browser.ask("return [...document.querySelectorAll('.values div')].map(d => d.innerText.replace(/\\s+/, '=')).join()"));
        lanes.sendKeys(Keys.ARROW_RIGHT);
        assertEquals("Step 6 of 6", count());
        lanes.sendKeys(Keys.ARROW_LEFT, Keys.HOME);
        assertEquals("Step 1 of 6", count());
        assertEquals(0L, (Long) browser.ask("return document.querySelectorAll('.line.now').length"), "the first step is on no line of the student's");
    }

    @Test
    void a_schedule_is_stepped_through_by_its_buttons_and_rows_and_the_keys_go_on_where_a_button_ends() throws IOException {
        open("");
        WebElement last = browser.driver().findElement(By.cssSelector("[data-go=last]"));

        last.click();
        assertEquals("Step 6 of 6", count());
        assertFalse(last.isEnabled());
        browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_LEFT);
        assertEquals("Step 5 of 6", count());
        browser.ask("document.querySelector('#ex06race-e1-s3').click()");
        assertEquals("Step 3 of 6", count());
    }

    @Test
    void dark_and_light_follow_the_reader_until_the_button_is_pressed() throws IOException {
        browser.prefer("prefers-color-scheme", "dark");
        open("");
        String dark = background();
        browser.prefer("prefers-color-scheme", "light");
        String light = background();

        assertNotEquals(dark, light);
        browser.driver().findElement(By.id("theme")).click();
        assertEquals(dark, background());
        browser.driver().findElement(By.id("theme")).click();
        assertEquals(light, background());
    }

    @Test
    void it_is_accessible_in_both_colours_and_in_the_middle_of_a_schedule() throws IOException {
        for (String colour : List.of("light", "dark")) {
            browser.prefer("prefers-color-scheme", colour);
            open("");
            browser.driver().findElement(By.cssSelector(".player .scroll")).sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
            browser.ask(axe());

            assertEquals(List.of(), browser.driver().executeAsyncScript(AXE), colour);
        }
    }

    @Test
    void it_can_be_read_without_a_script() throws IOException {
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            open("");
            String text = browser.driver().findElement(By.tagName("main")).getText();
            assertTrue(text.contains("reads HitCounter.total = 0") && text.contains("payer waits at HitCounter.java:8 for Account-1, which payee holds"), text);
            assertFalse(browser.driver().findElement(By.id("theme")).isDisplayed());
            assertFalse(browser.driver().findElement(By.cssSelector(".controls")).isDisplayed());
        } finally {
            browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void the_timeline_grows_and_shrinks() throws IOException {
        open("");
        Long before = browser.ask("return document.querySelector('.window').scrollWidth");
        browser.driver().findElement(By.cssSelector(".window")).sendKeys("+");
        Long after = browser.ask("return document.querySelector('.window').scrollWidth");

        assertTrue(after > 1.9 * before, before + " to " + after);
        browser.driver().findElement(By.cssSelector("[data-zoom=all]")).click();
        assertEquals(before, browser.ask("return document.querySelector('.window').scrollWidth"));
    }

    @Test
    void on_a_narrow_screen_nothing_reaches_over_its_edge() throws IOException {
        browser.driver().executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", 400, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        try {
            open("");
            assertEquals(browser.<Long>ask("return document.documentElement.clientWidth"), browser.ask("return document.documentElement.scrollWidth"));
            // There is no room for a column each, so each step says whose it is.
            assertEquals("\"main: \"", browser.ask("return getComputedStyle(document.querySelector('.step'), '::before').content"));
        } finally {
            browser.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    private static String axe() throws IOException {
        try (InputStream file = PageInBrowserIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String count() {
        return browser.ask("return document.querySelector('.player .count').textContent");
    }

    private static String background() {
        return browser.ask("return getComputedStyle(document.body).backgroundColor");
    }
}
