package org.rightplace.workspace.operatingmodel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rightplace.model.Cell;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.Framework;
import org.rightplace.model.Holder;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** Who does what, and how, as edits; each is undone as one. What they are called comes from the names the user sees. */
public final class OperatingModelEdits {

    private static final int ROOM = 40;

    private final Snapshot seen;

    private OperatingModelEdits(Snapshot seen) {
        this.seen = seen;
    }

    /** Edits of the system as the user sees it. */
    public static OperatingModelEdits on(Snapshot seen) {
        return new OperatingModelEdits(seen);
    }

    /**
     * Says who does a function, and how, in one cell or the same in several.
     *
     * @throws EditRefused when applied, if a service or function is gone, or if a holder or kind is
     */
    public Edit set(Collection<CellRef> cells, CellContent content) {
        return put("Set " + name(cells), same(cells, content));
    }

    /** Says who does it and leaves how it is done. */
    public Edit setHolders(Collection<CellRef> cells, List<Holder> holders) {
        return change("Set who does " + name(cells), cells, content -> new CellContent(holders, content.kind()));
    }

    /** Says how it is done and leaves who does it. */
    public Edit setKind(Collection<CellRef> cells, String kind) {
        return change("Set how " + name(cells) + (cells.size() == 1 ? " is done" : " are done"), cells,
                content -> new CellContent(content.holders(), kind));
    }

    /** Takes out who does it and how. Notes stay. */
    public Edit clear(Collection<CellRef> cells) {
        return put("Clear " + name(cells), same(cells, CellContent.EMPTY));
    }

    /** Changes the few words on a cell; keystrokes are undone together. */
    public Edit note(CellRef ref, String note) {
        return Edit.coalescing(
                "cell note " + ref.service() + " " + ref.function(),
                "Change the note on " + name(List.of(ref)),
                before -> changed(before, ref.service(), Map.of(ref.function(), cell -> cell.withNote(note))));
    }

    /**
     * Puts one holder in another's place in all these cells. Who is already named beside them is not named twice.
     *
     * @throws EditRefused when applied, if the holder does none of it
     */
    public Edit replace(Collection<CellRef> cells, Holder from, Holder to) {
        var words = Vocabulary.of(seen);
        var label = "Replace " + quoted(words.name(from)) + " with " + quoted(words.name(to));
        return Edit.of(label, before -> {
            var found = held(before, cells, from);
            if (found.isEmpty()) {
                throw new EditRefused(words.name(from) + " does nothing in these cells.");
            }
            return applied(before, contents(before, found, content -> new CellContent(
                    content.holders().stream().map(holder -> same(holder, from) ? to : holder).toList(), content.kind())));
        });
    }

    /** Those of the cells that a holder is named in. */
    public static List<CellRef> held(Snapshot snapshot, Collection<CellRef> cells, Holder holder) {
        return cells.stream()
                .filter(ref -> CellContent.in(snapshot, ref).holders().stream().anyMatch(one -> same(one, holder)))
                .toList();
    }

    /** Puts something in each of several cells. */
    Edit put(String label, Map<CellRef, CellContent> contents) {
        return Edit.of(label, before -> applied(before, contents));
    }

    private Edit change(String label, Collection<CellRef> cells, UnaryOperator<CellContent> change) {
        return Edit.of(label, before -> applied(before, contents(before, cells, change)));
    }

    private static Map<CellRef, CellContent> contents(
            Snapshot snapshot, Collection<CellRef> cells, UnaryOperator<CellContent> change) {
        var contents = new LinkedHashMap<CellRef, CellContent>();
        cells.forEach(ref -> contents.put(ref, change.apply(CellContent.in(snapshot, ref))));
        return contents;
    }

    private static Map<CellRef, CellContent> same(Collection<CellRef> cells, CellContent content) {
        var contents = new LinkedHashMap<CellRef, CellContent>();
        cells.forEach(ref -> contents.put(ref, content));
        return contents;
    }

    private static Snapshot applied(Snapshot before, Map<CellRef, CellContent> contents) {
        contents.forEach((ref, content) -> check(before, CellContent.in(before, ref), content));
        var byService = new LinkedHashMap<String, Map<String, UnaryOperator<Cell>>>();
        contents.forEach((ref, content) -> byService
                .computeIfAbsent(ref.service(), key -> new LinkedHashMap<>())
                .put(ref.function(), cell -> cell.with(to -> to.holders(content.holders()).kind(content.kind()))));
        var after = before;
        for (var entry : byService.entrySet()) {
            after = changed(after, entry.getKey(), entry.getValue());
        }
        return after;
    }

