package org.rightplace.workspace.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.model.Cell;
import org.rightplace.model.Holder;
import org.rightplace.model.Level;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.OperatingModelKind;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.workspace.Snapshot;

/**
 * Brings the operating models of several services together under one. Where only one says who does a function, that
 * holds; where they differ, all the holders are kept and the note says whose they were.
 */
final class OperatingModelUnion {

    private final Snapshot snapshot;
    private final String id;
    private OperatingModel result;

    OperatingModelUnion(Snapshot snapshot, OperatingModel kept, String id) {
        this.snapshot = snapshot;
        this.id = id;
        this.result = kept;
    }

    void add(OperatingModel other, String name) {
        if (result == null) {
            result = other.withId(id);
            return;
        }
        var cells = new ArrayList<>(result.cells());
        for (var cell : other.cells()) {
            var at = indexOf(cell.function());
            if (at < 0) {
                cells.add(cell);
            } else {
                cells.set(at, united(cells.get(at), cell, name));
            }
        }
        var kept = result;
        result = kept.with(to -> to.cells(cells).extras(kept.extras().united(other.extras())));
    }

    Optional<OperatingModel> result() {
        return Optional.ofNullable(result);
    }

    private int indexOf(String functionId) {
        for (int i = 0; i < result.cells().size(); i++) {
            if (result.cells().get(i).function().equals(functionId)) {
                return i;
            }
        }
        return -1;
    }

    private Cell united(Cell kept, Cell other, String name) {
        var holders = new LinkedHashSet<>(kept.holders());
        boolean differ = holders.addAll(other.holders()) && !kept.holders().isEmpty()
                || !other.kind().isEmpty() && !kept.kind().isEmpty() && !other.kind().equals(kept.kind());
        return kept.with(to -> to.holders(new ArrayList<>(holders))
                .kind(kept.kind().isEmpty() ? other.kind() : kept.kind())
                .note(Merge.paragraphs(Stream.of(
                                kept.note(),
                                differ ? "Before the two were merged “" + name + "” was done differently: " + said(other) + "." : "",
                                other.note().equals(kept.note()) ? "" : other.note())
                        .toList()))
                .extras(kept.extras().united(other.extras())));
    }

    private String said(Cell cell) {
        var holders = cell.holders().stream().map(this::name).collect(Collectors.joining(" and "));
        var kind = snapshot.framework().stream()
                .flatMap(framework -> framework.kinds().stream())
                .filter(known -> known.id().equals(cell.kind()))
                .map(OperatingModelKind::name)
                .findFirst()
                .orElse(cell.kind());
        return Stream.of(holders, kind).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }

    private String name(Holder holder) {
        var found = switch (holder.type()) {
            case LEVEL -> snapshot.framework().flatMap(framework -> framework.level(holder.id())).map(Level::name);
            case PLACE -> snapshot.find(Place.class, holder.id()).map(Place::name);
            case ORGANISATION -> snapshot.find(Organisation.class, holder.id()).map(Organisation::name);
            case null -> Optional.<String>empty();
        };
        return found.orElse(holder.id());
    }
}
