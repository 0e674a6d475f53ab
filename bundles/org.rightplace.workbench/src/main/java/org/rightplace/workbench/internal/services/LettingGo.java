package org.rightplace.workbench.internal.services;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Has the window let go of something before that is gone, and waits for it; but not for ever, for the window may itself be
 * waiting for whoever takes the thing away, or for a lock that is held meanwhile.
 */
public final class LettingGo {

    private static final long STEP_MILLIS = 50;

    private final Display display;
    private final long limitMillis;

    /** @param limitMillis how long to wait at most */
    public LettingGo(Display display, long limitMillis) {
        this.display = display;
        this.limitMillis = limitMillis;
    }

    /**
     * Runs the action on the UI thread. Where the window could not do so in time, it does as soon as it can.
     *
     * @return whether the window has let go, or is no more
     */
    public boolean await(Runnable letGo) {
        try {
            if (display.isDisposed()) {
                return true;
            }
            if (display.getThread() == Thread.currentThread()) {
                letGo.run();
                return true;
            }
            var done = new CountDownLatch(1);
            display.asyncExec(() -> {
                try {
                    letGo.run();
                } finally {
                    done.countDown();
                }
            });
            return await(done);
        } catch (SWTException e) {
            if (e.code == SWT.ERROR_DEVICE_DISPOSED) {
                return true;
            }
            throw e;
        }
    }

    // A display that is disposed of forgets what it was still to run, so nobody would ever say that it is done.
    private boolean await(CountDownLatch done) {
        try {
            for (long waited = 0; waited < limitMillis; waited += STEP_MILLIS) {
                if (done.await(STEP_MILLIS, TimeUnit.MILLISECONDS) || display.isDisposed()) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return done.getCount() == 0;
    }
}
