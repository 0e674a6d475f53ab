package org.rightplace.alignment.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rightplace.chart.SwimLane;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.Framework;
import org.rightplace.model.Holder;
import org.rightplace.model.Service;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.operatingmodel.CellContent;
import org.rightplace.workspace.operatingmodel.CellRef;
import org.rightplace.workspace.operatingmodel.HolderLevel;
import org.rightplace.workspace.operatingmodel.Vocabulary;

/** Makes the swim-lane of a service across the commissioning functions: a lane for whoever does any of them. */
public final class ServiceSwimLane {

    private ServiceSwimLane() {}

    /**
     * The swim-lane of a service. The regions of its steps are named after the functions.
     *
     * @return empty if the framework could not be read or has no functions
     */
    public static Optional<SwimLane> of(Snapshot snapshot, Service service) {
        return snapshot.framework()
                .filter(framework -> !framework.functions().isEmpty())
                .map(framework -> of(snapshot, framework, service));
    }

    private static SwimLane of(Snapshot snapshot, Framework framework, Service service) {
        var words = Vocabulary.of(snapshot);
        var contents = framework.functions().stream()
                .map(function -> CellContent.in(snapshot, new CellRef(service.id(), function.id())))
                .toList();
        var holders = contents.stream()
                .flatMap(content -> content.holders().stream())
                .distinct()
                .sorted(order(snapshot, words))
                .toList();
        var lanes = holders.stream()
                .map(holder -> new SwimLane.Lane(words.name(holder), HolderLevel.rank(snapshot, holder)))
                .toList();
        var steps = new ArrayList<SwimLane.Step>();
        for (int i = 0; i < contents.size(); i++) {
            steps.add(step(framework.functions().get(i), contents.get(i), holders, words));
        }
        return new SwimLane(service.name(), lanes, steps, framework.levels().size());
    }

    /** Near before far, and whoever sits at no level last. */
    private static Comparator<Holder> order(Snapshot snapshot, Vocabulary words) {
        return Comparator.<Holder>comparingInt(holder -> {
                    int rank = HolderLevel.rank(snapshot, holder);
                    return rank == HolderLevel.NONE ? Integer.MAX_VALUE : rank;
                })
                .thenComparing(Holder::type)
                .thenComparing(words::name, NameOrder.NAMES);
    }

    private static SwimLane.Step step(
            CommissioningFunction function, CellContent content, List<Holder> holders, Vocabulary words) {
        return new SwimLane.Step(
                function.id(),
                function.name(),
                content.holders().stream().map(holders::indexOf).toList(),
                inSentence(words.kind(content.kind())));
    }

    private static String inSentence(String kind) {
        return kind.isEmpty() ? "" : kind.substring(0, 1).toLowerCase(Locale.UK) + kind.substring(1);
    }
}
