package org.rightplace.workspace.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightplace.model.Cell;
import org.rightplace.model.OperatingModel;

/**
 * Brings the operating models of several services together under one. Where only one says who does a function, that
 * holds; where they differ, all the holders are kept and the note says whose they were.
 */
final class OperatingModelUnion {

    private final String id;
    private OperatingModel result;

    OperatingModelUnion(OperatingModel kept, String id) {
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
        result = kept.with(to -> to.cells(cells).extras(Merge.united(kept.extras(), other.extras())));
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

    private static Cell united(Cell kept, Cell other, String name) {
        var holders = new LinkedHashSet<>(kept.holders());
        boolean differ = holders.addAll(other.holders()) && !kept.holders().isEmpty()
                || !other.kind().isEmpty() && !kept.kind().isEmpty() && !other.kind().equals(kept.kind());
        return kept.with(to -> to.holders(new ArrayList<>(holders))
                .kind(kept.kind().isEmpty() ? other.kind() : kept.kind())
                .note(Merge.paragraphs(Stream.of(
                                kept.note(),
                                differ ? "“" + name + "” was done differently before the two were merged." : "",
                                other.note().equals(kept.note()) ? "" : other.note())
                        .toList()))
                .extras(Merge.united(kept.extras(), other.extras())));
    }
}
