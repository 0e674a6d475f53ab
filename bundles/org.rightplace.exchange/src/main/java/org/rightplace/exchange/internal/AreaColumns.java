package org.rightplace.exchange.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rightplace.exchange.nhs.Area;

/** The two columns of the map that name one kind of area, and the areas seen in them so far. */
final class AreaColumns {

    /** What stands for a network where a practice is in none. */
    private static final String UNALLOCATED_CODE = "U";

    private static final String UNALLOCATED_NAME = "Unallocated";

    private final CsvTable table;
    private final AreaKind kind;
    private final boolean required;
    private final int code;
    private final int name;
    private final Map<String, Area> seen = new HashMap<>();

    /** Whether an area was met without its name before it was met with it. */
    private boolean namedLate;

    /** What the row above said, for most rows say the same. */
    private String lastCode;

    private String lastName;
    private Area last;

    AreaColumns(CsvTable table, AreaKind kind, boolean required) {
        this.table = table;
        this.kind = kind;
        this.required = required;
        this.code = table.column(kind.codeColumn());
        this.name = table.column(kind.nameColumn());
    }

    /** Why the row does not say properly which area it is in, or {@code null} if it does. */
    String fault() {
        String written = table.field(code);
        String called = table.field(name);
        if (none(written, called)) {
            return required ? "%s is empty, so it is not known where the practice lies.".formatted(kind.codeColumn()) : null;
        }
        if (written.isEmpty()) {
            return "%s is empty where %s says “%s”. Write down its code, or leave both empty."
                    .formatted(kind.codeColumn(), kind.nameColumn(), Shown.text(called));
        }
        return seen.containsKey(written) || kind.writes(written) ? null : kind.notOne(written);
    }

    /** The area a row without fault is in, under the name it was first seen with; {@code null} if in none. */
    Area area(Remarks remarks) {
        String written = table.field(code);
        String called = table.field(name);
        if (written.equals(lastCode) && called.equals(lastName)) {
            return last;
        }
        last = none(written, called) ? null : seen(written, called, remarks);
        lastCode = written;
        lastName = called;
        return last;
    }

    /** Whether an area was met without its name before it was met with it, so that {@link #named} says more than {@link #area} did. */
    boolean namedLate() {
        return namedLate;
    }

    /** An area under the name that any row gives it; {@code null} for none. */
    Area named(Area area) {
        return area == null ? null : seen.get(area.code());
    }

    /** The codes of areas that no row gives a name. */
    List<String> nameless() {
        return seen.values().stream().filter(AreaColumns::nameless).map(Area::code).sorted().toList();
    }

    private static boolean nameless(Area area) {
        return area.name().equals(area.code());
    }

    private Area seen(String written, String called, Remarks remarks) {
        var area = seen.get(written);
        if (area == null) {
            area = new Area(written, called.isEmpty() ? written : called);
            seen.put(written, area);
        } else if (nameless(area) && !called.isEmpty() && !called.equals(written)) {
            area = new Area(written, called);
            seen.put(written, area);
            namedLate = true;
        } else if (!called.isEmpty() && !called.equals(area.name())) {
            remarks.otherName(area, called, table.line());
        }
        return area;
    }

    private boolean none(String written, String called) {
        return written.isEmpty() && (called.isEmpty() || required)
                || written.equals(UNALLOCATED_CODE) || called.equalsIgnoreCase(UNALLOCATED_NAME);
    }
}
