package org.rightplace.workbench.internal.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.rightplace.model.Practice;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.commands.Commands;
import org.rightplace.workbench.internal.commands.Keys;
import org.rightplace.workbench.internal.commands.Menus;
import org.rightplace.workbench.internal.expected.NextTime;
import org.rightplace.workbench.internal.explorer.SystemView;
import org.rightplace.workbench.internal.inspector.DetailsSection;
import org.rightplace.workbench.internal.inspector.InspectorView;
import org.rightplace.workbench.internal.life.Opening;
import org.rightplace.workbench.internal.palette.SearchBox;
import org.rightplace.workbench.internal.parts.Parts;
import org.rightplace.workbench.internal.parts.TabKey;
import org.rightplace.workbench.internal.perspectives.Perspectives;
import org.rightplace.workbench.internal.perspectives.StandardPerspective;
import org.rightplace.workbench.internal.preferences.PreferencePages;
import org.rightplace.workbench.internal.problems.ProblemSteps;
import org.rightplace.workbench.internal.problems.ProblemsView;
import org.rightplace.workbench.internal.stacks.Desk;
import org.rightplace.workbench.internal.stacks.Tabs;
import org.rightplace.workbench.internal.status.StatusLine;
import org.rightplace.workbench.internal.welcome.WelcomePage;
import org.rightplace.workbench.internal.widgets.Lines;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.Contribution;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Perspective;
import org.rightplace.workbench.spi.View;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Workspace;

/** The window: puts its pieces together, and takes them apart and together again when the theme changes. */
public final class MainWindow {

    private static final int SETTLED_MILLIS = 3000;

    // Most systems are read within this time, and a window that comes with its contents need not be painted twice.
    private static final int READING_MILLIS = 400;

    private final Workbench workbench;
    private final Shell shell;
    private final Parts parts;
    private final Commands commands;
    private final Keys keys;
    private final Opening opening;
    private final Perspectives perspectives;
    private final FirstEditor firstEditor;
    private final OpenEditors openEditors;
    private final WindowBounds bounds;
    private final ProblemSteps problems;
    private final Unsaved unsaved;
    private final LostKeyboard keyboard;
    private final NextTime nextTime;
    private Composite middle;
    private Desk desk;
    private Tabs tabs;
    private Toolbar toolbar;
    private SearchBox search;
    private Banner banner;
    private WelcomePage welcome;
    private Newcomers newcomers;
    private Path shown;
    private boolean alone;

    /** Builds what needs nobody's contributions, so that it can be done while they are still coming. */
    public MainWindow(Workbench workbench) {
        this.workbench = workbench;
        this.shell = new Shell(workbench.display());
        this.parts = new Parts(workbench);
        this.commands = new Commands(workbench);
        this.opening = new Opening(workbench);
        this.perspectives = new Perspectives(workbench);
        this.firstEditor = new FirstEditor(workbench, perspectives);
        this.openEditors = new OpenEditors(workbench.settings());
        this.bounds = new WindowBounds(workbench.settings());
        this.problems = new ProblemSteps(workbench);
        this.unsaved = new Unsaved(workbench);
        this.keyboard = new LostKeyboard(shell, this::giveKeyboard);
        this.nextTime = new NextTime(workbench);
        this.keys = new Keys(commands, workbench.display(), control -> control.getShell() == shell);
        addOwnContributions();
        shell.setLayout(Lines.grid(1, 0));
        bounds.apply(shell);
        build();
    }

    /**
     * Does what needs no workspace, and waits for the one that is being read, but not for long; there is none if it could not be
     * read either.
     */
    public Optional<Workspace> awaitWorkspace() {
        showPerspectives();
        shell.layout(true, true);
        awaitFirst();
        return workbench.session().workspace();
    }

    /**
     * Shows the window before any contributions have come, with stand-ins for those that are expected. It then waits for the
     * others to {@linkplain #settle settle}.
     */
    public void openAlone(List<Contribution> standIns) {
        workbench.contributions().await(standIns);
        alone = true;
        show();
    }

