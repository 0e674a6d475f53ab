package org.rightplace.workbench.internal.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;
import org.rightplace.workbench.internal.Signal;
import org.rightplace.workbench.internal.contributions.Switches;
import org.rightplace.workbench.internal.fence.Fence;
import org.rightplace.workbench.internal.services.Services;
import org.rightplace.workbench.internal.session.Session;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.spi.Validator;

/**
 * What the checks find in the open system, kept up to date in the background. Changes that come quickly one after another
 * are checked once, after the last.
 */
public final class Findings implements AutoCloseable {

    private static final int PAUSE_MILLIS = 300;

    // What was just opened is painted first.
    private static final int OPENED_MILLIS = 1000;

    private final Display display;
    private final Services services;
    private final Session session;
    private final Checks checks;
    private final BooleanSupplier ready;
    private final Signal<List<Finding>> changed = new Signal<>();
    private final Signal<Finding> visits = new Signal<>();
    private final Runnable startChecks = this::check;
    private List<Finding> findings = List.of();
    private Optional<Services.Registration> registration = Optional.empty();
    private Optional<Finding> visited = Optional.empty();
    private boolean known;
    private int round;

    /** @param ready whether those who check may be asked for yet */
    public Findings(Display display, Services services, Switches switches, Session session, Fence fence, BooleanSupplier ready) {
        this.ready = ready;
        this.display = display;
        this.services = services;
        this.session = session;
        this.checks = new Checks(services, switches, fence);
        session.opened().listen(open -> {
            set(List.of(), false);
            in(OPENED_MILLIS);
        });
        session.changed().listen(change -> soon());
        switches.switched().listen(key -> soon());
    }

    /** What was found last. */
    public List<Finding> get() {
        return findings;
    }

    /** Whether what is open has been checked yet: until then nothing found says nothing. */
    public boolean known() {
        return known;
    }

    /** Told when something else is found, and when what is open has been checked for the first time. */
    public Signal<List<Finding>> changed() {
        return changed;
    }

    /** Says that somebody goes to what a finding is about. */
    void visit(Finding finding) {
        visited = Optional.of(finding);
        visits.fire(finding);
    }

    /** The finding that somebody went to last. */
    Optional<Finding> visited() {
        return visited;
    }

    /** Told of each finding that somebody goes to, before it is shown. */
    Signal<Finding> visits() {
        return visits;
    }

    /** Tells nobody of anything any more: the window is going. What is being found out goes on, for nobody. */
    public void stop() {
        round++;
        if (!display.isDisposed()) {
            display.timerExec(-1, startChecks);
        }
    }

    @Override
    public void close() {
        stop();
        registration.ifPresent(Services.Registration::close);
        checks.close();
    }

    private void soon() {
        in(PAUSE_MILLIS);
    }

    private void in(int milliseconds) {
        round++;
        display.timerExec(milliseconds, startChecks);
    }

    private void check() {
        var workspace = session.workspace();
        if (workspace.isEmpty()) {
            set(List.of(), true);
            return;
        }
        if (!ready.getAsBoolean()) {
            in(OPENED_MILLIS);
            return;
        }
        // Not before: whoever asks for checks has them made, and a start has better to do.
        registration = registration.or(() -> Optional.of(services.listen(Validator.class, this::soon)));
        int asked = round;
        var opening = workspace.get().openingFindings();
        checks.run(services.all(Validator.class), workspace.get().snapshot(), found -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (asked == round) {
                        set(all(opening, found), true);
                    }
                });
            }
        });
    }

    // What cannot be read cannot be told from what is gone: no remedy may then take out what refers to it.
    private static List<Finding> all(List<Finding> opening, List<Finding> found) {
        var all = new ArrayList<>(opening);
        boolean incomplete = opening.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        for (var finding : found) {
            all.add(incomplete && finding.remedy().isPresent()
                    ? new Finding(finding.rule(), finding.severity(), finding.message(), finding.about(), Optional.empty())
                    : finding);
        }
        return all;
    }

    private void set(List<Finding> next, boolean checked) {
        if (known != checked || !next.equals(findings)) {
            known = checked;
            findings = List.copyOf(next);
            changed.fire(findings);
        }
    }
}
