package org.rightplace.ui.places.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Level;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workbench.forms.EntitySection;
import org.rightplace.workbench.forms.Fields;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.forms.Picker;
import org.rightplace.workbench.spi.InspectorSection;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.places.Hierarchy;
import org.rightplace.workspace.places.Populations;
import org.rightplace.workspace.places.PracticeEdits;

/** What the inspector shows of a practice. */
@Component(service = InspectorSection.class)
public final class PracticeSection extends EntitySection {

    public PracticeSection() {
        super(Practice.class, "org.rightplace.ui.places.practice", "Practice");
    }

    @Override
    public String icon() {
        return "practice";
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef entity) {
        return new Open(parent, site, entity);
    }

    /** The section while it shows one practice. */
    private static final class Open implements Part {

        private final PartSite site;
        private final String id;
        private final Fields form;
        private final Control first;

        private Open(Composite parent, PartSite site, EntityRef entity) {
            this.site = site;
            this.id = entity.id();
            this.form = new Fields(parent, site);
            first = form.line("Name", () -> practice().name(), name -> name.isBlank()
                    ? Optional.empty()
                    : edit(edits -> edits.rename(id, name)));
            form.line("Code", () -> practice().code(), code -> edit(edits -> edits.setCode(id, code)));
            form.line("Postcode", () -> practice().postcode(), postcode -> edit(edits -> edits.setPostcode(id, postcode)));
            form.line("People", this::people, this::changePeople);
            form.links("Is in", this::places, this::followPlace);
            form.links("Commissioner", this::commissioner, this::followCommissioner);
            Origin.addTo(form, site, () -> practice().provenance());
            form.follow(entity);
        }

        @Override
        public void setFocus() {
            first.setFocus();
        }

        private Optional<Edit> edit(Function<PracticeEdits, Edit> edit) {
            return Optional.of(edit.apply(PracticeEdits.in(site.snapshot())));
        }

        private String people() {
            return practice().patients() == null ? "" : Counts.of(practice().patients());
        }

        private Optional<Edit> changePeople(String typed) {
            var digits = typed.replaceAll("[,\\s]", "");
            if (digits.isEmpty()) {
                return edit(edits -> edits.setPatients(id, null));
            }
            if (!digits.matches("\\d{1,9}")) {
                site.complain("“" + typed.strip() + "” is not a number of people. Type a whole number, or nothing if it is"
                        + " not known.");
                return Optional.empty();
            }
            return edit(edits -> edits.setPatients(id, Long.valueOf(digits)));
        }

        private String places() {
            var hierarchy = Hierarchy.of(site.snapshot());
            var lines = Populations.of(site.snapshot()).placesOf(practice()).stream()
                    .map(place -> Fields.link(place.id(), place.name())
                            + Literally.linked(hierarchy.level(place).map(level -> " · " + level.name()).orElse("")))
                    .collect(Collectors.toCollection(ArrayList::new));
            if (Populations.of(site.snapshot()).unallocated().contains(id)) {
                lines.add("In no " + hierarchy.levels().stream()
                        .filter(level -> level.nhsArea() == org.rightplace.model.NhsArea.PCN)
                        .map(Level::name)
                        .findFirst()
                        .orElse("place")
                        .toLowerCase(java.util.Locale.ROOT));
            }
            lines.add(Fields.link("+", "Move to another place…"));
            return String.join("\n", lines);
        }

        private void followPlace(String what) {
            if (!what.equals("+")) {
                site.open(new EntityRef(Place.class, what));
                return;
            }
            var hierarchy = Hierarchy.of(site.snapshot());
            var options = new ArrayList<Picker.Choice<List<String>>>();
            for (var level : hierarchy.levels()) {
                for (var place : hierarchy.ofLevel(level.id())) {
                    var parents = hierarchy.parents(place);
                    if (parents.size() < 2) {
                        options.add(new Picker.Choice<>(
                                List.of(place.id()), place.name(), PlaceActions.describe(site.snapshot(), place)));
                    }
                    // In a place that several share, which of them counts the practice has to be said.
                    parents.stream().filter(parent -> parents.size() > 1).forEach(parent -> options.add(new Picker.Choice<>(
                            List.of(place.id(), parent.id()), place.name(), level.name() + ", counted in " + parent.name())));
                }
            }
            Picker.open(
                    form.control(),
                    site.theme(),
                    "Move " + practice().name() + " to",
                    options,
                    names -> site.apply(PracticeEdits.in(site.snapshot())
                            .move(List.of(id), names.getFirst(), names.subList(1, names.size()))));
        }

        private String commissioner() {
            var known = site.snapshot().find(Organisation.class, practice().commissioner());
            return known.map(found -> Fields.link(found.id(), found.name()) + "   ").orElse("")
                    + Fields.link("+", known.isEmpty() ? "Choose…" : "Change…");
        }

        private void followCommissioner(String what) {
            if (!what.equals("+")) {
                site.open(new EntityRef(Organisation.class, what));
                return;
            }
            var options = site.snapshot().all(Organisation.class).stream()
                    .sorted(NameOrder.by(Organisation::name))
                    .map(found -> new Picker.Choice<>(found.id(), found.name(), found.code()))
                    .collect(Collectors.toCollection(ArrayList::new));
            options.add(new Picker.Choice<>("", "Nobody named", ""));
            Picker.open(
                    form.control(),
                    site.theme(),
                    "Who commissions " + practice().name() + "?",
                    options,
                    organisation -> site.apply(PracticeEdits.in(site.snapshot()).setCommissioner(id, organisation)));
        }

        private Practice practice() {
            return site.snapshot().get(Practice.class, id);
        }
    }
}
