package org.rightplace.exchange.internal;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.Map;
import org.rightplace.exchange.nhs.Area;

/** The two columns of the map that name one kind of area, and the areas seen in them so far. */
final class AreaColumns {

    /** What stands for a network where a practice is in none. */
    private static final String UNALLOCATED_CODE = "U";

    private static final String UNALLOCATED_NAME = "Unallocated";

    private final String prefix;
    private final boolean required;
    private final int code;
    private final int name;
    private final Map<String, Area> seen = new HashMap<>();

    AreaColumns(CsvTable table, String prefix, boolean required) {
        this.prefix = prefix;
        this.required = required;
        this.code = table.column(prefix + "_CODE");
        this.name = table.column(prefix + "_NAME");
    }

    /** Why the row does not say properly which area it is in, or {@code null} if it does. */
    String fault(CsvRecord row) {
        String written = row.getField(code).strip();
        if (none(written, row.getField(name).strip())) {
            return required ? "%s_CODE is empty, so it is not known where the practice lies.".formatted(prefix) : null;
        }
        return seen.containsKey(written) || Codes.area(written)
                ? null
                : "“%s” in %s_CODE is not an organisation code.".formatted(Shown.text(written), prefix);
    }

    /** The area a row without fault is in, under the name it was first seen with; {@code null} if in none. */
    Area area(CsvRecord row, Remarks remarks) {
        String written = row.getField(code).strip();
        String called = row.getField(name).strip();
        if (none(written, called)) {
            return null;
        }
        var area = seen.get(written);
        if (area == null) {
            area = new Area(written, called.isEmpty() ? written : called);
            seen.put(written, area);
        } else if (!called.isEmpty() && !called.equals(area.name())) {
            remarks.otherName(area, called, row.getStartingLineNumber());
        }
        return area;
    }

    private static boolean none(String written, String called) {
        return written.isEmpty() || written.equals(UNALLOCATED_CODE) || called.equalsIgnoreCase(UNALLOCATED_NAME);
    }
}
