package threadwork.explore.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JdkNamesTest {

    @Test
    void names_in_a_text_become_those_that_its_reader_knows() {
        assertEquals("class java.util.HashMap$Node cannot be cast to java.lang.Thread",
                JdkNames.original("class explored.java.util.HashMap$Node cannot be cast to threadwork.explore.run.ShadowThread"));
        assertEquals("java/util/concurrent/locks/LockSupport and ThreadLocal",
                JdkNames.original("threadwork/explore/run/ShadowLockSupport and ShadowThreadLocal"));
        assertEquals("java.util.concurrent.ThreadPerTaskExecutor", JdkNames.original("threadwork.explore.lib.PerTaskExecutor"));
        assertEquals("at java.lang.Thread$State", JdkNames.original("at threadwork.explore.run.ShadowThread$State"));
    }

    @Test
    void what_a_method_was_split_into_is_the_method() {
        assertEquals("Account.deposit(Account.java:7)", JdkNames.original("Account.deposit$explored$body(Account.java:7)"));
    }

    @Test
    void other_texts_stay() {
        String text = "explored the Shadow of threadwork.explore.run.Hooks";
        assertEquals(text, JdkNames.original(text));
    }

    @Test
    void a_simple_name_is_the_innermost() {
        assertEquals("HitCounter", Names.simple("threadwork/ex06race/HitCounter"));
        assertEquals("Node", Names.simple("java/util/HashMap$Node"));
        assertEquals("Local", Names.simple("a/Outer$1Local"));
        assertEquals("Outer$1", Names.simple("a/Outer$1"));
    }
}
