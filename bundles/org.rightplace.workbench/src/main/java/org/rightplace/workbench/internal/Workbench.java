package org.rightplace.workbench.internal;

import org.eclipse.swt.widgets.Display;
import org.rightplace.workbench.internal.contributions.Contributions;
import org.rightplace.workbench.internal.contributions.Switches;
import org.rightplace.workbench.internal.fence.Fence;
import org.rightplace.workbench.internal.fence.Named;
import org.rightplace.workbench.internal.parts.Navigation;
import org.rightplace.workbench.internal.parts.TabKey;
import org.rightplace.workbench.internal.problems.Findings;
import org.rightplace.workbench.internal.services.Services;
import org.rightplace.workbench.internal.session.Selection;
import org.rightplace.workbench.internal.session.Session;
import org.rightplace.workbench.internal.settings.Settings;
import org.rightplace.workbench.internal.status.Status;
import org.rightplace.workbench.internal.theme.Themes;
import org.rightplace.workbench.internal.work.Works;
import org.rightplace.workspace.Change;

/** What the parts of the window share. It knows nothing of how the window looks. */
public final class Workbench implements AutoCloseable {

    /** How the workbench names itself where a contribution would be named. */
    public static final Named SELF = new Named("Workbench", "The window", "Rightplace");

    private final Display display;
    private final Services services;
    private final Settings settings;
    private final Fence fence = new Fence();
    private final Switches switches;
    private final Contributions contributions;
    private final Session session;
    private final Selection selection = new Selection();
    private final Status status;
    private final Works works;
    private final Findings findings;
    private final Themes themes;
    private final Signal<TabKey> parts = new Signal<>();
    private Navigation navigation;

    /**
     * @param services where contributions come from; closed with the workbench
     * @param settings what the user has set
     */
    public Workbench(Display display, Services services, Settings settings) {
        this.display = display;
        this.services = services;
        this.settings = settings;
        this.switches = new Switches(settings);
        this.contributions = new Contributions(services, switches, fence);
        this.session = new Session(display);
        this.status = new Status(display);
        this.works = new Works(display, fence, status);
        this.themes = new Themes(display, settings);
        this.findings = new Findings(display, services, switches, session, fence, () -> !contributions.awaiting());
        session.changed().listen(this::forgetGone);
    }

    // Parts follow a change first, and may select something else in place of what has gone.
    private void forgetGone(Change change) {
        var gone = selection.get().stream().filter(change.touched()::contains)
                .filter(ref -> change.before().find(ref).isPresent() && change.after().find(ref).isEmpty()).toList();
        if (!gone.isEmpty()) {
            display.asyncExec(() -> session.workspace().ifPresent(
                    open -> selection.keep(ref -> !gone.contains(ref) || open.snapshot().find(ref).isPresent())));
        }
    }

    public Display display() {
        return display;
    }

    /** Told of every part that opens or closes, for what can be shown of a thing may depend on it. */
    public Signal<TabKey> parts() {
        return parts;
    }

    public Services services() {
        return services;
    }

    public Settings settings() {
        return settings;
    }

    public Fence fence() {
        return fence;
    }

    public Switches switches() {
        return switches;
    }

    public Contributions contributions() {
        return contributions;
    }

    public Session session() {
        return session;
    }

    public Selection selection() {
        return selection;
    }

    public Status status() {
        return status;
    }

    public Works works() {
        return works;
    }

    public Findings findings() {
        return findings;
    }

    public Themes themes() {
        return themes;
    }

    /** The way from part to part. */
    public Navigation navigation() {
        return navigation;
    }

    /** Says who takes users from part to part. */
    public void setNavigation(Navigation next) {
        navigation = next;
    }

    @Override
    public void close() {
        findings.close();
        works.close();
        contributions.close();
        services.close();
        themes.dispose();
    }
}
