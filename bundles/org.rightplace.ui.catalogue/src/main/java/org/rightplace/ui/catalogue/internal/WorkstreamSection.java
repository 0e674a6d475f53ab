package org.rightplace.ui.catalogue.internal;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.EntitySection;
import org.rightplace.workbench.forms.Fields;
import org.rightplace.workbench.spi.InspectorSection;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Roles;
import org.rightplace.workspace.catalogue.WorkstreamEdits;

/** What the inspector shows of a workstream: its name, who leads it and what it covers. */
@Component(service = InspectorSection.class)
public final class WorkstreamSection extends EntitySection {

    private static final int ABOUT_LINES = 5;

    public WorkstreamSection() {
        super(Workstream.class, "org.rightplace.ui.catalogue.workstream", "Workstream");
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
            first = fields.line("Name", () -> workstream().name(), name -> name.isBlank()
                    ? Optional.empty()
                    : edit(edits -> edits.rename(id, name)));
            fields.line("Led by", () -> workstream().lead(), lead -> edit(edits -> edits.lead(id, lead)),
                    () -> Roles.in(site.snapshot()));
            fields.lines("What it covers", ABOUT_LINES, () -> workstream().about(), about ->
                    edit(edits -> edits.about(id, about)));
            fields.follow(entity);
        }

        private Optional<Edit> edit(Function<WorkstreamEdits, Edit> edit) {
            return Optional.of(edit.apply(WorkstreamEdits.on(site.snapshot())));
        }

        private Workstream workstream() {
            return site.snapshot().get(Workstream.class, id);
        }

        @Override
        public void setFocus() {
            first.setFocus();
            first.selectAll();
        }
    }
}
