package org.rightplace.ui.plan.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;
import org.rightplace.plan.Item;
import org.rightplace.plan.Links;
import org.rightplace.plan.Schedule;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.Snapshot;

/** Gives the table what its cells say. Cells are changed by edits of the plan, never here. */
final class LineProvider implements IRowDataProvider<PlanLine> {

    private final Map<String, Integer> indexes = new HashMap<>();
    private List<PlanLine> lines = List.of();
    private Snapshot snapshot = Snapshot.empty();

    void show(List<PlanLine> shown, Snapshot now) {
        lines = shown;
        snapshot = now;
        indexes.clear();
        for (int i = 0; i < shown.size(); i++) {
            indexes.put(shown.get(i).id(), i);
        }
    }

    List<PlanLine> lines() {
        return lines;
    }

    /** Where a line stands, or -1 if it is not shown. */
    int indexOf(String id) {
        return indexes.getOrDefault(id, -1);
    }

    @Override
    public PlanLine getRowObject(int index) {
        return index >= 0 && index < lines.size() ? lines.get(index) : null;
    }

    @Override
    public int indexOfRowObject(PlanLine line) {
        return indexOf(line.id());
    }

    @Override
    public String getDataValue(int column, int index) {
        var line = getRowObject(index);
        if (line == null) {
            return "";
        }
        if (line.item() == null) {
            return PlanColumn.at(column) == PlanColumn.TASK ? line.label() : "";
        }
        return text(PlanColumn.at(column), line.item());
    }

    private String text(PlanColumn column, Item item) {
        return switch (column) {
            case TASK -> item.task().name();
            case START -> Schedule.planned(item).map(span -> Days.shown(span.start())).orElse("");
            case FINISH -> Schedule.planned(item).map(span -> Days.shown(span.finish())).orElse("");
            case DAYS -> item.task().milestone() && !item.summary()
                    ? ""
                    : Schedule.planned(item).map(span -> Long.toString(span.days())).orElse("");
            case DONE -> Schedule.progress(item) + "%";
            case OWNER -> item.task().owner();
            case WAITS_FOR -> Links.text(snapshot, item.task());
        };
    }

    @Override
    public void setDataValue(int column, int index, Object value) {
        throw new UnsupportedOperationException("Cells are changed by edits of the plan.");
    }

    @Override
    public int getColumnCount() {
        return PlanColumn.count();
    }

    @Override
    public int getRowCount() {
        return lines.size();
    }
}
