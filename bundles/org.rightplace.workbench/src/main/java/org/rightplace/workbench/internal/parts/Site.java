package org.rightplace.workbench.internal.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.fence.Named;
import org.rightplace.workbench.internal.settings.Settings;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.spi.Work;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Workspace;

/** What the window does for one open part, or for one running command. */
public final class Site implements PartSite {

    private final Workbench workbench;
    private final Named owner;
    private final String settingsKey;
    private final Consumer<String> titles;
    private final Predicate<Change> wanted;
    private final List<HeldChanges> held = new ArrayList<>();
    private final List<Runnable> leaving = new ArrayList<>();
    private boolean left;

    /**
     * @param owner whose part it is
     * @param settingsKey what the part's settings are remembered under
     * @param titles takes the title that the part gives itself
     */
    public Site(Workbench workbench, Named owner, String settingsKey, Consumer<String> titles) {
        this(workbench, owner, settingsKey, titles, change -> true);
    }

    /** @param wanted whether the part has to hear of a change at once; of others it hears at {@link #catchUp} */
    Site(Workbench workbench, Named owner, String settingsKey, Consumer<String> titles, Predicate<Change> wanted) {
        this.wanted = wanted;
        this.workbench = workbench;
        this.owner = owner;
        this.settingsKey = settingsKey;
        this.titles = titles;
    }

    /** Removes every listener the part has added. */
    public void leave() {
        left = true;
        leaving.forEach(Runnable::run);
        leaving.clear();
        workbench.selection().forget(this);
    }

    @Override
    public Workspace workspace() {
        return workbench.session().workspace().orElseThrow(() -> new IllegalStateException("No workspace is open."));
    }

    @Override
    public Theme theme() {
        return workbench.themes().current();
    }

    @Override
    public boolean apply(Edit edit) {
        try {
            workspace().apply(edit);
            workbench.status().answered();
            return true;
        } catch (EditRefused e) {
            workbench.status().complain(e.getMessage());
            return false;
        }
    }

    @Override
    public void onChange(Consumer<Change> listener) {
        var changes = new HeldChanges(wanted, fenced("following a change", listener));
        held.add(changes);
        workbench.session().changed().listen(changes);
        leaving.add(() -> workbench.session().changed().remove(changes));
    }

    /** Tells the part of changes it has not heard of yet. */
    void catchUp() {
        List.copyOf(held).forEach(HeldChanges::release);
    }

    @Override
    public List<EntityRef> selection() {
        return workbench.selection().get();
    }

    @Override
    public Optional<String> workstream() {
        return new MeantWorkstream(workbench).find();
    }

    @Override
    public void select(List<EntityRef> selection) {
        workbench.selection().set(this, selection);
    }

    @Override
    public void onSelection(Consumer<List<EntityRef>> listener) {
        workbench.selection().listen(this, fenced("following the selection", listener));
    }

    @Override
    public void open(EntityRef entity) {
        workbench.navigation().open(entity);
    }

    @Override
    public void open(Finding finding) {
        workbench.navigation().open(finding);
    }

    @Override
    public void open(String editorId, EntityRef subject) {
        workbench.navigation().open(editorId, subject);
    }

    @Override
    public void openView(String viewId) {
        workbench.navigation().openView(viewId);
    }

    @Override
    public List<Finding> findings() {
        return workbench.findings().get();
    }

    @Override
    public void onFindings(Consumer<List<Finding>> listener) {
        var fenced = fenced("following the findings", listener);
        workbench.findings().changed().listen(fenced);
        leaving.add(() -> workbench.findings().changed().remove(fenced));
    }

    @Override
    public void setTitle(String title) {
        titles.accept(title);
    }

    @Override
    public void say(String message) {
        workbench.status().say(message);
    }

    @Override
    public void say(String message, String link, Runnable follow) {
        workbench.status().say(message, link, () -> workbench.fence().run(owner, "following a link", follow));
    }

    @Override
    public void complain(String message) {
        workbench.status().complain(message);
    }

    @Override
    public <T> void run(String label, Work<T> work, Consumer<T> whenDone) {
        workbench.works().start(owner, label, work, result -> {
            if (!left) {
                whenDone.accept(result);
            }
        });
    }

    @Override
    public <T> List<T> services(Class<T> type) {
        return workbench.services().all(type);
    }

    @Override
    public void onServices(Class<?> type, Runnable listener) {
        var registration = workbench.services().listen(type, () -> {
            if (!left) {
                workbench.fence().run(owner, "following services", listener);
            }
        });
        leaving.add(registration::close);
    }

    @Override
    public String role() {
        return workbench.settings().get(Settings.ROLE).orElse("");
    }

    @Override
    public void setRole(String role) {
        workbench.settings().set(Settings.ROLE, role.strip());
    }

    @Override
    public Optional<String> setting(String key) {
        return workbench.settings().get(settingName(key));
    }

    @Override
    public void setSetting(String key, String value) {
        workbench.settings().set(settingName(key), value);
    }

    private String settingName(String key) {
        return "part." + settingsKey + "." + key;
    }

    private <T> Consumer<T> fenced(String doing, Consumer<T> listener) {
        return value -> {
            if (!left) {
                workbench.fence().run(owner, doing, () -> listener.accept(value));
            }
        };
    }
}
