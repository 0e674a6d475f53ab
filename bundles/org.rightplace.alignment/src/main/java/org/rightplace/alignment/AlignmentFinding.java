package org.rightplace.alignment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Service;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.operatingmodel.CellRef;

/**
 * Something in who does what that is worth a user's attention.
 *
 * @param rule the id of the rule that found it
 * @param severity how much it matters
 * @param message what is wrong, in the user's words and as one sentence
 * @param service the id of the service or service area it is about; empty if it is about the checks themselves
 * @param function the id of the function to look at first; empty if it is about the service or area as a whole
 * @param cells every cell it is about
 * @param fix an edit that would mend it, where one is obvious
 */
public record AlignmentFinding(
        String rule,
        Severity severity,
        String message,
        String service,
        String function,
        List<CellRef> cells,
        Optional<Edit> fix) {

    public AlignmentFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(function, "function");
        cells = List.copyOf(cells);
        Objects.requireNonNull(fix, "fix");
    }

    /** A finding about one cell, without a fix. */
    public static AlignmentFinding of(String rule, Severity severity, String message, CellRef cell) {
        return new AlignmentFinding(
                rule, severity, message, cell.service(), cell.function(), List.of(cell), Optional.empty());
    }

    /** A finding about a service or service area as a whole, without a fix. */
    public static AlignmentFinding of(String rule, Severity severity, String message, String service) {
        return new AlignmentFinding(rule, severity, message, service, "", List.of(), Optional.empty());
    }

    /** This finding with all the cells it is about. */
    public AlignmentFinding withCells(List<CellRef> all) {
        return new AlignmentFinding(rule, severity, message, service, function, all, fix);
    }

    /** This finding with an edit that would mend it. */
    public AlignmentFinding withFix(Edit edit) {
        return new AlignmentFinding(rule, severity, message, service, function, cells, Optional.of(edit));
    }

    /**
     * This finding as the problems view lists it. What is about cells leads to the operating model they are in, if there
     * is one yet, and everything to its service.
     */
    public Finding toFinding(Snapshot snapshot) {
        var about = new LinkedHashSet<EntityRef>();
        cells.stream().findFirst()
                .map(cell -> new EntityRef(OperatingModel.class, cell.service()))
                .filter(model -> snapshot.find(model).isPresent())
                .ifPresent(about::add);
        Stream.concat(Stream.of(service), cells.stream().map(CellRef::service))
                .filter(id -> !id.isEmpty())
                .forEach(id -> about.add(new EntityRef(Service.class, id)));
        return new Finding(rule, severity, message, List.copyOf(about), fix);
    }
}
