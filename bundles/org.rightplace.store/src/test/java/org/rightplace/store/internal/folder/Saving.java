package org.rightplace.store.internal.folder;

import java.nio.file.Path;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.workspace.Edit;

/**
 * A process that edits and saves several workspaces at once, and prints the number of every edit that it was told is saved,
 * after the number of the workspace. It goes on until it is killed, or nobody listens any more.
 */
final class Saving {

    static final int PLACES = 7;

    private Saving() {}

    /** @param arguments for each workspace its folder and the number of its first edit */
    public static void main(String[] arguments) {
        for (int at = 0; at < arguments.length; at += 2) {
            int workspace = at / 2;
            var folder = Path.of(arguments[at]);
            int first = Integer.parseInt(arguments[at + 1]);
            Thread.ofPlatform().start(() -> save(workspace, folder, first));
        }
    }

    private static void save(int at, Path folder, int first) {
        try {
            var workspace = new FolderWorkspaces().open(folder);
            for (int i = first; ; i++) {
                workspace.apply(edit(i));
                if (i % 5 == 0) {
                    workspace.save();
                } else {
                    workspace.awaitSafe();
                }
                System.out.println(at + " " + i);
                if (System.out.checkError()) {
                    // Whoever was to kill it has gone first.
                    System.exit(1);
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException("Workspace " + at + " could not be saved", e);
        }
    }

    private static Edit edit(int number) {
        return Edit.of("Edit " + number, snapshot -> snapshot
                .with(PlaceBuilder.builder().id("place-" + number % PLACES).name("" + number).level("system").build())
                .with(ServiceBuilder.builder()
                        .id("service-" + number % 50)
                        .workstream("workstream-" + number % 3)
                        .kind(ServiceKind.SERVICE)
                        .name("" + number)
                        .notes("x".repeat(number % 4000))
                        .build()));
    }
}
