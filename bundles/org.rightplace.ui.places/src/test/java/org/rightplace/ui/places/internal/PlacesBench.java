package org.rightplace.ui.places.internal;

import java.nio.file.Path;
import java.util.List;
import org.rightplace.store.internal.folder.FolderWorkspaces;
import org.rightplace.workbench.testing.Bench;
import org.rightplace.workspace.Snapshot;

/** Shows the editors of places and organisations on a workspace, in memory and without a framework around them. */
public final class PlacesBench {

    private PlacesBench() {}

    /** @param arguments the workspace's folder; the sample if there is none */
    public static void main(String[] arguments) throws Exception {
        Bench.run(read(Path.of(arguments.length > 0 ? arguments[0] : "../../product/samples/lancashire-and-south-cumbria")), contributions());
    }

    static Snapshot read(Path folder) throws Exception {
        try (var workspace = new FolderWorkspaces().openReadOnly(folder)) {
            return workspace.snapshot();
        }
    }

    static List<?> contributions() {
        var open = new OpenEditors();
        return List.of(
                new OrganisationsEditor(open),
                new PlacesEditor(open),
                new PlaceSection(),
                new PracticeSection(),
                new OrganisationSection());
    }
}
