package org.rightplace.ui.matrix.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rightplace.alignment.AlignmentFinding;
import org.rightplace.model.Cell;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.Mode;
import org.rightplace.model.OperatingModel;
import org.rightplace.workspace.operatingmodel.CellContent;
import org.rightplace.workspace.operatingmodel.CellRef;

/** Says in sentences what the matrix shows in colours and marks. */
final class CellWording {

    private final MatrixFacts facts;

    CellWording(MatrixFacts facts) {
        this.facts = facts;
    }

    /** What a row and column of the table say; empty where there is nothing. */
    String at(MatrixTable table, Row row, int column) {
        int function = table.rows().function(column);
        return switch (row) {
            case Row.OfService service when function >= 0 -> cell(service, function);
            case Row.OfService service when column == table.rows().handoffs() -> handoffs(service);
            case Row.OfService service -> service.name() + (service.where().isEmpty() ? "" : ", in " + service.where());
            case Row.OfArea area -> area(area, function);
            case Row.Guests guests -> counted(guests.count(), "service", "services") + " with their home in another workstream";
        };
    }

    /** What a cell says: who, how, from whom the work comes, and its note. */
    String cell(Row.OfService service, int function) {
        var content = facts.content(service.id(), function);
        var words = new StringBuilder(service.name()).append(" · ").append(facts.functions().get(function).name())
                .append(": ").append(said(content));
        facts.handoffTo(service.id(), function).ifPresent(handoff ->
                words.append(". Taken over from ").append(holders(service.id(), handoff.from())));
        words.append('.');
        note(service.id(), function).ifPresent(note -> words.append(' ').append(note));
        return words.toString();
    }

    private String holders(String service, String function) {
        var content = CellContent.in(facts.snapshot(), new CellRef(service, function));
        return facts.words().names(content.holders()) + " after " + facts.functionName(function).toLowerCase(Locale.UK);
    }

    private String said(CellContent content) {
        var kind = facts.words().kind(content.kind());
        return facts.words().names(content.holders())
                + (kind.isEmpty() ? content.holders().isEmpty() ? "" : ", how is open" : ", " + kind.toLowerCase(Locale.UK));
    }

    private Optional<String> note(String service, int function) {
        return facts.snapshot().find(OperatingModel.class, service)
                .flatMap(model -> model.cell(facts.functions().get(function).id()))
                .map(Cell::note)
                .filter(note -> !note.isBlank());
    }

    private String handoffs(Row.OfService service) {
        var alignment = facts.alignment(service.id());
        return service.name() + ": " + counted(alignment.verticalHandoffs(), "handoff", "handoffs")
                + " along " + counted(facts.functions().size(), "function", "functions")
                + ", fragmentation " + number(alignment.fragmentation()) + ".";
    }

    private String area(Row.OfArea area, int function) {
        var alignment = facts.area(area.node());
        if (function < 0) {
            return area.name() + ": " + counted(area.services(), "service", "services") + ", fragmentation across them "
                    + number(alignment.fragmentation()) + ".";
        }
        var id = facts.functions().get(function).id();
        return area.name() + " · " + facts.functions().get(function).name() + ": "
                + counted(alignment.horizontalHandoffs(id), "handoff", "handoffs") + " across "
                + counted(alignment.services(), "service", "services") + ", fragmentation "
                + number(alignment.fragmentation(id)) + ".";
    }

    /** What a function is, for the tool tip of its head. */
    static String function(CommissioningFunction function) {
        var words = new StringBuilder(function.name());
        if (function.mode() != null) {
            words.append(" · ").append(function.mode() == Mode.TRANSACTIONAL ? "transactional" : "transformational");
        }
        if (function.statutoryDuty()) {
            words.append(" · a statutory duty of the commissioner");
        }
        if (!function.about().isBlank()) {
            words.append('\n').append(function.about());
        }
        return words.toString();
    }

    /** What was found about the cell, or about the service where it is about none of its cells. */
    List<AlignmentFinding> findings(MatrixTable table, Row row, int column) {
        int function = table.rows().function(column);
        if (row instanceof Row.OfService service && function >= 0) {
            return facts.findings(new CellRef(service.id(), facts.functions().get(function).id()));
        }
        return row instanceof Row.Guests ? List.of() : new ArrayList<>(facts.findings(row.id()));
    }

    static String number(double fragmentation) {
        return String.format(Locale.UK, "%.2f", fragmentation);
    }

    static String counted(long count, String one, String several) {
        return String.format(Locale.UK, "%,d %s", count, count == 1 ? one : several);
    }
}
