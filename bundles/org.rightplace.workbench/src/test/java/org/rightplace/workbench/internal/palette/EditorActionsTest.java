package org.rightplace.workbench.internal.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.model.Entity;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.parts.TabKey;
import org.rightplace.workbench.internal.services.GivenServices;
import org.rightplace.workbench.internal.settings.Settings;
import org.rightplace.workbench.internal.window.MainWindow;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.testing.Demonstration;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.SmallSystem;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.testing.MemoryStore;

class EditorActionsTest {

    private static final EntityRef COUNSELLING = new EntityRef(Service.class, "s3");

    @TempDir
    Path settings;

    private final List<EntityRef> opened = new ArrayList<>();
    private Text answer;
    private Workbench workbench;
    private MainWindow window;

    private final class OfServices implements Editor {

        @Override
        public String id() {
            return "decision";
        }

        @Override
        public String name() {
            return "Decision tool";
        }

        @Override
        public String alias() {
            return "spider";
        }

        @Override
        public Class<? extends Entity> subject() {
            return Service.class;
        }

        @Override
        public boolean accepts(EntityRef subject, Snapshot snapshot) {
            return subject.type() == Service.class && !subject.id().equals("area");
        }

        @Override
        public Part open(Composite parent, PartSite site, EntityRef subject) {
            opened.add(subject);
            answer = new Text(parent, SWT.NONE);
            return answer::setFocus;
        }
    }

    private void open(Display display, boolean areaAlone) {
        var services = new GivenServices();
        services.add(new OfServices());
        services.add(new Demonstration("board", "Board", 10));
        workbench = new Workbench(display, services, new Settings(settings));
        window = new MainWindow(workbench);
        window.open();
        var system = SmallSystem.snapshot();
        for (var service : SmallSystem.snapshot().all(Service.class)) {
            system = areaAlone && !service.id().equals("area") ? system.without(service) : system;
        }
        workbench.session().show(new Workspace(new MemoryStore(system)));
        OnDisplay.settle(display);
    }

    private void close() {
        window.shell().close();
        window.shell().dispose();
        workbench.close();
    }

    private List<Candidate> found(String typed) {
        var snapshot = workbench.session().workspace().orElseThrow().snapshot();
        return Ranking.best(new EditorActions(workbench).all(snapshot).stream(), Query.of(typed), List.of(), 50, () -> false);
    }

    @Test
    void findsTheEditorOfAServiceAndAsksWhichService() {
        OnDisplay.run(display -> {
            open(display, false);
            var tool = found("decision tool");
            assertThat(tool).extracting(Candidate::detail).containsExactly("of a service that you choose");

            new EditorActions(workbench).open(TabKey.parse(tool.getFirst().key()).orElseThrow(), window.shell());
            var picker = Optional.of(display.getActiveShell()).map(Shell::getChildren).orElseThrow();
            var list = (Table) picker[1];
            assertThat(list.getItemCount()).as("services, but no area").isEqualTo(5);
            OnDisplay.until(display, "the list has the keyboard", () -> display.getFocusControl() == picker[0]);
            OnDisplay.settle(display);
            ((Text) picker[0]).setText("couns");
            picker[0].notifyListeners(SWT.DefaultSelection, new Event());
            OnDisplay.settle(display);

            assertThat(opened).containsExactly(COUNSELLING);
            assertThat(workbench.selection().get()).containsExactly(COUNSELLING);
            OnDisplay.until(display, "the window is in front again", () -> display.getActiveShell() == window.shell());
            OnDisplay.settle(display);
            assertThat(display.getFocusControl()).as("the keyboard is in what was opened").isSameAs(answer);
            close();
        });
    }

    @Test
    void putsTheEditorOfTheWorkstreamMeantInFront() {
        OnDisplay.run(display -> {
            open(display, false);
            workbench.selection().set(this, List.of(COUNSELLING));
            assertThat(found("board")).extracting(Candidate::detail).containsExactly("Mental health", "Cancer");

            workbench.selection().set(this, List.of(new EntityRef(Workstream.class, "cancer")));
            var cancer = found("board");
            assertThat(cancer).extracting(Candidate::detail).containsExactly("Cancer", "Mental health");

            workbench.selection().set(this, List.of(COUNSELLING));
            var again = Ranking.best(
                    new EditorActions(workbench).all(workbench.session().workspace().orElseThrow().snapshot()).stream(),
                    Query.of("board"), List.of(cancer.getFirst().key()), 50, () -> false);
            assertThat(again).as("whatever was used last").extracting(Candidate::detail).containsExactly("Mental health", "Cancer");
            close();
        });
    }

    @Test
    void offersTheEditorOnWhatIsSelected() {
        OnDisplay.run(display -> {
            open(display, false);
            workbench.selection().set(this, List.of(COUNSELLING));

            var tool = found("decision tool");
            assertThat(tool).extracting(Candidate::detail).containsExactly("Counselling");
            new EditorActions(workbench).open(TabKey.parse(tool.getFirst().key()).orElseThrow(), window.shell());

            assertThat(opened).containsExactly(COUNSELLING);
            close();
        });
    }

    @Test
    void findsAnEditorByAnotherWordForIt() {
        OnDisplay.run(display -> {
            open(display, false);
            assertThat(found("spider")).extracting(Candidate::name).containsExactly("Decision tool");
            assertThat(found("cancer")).extracting(Candidate::name).containsExactly("Board");
            close();
        });
    }

    @Test
    void offersNoEditorThatHasNothingToOpen() {
        OnDisplay.run(display -> {
            open(display, true);
            assertThat(found("decision tool")).isEmpty();
            close();
        });
    }
}
