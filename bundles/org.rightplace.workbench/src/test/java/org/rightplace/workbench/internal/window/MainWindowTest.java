package org.rightplace.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.model.Entity;
import org.rightplace.model.Place;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.commands.Commands;
import org.rightplace.workbench.internal.explorer.SystemView;
import org.rightplace.workbench.internal.parts.TabKey;
import org.rightplace.workbench.internal.layout.Layout;
import org.rightplace.workbench.internal.parts.Site;
import org.rightplace.workbench.internal.services.GivenServices;
import org.rightplace.workbench.internal.theme.Appearance;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.InspectorSection;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.testing.Demonstration;
import org.rightplace.workbench.testing.DemonstrationCheck;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.SmallSystem;
import org.rightplace.workbench.testing.Troubled;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.spi.Store;
import org.rightplace.workspace.testing.MemoryStore;

class MainWindowTest {

    private static final EntityRef MENTAL_HEALTH = new EntityRef(Workstream.class, "mental-health");

    @TempDir
    Path settings;

    private final GivenServices services = new GivenServices();
    private Workbench workbench;
    private MainWindow window;

    private void open(Display display) {
        open(display, new MemoryStore(SmallSystem.snapshot()));
    }

    private void open(Display display, Store store) {
        workbench = new Workbench(display, services, settings);
        window = new MainWindow(workbench);
        window.open();
        workbench.session().show(new Workspace(store));
        OnDisplay.settle(display);
    }

    private void close() {
        window.shell().close();
        window.shell().dispose();
        workbench.close();
    }

    private List<String> tabs() {
        var titles = new ArrayList<String>();
        controls(window.shell(), CTabFolder.class).stream()
                .filter(Control::getVisible)
                .forEach(folder -> java.util.stream.Stream.of(folder.getItems()).map(CTabItem::getText).forEach(titles::add));
        return titles;
    }

    private String front(String tab) {
        return controls(window.shell(), CTabFolder.class).stream()
                .filter(folder -> java.util.stream.Stream.of(folder.getItems()).anyMatch(item -> item.getText().equals(tab)))
                .map(folder -> folder.getSelection().getText())
                .findFirst()
                .orElse("");
    }

    private boolean says(Class<? extends Control> type, String text) {
        return controls(window.shell(), type).stream().filter(Control::isVisible).anyMatch(control -> switch (control) {
            case Label label -> label.getText().contains(text);
            case Link link -> link.getText().contains(text);
            default -> false;
        });
    }

    private static <C extends Control> List<C> controls(Composite parent, Class<C> type) {
        var result = new ArrayList<C>();
        for (var child : parent.getChildren()) {
            if (type.isInstance(child)) {
                result.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                result.addAll(controls(composite, type));
            }
        }
        return result;
    }

