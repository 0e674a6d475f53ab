package org.rightplace.alignment.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Basis;
import org.rightplace.model.Cell;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.CommissioningFunctionBuilder;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.Level;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.NhsArea;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.OperatingModelKind;
import org.rightplace.model.Option;
import org.rightplace.model.Organisation;
import org.rightplace.model.OrganisationBuilder;
import org.rightplace.model.OrganisationKind;
import org.rightplace.model.Place;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Practice;
import org.rightplace.model.PracticeBuilder;
import org.rightplace.model.Question;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Share;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.Snapshot;

/**
 * A system to test with: a coast with a north of 100,000 people and a south of 200,000, two neighbourhoods of 40,000 and
 * 60,000 in the north and one of 200,000 in the south; four functions, the first two of them statutory duties; one area
 * with two services.
 */
public final class Harbour {

    public static final List<String> FUNCTIONS = List.of("needs", "money", "design", "contract");

    public static final Snapshot SYSTEM = Snapshot.empty()
            .with(FrameworkBuilder.builder()
                    .id("framework")
                    .levels(List.of(
                            level("neighbourhood", "Neighbourhood", NhsArea.PCN),
                            level("partnership", "Partnership", NhsArea.CCG),
                            level("system", "System", NhsArea.STP),
                            level("beyond", "Beyond the system", null)))
                    .functions(List.of(
                            function("needs", "Needs", true),
                            function("money", "Money", true),
                            function("design", "Design", false),
                            function("contract", "Contract", false)))
                    .kinds(List.of(
                            new OperatingModelKind("own", "Own team", "", false, false, null),
                            new OperatingModelKind("joint", "Joint team", "", false, true, null),
                            new OperatingModelKind("bought", "Contract", "", true, false, null)))
                    .tool(tool())
                    .build())
            .withAll(List.of(
                    place("coast", "The Coast", "system"),
                    place("north", "North", "partnership", "coast"),
                    place("south", "South", "partnership", "coast"),
                    place("cliffs", "Cliffs", "neighbourhood", "north"),
                    place("harbour", "Harbour", "neighbourhood", "north"),
                    place("sands", "Sands", "neighbourhood", "south")))
            .withAll(List.of(
                    practice("p1", 40_000, "cliffs"),
                    practice("p2", 60_000, "harbour"),
                    practice("p3", 200_000, "sands")))
            .withAll(List.of(
                    organisation("north-ccg", "North Commissioners", OrganisationKind.COMMISSIONER, "north"),
                    organisation("south-ccg", "South Commissioners", OrganisationKind.COMMISSIONER, "south"),
                    organisation("trust", "Coast Hospitals", OrganisationKind.PROVIDER, "north", "south"),
                    organisation("nation", "National Commissioner", OrganisationKind.COMMISSIONER, "coast"),
                    organisation("charity", "Lifeboats", OrganisationKind.VOLUNTARY)))
            .with(WorkstreamBuilder.builder().id("agenda").name("Agenda").build())
            .with(service("area", "", ServiceKind.AREA, 1))
            .with(service("clinic", "area", ServiceKind.SERVICE, 1))
            .with(service("ward", "area", ServiceKind.SERVICE, 2));

    private Harbour() {}

    /**
     * Who holds the functions of a service, in order; as many as are given. Holders are ids, joined by a plus; after a
     * slash comes the kind.
     */
    public static OperatingModel model(String service, String... cells) {
        var list = new ArrayList<Cell>();
        for (int i = 0; i < cells.length; i++) {
            var parts = cells[i].split("/");
            if (!cells[i].isEmpty()) {
                var holders = Stream.of(parts[0].split("\\+")).map(Harbour::holder).toList();
                list.add(new Cell(FUNCTIONS.get(i), holders, parts.length > 1 ? parts[1] : "", "", null));
            }
        }
        return new OperatingModel(service, list, null);
    }

    /** A level, place or organisation, whichever has the id. */
    public static Holder holder(String id) {
        return new Holder(
                List.of("neighbourhood", "partnership", "system", "beyond").contains(id)
                        ? HolderType.LEVEL
                        : List.of("coast", "north", "south", "cliffs", "harbour", "sands").contains(id)
                                ? HolderType.PLACE
                                : HolderType.ORGANISATION,
                id,
                null);
    }

    /** A placement with a rationale and evidence. */
    public static Placement placement(String service, PlacementStatus status, Share... shares) {
        return new Placement(
                service,
                List.of(shares),
                status,
                "Because.",
                List.of(new Basis(true, "A study", "", null)),
                List.of(),
                null);
    }

    /** A share with every function that no other names. */
    public static Share at(String level, String... places) {
        return new Share(level, List.of(places), List.of(), "", null);
    }

    /** A share with some functions. */
    public static Share with(String level, String... functions) {
        return new Share(level, List.of(functions), "", null);
    }

    /** The answer that a team needs so many people. */
    public static Assessment needing(String service, long people) {
        return new Assessment(service, Map.of("team", new Answer("team-" + people, "", null)), null);
    }

    public static Service service(String id, String parent, ServiceKind kind, double position) {
        return ServiceBuilder.builder()
                .id(id)
                .workstream("agenda")
                .parent(parent)
                .kind(kind)
                .name(id.substring(0, 1).toUpperCase() + id.substring(1))
                .position(position)
                .build();
    }

    public static Place place(String id, String name, String level, String... parents) {
        return PlaceBuilder.builder().id(id).name(name).level(level).parents(List.of(parents)).build();
    }

    public static Practice practice(String id, long patients, String... places) {
        return PracticeBuilder.builder().id(id).name(id).patients(patients).places(List.of(places)).build();
    }

    public static Organisation organisation(String id, String name, OrganisationKind kind, String... places) {
        return OrganisationBuilder.builder().id(id).name(name).kind(kind).places(List.of(places)).build();
    }

    private static Level level(String id, String name, NhsArea area) {
        return LevelBuilder.builder().id(id).name(name).plural(name + "s").nhsArea(area).build();
    }

    private static CommissioningFunction function(String id, String name, boolean duty) {
        return CommissioningFunctionBuilder.builder().id(id).name(name).statutoryDuty(duty).build();
    }

    private static DecisionTool tool() {
        var options = Stream.of(50_000L, 150_000L, 1_000_000L)
                .map(people -> new Option("team-" + people, "", 1, people, null))
                .toList();
        var question = new Question("team", "What does a team need?", "", options, null);
        return new DecisionTool(
                "", "", List.of(new Domain("d", "", "", 1, List.of(question), null)), List.of(), 1.5, 0.7, null);
    }
}
