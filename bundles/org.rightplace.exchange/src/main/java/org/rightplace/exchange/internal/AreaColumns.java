package org.rightplace.exchange.internal;

import java.util.HashMap;
import java.util.Map;
import org.rightplace.exchange.nhs.Area;

/** The two columns of the map that name one kind of area, and the areas seen in them so far. */
final class AreaColumns {

    /** What stands for a network where a practice is in none. */
    private static final String UNALLOCATED_CODE = "U";

    private static final String UNALLOCATED_NAME = "Unallocated";

    private final CsvTable table;
    private final String prefix;
    private final boolean required;
    private final int code;
    private final int name;
    private final Map<String, Area> seen = new HashMap<>();

    /** What the row above said, for most rows say the same. */
    private String lastCode;

    private String lastName;
    private Area last;

    AreaColumns(CsvTable table, String prefix, boolean required) {
        this.table = table;
        this.prefix = prefix;
        this.required = required;
        this.code = table.column(prefix + "_CODE");
        this.name = table.column(prefix + "_NAME");
    }

    /** Why the row does not say properly which area it is in, or {@code null} if it does. */
    String fault() {
        String written = table.field(code);
        if (none(written, table.field(name))) {
            return required ? "%s_CODE is empty, so it is not known where the practice lies.".formatted(prefix) : null;
        }
        return written.equals(lastCode) || Codes.area(written)
                ? null
                : "“%s” in %s_CODE is not an organisation code.".formatted(Shown.text(written), prefix);
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

    private Area seen(String written, String called, Remarks remarks) {
        var area = seen.get(written);
        if (area == null) {
            area = new Area(written, called.isEmpty() ? written : called);
            seen.put(written, area);
        } else if (!called.isEmpty() && !called.equals(area.name())) {
            remarks.otherName(area, called, table.line());
        }
        return area;
    }

    private static boolean none(String written, String called) {
        return written.isEmpty() || written.equals(UNALLOCATED_CODE) || called.equalsIgnoreCase(UNALLOCATED_NAME);
    }
}
