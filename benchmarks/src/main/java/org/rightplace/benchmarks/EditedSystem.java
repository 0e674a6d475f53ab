package org.rightplace.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rightplace.exchange.ImportMode;
import org.rightplace.exchange.nhs.NhsPractices;
import org.rightplace.exchange.nhs.NhsPracticesImport;
import org.rightplace.frameworks.internal.LancashireAndSouthCumbria;
import org.rightplace.model.Entity;
import org.rightplace.model.Extras;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workstream;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.store.internal.folder.FolderWorkspaces;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;

/** An open workspace in which a service, a practice and a place are changed in turn, and how long that takes. */
final class EditedSystem implements AutoCloseable {

    private static final int WORKSTREAMS = 8;
    private static final int SERVICES_IN_EACH = 20;

    final Stopwatch applied = new Stopwatch();
    final Stopwatch safe = new Stopwatch();
    final Stopwatch checkpointed = new Stopwatch();

    private final Workspace workspace;
    private final List<Entity> subjects;

    /** @param factor how many times the services of a system of ordinary size there are */
    EditedSystem(Path folder, EnglandFiles.Size size, int factor) throws Exception {
        var files = EnglandFiles.write(folder, size);
        workspace = new FolderWorkspaces().create(folder.resolve("workspace"), "Benchmark", new LancashireAndSouthCumbria());
        workspace.apply(NhsPracticesImport.edit(NhsPractices.read(files.map(), files.patients()), ImportMode.ALL_OR_NOTHING));
        workspace.apply(Edit.of("Add the catalogue", system -> withCatalogue(system, factor)));
        workspace.save();
        subjects = List.of(
                any(Service.class), any(Practice.class), any(Place.class));
    }

    int practices() {
        return workspace.snapshot().count(Practice.class);
    }

    int services() {
        return workspace.snapshot().count(Service.class);
    }

    /** Makes an edit and waits until it is safe. */
    void edit(int round) throws Exception {
        long start = System.nanoTime();
        workspace.apply(edit(round, "edit"));
        long made = System.nanoTime();
        workspace.awaitSafe();
        safe.add((System.nanoTime() - start) / 1e6);
        applied.add((made - start) / 1e6);
    }

    /** Makes an edit, waits until it is safe and then until the files are up to date, which is what is timed. */
    void checkpoint(int round) throws Exception {
        workspace.apply(edit(round, "checkpoint"));
        workspace.awaitSafe();
        checkpointed.time(() -> {
            workspace.save();
            return workspace.saveState();
        });
    }

    @Override
    public void close() throws WorkspaceException {
        workspace.close();
    }

    private Edit edit(int round, String word) {
        var subject = subjects.get(round % subjects.size());
        var name = word + " " + round;
        return Edit.of("Rename", system -> system.with(switch (subject) {
            case Service service -> service.withName(name);
            case Practice practice -> practice.withName(name);
            case Place place -> place.withName(name);
            default -> throw new IllegalStateException("nothing edits " + subject);
        }));
    }

    private <E extends Entity> E any(Class<E> type) {
        var ofType = List.copyOf(workspace.snapshot().all(type));
        return ofType.get(ofType.size() / 2);
    }

    private static Snapshot withCatalogue(Snapshot before, int factor) {
        var added = new ArrayList<Entity>();
        for (int w = 0; w < WORKSTREAMS; w++) {
            var workstream = "workstream-" + w;
            added.add(WorkstreamBuilder.builder().id(workstream).name("Workstream " + w).build());
            for (int s = 0; s < SERVICES_IN_EACH * factor; s++) {
                added.add(new Service(
                        workstream + "-service-" + s,
                        workstream,
                        "",
                        ServiceKind.SERVICE,
                        "Service " + s,
                        s,
                        List.of(),
                        "What the service does, for whom, and what is known of it.",
                        List.of("benchmark"),
                        Extras.NONE));
            }
        }
        return before.withAll(added);
    }
}