    private static Snapshot changed(Snapshot before, String serviceId, Map<String, UnaryOperator<Cell>> changes) {
        var framework = before.framework()
                .orElseThrow(() -> new EditRefused("There is no framework, and so no function that anybody could do."));
        var service = before.find(Service.class, serviceId)
                .orElseThrow(() -> new EditRefused("One of the services is no longer in the catalogue."));
        if (service.kind() != ServiceKind.SERVICE) {
            throw new EditRefused(service.name() + " is a service area. Say who does what for the services in it.");
        }
        var known = before.find(OperatingModel.class, serviceId);
        var model = known.orElseGet(() -> new OperatingModel(serviceId, List.of(), null));
        var cells = new LinkedHashMap<String, Cell>();
        model.cells().forEach(cell -> cells.put(cell.function(), cell));
        for (var change : changes.entrySet()) {
            checkFunction(framework, change.getKey());
            cells.compute(change.getKey(), (function, cell) -> {
                var changed = change.getValue().apply(cell == null ? new Cell(function, null, "", "", null) : cell);
                return empty(changed) ? null : changed;
            });
        }
        // What was the same before stays the same, down to the order of its cells.
        if (List.copyOf(cells.values()).equals(model.cells())) {
            return before;
        }
        var after = model.withCells(ordered(framework, cells.values()));
        return after.cells().isEmpty() && after.extras().isEmpty()
                ? before.without(new EntityRef(OperatingModel.class, serviceId))
                : before.with(after);
    }

    private static List<Cell> ordered(Framework framework, Collection<Cell> cells) {
        var order = framework.functions().stream().map(CommissioningFunction::id).toList();
        // Cells of functions that the framework does not have come last, as they were.
        return cells.stream()
                .sorted(Comparator.comparingInt(cell -> {
                    int at = order.indexOf(cell.function());
                    return at < 0 ? order.size() : at;
                }))
                .toList();
    }

    private static boolean empty(Cell cell) {
        return cell.holders().isEmpty() && cell.kind().isEmpty() && cell.note().isEmpty() && cell.extras().isEmpty();
    }

    private static void checkFunction(Framework framework, String function) {
        if (framework.functions().stream().noneMatch(known -> known.id().equals(function))) {
            throw new EditRefused("One of the functions is no longer in the framework.");
        }
    }

    // What a cell held already stays, even if it is gone since: that is what the checks find, and no edit of something else
    // should be refused for it.
    private static void check(Snapshot snapshot, CellContent held, CellContent content) {
        var words = Vocabulary.of(snapshot);
        for (var holder : content.holders()) {
            if (!words.holders().containsKey(holder.withExtras(null)) && held.holders().stream().noneMatch(one -> same(one, holder))) {
                throw new EditRefused("Whoever was to do this is no longer among the levels, places and organisations."
                        + " Choose another.");
            }
        }
        if (!content.kind().isEmpty() && !content.kind().equals(held.kind()) && !words.kinds().containsKey(content.kind())) {
            throw new EditRefused("That kind of operating model is no longer in the framework. Choose another.");
        }
    }

    private static boolean same(Holder one, Holder other) {
        return one.type() == other.type() && one.id().equals(other.id());
    }

    /** What cells are called in a label: the one by its names, several by their number. */
    String name(Collection<CellRef> cells) {
        if (cells.size() != 1) {
            return String.format(Locale.UK, "%,d cells", cells.size());
        }
        var ref = cells.iterator().next();
        return functionName(seen, ref.function()).toLowerCase(Locale.UK) + " of " + quoted(serviceName(seen, ref.service()));
    }

    static String serviceName(Snapshot snapshot, String id) {
        return snapshot.find(Service.class, id).map(Service::name).orElse("a service that is gone");
    }

    static String functionName(Snapshot snapshot, String id) {
        return snapshot.framework().map(Framework::functions).map(List::stream).orElseGet(Stream::empty)
                .filter(function -> function.id().equals(id))
                .findFirst()
                .map(CommissioningFunction::brief)
                .orElse("a function that is gone");
    }

    private static String quoted(String name) {
        return "“" + (name.length() > ROOM ? name.substring(0, ROOM - 1).strip() + "…" : name) + "”";
    }
}
