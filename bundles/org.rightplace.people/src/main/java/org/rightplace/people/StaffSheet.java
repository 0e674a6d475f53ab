package org.rightplace.people;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.sheet.BadCell;
import org.rightplace.exchange.sheet.Column;
import org.rightplace.exchange.sheet.Sheet;
import org.rightplace.exchange.sheet.SheetRow;
import org.rightplace.exchange.sheet.SheetWriter.Cells;
import org.rightplace.exchange.sheet.SheetWriter;
import org.rightplace.model.Extras;
import org.rightplace.model.StaffGroup;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Names;
import org.rightplace.workspace.Snapshot;

/**
 * The staff list as a spreadsheet knows it, one row for each group. Employers, places, functions and services stand
 * there by name or code. A row whose role, employer and place are those of a group in the system brings that group up to
 * date; any other adds one.
 */
public final class StaffSheet {

    static final Column ROLE = Column.needed("Role", "Staff group", "Name", "Job title");
    static final Column BAND = Column.optional("Band", "Pay band", "Grade");
    static final Column WTE = Column.needed("WTE", "FTE", "Whole-time equivalents");
    static final Column EMPLOYER = Column.optional("Employer", "Organisation");
    static final Column FUNCTION = Column.optional("Function", "Commissioning function");
    static final Column PLACE = Column.optional("Place", "Place today");
    static final Column SERVICES = Column.optional("Services");
    static final Column NOTES = Column.optional("Notes");

    /** The columns, in the order they are written. */
    public static final List<Column> COLUMNS = List.of(ROLE, BAND, WTE, EMPLOYER, FUNCTION, PLACE, SERVICES, NOTES);

    private static final double MOST = 100_000;

    private StaffSheet() {}

    /** Reads a file; its names are looked up later, in the system it is brought into. */
    public static Sheet read(Path file) throws ImportException {
        return Sheet.read(file, COLUMNS);
    }

    /**
     * What the rows make of a system: groups that are new, and groups brought up to date. A row is about the group of its
     * role, employer, place and band; if there is no such group, about the only one of its role, employer and place, as
     * long as no other row is about that.
     */
    public static Sheet.Result<StaffGroup> groups(Sheet sheet, Snapshot snapshot) {
        var names = Names.of(snapshot);
        var known = snapshot.all(StaffGroup.class).stream().collect(Collectors.groupingBy(StaffSheet::key));
        var inBands = new HashSet<List<String>>();
        sheet.map(row -> inBands.add(banded(group(row, names))));
        var lines = new HashMap<List<String>, Long>();
        return sheet.map(row -> {
            var group = group(row, names);
            var before = lines.putIfAbsent(banded(group), row.line());
            if (before != null) {
                throw new BadCell("line %d has the same role, employer, place and band. Put the two together.".formatted(before));
            }
            var alike = known.getOrDefault(key(group), List.of());
            var there = alike.stream()
                    .filter(one -> banded(one).equals(banded(group)))
                    .findFirst()
                    .or(() -> alike.size() == 1 && !inBands.contains(banded(alike.getFirst()))
                            ? Optional.of(alike.getFirst())
                            : Optional.empty());
            if (there.isEmpty() && alike.size() > 1 && !row.has(BAND)) {
                throw new BadCell("%d groups have this role, employer and place. Add the column “%s”, so that it can be told which is meant."
                        .formatted(alike.size(), BAND.name()));
            }
            return there.map(one -> updated(one, group, row)).orElse(group);
        });
    }

    /** The staff list of a system as a file, by role. */
    public static byte[] write(Snapshot snapshot) {
        var names = Names.of(snapshot);
        return new SheetWriter<StaffGroup>(List.of(
                        new Cells<>(ROLE, StaffGroup::name),
                        new Cells<>(BAND, StaffGroup::band),
                        new Cells<>(WTE, group -> Amounts.shown(group.wte())),
                        new Cells<>(EMPLOYER, group -> names.name(Names.Sort.ORGANISATION, group.employer())),
                        new Cells<>(FUNCTION, group -> names.name(Names.Sort.FUNCTION, group.function())),
                        new Cells<>(PLACE, group -> names.name(Names.Sort.PLACE, group.place())),
                        new Cells<>(SERVICES, group -> group.services().stream()
                                .map(id -> names.name(Names.Sort.SERVICE, id))
                                .collect(Collectors.joining("; "))),
                        new Cells<>(NOTES, StaffGroup::notes)))
                .write(snapshot.all(StaffGroup.class).stream()
                        .sorted(NameOrder.by(StaffGroup::name, StaffGroup::id))
                        .toList());
    }

    private static StaffGroup group(SheetRow row, Names names) throws BadCell {
        var role = row.needed(ROLE);
        row.needed(WTE);
        double wte = row.number(WTE, 0, MOST).orElseThrow();
        var services = new ArrayList<String>();
        for (var name : row.text(SERVICES).split(";")) {
            if (!name.isBlank()) {
                services.add(found(names, Names.Sort.SERVICE, name.strip(), SERVICES));
            }
        }
        return new StaffGroup(
                Ids.next(),
                role,
                row.text(BAND),
                wte,
                found(names, Names.Sort.ORGANISATION, row.text(EMPLOYER), EMPLOYER),
                found(names, Names.Sort.FUNCTION, row.text(FUNCTION), FUNCTION),
                found(names, Names.Sort.PLACE, row.text(PLACE), PLACE),
                services,
                row.text(NOTES),
                Extras.NONE);
    }

    // A column that the file leaves out says nothing, so what is known stays.
    private static StaffGroup updated(StaffGroup known, StaffGroup read, SheetRow row) {
        return known.with(to -> to.name(read.name())
                .wte(read.wte())
                .band(row.has(BAND) ? read.band() : known.band())
                .function(row.has(FUNCTION) ? read.function() : known.function())
                .services(row.has(SERVICES) ? read.services() : known.services())
                .notes(row.has(NOTES) ? read.notes() : known.notes()));
    }

    private static List<String> key(StaffGroup group) {
        return List.of(group.name().toLowerCase(Locale.ROOT), group.employer(), group.place());
    }

    private static List<String> banded(StaffGroup group) {
        return Stream.concat(key(group).stream(), Stream.of(group.band().toLowerCase(Locale.ROOT))).toList();
    }

    /** The id of what a cell names, or why it cannot be told. */
    private static String found(Names names, Names.Sort sort, String name, Column column) throws BadCell {
        if (name.isEmpty()) {
            return "";
        }
        var found = names.meant(sort, name);
        if (found.isEmpty()) {
            throw new BadCell("“%s” in “%s” is no %s of this system. Correct the name, or add it to the system first."
                    .formatted(name, column.name(), sort.words()));
        }
        if (found.size() > 1) {
            throw new BadCell("“%s” in “%s” is the name of %d of them. Write its code instead, or rename one."
                    .formatted(name, column.name(), found.size()));
        }
        return found.getFirst();
    }
}
