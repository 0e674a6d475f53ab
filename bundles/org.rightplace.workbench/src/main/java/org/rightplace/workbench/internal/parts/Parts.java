package org.rightplace.workbench.internal.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.contributions.Contributions.Present;
import org.rightplace.workbench.internal.fence.Failure;
import org.rightplace.workbench.internal.fence.Named;
import org.rightplace.workbench.spi.Contribution;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.View;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;

/** Makes the parts of tabs, reopens those that failed and closes those whose contribution has gone. */
public final class Parts {

    private final Workbench workbench;
    private final Map<TabKey, Tab> tabs = new LinkedHashMap<>();
    private final Map<TabKey, Contribution> makers = new LinkedHashMap<>();
    private final Map<TabKey, String> badges = new HashMap<>();
    private final Set<TabKey> closing = new HashSet<>();
    private Runnable titleListener = () -> { };

    public Parts(Workbench workbench) {
        this.workbench = workbench;
        workbench.fence().failed().listen(failure -> {
            if (!workbench.display().isDisposed()) {
                workbench.display().asyncExec(() -> show(failure));
            }
        });
    }

    /** Calls the listener when a tab has another title. */
    public void onTitle(Runnable listener) {
        titleListener = listener;
    }

    /** Whether a tab can be shown now: a workspace is open, its contribution is here and so is its subject. */
    public boolean available(TabKey key) {
        return snapshot().isPresent() && maker(key).isPresent() && (!key.editor() || subject(key).isPresent());
    }

    /** The tab of this key, made if need be; its part is opened when it comes to the front. */
    public Tab tab(TabKey key, Composite parent) {
        return tabs.computeIfAbsent(key, added -> {
            makers.put(key, maker(key).map(Present::contribution).orElseThrow());
            return new Tab(key, title(key), badges.getOrDefault(key, ""), parent, () -> titleListener.run(), workbench.themes().current());
        });
    }

    /** The tab of this key, if there is one. */
    public Optional<Tab> find(TabKey key) {
        return Optional.ofNullable(tabs.get(key));
    }

    /** All tabs that have been made and not closed. */
    public List<Tab> all() {
        return List.copyOf(tabs.values());
    }

    /** The entity that an editor's tab edits, if the system has it. */
    public Optional<EntityRef> subject(TabKey key) {
        return snapshot().flatMap(snapshot -> EntityTypes.ref(key.type(), key.subject(), snapshot)
                .filter(ref -> snapshot.find(ref).isPresent()));
    }

    /** The titles to show for tabs, which tell apart those that would be alike. */
    public Map<TabKey, String> titles() {
        return TabTitles.of(ownTitles(), key -> subject(key)
                .flatMap(ref -> snapshot().map(snapshot -> EntityWords.name(ref, snapshot)))
                .orElse(""));
    }

    /** Opens the part of a tab that has come to the front, if that has not been tried, or brings it up to date. */
    public void ensureOpen(Tab tab) {
        if (tab.tried()) {
            tab.site().ifPresent(Site::catchUp);
            return;
        }
        // While others are still to come only what needs nobody is opened.
        maker(tab.key())
                .filter(maker -> !workbench.contributions().awaiting() || maker.contribution() instanceof Alone)
                .ifPresent(maker -> open(tab, maker));
    }

    /** Gives the keyboard to a tab's part. */
    public void focus(Tab tab) {
        tab.site().ifPresent(Site::catchUp);
        var body = tab.body().control();
        // A window that is not in front, as while a list to pick from closes, gives the keyboard to whoever asked for it last.
        boolean inFront = body.getDisplay().getActiveShell() == body.getShell();
        if (!inFront) {
            body.forceFocus();
        }
        tab.part().ifPresentOrElse(
                part -> workbench.fence().run(named(tab), "taking the keyboard", part::setFocus),
                body::setFocus);
        // A part with nothing to type in leaves the keyboard where it was, and the keys of the window would act on that.
        if (inFront && !tab.body().hasFocus()) {
            body.forceFocus();
        }
        // One whose table has no room in a low pane gives it to what cannot be seen, and no key would do anything.
        tab.body().keepFocusInSight();
    }

    /** Shows an entity in a tab's part, now or as soon as it is open. */
    public void reveal(Tab tab, EntityRef entity) {
        tab.site().ifPresent(Site::catchUp);
        tab.part().ifPresentOrElse(
                part -> workbench.fence().run(named(tab), "showing an entry", () -> part.reveal(entity)),
                () -> tab.await(entity));
    }

    /** Shows in a tab's part what was found. */
    public void reveal(Tab tab, Finding finding) {
        tab.part().ifPresent(part -> workbench.fence().run(named(tab), "showing a finding", () -> part.reveal(finding)));
    }

    /** Sets the count shown after a tab's title. */
    public void setBadge(TabKey key, String badge) {
        // A tab that is closed comes back with it.
        badges.put(key, badge);
        find(key).ifPresent(tab -> tab.setBadge(badge));
    }

    /** Closes a tab. */
    public void close(TabKey key) {
        var tab = tabs.get(key);
        // A part that closes may still make an edit, after which the window looks at its tabs again.
        if (tab != null && closing.add(key)) {
            var whose = named(tab);
            closePart(tab);
            tabs.remove(key);
            makers.remove(key);
            closing.remove(key);
            dispose(whose, tab.body()::dispose);
        }
    }

