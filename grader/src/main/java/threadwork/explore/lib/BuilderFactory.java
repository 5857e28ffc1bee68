package threadwork.explore.lib;

import java.util.concurrent.ThreadFactory;
import threadwork.explore.run.ShadowThread;

/** {@code Thread.Builder.factory()}. */
public final class BuilderFactory implements ThreadFactory {

    private final ShadowThread.Builder builder;

    private BuilderFactory(ShadowThread.Builder builder) {
        this.builder = builder;
    }

    public static ThreadFactory of(ShadowThread.Builder builder) {
        return new BuilderFactory(builder);
    }

    /** In the explored copy of this class, {@code Thread} is {@code ShadowThread}. */
    @Override
    public Thread newThread(Runnable task) {
        return (Thread) (Object) builder.unstarted(task);
    }
}
