package org.rightplace.workspace.catalogue;

import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

/** Finds what an edit is about, or refuses the edit. */
final class Found {

    private Found() {}

    static Service service(Snapshot snapshot, String id) {
        return snapshot.find(Service.class, id)
                .orElseThrow(() -> new EditRefused("That service is no longer in the catalogue."));
    }

    static Workstream workstream(Snapshot snapshot, String id) {
        return snapshot.find(Workstream.class, id)
                .orElseThrow(() -> new EditRefused("That workstream is no longer there."));
    }

    /** Where a service stands in its home workstream. */
    static CatalogueNode node(Snapshot snapshot, String id) {
        return CatalogueTree.of(snapshot, service(snapshot, id).workstream()).find(id).orElseThrow();
    }

    /** A name tidied of surrounding and repeated white space. */
    static String name(String name) {
        var tidy = name.strip().replaceAll("\\s+", " ");
        if (tidy.isEmpty()) {
            throw new EditRefused("A name is needed. Type at least one letter.");
        }
        return tidy;
    }
}
