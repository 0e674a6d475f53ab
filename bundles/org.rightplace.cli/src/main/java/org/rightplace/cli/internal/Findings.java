package org.rightplace.cli.internal;

import java.util.Locale;
import org.rightplace.launch.Application;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Workspace;

/** Which findings matter to whoever runs a command. */
final class Findings {

    private Findings() {}

    /** What a severity is called in what commands print. */
    static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is more than worth knowing. */
    static boolean matters(Finding finding) {
        return finding.severity() != Severity.INFORMATION;
    }

    /** Says what of a workspace could not be read, so that figures made without it are not taken for whole. */
    static int tellUnread(Workspace workspace, Terminal terminal) {
        var unread = workspace.openingFindings().stream().filter(Findings::matters).toList();
        unread.forEach(finding -> terminal.err().println(finding.message()));
        return unread.isEmpty() ? Application.DONE : Application.FINDINGS;
    }
}
