package org.rightplace.ui.catalogue.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.EntitySection;
import org.rightplace.workbench.forms.Fields;
import org.rightplace.workbench.spi.InspectorSection;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.catalogue.CatalogueEdits;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.catalogue.CatalogueTree;
import org.rightplace.workspace.catalogue.Tags;
import org.rightplace.workspace.catalogue.WorkstreamEdits;

/** What the inspector shows of a service or service area: its name, where it stands, tags, notes and cross-cutting marks. */
@Component(service = InspectorSection.class)
public final class ServiceSection extends EntitySection {

    private static final int NOTES_LINES = 5;

    public ServiceSection() {
        super(Service.class, "org.rightplace.ui.catalogue.service", "In the catalogue");
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef entity) {
        return new Open(parent, site, entity);
    }

    private static final class Open implements Part {

        private final PartSite site;
        private final String id;
        private final Text first;

        private Open(Composite parent, PartSite site, EntityRef entity) {
            this.site = site;
            this.id = entity.id();
            var fields = new Fields(parent, site);
            first = fields.line("Name", () -> service().name(), name -> name.isBlank()
                    ? Optional.empty()
                    : edit(edits -> edits.rename(id, name)));
            fields.head("Service area");
            fields.words(this::area);
            fields.line("Tags, with commas between", () -> Tags.format(service().tags()), tags ->
                    edit(edits -> edits.tags(id, Tags.parse(tags))));
            fields.lines("Notes", NOTES_LINES, () -> service().notes(), notes -> edit(edits -> edits.notes(id, notes)));
            if (service().kind() == ServiceKind.SERVICE) {
                marks(fields);
            }
            fields.follow(entity);
        }

        private void marks(Fields fields) {
            fields.head("Also in");
            for (var workstream : WorkstreamEdits.inOrder(site.snapshot())) {
                var other = workstream.id();
                if (!other.equals(service().workstream())) {
                    fields.tick(workstream.name(), () -> service().alsoIn().contains(other), marked -> {
                        var edits = CatalogueEdits.on(site.snapshot());
                        var ids = List.of(id);
                        return marked ? edits.mark(ids, other) : edits.unmark(ids, other);
                    });
                }
            }
        }

        private Optional<Edit> edit(Function<CatalogueEdits, Edit> edit) {
            return Optional.of(edit.apply(CatalogueEdits.on(site.snapshot())));
        }

        private Service service() {
            return site.snapshot().get(Service.class, id);
        }

        private String area() {
            var service = service();
            var home = site.snapshot().find(Workstream.class, service.workstream()).map(Workstream::name).orElse("");
            var path = CatalogueTree.of(site.snapshot(), service.workstream()).find(id)
                    .map(node -> node.areas().stream().map(CatalogueNode::toString).collect(Collectors.joining(" › ")))
                    .filter(areas -> !areas.isEmpty())
                    .orElse("at the top of the catalogue");
            return home + " · " + path;
        }

        @Override
        public void setFocus() {
            first.setFocus();
            first.selectAll();
        }
    }
}
