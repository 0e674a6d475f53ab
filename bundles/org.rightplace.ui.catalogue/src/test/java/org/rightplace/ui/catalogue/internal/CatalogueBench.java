package org.rightplace.ui.catalogue.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.Entity;
import org.rightplace.model.Extras;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.store.internal.folder.FolderWorkspaces;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.testing.Bench;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.catalogue.WorkstreamEdits;

/** Shows the catalogue on a workspace, in memory and without a framework around it. */
public final class CatalogueBench {

    private CatalogueBench() {}

    /** @param arguments the workspace's folder, the sample if there is none; how many services to add; which workstream to open */
    public static void main(String[] arguments) throws Exception {
        var folder = arguments.length > 0 ? arguments[0] : "../../product/samples/lancashire-and-south-cumbria";
        var added = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
        var snapshot = grown(read(Path.of(folder)), added);
        var workstream = arguments.length > 2 ? arguments[2] : WorkstreamEdits.inOrder(snapshot).getFirst().id();
        Bench.run(snapshot, contributions(workstream));
    }

    static Snapshot read(Path folder) throws Exception {
        try (var workspace = new FolderWorkspaces().openReadOnly(folder)) {
            return workspace.snapshot();
        }
    }

    /** The system with this many services more in its first workstream, in areas of fifty. */
    static Snapshot grown(Snapshot snapshot, int services) {
        var workstream = WorkstreamEdits.inOrder(snapshot).getFirst().id();
        var random = new Random(services);
        var result = snapshot;
        for (int i = 0; i < services; i++) {
            var area = "area-" + i / 50;
            if (i % 50 == 0) {
                result = result.with(ServiceBuilder.builder().id(area).workstream(workstream).kind(ServiceKind.AREA)
                        .name("Area " + (i / 50 + 1)).position(1000.0 + i).extras(Extras.NONE).build());
            }
            result = result.with(ServiceBuilder.builder().id("added-" + i).workstream(workstream).parent(area)
                    .kind(ServiceKind.SERVICE).name("Service " + (i + 1)).position(i)
                    .tags(List.of("tag " + random.nextInt(20))).notes("Note " + random.nextInt(1000)).build());
        }
        return result;
    }

    /** The editor, for one workstream alone so that it is this that opens. */
    static List<?> contributions(String workstream) {
        var editor = new CatalogueEditor(new OpenCatalogues());
        return List.of(new Editor() {
            @Override
            public String id() {
                return editor.id();
            }

            @Override
            public String name() {
                return editor.name();
            }

            @Override
            public Class<? extends Entity> subject() {
                return editor.subject();
            }

            @Override
            public boolean accepts(EntityRef subject, Snapshot snapshot) {
                return subject.id().equals(workstream);
            }

            @Override
            public Part open(Composite parent, PartSite site, EntityRef subject) {
                return editor.open(parent, site, subject);
            }
        });
    }
}
