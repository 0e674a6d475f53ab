package org.rightplace.ui.places.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.places.Hierarchy;
import org.rightplace.workspace.places.PlaceEdits;
import org.rightplace.workspace.places.PopulationRange;
import org.rightplace.workspace.places.Populations;

/** What the inspector shows of a place. */
@Component(service = InspectorSection.class)
public final class PlaceSection extends EntitySection {

    private static final int LISTED = 12;

    public PlaceSection() {
        super(Place.class, "org.rightplace.ui.places.place", "Place");
    }

    @Override
    public String icon() {
        return "place";
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef entity) {
        return new Open(parent, site, entity);
    }

    /** The section while it shows one place. */
    private static final class Open implements Part {

        private final PartSite site;
        private final String id;
        private final Fields form;
        private final Control first;

        private Open(Composite parent, PartSite site, EntityRef entity) {
            this.site = site;
            this.id = entity.id();
            this.form = new Fields(parent, site);
            first = form.line("Name", () -> place().name(), name -> name.isBlank()
                    ? Optional.empty()
                    : edit(edits -> edits.rename(id, name)));
            var levels = hierarchy().levels().reversed();
            form.choice(
                    "Level",
                    levels.stream().map(Level::id).toList(),
                    level -> site.snapshot().framework().orElseThrow().level(level).map(Level::name).orElse(level),
                    () -> place().level(),
                    level -> PlaceEdits.in(site.snapshot()).setLevel(id, level));
            form.line("Code", () -> place().code(), code -> edit(edits -> edits.setCode(id, code)));
            form.links("Lies in", this::parents, this::followParent);
            form.words("People", this::people, () -> range().filter(PopulationRange::outside).isPresent()
                    ? Theme.Role.WARNING
                    : Theme.Role.INK);
            form.links("In it", this::contents, this::open);
            form.links("Organisations", this::organisations, this::open);
            form.lines("Notes", 3, () -> place().notes(), notes -> edit(edits -> edits.setNotes(id, notes)));
            Origin.addTo(form, site, () -> place().provenance());
            form.follow(entity);
        }

        @Override
        public void setFocus() {
            first.setFocus();
        }

        private Optional<Edit> edit(Function<PlaceEdits, Edit> edit) {
            return Optional.of(edit.apply(PlaceEdits.in(site.snapshot())));
        }

        private String parents() {
            var lines = hierarchy().parents(place()).stream()
                    .map(parent -> Fields.link(parent.id(), parent.name()) + "   "
                            + Fields.link("-" + parent.id(), "Take out"))
                    .collect(Collectors.toCollection(ArrayList::new));
            lines.add(Fields.link("+", lines.isEmpty() ? "Put it in a place…" : "Put it in another place as well…"));
            return String.join("\n", lines);
        }

        private void followParent(String what) {
            if (what.equals("+")) {
                var targets = hierarchy().levels().stream()
                        .flatMap(level -> hierarchy().ofLevel(level.id()).stream())
                        .filter(parent -> !place().parents().contains(parent.id()))
                        .filter(parent -> hierarchy().objection(place(), parent).isEmpty())
                        .map(parent -> new Picker.Choice<>(
                                parent.id(), parent.name(), PlaceActions.describe(site.snapshot(), parent)))
                        .toList();
                Picker.open(
                        form.control(),
                        site.theme(),
                        "Put " + place().name() + " in",
                        targets,
                        parent -> site.apply(PlaceEdits.in(site.snapshot()).addParent(id, parent)));
            } else if (what.startsWith("-")) {
                site.apply(PlaceEdits.in(site.snapshot()).removeParent(id, what.substring(1)));
            } else {
                site.open(new EntityRef(Place.class, what));
            }
        }

        private String people() {
            var populations = Populations.of(site.snapshot());
            var words = Counts.of(populations.ofPlace(id), "person", "people") + " in "
                    + Counts.of(populations.practicesOf(id), "practice");
            var range = range().filter(found -> !found.range().isEmpty());
            return words
                    + range.map(found -> (found.outside() ? "\n▲ " + found.note() + ". " : "\n") + "Range: " + found.range())
                            .orElse("");
        }

        private String contents() {
            var places = hierarchy().children(id);
            if (!places.isEmpty()) {
                return listed(
                        places.stream().map(place -> Fields.link("place:" + place.id(), place.name())).toList());
            }
            var practices = site.snapshot().lookup(Index.PRACTICES_BY_PLACE, id).stream()
                    .sorted(NameOrder.by(Practice::name))
                    .map(practice -> Fields.link("practice:" + practice.id(), practice.name()))
                    .toList();
            return practices.isEmpty() ? "Nothing yet" : listed(practices);
        }

        private String organisations() {
            var snapshot = site.snapshot();
            var own = snapshot.lookup(Index.ORGANISATIONS_BY_PLACE, id).stream();
            var commissioning = Populations.of(snapshot).practicesUnder(id).stream()
                    .map(Practice::commissioner)
                    .distinct()
                    .flatMap(code -> snapshot.find(Organisation.class, code).stream());
            var links = java.util.stream.Stream.concat(own, commissioning)
                    .distinct()
                    .sorted(NameOrder.by(Organisation::name))
                    .map(organisation -> Fields.link("organisation:" + organisation.id(), organisation.name())
                            + Literally.linked(" · " + Kinds.name(organisation.kind()).toLowerCase(Locale.ROOT)))
                    .toList();
            return links.isEmpty() ? "None named yet" : listed(links);
        }

        // A list is not cut for the sake of one or two.
        private static String listed(List<String> links) {
            if (links.size() <= LISTED + 2) {
                return String.join("\n", links);
            }
            var shown = links.stream().limit(LISTED).collect(Collectors.joining("\n"));
            return shown + "\nand " + Counts.of(links.size() - LISTED) + " more";
        }

        private void open(String what) {
            int colon = what.indexOf(':');
            var type = switch (what.substring(0, colon)) {
                case "place" -> Place.class;
                case "practice" -> Practice.class;
                default -> Organisation.class;
            };
            site.open(new EntityRef(type, what.substring(colon + 1)));
        }

        private Optional<PopulationRange> range() {
            return hierarchy()
                    .level(place())
                    .map(level -> new PopulationRange(
                            level, Populations.of(site.snapshot()).ofPlace(id)));
        }

        private Place place() {
            return site.snapshot().get(Place.class, id);
        }

        private Hierarchy hierarchy() {
            return Hierarchy.of(site.snapshot());
        }
    }
}
