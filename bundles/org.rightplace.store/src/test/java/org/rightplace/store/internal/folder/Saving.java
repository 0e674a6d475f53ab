package org.rightplace.store.internal.folder;

import java.nio.file.Path;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.workspace.Edit;

/** A process that edits and saves without end, and prints the number of every edit that it was told is saved. */
final class Saving {

    static final int PLACES = 7;

    private Saving() {}

    public static void main(String[] arguments) throws Exception {
        var workspace = new FolderWorkspaces().open(Path.of(arguments[0]));
        for (int i = Integer.parseInt(arguments[1]); ; i++) {
            int number = i;
            workspace.apply(Edit.of("Edit " + number, snapshot -> snapshot
                    .with(PlaceBuilder.builder().id("place-" + number % PLACES).name("" + number).level("system").build())
                    .with(ServiceBuilder.builder()
                            .id("service-" + number % 50)
                            .workstream("workstream-" + number % 3)
                            .kind(ServiceKind.SERVICE)
                            .name("" + number)
                            .notes("x".repeat(number % 4000))
                            .build())));
            if (number % 5 == 0) {
                workspace.save();
            } else {
                workspace.awaitSafe();
            }
            System.out.println(number);
        }
    }
}
