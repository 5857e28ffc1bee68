package threadwork.grader.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium of this machine's: nothing is downloaded, and nothing of a person's own browser is touched. */
final class Browser implements AutoCloseable {

    private static final List<Path> FOLDERS = Stream.of("/usr/bin", "/usr/local/bin", "/usr/lib/chromium").map(Path::of).toList();

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Where the two programs are, browser and driver; empty if one is missing. */
    static Optional<List<Path>> programs() {
        // The second is what GitHub's machines have.
        return find("chromium").or(() -> find("google-chrome")).flatMap(browser -> find("chromedriver").map(driver -> List.of(browser, driver)));
    }

    private static Optional<Path> find(String name) {
        return FOLDERS.stream().map(folder -> folder.resolve(name)).filter(Files::isExecutable).findFirst();
    }

    /** @param profile a fresh folder */
    static Browser start(Path profile, int width) {
        List<Path> programs = programs().orElseThrow();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(programs.get(0).toString());
        // The pages are this test's own, and a build often runs as root, where Chromium's own sandbox does not start.
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriver driver = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(programs.get(1).toFile()).usingAnyFreePort().build(), options);
        driver.manage().window().setSize(new Dimension(width, 1_000));
        return new Browser(driver);
    }

    void open(Path page) {
        driver.get(page.toUri().toString());
    }

    ChromeDriver driver() {
        return driver;
    }

    /** What {@code script} returns. */
    @SuppressWarnings("unchecked")
    <T> T ask(String script, Object... arguments) {
        return (T) driver.executeScript(script, arguments);
    }

    /** What the console has heard since the last time it was asked: errors, and what the policy of a page has forbidden. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage).toList();
    }

    /** Addresses that were asked for since the last time. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream().map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1")).toList();
    }

    /** As a reader who prefers it would see the page. */
    void prefer(String name, String value) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", name, "value", value))));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
