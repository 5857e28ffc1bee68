package threadwork.grader.intake;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** What JGit may know of this machine and this user: nothing that is set for git. Finding those settings would start git. */
final class WithoutSettings extends SystemReader.Delegate {

    WithoutSettings() {
        super(SystemReader.getInstance());
    }

    @Override
    public String getenv(String variable) {
        return variable.startsWith("GIT_") ? null : super.getenv(variable);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS files) {
        return new Empty(parent, files);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS files) {
        return new Empty(parent, files);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS files) {
        return new Empty(parent, files);
    }

    private static final class Empty extends FileBasedConfig {

        Empty(Config parent, FS files) {
            super(parent, null, files);
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public void load() {
            // There is nothing to read.
        }

        /** How exact the times of files are. JGit would find out by writing files into the student's repository. */
        @Override
        public long getTimeUnit(String section, String subsection, String name, long otherwise, TimeUnit unit) {
            return section.equals("filesystem") ? unit.convert(1, TimeUnit.SECONDS) : otherwise;
        }
    }
}
