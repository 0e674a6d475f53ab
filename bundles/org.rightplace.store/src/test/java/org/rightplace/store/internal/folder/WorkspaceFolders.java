package org.rightplace.store.internal.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.model.Extras;
import org.rightplace.model.Place;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.SystemProfile;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.spi.FrameworkTemplate;

/** Workspaces in folders of their own, and what tests do to their files. */
abstract class WorkspaceFolders {

    @TempDir
    Path temporary;

    final FolderWorkspaces workspaces = new FolderWorkspaces();

    Path create(Snapshot contents) throws WorkspaceException {
        var folder = temporary.resolve("workspace");
        workspaces.create(folder, "Test system", template(contents))
                .close();
        return folder;
    }

    static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }

    static FrameworkTemplate template(Snapshot contents) {
        return new FrameworkTemplate() {
            @Override
            public String id() {
                return "test";
            }

            @Override
            public String name() {
                return "Test";
            }

            @Override
            public String about() {
                return "";
            }

            @Override
            public Snapshot contents() {
                var others = contents;
                for (var profile : contents.all(SystemProfile.class)) {
                    others = others.without(profile);
                }
                return others;
            }
        };
    }

    static Place place(String id, String name) {
        return PlaceBuilder.builder().id(id).name(name).level("system").extras(Extras.NONE).build();
    }

    static Service service(String id, String workstream) {
        return ServiceBuilder.builder().id(id).workstream(workstream).kind(ServiceKind.SERVICE).name("Service " + id).build();
    }
}