    @Test
    void showsTheViewsOfThePerspectiveAndOpensEditorsBetweenThem() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("board", "Board", 10));
            open(display);

            workbench.navigation().open("board", MENTAL_HEALTH);

            assertThat(tabs()).containsExactlyInAnyOrder("System", "Inspector", "Problems", "Board");
            close();
        });
    }

    @Test
    void meansTheWorkstreamSelectedOrElseTheOneOfTheEditorWorkedInOrElseTheFirst() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("board", "Board", 10));
            open(display);
            var site = new Site(workbench, Workbench.SELF, "test", title -> { });

            site.select(List.of(new EntityRef(Place.class, "bay")));
            assertThat(site.workstream()).contains("mental-health");

            workbench.navigation().open("board", new EntityRef(Workstream.class, "cancer"));
            site.select(List.of(new EntityRef(Place.class, "bay")));
            assertThat(site.workstream()).as("the editor's, where what is selected has none").contains("cancer");
            workbench.navigation().openView("problems");
            assertThat(site.workstream()).as("the editor's, from a view beside it").contains("cancer");

            site.select(List.of(new EntityRef(Service.class, "s2")));
            assertThat(site.workstream()).as("of what is selected first").contains("mental-health");
            site.leave();
            close();
        });
    }

    @Test
    void selectsNoLongerWhatHasGone() {
        OnDisplay.run(display -> {
            open(display);
            var stays = new EntityRef(Service.class, "s1");
            workbench.selection().set(this, List.of(new EntityRef(Service.class, "s2"), stays));
            workbench.session().workspace().orElseThrow().apply(
                    Edit.of("Take it out", snapshot -> snapshot.without(new EntityRef(Service.class, "s2"))));
            OnDisplay.settle(display);

            assertThat(workbench.selection().get()).containsExactly(stays);
            close();
        });
    }

    @Test
    void headsTheProblemsOfAWorkstreamByTheNameItHasNow() {
        OnDisplay.run(display -> {
            services.add(new DemonstrationCheck());
            open(display);
            workbench.selection().set(this, List.of(MENTAL_HEALTH));
            OnDisplay.until(display, "it is checked", () -> heads(display, "Mental health"));
            workbench.session().workspace().orElseThrow().apply(Edit.of("Rename", snapshot -> snapshot.with(
                    snapshot.get(Workstream.class, "mental-health").withName("Mental wellbeing"))));
            OnDisplay.settle(display);

            assertThat(heads(display, "Mental wellbeing")).isTrue();
            close();
        });
    }

    private boolean heads(Display display, String name) {
        OnDisplay.settle(display);
        return controls(window.shell(), Table.class).stream()
                .filter(Control::isVisible)
                .flatMap(table -> java.util.stream.Stream.of(table.getItems()))
                .anyMatch(item -> item.getText(1).equals(name));
    }

    @Test
    void showsWhatAnEditorSaysOfTheSelectionAsSoonAsItIsOpen() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("board", "Board", 10));
            services.add(new InspectorSection() {
                @Override
                public String id() {
                    return "of-the-board";
                }

                @Override
                public String name() {
                    return "On the board";
                }

                @Override
                public boolean accepts(EntityRef entity, Snapshot snapshot) {
                    return tabs().contains("Board");
                }

                @Override
                public Part open(Composite parent, PartSite site, EntityRef entity) {
                    var label = new Label(parent, SWT.NONE);
                    label.setText("Third from the left");
                    return label::setFocus;
                }
            });
            open(display);
            workbench.selection().set(this, List.of(MENTAL_HEALTH));
            OnDisplay.settle(display);
            assertThat(says(Label.class, "Third from the left")).isFalse();

            workbench.navigation().open("board", MENTAL_HEALTH);
            OnDisplay.settle(display);
            assertThat(says(Label.class, "Third from the left")).isTrue();
            close();
        });
    }

    @Test
    void opensAServiceInAnEditorOfItsWorkstreamThatShowsServices() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("board", "Board", 10));
            open(display);

            workbench.navigation().open(new EntityRef(Service.class, "s2"));

            assertThat(front("Board")).isEqualTo("Board");
            close();
        });
    }

    /** An editor in which findings about words are to be seen. */
    private record OfWords(Demonstration plain) implements Editor {

        @Override
        public String id() {
            return plain.id();
        }

        @Override
        public String name() {
            return plain.name();
        }

        @Override
        public int order() {
            return plain.order();
        }

        @Override
        public Class<? extends Entity> subject() {
            return plain.subject();
        }

        @Override
        public String title(EntityRef subject, Snapshot snapshot) {
            return plain.name();
        }

        @Override
        public boolean shows(Class<? extends Entity> type) {
            return plain.shows(type);
        }

        @Override
        public boolean shows(Finding finding) {
            return finding.rule().equals("word");
        }

        @Override
        public Part open(Composite parent, PartSite site, EntityRef subject) {
            return plain.open(parent, site, subject);
        }
    }

    @Test
    void opensWhatWasFoundWhereAnEditorSaysThatItIsToBeSeen() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("board", "Board", 10));
            services.add(new OfWords(new Demonstration("notes", "Notes", 20)));
            open(display);
            var service = new EntityRef(Service.class, "s2");

            workbench.navigation().open(Finding.of("gap", Severity.WARNING, "Nobody does it.", service));
            assertThat(front("Board")).isEqualTo("Board");
            workbench.navigation().open(Finding.of("word", Severity.WARNING, "A former word.", service));
            assertThat(front("Board")).isEqualTo("Notes");
            close();
        });
    }

    @Test
    void opensAWorkstreamInItsFirstEditorWhateverIsInFront() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("catalogue", "Catalogue", 10));
            services.add(new Demonstration("board", "Board", 20));
            open(display);
            workbench.navigation().open("board", MENTAL_HEALTH);

            workbench.navigation().open(new EntityRef(Service.class, "s2"));
            assertThat(front("Board")).isEqualTo("Board");

            workbench.navigation().open(MENTAL_HEALTH);
            assertThat(front("Board")).isEqualTo("Catalogue");
            close();
        });
    }

    @Test
    void offersTheTabsThatDoNotFit() {
        OnDisplay.run(display -> {
            for (int i = 0; i < 20; i++) {
                services.add(new Demonstration("editor" + i, "An editor with a long name " + i, i));
            }
            open(display);
            for (int i = 0; i < 20; i++) {
                workbench.navigation().open("editor" + i, MENTAL_HEALTH);
            }
            OnDisplay.settle(display);

            var folder = controls(window.shell(), CTabFolder.class).stream()
                    .filter(one -> one.getItemCount() == 20)
                    .findFirst()
                    .orElseThrow();
            assertThat(controls(folder, ToolBar.class))
                    .as("the list of tabs")
                    .anyMatch(bar -> bar.isVisible() && bar.getSize().x > 0
                            && bar.getLocation().x + bar.getSize().x <= folder.getSize().x);
            close();
        });
    }

    @Test
    void showsATabThatIsMovedInWhicheverPaneItGoesTo() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("board", "Board", 10));
            open(display);
            workbench.navigation().open("board", MENTAL_HEALTH);
            var board = window.desk().layout().tabs().stream().filter(tab -> tab.contains("board")).findFirst().orElseThrow();

            for (var stack : List.of("left", "below", "right", Layout.EDITORS, "left")) {
                window.desk().show(window.desk().layout().with(board, stack, 0).activated(board));
                OnDisplay.settle(display);
                assertThat(says(Label.class, "Mental health")).as(stack).isTrue();
            }
            close();
        });
    }

    @Test
    void leavesOtherTabsInSightBesideOneWithALongName() {
        OnDisplay.run(display -> {
            var name = "Community response within two hours for people who would otherwise go to hospital · service catalogue";
            services.add(new Demonstration("board", "Board", 10));
            services.add(new Demonstration("catalogue", name, 20));
            open(display);
            workbench.navigation().open("board", MENTAL_HEALTH);
            workbench.navigation().open("catalogue", MENTAL_HEALTH);
            OnDisplay.settle(display);

            var items = controls(window.shell(), CTabFolder.class).stream()
                    .flatMap(folder -> java.util.stream.Stream.of(folder.getItems()))
                    .toList();
            assertThat(items).filteredOn(item -> item.getText().startsWith("Community response")).singleElement().satisfies(item -> {
                assertThat(item.getText()).contains("…").endsWith(" · service catalogue").hasSizeLessThan(53);
                assertThat(item.getToolTipText()).isEqualTo(name);
            });
            assertThat(items).filteredOn(item -> item.getText().equals("Board")).singleElement()
                    .satisfies(item -> assertThat(item.isShowing()).isTrue());
            close();
        });
    }

    @Test
    void keepsTheTabInFrontInSightWhereNotAllFit() {
        OnDisplay.run(display -> {
            var lengths = new Random(7).ints(40, 2, 14).toArray();
            for (int i = 0; i < lengths.length; i++) {
                services.add(new Demonstration("editor" + i, i + "m".repeat(lengths[i]), i));
            }
            open(display);
            for (int i = 0; i < lengths.length; i++) {
                window.shell().setSize(900 + 37 * (i % 11), 600);
                OnDisplay.settle(display);
                workbench.navigation().open("editor" + i, MENTAL_HEALTH);
                OnDisplay.settle(display);
                assertThat(frontShows(i + "m".repeat(lengths[i]))).as("tab %d", i).isTrue();
            }
            close();
        });
    }

    @Test
    void keepsTheTabInFrontInSightWhereTabsAreLongAndThePaneGetsNarrow() {
        OnDisplay.run(display -> {
            var lengths = new Random(11).ints(12, 8, 34).toArray();
            for (int i = 0; i < lengths.length; i++) {
                services.add(new Demonstration("editor" + i, i + "m".repeat(lengths[i]), i));
            }
            open(display);
            for (int i = 0; i < lengths.length; i++) {
                workbench.navigation().open("editor" + i, MENTAL_HEALTH);
                OnDisplay.settle(display);
                for (int width : new int[] {1500, 1024, 800, 1200, 900}) {
                    window.shell().setSize(width, 600);
                    OnDisplay.settle(display);
                    assertThat(frontShows(i + "m".repeat(lengths[i]))).as("tab %d of %d letters, %d wide", i, lengths[i], width).isTrue();
                }
                int back = i / 2;
                workbench.navigation().open("editor" + back, MENTAL_HEALTH);
                OnDisplay.settle(display);
                assertThat(frontShows(back + "m".repeat(lengths[back]))).as("tab %d again", back).isTrue();
            }
            close();
        });
    }

    private boolean frontShows(String tab) {
        return controls(window.shell(), CTabFolder.class).stream()
                .map(CTabFolder::getSelection)
                .anyMatch(front -> front != null && front.getText().equals(tab) && front.isShowing());
    }

    @Test
    void closesTheTabsOfAContributionThatGoesAndPutsThemBackWhereTheyWere() {
        OnDisplay.run(display -> {
            var board = new Demonstration("board", "Board", 10);
            services.add(board);
            services.add(new Demonstration("catalogue", "Catalogue", 20));
            open(display);
            workbench.navigation().open("board", MENTAL_HEALTH);
            workbench.navigation().open("catalogue", MENTAL_HEALTH);
            var before = tabs();

            services.remove(board);
            assertThat(tabs()).doesNotContain("Board").contains("Catalogue");

            services.add(new Demonstration("board", "Board", 10));
            assertThat(tabs()).containsExactlyInAnyOrderElementsOf(before);
            assertThat(window.desk().layout().stack("editors").orElseThrow().tabs()).first().asString().contains("board");
            close();
        });
    }

    @Test
    void namesAViewThatFailsWhereItStandsAndOpensItWhenAskedAgain() {
        OnDisplay.run(display -> {
            var troubled = new Troubled(true);
            services.add(troubled);
            open(display);

            workbench.navigation().openView("troubled");
            OnDisplay.until(display, "the failure is named", () -> says(Label.class, "the bridge is out"));
            assertThat(tabs()).contains("System", "Troubled");

            troubled.setOpensBadly(false);
            var remedies = controls(window.shell(), Link.class).stream()
                    .filter(link -> link.getText().contains("Try again"))
                    .findFirst()
                    .orElseThrow();
            var chosen = new org.eclipse.swt.widgets.Event();
            chosen.text = "again";
            remedies.notifyListeners(org.eclipse.swt.SWT.Selection, chosen);
            OnDisplay.until(display, "the view is open", () -> !says(Label.class, "the bridge is out"));
            close();
        });
    }

    @Test
    void goesOnWhenAListenerFailsAndNamesIt() {
        OnDisplay.run(display -> {
            services.add(new Troubled(false));
            open(display);
            workbench.navigation().openView("troubled");
            var workspace = workbench.session().workspace().orElseThrow();

            workspace.apply(Edit.of("Rename", before -> before.with(before.get(Workstream.class, "cancer").withName("Cancers"))));

            OnDisplay.until(display, "the failure is named", () -> says(Label.class, "cannot follow"));
            assertThat(workspace.undoLabel()).contains("Rename");
            close();
        });
    }

    @Test
    void takesAwayWhatIsSwitchedOff() {
        OnDisplay.run(display -> {
            services.add(new Troubled(false));
            open(display);
            workbench.navigation().openView("troubled");
            assertThat(tabs()).contains("Troubled");

            workbench.switches().set("View:troubled", false);
            assertThat(tabs()).doesNotContain("Troubled");

            workbench.switches().set("View:troubled", true);
            assertThat(tabs()).contains("Troubled");
            close();
        });
    }

    @Test
    void keepsEditorsFromPerspectiveToPerspectiveAndSession() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("board", "Board", 10));
            open(display);
            workbench.navigation().open("board", MENTAL_HEALTH);

            window.switchTo("stocktake");
            assertThat(tabs()).contains("Board", "System").doesNotContain("Inspector");
            close();

            open(display);
            assertThat(tabs()).contains("Board", "System").doesNotContain("Inspector");
            close();
        });
    }

    @Test
    void givesAPaneAllTheRoomAndItsShareAgain() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("board", "Board", 10));
            open(display);
            workbench.navigation().open("board", MENTAL_HEALTH);
            var commands = new Commands(workbench);

            commands.run("maximise");
            assertThat(tabs()).containsExactly("Board");

            commands.run("maximise");
            assertThat(tabs()).contains("Board", "System");
            close();
        });
    }

    @Test
    void undoesAndRedoesFromTheMenuWithTheirLabels() {
        OnDisplay.run(display -> {
            open(display);
            var commands = new Commands(workbench);
            var undo = commands.find("undo").orElseThrow();
            assertThat(commands.enabled(undo)).isFalse();

            workbench.session().workspace().orElseThrow()
                    .apply(Edit.of("Rename Cancer", before -> before.with(before.get(Workstream.class, "cancer").withName("Cancers"))));

            assertThat(commands.label(undo)).isEqualTo("Undo Rename Cancer");
            commands.run(undo);
            assertThat(name("cancer")).isEqualTo("Cancer");
            commands.run("redo");
            assertThat(name("cancer")).isEqualTo("Cancers");
            close();
        });
    }

    private String name(String workstream) {
        return workbench.session().workspace().orElseThrow().snapshot().get(Workstream.class, workstream).name();
    }

    @Test
    void marksInTheListTheProblemThatSomebodyStepsTo() {
        OnDisplay.run(display -> {
            services.add(new DemonstrationCheck());
            open(display);
            OnDisplay.until(display, "the checks have run", () -> workbench.findings().get().size() == 6);
            OnDisplay.settle(display);
            var problems = controls(window.shell(), Table.class).stream().filter(Control::isVisible).findFirst().orElseThrow();

            window.problem(1);
            OnDisplay.settle(display);
            assertThat(marked(problems)).isEqualTo("Psychological therapies has no notes.");
            window.problem(1);
            OnDisplay.settle(display);
            var second = marked(problems);
            assertThat(second).isNotEqualTo("Psychological therapies has no notes.");
            window.problem(1);
            window.problem(-1);
            OnDisplay.settle(display);
            assertThat(marked(problems)).isEqualTo(second);
            close();
        });
    }

    private static String marked(Table problems) {
        assertThat(problems.getSelectionCount()).isOne();
        return problems.getSelection()[0].getText(2);
    }

    @Test
    void showsWhatTheChecksFindAndFollowsChanges() {
        OnDisplay.run(display -> {
            services.add(new DemonstrationCheck());
            open(display);
            OnDisplay.until(display, "the checks have run", () -> workbench.findings().get().size() == 6);

            var remedy = workbench.findings().get().stream().flatMap(finding -> finding.remedy().stream()).findFirst().orElseThrow();
            workbench.session().workspace().orElseThrow().apply(remedy);

            OnDisplay.until(display, "the checks have run again", () -> workbench.findings().get().size() == 5);
            close();
        });
    }

    @Test
    void makesPartsOnceThereIsRoomForThemInOtherColours() {
        OnDisplay.run(display -> {
            var heights = new ArrayList<Integer>();
            services.add(new Editor() {
                @Override
                public String id() {
                    return "measured";
                }

                @Override
                public String name() {
                    return "Measured";
                }

                @Override
                public Class<? extends Entity> subject() {
                    return Workstream.class;
                }

                @Override
                public Part open(Composite parent, PartSite site, EntityRef subject) {
                    heights.add(parent.getParent().getParent().getSize().y);
                    return parent::setFocus;
                }
            });
            open(display);
            workbench.navigation().open("measured", MENTAL_HEALTH);
            workbench.themes().choose(Appearance.DARK, 100);
            OnDisplay.settle(display);

            assertThat(heights).hasSize(2).allSatisfy(height -> assertThat(height).isGreaterThan(100));
            close();
        });
    }

    @Test
    void staysAsItIsInOtherColours() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("board", "Board", 10));
            open(display);
            workbench.navigation().open("board", MENTAL_HEALTH);
            var before = tabs();

            for (var look : Appearance.values()) {
                workbench.themes().choose(look, 115);
                assertThat(tabs()).as(look.label()).containsExactlyInAnyOrderElementsOf(before);
            }
            close();
        });
    }

    @Test
    void saysWhyASystemIsReadOnly() {
        OnDisplay.run(display -> {
            open(display, new MemoryStore(SmallSystem.snapshot(), Optional.of("Somebody at another desk has this open.")));

            assertThat(says(Label.class, "another desk")).isTrue();
            assertThat(new Commands(workbench).enabled(new Commands(workbench).find("save").orElseThrow())).isFalse();
            close();
        });
    }

    @Test
    void saysThatItCouldNotSaveUntilItCould() {
        OnDisplay.run(display -> {
            var full = new AtomicBoolean(true);
            open(display, new FullDisk(full));
            var workspace = workbench.session().workspace().orElseThrow();

            workspace.apply(Edit.of("Rename", before -> before.with(before.get(Workstream.class, "cancer").withName("Cancers"))));
            OnDisplay.until(display, "the failure is shown", () -> says(Label.class, "Could not save"));

            full.set(false);
            workspace.save();
            OnDisplay.until(display, "all is well again", () -> !says(Label.class, "ould not save") && says(Label.class, "Saved"));
            close();
        });
    }

    @Test
    void saysAboveAllThatAFileCouldNotBeReadAndOffersNoRemedyThatMayBeWrong() {
        OnDisplay.run(display -> {
            services.add(new DemonstrationCheck());
            open(display, new Damaged());

            assertThat(says(Label.class, "places.json, line 3")).isTrue();
            OnDisplay.until(display, "the checks have run", () -> workbench.findings().get().size() > 1);
            assertThat(workbench.findings().get().getFirst().message()).startsWith("places.json, line 3");
            assertThat(workbench.findings().get()).allMatch(finding -> finding.remedy().isEmpty());

            var problems = controls(window.shell(), Table.class).stream().filter(Control::isVisible).findFirst().orElseThrow();
            problems.setSelection(1);
            problems.notifyListeners(SWT.DefaultSelection, new Event());
            assertThat(workbench.status().message().orElseThrow().text()).startsWith("places.json, line 3");
            close();
        });
    }

    private static final class Damaged extends MemoryStore {

        private Damaged() {
            super(SmallSystem.snapshot());
        }

        @Override
        public List<Finding> findings() {
            return List.of(Finding.of("unreadable-file", Severity.ERROR, "places.json, line 3: the file stops in the middle."));
        }
    }

    private static final class FullDisk extends MemoryStore {

        private final AtomicBoolean full;

        private FullDisk(AtomicBoolean full) {
            super(SmallSystem.snapshot());
            this.full = full;
        }

        @Override
        public void append(List<Change> changes) throws IOException {
            if (full.get()) {
                throw new IOException("No space left on the disk");
            }
        }
    }

    @Test
    void saysTheFirstStepThatCanBeTaken() {
        OnDisplay.run(display -> {
            open(display);
            assertThat(says(Label.class, "Double-click an entry of the System view")).isTrue();

            window.tabs().close();
            for (int i = 0; i < 3 && tabs().contains("System"); i++) {
                window.desk().activate(TabKey.view(SystemView.ID));
                window.tabs().close();
            }
            OnDisplay.settle(display);
            assertThat(says(Label.class, "bring the System view back from the View menu")).isTrue();

            workbench.session().workspace().orElseThrow().apply(Edit.of("Empty it", now -> now
                    .without(now.get(Workstream.class, "cancer")).without(now.get(Workstream.class, "mental-health"))));
            OnDisplay.settle(display);
            assertThat(says(Label.class, "Choose New workstream in the Workstream menu.")).isTrue();
            close();
        });
    }

    @Test
    void saysThatEditorsOpenHereWhileNoneIsOpen() {
        OnDisplay.run(display -> {
            services.add(new Demonstration("board", "Board", 10));
            open(display);
            assertThat(says(Label.class, "Editors open here")).isTrue();

            workbench.navigation().open("board", MENTAL_HEALTH);
            OnDisplay.settle(display);
            assertThat(says(Label.class, "Editors open here")).isFalse();

            window.tabs().close();
            OnDisplay.settle(display);
            assertThat(tabs()).doesNotContain("Board");
            assertThat(says(Label.class, "Editors open here")).isTrue();
            close();
        });
    }

    @Test
    void showsTheGeneralFieldsOfWhatIsSelectedUnlessASectionTakesTheirPlace() {
        OnDisplay.run(display -> {
            open(display);
            workbench.selection().set(this, List.of(MENTAL_HEALTH));
            OnDisplay.settle(display);
            assertThat(says(Label.class, "DETAILS")).isTrue();

            var own = new OwnFields();
            services.add(own);
            OnDisplay.settle(display);
            assertThat(says(Label.class, "DETAILS")).isFalse();
            assertThat(says(Label.class, "All there is to say")).isTrue();

            services.remove(own);
            OnDisplay.settle(display);
            assertThat(says(Label.class, "DETAILS")).isTrue();
            close();
        });
    }

    private static final class OwnFields implements InspectorSection {

        @Override
        public String id() {
            return "own";
        }

        @Override
        public String name() {
            return "Own fields";
        }

        @Override
        public boolean replacesDetails() {
            return true;
        }

        @Override
        public boolean accepts(EntityRef entity, Snapshot snapshot) {
            return true;
        }

        @Override
        public Part open(Composite parent, PartSite site, EntityRef entity) {
            var label = new Label(parent, SWT.NONE);
            label.setText("All there is to say");
            return label::setFocus;
        }
    }

    @Test
    void givesANameInTheInspectorTheRoomItNeedsNow() {
        OnDisplay.run(display -> {
            open(display);
            workbench.selection().set(this, List.of(MENTAL_HEALTH));
            OnDisplay.settle(display);
            var lengthy = "Mental health, wellbeing and everything beside it ".repeat(4).strip();
            workbench.session().workspace().orElseThrow().apply(Edit.of("Rename", snapshot -> snapshot.with(
                    snapshot.get(Workstream.class, "mental-health").withName(lengthy))));
            OnDisplay.settle(display);

            var title = controls(window.shell(), Label.class).stream()
                    .filter(label -> label.isVisible() && label.getText().equals(lengthy) && (label.getStyle() & SWT.WRAP) != 0)
                    .findFirst()
                    .orElseThrow();
            int width = title.getSize().x;
            assertThat(title.getSize().y).isGreaterThanOrEqualTo(title.computeSize(width, SWT.DEFAULT).y);
            var below = title.getParent().getChildren()[1].getBounds();
            assertThat(below.y).as("what stands below it").isGreaterThanOrEqualTo(title.getBounds().y + title.getSize().y);
            close();
        });
    }

    @Test
    void welcomesWhereNothingIsOpen() {
        OnDisplay.run(display -> {
            open(display);
            window.opening().close();
            OnDisplay.settle(display);

            assertThat(says(Label.class, "carry the decision through")).isTrue();
            assertThat(tabs()).isEmpty();
            close();
        });
    }
}
