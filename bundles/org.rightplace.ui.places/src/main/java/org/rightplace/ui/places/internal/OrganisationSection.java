package org.rightplace.ui.places.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Organisation;
import org.rightplace.model.OrganisationKind;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workbench.forms.EntitySection;
import org.rightplace.workbench.forms.Fields;
import org.rightplace.workbench.spi.InspectorSection;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.places.OrganisationEdits;

/** What the inspector shows of an organisation. */
@Component(service = InspectorSection.class)
public final class OrganisationSection extends EntitySection {

    public OrganisationSection() {
        super(Organisation.class, "org.rightplace.ui.places.organisation", "Organisation");
    }

    @Override
    public String icon() {
        return "organisation";
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef entity) {
        return new Open(parent, site, entity);
    }

    /** The section while it shows one organisation. */
    private static final class Open implements Part {

        private final PartSite site;
        private final String id;
        private final Fields form;
        private final Control first;

        private Open(Composite parent, PartSite site, EntityRef entity) {
            this.site = site;
            this.id = entity.id();
            this.form = new Fields(parent, site);
            first = form.line("Name", () -> organisation().name(), name -> name.isBlank()
                    ? Optional.empty()
                    : edit(edits -> edits.rename(id, name)));
            form.line("Code", () -> organisation().code(), code -> edit(edits -> edits.setCode(id, code)));
            form.choice(
                    "Kind",
                    Arrays.asList(OrganisationKind.values()),
                    Kinds::name,
                    () -> organisation().kind(),
                    kind -> OrganisationEdits.in(site.snapshot()).setKind(id, kind));
            form.links("Places", this::places, this::followPlace);
            form.words("Commissions", this::commissioned, () -> Theme.Role.INK);
            form.lines("Notes", 3, () -> organisation().notes(), notes -> edit(edits -> edits.setNotes(id, notes)));
            Origin.addTo(form, site, () -> organisation().provenance());
            form.follow(entity);
        }

        @Override
        public void setFocus() {
            first.setFocus();
        }

        private Optional<Edit> edit(Function<OrganisationEdits, Edit> edit) {
            return Optional.of(edit.apply(OrganisationEdits.in(site.snapshot())));
        }

        private String places() {
            var lines = organisation().places().stream()
                    .flatMap(place -> site.snapshot().find(Place.class, place).stream())
                    .map(place -> Fields.link(place.id(), place.name()) + "   " + Fields.link("-" + place.id(), "Take out"))
                    .collect(Collectors.toCollection(ArrayList::new));
            lines.add(Fields.link("+", "Add a place…"));
            return String.join("\n", lines);
        }

        private void followPlace(String what) {
            if (what.equals("+")) {
                PlacesOfOrganisation.choose(form.control(), site, organisation());
            } else if (what.startsWith("-")) {
                site.apply(OrganisationEdits.in(site.snapshot()).removePlace(id, what.substring(1)));
            } else {
                site.open(new EntityRef(Place.class, what));
            }
        }

        private String commissioned() {
            var practices = OrganisationEdits.commissionedBy(site.snapshot(), List.of(id));
            long people = practices.stream()
                    .map(Practice::patients)
                    .filter(patients -> patients != null)
                    .mapToLong(Long::longValue)
                    .sum();
            return practices.isEmpty()
                    ? "No practice"
                    : Counts.of(practices.size(), "practice") + ", " + Counts.of(people, "person", "people");
        }

        private Organisation organisation() {
            return site.snapshot().get(Organisation.class, id);
        }
    }
}