    /** Closes every tab. */
    public void closeAll() {
        List.copyOf(tabs.keySet()).forEach(this::close);
    }

    /**
     * Closes the tabs whose contribution or subject has gone, or has been replaced by another of the same id. A tab that has
     * not been opened yet is as good for that other.
     */
    public void closeUnavailable() {
        var gone = new ArrayList<TabKey>();
        tabs.forEach((key, tab) -> {
            var maker = maker(key).map(Present::contribution);
            if (!available(key) || maker.isEmpty() || tab.tried() && maker.get() != makers.get(key)) {
                gone.add(key);
            } else {
                makers.put(key, maker.get());
            }
        });
        gone.forEach(this::close);
    }

    /** The tabs that were made for a stand-in, and whose subject the editor that has come does not take. */
    public List<TabKey> refused() {
        return tabs.values().stream().filter(tab -> !tab.tried() && available(tab.key()) && refused(tab.key())).map(Tab::key).toList();
    }

    private boolean refused(TabKey key) {
        return maker(key).filter(maker -> maker.contribution() != makers.get(key) && maker.contribution() instanceof Editor editor
                && !workbench.fence().call(maker.named(), "saying what it edits",
                        () -> editor.accepts(subject(key).orElseThrow(), snapshot().orElseThrow())).orElse(false)).isPresent();
    }

    /** The titles that tabs have by themselves. */
    public Map<TabKey, String> ownTitles() {
        var own = new LinkedHashMap<TabKey, String>();
        tabs.forEach((key, tab) -> own.put(key, tab.title()));
        return own;
    }

    /** Works titles out anew, for subjects may have been renamed. */
    public void refreshTitles() {
        tabs.values().stream().filter(tab -> tab.key().editor() && !tab.named()).forEach(tab -> tab.setTitle(title(tab.key())));
    }

    // What a tab is about may be in its title, which is seen even while others stand before it.
    private boolean wanted(Tab tab, Change change) {
        // The same change may have closed it a moment ago, for what it was about is gone.
        return !tab.body().control().isDisposed()
                && (tab.body().control().getVisible() || subject(tab.key()).filter(change.touched()::contains).isPresent());
    }

    private void open(Tab tab, Present<?> maker) {
        var site = new Site(workbench, maker.named(), tab.key().contribution(), tab::name, change -> wanted(tab, change));
        tab.opening(site);
        var content = tab.body().freshContent();
        workbench.fence().call(maker.named(), "opening", make(tab, maker, content, site)).ifPresentOrElse(
                part -> {
                    tab.opened(part);
                    content.getParent().layout();
                    tab.takeAwaited().ifPresent(entity -> reveal(tab, entity));
                    workbench.parts().fire(tab.key());
                },
                () -> {
                    site.leave();
                    dispose(maker.named(), tab.body()::clear);
                    tab.body().freshContent();
                });
    }

    private Supplier<Part> make(Tab tab, Present<?> maker, Composite content, Site site) {
        if (maker.contribution() instanceof View view) {
            return () -> view.open(content, site);
        }
        if (maker.contribution() instanceof Editor editor) {
            return () -> editor.open(content, site, subject(tab.key()).orElseThrow());
        }
        throw new IllegalArgumentException(maker.id() + " makes no parts");
    }

    private void closePart(Tab tab) {
        tab.part().ifPresent(part -> workbench.fence().run(named(tab), "closing", part::close));
        tab.site().ifPresent(Site::leave);
        tab.forgetPart();
        workbench.parts().fire(tab.key());
    }

    // Listeners of the part's own run as its controls go, when its contribution may not be known any more.
    private void dispose(Named whose, Runnable disposal) {
        workbench.fence().run(whose, "closing", disposal);
    }

    private void reopen(Tab tab) {
        if (tabs.get(tab.key()) == tab) {
            closePart(tab);
            dispose(named(tab), tab.body()::clear);
            ensureOpen(tab);
        }
    }

    private void show(Failure failure) {
        var at = tabs.values().stream().filter(tab -> tab.tried() && named(tab).equals(failure.culprit())).toList();
        if (at.isEmpty()) {
            workbench.status().complain(failure.sentence());
        }
        for (var tab : at) {
            if (tab.body().control().isDisposed()) {
                // Gone with its window meanwhile.
                continue;
            }
            FailureNotice.fill(tab.body().freshNotice(), tab.body().theme(), failure, () -> reopen(tab),
                    () -> workbench.switches().set(failure.culprit().key(), false));
        }
    }

    private String title(TabKey key) {
        var maker = maker(key).orElseThrow();
        return maker.contribution() instanceof Editor editor
                ? workbench.fence()
                        .call(maker.named(), "naming its tab", () -> editor.title(subject(key).orElseThrow(), snapshot().orElseThrow()))
                        .orElse(maker.name())
                : maker.name();
    }

    private Named named(Tab tab) {
        var maker = makers.get(tab.key());
        var kind = tab.key().editor() ? Editor.class : View.class;
        return workbench.contributions().nameOf(kind, maker, tab.key().contribution(), maker.name());
    }

    private Optional<? extends Present<?>> maker(TabKey key) {
        return key.editor()
                ? workbench.contributions().find(Editor.class, key.contribution())
                : workbench.contributions().find(View.class, key.contribution());
    }

    private Optional<Snapshot> snapshot() {
        return workbench.session().workspace().map(workspace -> workspace.snapshot());
    }
}
