package threadwork.actions.lint;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The workflows keep to the policy, and the policy catches what it is for. */
class PolicyTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private static final String GOOD = """
            name: Sample
            on:
              pull_request:
            permissions: {}
            jobs:
              grade:
                runs-on: ubuntu-24.04
                permissions:
                  contents: read
                steps:
                  - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
                    with:
                      persist-credentials: false
                  - name: The JDK
                    uses: actions/setup-java@b6effb05e454b25005698d916606bdc6ffcbf961 # v5.7.0
                    with:
                      distribution: temurin
                  - run: echo "$WHO"
                    env:
                      WHO: ${{ github.actor }}
            """;

    /** What is refused: a part of the good workflow, what stands in its place, and the one rule that has something against it. */
    private record Bad(String part, String instead, Rule caughtBy) {
    }

    private static final List<Bad> BAD = List.of(
            new Bad("@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1", "@v7", Rule.ACTIONS_ARE_PINNED_TO_A_COMMIT_THAT_WAS_READ),
            new Bad("@3d3c42e5aac5ba805825da76410c181273ba90b1", "@3d3c42e", Rule.ACTIONS_ARE_PINNED_TO_A_COMMIT_THAT_WAS_READ),
            new Bad("3d3c42e5aac5ba8", "3d3c42e5aac5bff", Rule.ACTIONS_ARE_PINNED_TO_A_COMMIT_THAT_WAS_READ),
            new Bad(" # v5.7.0", "", Rule.ACTIONS_ARE_PINNED_TO_A_COMMIT_THAT_WAS_READ),
            new Bad("# v5.7.0", "# v5.7.1", Rule.ACTIONS_ARE_PINNED_TO_A_COMMIT_THAT_WAS_READ),
            new Bad("# v7.0.1", "# v7", Rule.ACTIONS_ARE_PINNED_TO_A_COMMIT_THAT_WAS_READ),
            new Bad("run: echo \"$WHO\"", "uses: docker://alpine:3", Rule.ACTIONS_ARE_PINNED_TO_A_COMMIT_THAT_WAS_READ),
            new Bad("run: echo \"$WHO\"", "uses: ./.github/actions/own", Rule.ACTIONS_ARE_PINNED_TO_A_COMMIT_THAT_WAS_READ),
            new Bad("run: echo \"$WHO\"", "uses: actions/stale@28ca1036281a5e5922ead5184a1bbf96e5fc984e # v9.0.0",
                    Rule.ACTIONS_ARE_PINNED_TO_A_COMMIT_THAT_WAS_READ),
            new Bad("jobs:\n", """
                    jobs:
                      elsewhere:
                        permissions: {}
                        uses: org/repo/.github/workflows/x.yml@28ca1036281a5e5922ead5184a1bbf96e5fc984e # v9.0.0
                    """, Rule.ACTIONS_ARE_PINNED_TO_A_COMMIT_THAT_WAS_READ),
            new Bad("distribution: ", "distro: ", Rule.ACTIONS_GET_INPUTS_THAT_THEY_HAVE),
            new Bad("persist-credentials: false", "persist-credentials: true", Rule.CHECKOUTS_LEAVE_NO_TOKEN_BEHIND),
            new Bad("persist-credentials: false", "fetch-depth: 0", Rule.CHECKOUTS_LEAVE_NO_TOKEN_BEHIND),
            new Bad("        with:\n          persist-credentials: false\n", "", Rule.CHECKOUTS_LEAVE_NO_TOKEN_BEHIND),
            new Bad("persist-credentials: false", "persist-credentials: false\n          allow-unsafe-pr-checkout: true",
                    Rule.A_TRUSTED_WORKFLOW_CHECKS_OUT_ITS_OWN_COMMIT),
            new Bad("distribution: temurin", "distribution: temurin\n          cache: maven", Rule.NOTHING_COMES_FROM_A_CACHE),
            new Bad("distribution: temurin", "distribution: temurin\n          cache-dependency-path: pom.xml", Rule.NOTHING_COMES_FROM_A_CACHE),
            new Bad("permissions: {}\n", "", Rule.A_WORKFLOW_MAY_READ_AT_MOST),
            new Bad("permissions: {}", "permissions: read-all", Rule.A_WORKFLOW_MAY_READ_AT_MOST),
            new Bad("permissions: {}", "permissions: {contents: read, statuses: write}", Rule.A_WORKFLOW_MAY_READ_AT_MOST),
            new Bad("    permissions:\n      contents: read\n", "", Rule.EVERY_JOB_LISTS_ITS_PERMISSIONS),
            new Bad("    permissions:\n      contents: read\n", "    permissions: write-all\n", Rule.EVERY_JOB_LISTS_ITS_PERMISSIONS),
            new Bad("contents: read", "statuses: write", Rule.A_PULL_REQUEST_STARTS_NOTHING_THAT_WRITES),
            new Bad("github.actor", "secrets.TOKEN", Rule.A_PULL_REQUEST_GETS_NO_SECRETS),
            new Bad("github.actor", "toJSON(secrets)", Rule.A_PULL_REQUEST_GETS_NO_SECRETS),
            new Bad("    runs-on: ", "    secrets: inherit\n    runs-on: ", Rule.A_PULL_REQUEST_GETS_NO_SECRETS),
            new Bad("pull_request:", "pull_request_target:", Rule.NOTHING_RUNS_ON_PULL_REQUEST_TARGET),
            new Bad("on:\n  pull_request:", "on: [push, pull_request_target]", Rule.NOTHING_RUNS_ON_PULL_REQUEST_TARGET),
            new Bad("on:\n  pull_request:", "on: pull_request_target", Rule.NOTHING_RUNS_ON_PULL_REQUEST_TARGET),
            new Bad("pull_request:", "workflow_run: {workflows: [Sampler]}", Rule.A_WORKFLOW_RUN_FOLLOWS_A_WORKFLOW_THAT_IS_THERE),
            new Bad("pull_request:", "workflow_run: {types: [completed]}", Rule.A_WORKFLOW_RUN_FOLLOWS_A_WORKFLOW_THAT_IS_THERE),
            new Bad("on:\n  pull_request:", "on: workflow_run", Rule.A_WORKFLOW_RUN_FOLLOWS_A_WORKFLOW_THAT_IS_THERE),
            new Bad("echo \"$WHO\"", "echo ${{ github.head_ref }}", Rule.SCRIPTS_HOLD_NO_EXPRESSIONS),
            new Bad("run: echo \"$WHO\"", "run: |\n          set -e\n          echo '${{github.head_ref}}'", Rule.SCRIPTS_HOLD_NO_EXPRESSIONS),
            new Bad("run: echo \"$WHO\"", "run: echo\n        shell: ${{ github.head_ref }} {0}", Rule.SCRIPTS_HOLD_NO_EXPRESSIONS));

    @TestFactory
    Stream<DynamicTest> every_workflow_keeps_to_the_policy() throws IOException {
        List<Workflow> all = Workflow.of(HOME);
        assertTrue(all.size() >= 1, "there are workflows");
        return all.stream().flatMap(workflow -> Arrays.stream(Rule.values()).map(rule -> DynamicTest.dynamicTest(
                workflow.file() + ": " + rule, () -> assertEquals(List.of(), rule.complaints(workflow, names(all))))));
    }

    /** Who waits for a workflow by its name would wait for both. */
    @Test
    void no_two_workflows_have_the_same_name() throws IOException {
        Map<String, Long> count = Workflow.of(HOME).stream().collect(Collectors.groupingBy(Workflow::name, Collectors.counting()));
        assertTrue(!count.containsKey("") && count.values().stream().allMatch(times -> times == 1), count::toString);
    }

    @TestFactory
    Stream<DynamicTest> a_bad_workflow_is_caught_by_its_rule_and_no_other() {
        return BAD.stream().map(bad -> DynamicTest.dynamicTest(bad.part() + " → " + bad.instead(), () -> {
            String changed = GOOD.replace(bad.part(), bad.instead());
            assertNotEquals(GOOD, changed);
            assertEquals(Set.of(bad.caughtBy()), brokenBy(changed));
        }));
    }

    @Test
    void a_good_workflow_is_not_complained_of() throws IOException {
        assertEquals(Set.of(), brokenBy(GOOD));
        assertEquals(Set.of(), brokenBy(GOOD.replace("pull_request:", "workflow_run: {workflows: [Sample]}").replace("contents: read", "statuses: write")));
    }

    /** Also once somebody has read it. */
    @Test
    void the_actions_that_cache_are_refused_for_what_they_do() throws IOException {
        for (String action : List.of("actions/cache", "actions/cache/restore")) {
            assertEquals(Set.of(Rule.NOTHING_COMES_FROM_A_CACHE, Rule.ACTIONS_ARE_PINNED_TO_A_COMMIT_THAT_WAS_READ),
                    brokenBy(GOOD.replace("run: echo \"$WHO\"", "uses: " + action + "@27d5ce7f107fe9357f9df03efb73ab90386fccae # v5.0.5")));
        }
    }

    @Test
    void a_workflow_that_is_trusted_does_not_choose_what_it_checks_out() throws IOException {
        String trusted = GOOD.replace("pull_request:", "workflow_run: {workflows: [Sample]}");
        for (String other : List.of("ref: ${{ github.event.workflow_run.head_sha }}", "repository: somebody/fork")) {
            assertEquals(Set.of(Rule.A_TRUSTED_WORKFLOW_CHECKS_OUT_ITS_OWN_COMMIT),
                    brokenBy(trusted.replace("persist-credentials: false", "persist-credentials: false\n          " + other)));
        }
    }

    @Test
    void every_rule_is_shown_to_catch_something() {
        Set<Rule> shown = EnumSet.noneOf(Rule.class);
        BAD.forEach(bad -> shown.add(bad.caughtBy()));
        assertEquals(EnumSet.allOf(Rule.class), shown);
    }

    @Test
    void a_workflow_that_two_readers_could_take_for_two_is_not_read() {
        assertAll(Stream.of(
                GOOD.replace("permissions: {}", "permissions: {}\npermissions: write-all"),
                GOOD.replace("permissions: {}", "env: &all {A: b}\npermissions: *all"),
                GOOD + "---\nname: Another\n",
                GOOD + "  - [\n").map(text -> () -> assertThrows(IOException.class, () -> Workflow.parse("bad.yml", text), text)));
    }

    private static Set<Rule> brokenBy(String text) throws IOException {
        Workflow workflow = Workflow.parse("sample.yml", text);
        return Arrays.stream(Rule.values()).filter(rule -> !rule.complaints(workflow, Set.of("Sample")).isEmpty()).collect(Collectors.toSet());
    }

    private static Set<String> names(List<Workflow> all) {
        return all.stream().map(Workflow::name).collect(Collectors.toSet());
    }
}
