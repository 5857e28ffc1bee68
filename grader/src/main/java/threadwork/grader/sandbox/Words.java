package threadwork.grader.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Why this machine has no better tier, and what to do about it. */
final class Words {

    static final String NOT_INSTALLED = "The program bwrap, of the package bubblewrap, is not installed.";
    static final String INSTALL = """
            Install it, on Debian and Ubuntu with
                sudo apt install bubblewrap
            on Fedora with
                sudo dnf install bubblewrap""";
    static final String NOTHING_TO_DO = "Nothing to do: submissions run in a process of their own, behind the allow-list.";

    private static final Path APPARMOR = Path.of("/proc/sys/kernel/apparmor_restrict_unprivileged_userns");
    private static final Path DEBIAN = Path.of("/proc/sys/kernel/unprivileged_userns_clone");

    private static final String PROFILE = """
            Allow it with a profile, as this system asks for each program that makes namespaces:
                sudo tee /etc/apparmor.d/bwrap >/dev/null <<'END'
                abi <abi/4.0>,
                include <tunables/global>
                profile bwrap /usr/bin/bwrap flags=(unconfined) {
                  userns,
                }
                END
                sudo apparmor_parser -r /etc/apparmor.d/bwrap""";
    private static final String SETTING = """
            Allow namespaces to all users with
                sudo sysctl -w kernel.unprivileged_userns_clone=1""";
    private static final String CONTAINER = """
            In a container, its host decides: it has to allow user namespaces and the mounting of /proc, as Docker does with
                --security-opt seccomp=unconfined --security-opt apparmor=unconfined --security-opt systempaths=unconfined""";

    private Words() {
    }

    static String notLinux(String system) {
        return "It is made of parts that only Linux has, and this is " + system + ".";
    }

    static String forbidden(String complaint) {
        return "The program bwrap is there and may not do its work; it says: " + complaint;
    }

    /** What most likely stands in the way. */
    static String allow() {
        if (holds(APPARMOR, "1")) {
            return PROFILE;
        }
        return holds(DEBIAN, "0") ? SETTING : CONTAINER;
    }

    private static boolean holds(Path setting, String value) {
        try {
            return Files.readString(setting).strip().equals(value);
        } catch (IOException thereIsNone) {
            return false;
        }
    }
}