    /**
     * Shows the window, if it does not show yet, with the contributions that are here now, and with the workspace if that has
     * been read by then.
     */
    public void open() {
        awaitFirst();
        if (shell.isDisposed()) {
            return;
        }
        if (!alone) {
            show();
        }
        nextTime.note();
        // Nobody looks for it before the window is complete.
        workbench.display().asyncExec(() -> {
            if (!shell.isDisposed()) {
                WindowIcon.put(shell);
            }
        });
        // Bundles that start with the product may still be coming; views that come with them are no news.
        workbench.display().timerExec(SETTLED_MILLIS, () -> {
            if (!shell.isDisposed()) {
                newcomers.start();
            }
        });
    }

    /** Has what has come take its places in a window that shows already; does nothing in one that does not yet. */
    public void settle() {
        workbench.contributions().settle();
        if (!shell.isDisposed() && alone) {
            parts.refreshTitles();
            // The keyboard was given to a tab that had nothing to take it yet; the user may have gone elsewhere since.
            var focus = workbench.display().getFocusControl();
            desk.front().filter(key -> focus == null || parts.find(key).filter(tab -> tab.body().control() == focus).isPresent())
                    .ifPresent(desk::activate);
            opening.resume();
        }
    }

    private void show() {
        listen();
        desk.begin(perspectives.start());
        showPerspectives();
        if (!alone) {
            shell.layout(true, true);
        }
        opened();
        shell.open();
        // Nothing takes the keyboard before it can be seen.
        activateFront();
    }

    /**
     * Closes without a question, as when the window was taken away or the process is told to end: nobody may be there to
     * ask. What is typed is kept.
     */
    public void leave() {
        if (!shell.isDisposed()) {
            remember();
            shell.dispose();
        }
    }

    /** The shell of the window. */
    public Shell shell() {
        return shell;
    }

    /** The way to open and close workspaces. */
    public Opening opening() {
        return opening;
    }

    /** The stacks of tabs. */
    public Desk desk() {
        return desk;
    }

    Tabs tabs() {
        return tabs;
    }

    /** Gives the keyboard to the search box. */
    void search(String start) {
        search.open(start);
    }

    void problem(int step) {
        problems.step(step);
    }

    void preferences() {
        PreferencePages.open(shell, workbench);
    }

    void showKeys() {
        search.open("> ");
    }

    void about() {
        var version = Optional.ofNullable(workbench.services().property("rightplace.version")).orElse("in development");
        new AboutDialog(shell, workbench.themes().current(), version, workbench.session().workspace().map(Workspace::snapshot)).open();
    }

    /** Changes to another perspective. */
    void switchTo(String perspective) {
        desk.show(perspectives.change(perspective, desk.layout()));
        closeUnused();
        toolbar.show(perspectives.all(), currentPerspective());
        if (workbench.session().workspace().isPresent()) {
            firstEditor.arrive();
        }
    }

    void resetPerspective() {
        desk.show(perspectives.reset(desk.layout()));
        closeUnused();
    }

    private void addOwnContributions() {
        var contributions = workbench.contributions();
        contributions.addOwn(StandardPerspective.all());
        contributions.addOwn(List.of(new SystemView(workbench), new ProblemsView(workbench.findings()), new InspectorView(workbench), new DetailsSection()));
        contributions.addOwn(new StandardCommands(workbench, this, opening).all());
        contributions.addOwn(new PerspectiveCommands(perspectives, this::switchTo).all());
    }

