package org.rightplace.ui.pack.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Entity;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.pack.PackContext;
import org.rightplace.pack.Packs;
import org.rightplace.pack.PortfolioPack;
import org.rightplace.pack.internal.CoverSection;
import org.rightplace.pack.internal.OverviewSection;
import org.rightplace.pack.spi.PackSection;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.services.GivenServices;
import org.rightplace.workbench.internal.window.MainWindow;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.testing.Bench;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** The window with a pack open in it, and hands to use it. */
final class OpenPack {

    private final Display display;
    private final Workbench workbench;
    private final MainWindow window;
    private final Published packs = new Published();
    private PackPart part;
    private PartSite site;
    private EntityRef opened;

    /** Packs of the sections that are published here. */
    private static final class Published implements Packs {

        private final List<PackSection> sections = new CopyOnWriteArrayList<>(List.of(new CoverSection(), new OverviewSection()));

        @Override
        public PortfolioPack pack(Snapshot snapshot, String id, LocalDate date) {
            return PortfolioPack.of(new PackContext(snapshot, snapshot.framework().orElseThrow(),
                    snapshot.get(Workstream.class, id), DecisionTools.PLAIN, date), sections);
        }

        @Override
        public String html(PortfolioPack pack) {
            return "<html>" + pack.title() + "</html>";
        }
    }

    private OpenPack(Display display, Snapshot system, String workstream) {
        this.display = display;
        var editor = new PackEditor(packs);
        workbench = Bench.open(display, system, List.of(
                new Opener(editor.id(), Workstream.class, (parent, at, subject) -> {
                    site = at;
                    part = (PackPart) editor.open(parent, at, subject);
                    return part;
                }),
                new Opener("services", Service.class, (parent, at, subject) -> {
                    opened = subject;
                    return () -> { };
                })));
        window = new MainWindow(workbench);
        window.shell().setSize(1400, 900);
        window.open();
        workbench.navigation().open(editor.id(), new EntityRef(Workstream.class, workstream));
    }

    /** Makes a part. */
    @FunctionalInterface
    private interface Making {
        Part open(Composite parent, PartSite site, EntityRef subject);
    }

    private record Opener(String id, Class<? extends Entity> subject, Making making) implements Editor {

        @Override
        public String name() {
            return id;
        }

        @Override
        public Part open(Composite parent, PartSite site, EntityRef entity) {
            return making.open(parent, site, entity);
        }
    }

    /** Does something with the pack of a workstream; skips the test where there is no screen. */
    static void with(Snapshot system, String workstream, Consumer<OpenPack> work) {
        OnDisplay.run(display -> {
            var open = new OpenPack(display, system, workstream);
            try {
                open.until("the pack is shown", () -> !open.rows().isEmpty());
                open.settle();
                work.accept(open);
            } finally {
                open.window.shell().dispose();
                open.workbench.close();
            }
        });
    }

    PackPart part() {
        return part;
    }

    PartSite site() {
        return site;
    }

    Packs packs() {
        return packs;
    }

    EntityRef opened() {
        return opened;
    }

    Snapshot snapshot() {
        return site.snapshot();
    }

    String said() {
        return workbench.status().message().map(message -> message.text()).orElse("");
    }

    /** Publishes a section. */
    void publish(PackSection section) {
        packs.sections.add(section);
        services().add(section);
    }

    /** Takes a section back. */
    void withdraw(PackSection section) {
        packs.sections.remove(section);
        services().remove(section);
    }

    private GivenServices services() {
        return (GivenServices) workbench.services();
    }

    /** The rows of the list. */
    List<String> rows() {
        var table = part.checklist().table();
        return IntStream.range(0, table.getItemCount()).mapToObj(i -> table.getItem(i).getText()).toList();
    }

    /** Selects a row of the list and presses Enter. */
    void follow(String row) {
        part.checklist().table().setSelection(rows().indexOf(row));
        part.checklist().table().notifyListeners(SWT.DefaultSelection, new Event());
        settle();
    }

    /** What is to be read. */
    String preview() {
        return part.preview().control().getText();
    }

    Control focused() {
        return display.getFocusControl();
    }

    void settle() {
        OnDisplay.settle(display);
    }

    void until(String what, java.util.function.BooleanSupplier holds) {
        OnDisplay.until(display, what, holds);
    }
}
