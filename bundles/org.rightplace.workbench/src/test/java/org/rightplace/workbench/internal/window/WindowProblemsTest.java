package org.rightplace.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.internal.commands.Commands;
import org.rightplace.workbench.internal.problems.ProblemsView;
import org.rightplace.workbench.testing.DemonstrationCheck;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.SmallSystem;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.Validator;
import org.rightplace.workspace.testing.MemoryStore;

/** What was found in the system, and what was found wrong with its files. */
class WindowProblemsTest extends OpenWindow {

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

    @Test
    void saysThatNothingWasFoundOnlyOnceItHasLooked() {
        OnDisplay.run(display -> {
            open(display);
            assertThat(says(Label.class, "Checking")).isTrue();
            assertThat(says(Label.class, "Nothing found")).isFalse();

            OnDisplay.until(display, "the checks have run", () -> says(Label.class, "Nothing found"));
            assertThat(says(Label.class, "Checking")).isFalse();
            close();
        });
    }

    @Test
    void goesToAProblemThatIsAskedForBeforeTheChecksHaveRunWhenTheyHave() {
        OnDisplay.run(display -> {
            services.add(new DemonstrationCheck());
            open(display);

            window.problem(1);
            assertThat(workbench.status().message().orElseThrow().text()).doesNotContain("no problems");

            OnDisplay.until(display, "the problem is gone to", () -> workbench.status().message()
                    .filter(message -> message.text().equals("Psychological therapies has no notes."))
                    .isPresent());
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

    @Test
    void countsTheErrorsOnTheTabAgainWhenThatComesBack() {
        OnDisplay.run(display -> {
            open(display, new Damaged());
            OnDisplay.until(display, "the checks have run", () -> count().equals("1"));

            workbench.navigation().openView(ProblemsView.ID);
            new Commands(workbench).run("tab-close");
            OnDisplay.settle(display);
            assertThat(tabs()).doesNotContain("Problems");
            workbench.navigation().openView(ProblemsView.ID);
            OnDisplay.settle(display);

            assertThat(count()).isEqualTo("1");
            close();
        });
    }

    private String count() {
        return controls(window.shell(), CTabFolder.class).stream()
                .flatMap(folder -> java.util.stream.Stream.of(folder.getItems()))
                .filter(item -> item.getText().equals("Problems"))
                .map(item -> String.valueOf(item.getData("badge")))
                .findFirst()
                .orElse("");
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

    @Test
    void whatIsFoundWhenTheWindowHasGoneIsToldToNobody() {
        OnDisplay.run(display -> {
            var begun = new CountDownLatch(1);
            var mayEnd = new CountDownLatch(1);
            services.add(new Slow(begun, mayEnd));
            open(display);
            var failures = new ArrayList<Object>();
            workbench.fence().failed().listen(failures::add);
            var told = new ArrayList<List<Finding>>();
            workbench.findings().changed().listen(told::add);
            OnDisplay.until(display, "it is being checked", () -> begun.getCount() == 0);

            window.shell().dispose();
            mayEnd.countDown();
            OnDisplay.until(display, "it has been checked", WindowProblemsTest::checked);
            OnDisplay.settle(display);

            assertThat(told).isEmpty();
            assertThat(failures).isEmpty();
            workbench.close();
        });
    }

    private static boolean checked() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("checks"))
                .allMatch(thread -> thread.getState() == Thread.State.WAITING
                        && Stream.of(thread.getStackTrace()).noneMatch(frame -> frame.getClassName().startsWith("org.rightplace.workbench.internal.problems")));
    }

    /** A check that goes on until it may end. */
    private record Slow(CountDownLatch begun, CountDownLatch mayEnd) implements Validator {

        @Override
        public String id() {
            return "slow";
        }

        @Override
        public List<Finding> validate(Snapshot snapshot) {
            begun.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new DemonstrationCheck().validate(snapshot);
        }
    }
}