    // Hears on the way of all that has come since the window began to be built.
    private void awaitFirst() {
        var display = workbench.display();
        var late = new boolean[1];
        display.timerExec(READING_MILLIS, () -> late[0] = true);
        while (opening.busy() && !late[0] && !shell.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        while (!shell.isDisposed() && display.readAndDispatch()) {
            // Whoever is told of something may tell others.
        }
    }

    private void build() {
        var theme = workbench.themes().current();
        shell.setBackground(theme.color(Role.WINDOW));
        new Menus(commands, shell, Map.of("File", new RecentMenu(opening), "View", new ViewMenu(workbench), "Workstream", new WorkstreamMenu(workbench)));
        toolbar = new Toolbar(shell, workbench, commands, this::switchTo);
        search = new SearchBox(toolbar.control(), workbench, commands, opening::busy, this::giveKeyboard);
        banner = new Banner(shell, theme);
        middle = new Composite(shell, SWT.NONE);
        middle.setBackground(theme.color(Role.WINDOW));
        middle.setLayout(new StackLayout());
        middle.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        desk = new Desk(middle, theme, parts, this::firstStep);
        welcome = null;
        new StatusLine(shell, workbench);
        var navigator = new Navigator(workbench, parts, desk);
        workbench.setNavigation(navigator);
        newcomers = new Newcomers(workbench, navigator::addView);
        tabs = new Tabs(desk, navigator::close);
    }

    private void showPerspectives() {
        toolbar.show(perspectives.all(), currentPerspective());
        toolbar.refresh();
    }

    private void listen() {
        workbench.contributions().changed().listen(this::contributionsChanged);
        workbench.session().leaving().listen(workspace -> leaving());
        workbench.session().opened().listen(open -> search.during(() -> {
            opened();
            activateFront();
        }));
        workbench.session().changed().listen(change -> {
            parts.closeUnavailable();
            parts.refreshTitles();
            desk.refresh();
            toolbar.refresh();
            keyboard.look();
        });
        workbench.findings().changed().listen(findings -> parts.setBadge(TabKey.view(ProblemsView.ID), ProblemsView.badge(findings)));
        workbench.themes().changed().listen(theme -> rebuild());
        opening.busyChanged().listen(busy -> search.during(() -> showMiddle(workbench.session().workspace().isPresent())));
        workbench.display().addFilter(SWT.FocusIn, this::focused);
        workbench.display().addListener(SWT.Settings,
                event -> workbench.display().asyncExec(workbench.themes()::desktopChanged));
        shell.addListener(SWT.Close, event -> {
            event.doit = unsaved.mayClose(shell);
            if (event.doit) {
                remember();
            }
        });
        shell.addListener(SWT.Dispose, event -> {
            keys.dispose();
            workbench.findings().stop();
        });
    }

    private void focused(Event event) {
        if (event.widget instanceof Control control && !shell.isDisposed() && control.getShell() == shell) {
            desk.noteFocus(control);
        }
    }

    private void contributionsChanged(Class<?> kind) {
        if (shell.isDisposed()) {
            return;
        }
        if (kind == Command.class) {
            keys.refresh();
        } else if (kind == Perspective.class) {
            showPerspectives();
        } else if (kind == View.class || kind == Editor.class) {
            parts.refused().forEach(key -> {
                desk.begin(desk.layout().without(key.text()));
                parts.close(key);
            });
            parts.closeUnavailable();
            desk.refresh();
            search.during(firstEditor::retry);
            newcomers.look();
        }
    }

    // Parts close while the workspace they edit is still the open one, so that what is half typed goes where it belongs.
    private void leaving() {
        if (shown != null) {
            openEditors.remember(shown, desk.layout());
        }
        parts.closeAll();
    }

    private void opened() {
        var workspace = workbench.session().workspace();
        if (shown != null) {
            openEditors.remember(shown, desk.layout());
        }
        if (shell.isDisposed()) {
            return;
        }
        shown = workspace.map(Workspace::folder).orElse(null);
        parts.closeAll();
        var name = workspace.flatMap(open -> open.snapshot().profile()).map(profile -> profile.name() + " \u2013 ").orElse("");
        shell.setText(name + "Rightplace");
        banner.show(workspace.map(MainWindow::caution).orElse(""));
        toolbar.refresh();
        if (workspace.isPresent()) {
            desk.show(openEditors.restored(shown, desk.layout()));
            if (desk.layout().tabs().stream().noneMatch(tab -> TabKey.parse(tab).filter(TabKey::editor).isPresent())) {
                firstEditor.arrive();
            } else {
                perspectives.firstVisit();
            }
        } else if (welcome != null) {
            welcome.refresh();
        }
        showMiddle(workspace.isPresent());
    }

    private void activateFront() {
        if (shell.isDisposed()) {
            return;
        }
        if (welcome != null && workbench.session().workspace().isEmpty()) {
            welcome.setFocus();
        }
        desk.fronts().stream().filter(TabKey::editor).findFirst()
                .or(() -> desk.fronts().stream().findFirst())
                .ifPresent(desk::activate);
    }

    // What holds for all that is shown: that it cannot be changed, and that it is not all there is.
    private static String caution(Workspace workspace) {
        var damage = workspace.openingFindings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::message)
                .toList();
        var missing = switch (damage.size()) {
            case 0 -> "";
            case 1 -> "Something is missing from what you see. " + damage.getFirst();
            default -> "Much may be missing from what you see, for " + damage.size()
                    + " files could not be read. The Problems view names them first, each with what to do.";
        };
        return Stream.of(workspace.readOnly().orElse(""), missing).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    private void showMiddle(boolean open) {
        var layers = (StackLayout) middle.getLayout();
        // While a workspace is being opened, what would be shown is about to change, so the middle stays empty.
        layers.topControl = open ? desk.control() : opening.busy() ? null : welcomePage().control();
        for (var child : middle.getChildren()) {
            child.setVisible(child == layers.topControl);
        }
        middle.layout();
        if (!open && !opening.busy()) {
            welcome.setFocus();
        }
    }

    // Made when it is first shown: most starts go straight to a workspace.
    private WelcomePage welcomePage() {
        if (welcome == null) {
            welcome = new WelcomePage(middle, workbench.themes().current(), opening, commands);
        }
        return welcome;
    }

    private void giveKeyboard() {
        if (workbench.session().workspace().isPresent()) {
            desk.front().ifPresent(desk::activate);
        } else if (welcome != null) {
            welcome.setFocus();
        }
    }

    private void rebuild() {
        if (shell.isDisposed()) {
            return;
        }
        var layout = desk.layout();
        shell.setRedraw(false);
        try {
            parts.closeAll();
            for (var child : shell.getChildren()) {
                child.dispose();
            }
            build();
            desk.show(layout);
            showPerspectives();
            banner.show(workbench.session().workspace().map(MainWindow::caution).orElse(""));
            parts.setBadge(TabKey.view(ProblemsView.ID), ProblemsView.badge(workbench.findings().get()));
            showMiddle(workbench.session().workspace().isPresent());
            shell.layout(true, true);
        } finally {
            shell.setRedraw(true);
        }
        shell.forceFocus();
        desk.front().ifPresent(desk::activate);
    }

    private String firstStep() {
        var system = workbench.session().workspace().map(Workspace::snapshot);
        if (system.filter(now -> now.count(Workstream.class) == 0).isPresent()) {
            return "This system has no workstreams yet. Choose New workstream in the Workstream menu"
                    + (system.get().count(Practice.class) == 0 ? ", or bring practices and places in from the File menu." : ".");
        }
        return desk.layout().stackOf(TabKey.view(SystemView.ID).text()).isPresent()
                ? "Double-click an entry of the System view, or press Ctrl+3 and type what you are looking for."
                : "Press Ctrl+3 and type what you are looking for, or bring the System view back from the View menu.";
    }

    private void closeUnused() {
        var used = desk.layout().tabs();
        parts.all().stream().map(tab -> tab.key()).filter(key -> !used.contains(key.text())).forEach(parts::close);
    }

    private String currentPerspective() {
        return perspectives.current().map(one -> one.id()).orElse("");
    }

    private void remember() {
        bounds.remember(shell);
        if (shown != null) {
            openEditors.remember(shown, desk.layout());
        }
        perspectives.remember(desk.layout());
        nextTime.remember(parts.ownTitles());
        parts.closeAll();
    }
}
