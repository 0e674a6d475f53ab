package org.rightplace.workbench.internal.fence;

import org.eclipse.jface.util.SafeRunnable;
import org.rightplace.workbench.internal.Workbench;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what nobody caught on the UI thread: the log gets all of it, the user a sentence. */
public final class Uncaught {

    private Uncaught() {}

    /** Installs it for the whole window. */
    public static void install(Workbench workbench, Culprits culprits) {
        workbench.display().setRuntimeExceptionHandler(thrown -> take(workbench, culprits, thrown));
        // Viewers run what they call through this; by default it would put a dialog in the user's way.
        SafeRunnable.setRunner(code -> {
            try {
                code.run();
            } catch (Exception | LinkageError e) {
                take(workbench, culprits, e);
            }
        });
        workbench.display().setErrorHandler(error -> {
            if (error instanceof VirtualMachineError && !(error instanceof StackOverflowError)) {
                throw error;
            }
            take(workbench, culprits, error);
        });
    }

    private static void take(Workbench workbench, Culprits culprits, Throwable thrown) {
        // The framework wraps what a runnable threw; the reason is inside.
        var reason = thrown instanceof org.eclipse.swt.SWTException wrapped && wrapped.throwable != null ? wrapped.throwable : thrown;
        // What has just gone is known by nothing but that its last words are being listened to.
        culprits.find(reason.getStackTrace()).or(workbench.fence()::inside).ifPresentOrElse(
                culprit -> workbench.fence().report(culprit, "working", reason),
                () -> {
                    log().error("Nobody caught this on the UI thread", reason);
                    workbench.status().complain("Something went wrong in the window; what you had done is safe, and the log says more.");
                });
    }

    private static Logger log() {
        return LoggerFactory.getLogger(Uncaught.class);
    }
}
