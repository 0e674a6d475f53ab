package org.rightplace.workbench.internal.fence;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.MessageBox;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

class WatchdogTest {

    @Test
    void takesWaitingForAUserForNoHang() {
        assertThat(Watchdog.waitsForUser(inside(FileDialog.class, "open"))).isTrue();
        assertThat(Watchdog.waitsForUser(inside(MessageBox.class, "open"))).isTrue();
    }

    @Test
    void takesAnythingElseForAHang() {
        assertThat(Watchdog.waitsForUser(inside(Shell.class, "open"))).isFalse();
        assertThat(Watchdog.waitsForUser(inside(FileDialog.class, "setText"))).isFalse();
    }

    private static StackTraceElement[] inside(Class<?> type, String method) {
        return new StackTraceElement[] {
            new StackTraceElement("org.eclipse.swt.internal.gtk.OS", "Call", "OS.java", -2),
            new StackTraceElement(type.getName(), method, type.getSimpleName() + ".java", 1),
            new StackTraceElement("org.example.Part", "export", "Part.java", 1)
        };
    }
}
