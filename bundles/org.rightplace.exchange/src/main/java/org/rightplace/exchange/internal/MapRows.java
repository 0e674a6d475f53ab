package org.rightplace.exchange.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.nhs.NhsPractice;

/** The rows of the map of practices, each with its patients. */
public final class MapRows {

    private final CsvTable table;
    private final PatientRows patients;
    private final Remarks remarks;
    private final int code;
    private final int name;
    private final int postcode;
    private final int extracted;
    private final AreaColumns networks;
    private final AreaColumns groups;
    private final AreaColumns partnerships;
    private final AreaColumns regions;
    private final List<AreaColumns> areas;
    private final ExtractDate date = new ExtractDate();
    private final Map<String, Long> lines = new HashMap<>();
    private final List<NhsPractice> practices = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();

    private MapRows(CsvTable table, PatientRows patients, Remarks remarks) {
        this.table = table;
        this.patients = patients;
        this.remarks = remarks;
        code = table.column("PRACTICE_CODE");
        name = table.column("PRACTICE_NAME");
        postcode = table.column("PRACTICE_POSTCODE");
        extracted = table.column("EXTRACT_DATE");
        networks = new AreaColumns(table, AreaKind.NETWORK, false);
        groups = new AreaColumns(table, AreaKind.GROUP, true);
        partnerships = new AreaColumns(table, AreaKind.PARTNERSHIP, false);
        regions = new AreaColumns(table, AreaKind.REGION, false);
        areas = List.of(networks, groups, partnerships, regions);
    }

    /** Reads the file. */
    public static MapRows read(CsvTable table, PatientRows patients, Remarks remarks) throws ImportException {
        var result = new MapRows(table, patients, remarks);
        while (table.next()) {
            result.take();
        }
        // A practice may have a bad row and a good one.
        result.unread.removeAll(result.lines.keySet());
        if (result.areas.stream().anyMatch(AreaColumns::namedLate)) {
            result.practices.replaceAll(result::named);
        }
        result.areas.forEach(column -> remarks.withoutName(column.nameless()));
        remarks.sameNames(SameNames.in(result.practices));
        remarks.dates(result.date.oddity(), patients.dateOddity());
        return result;
    }

    /** The practices, in the order of the file. */
    public List<NhsPractice> practices() {
        return practices;
    }

    /** The codes of practices whose only rows were rejected. */
    public Set<String> unread() {
        return unread;
    }

    /** The date of the file, or {@code null}. */
    public LocalDate date() {
        return date.date();
    }

    private void take() throws ImportException {
        var fault = fault();
        if (fault == null) {
            practices.add(practice());
            date.see(table.field(extracted));
            table.good();
        } else {
            table.reject(fault);
            if (table.reaches(code)) {
                unread.add(table.field(code));
            }
        }
    }

    private String fault() {
        var misfit = table.fault();
        if (misfit != null) {
            return misfit;
        }
        String practice = table.field(code);
        if (!Codes.practice(practice)) {
            return Codes.notAPractice(practice, "PRACTICE_CODE");
        }
        for (var column : areas) {
            var fault = column.fault();
            if (fault != null) {
                return fault;
            }
        }
        var first = lines.putIfAbsent(practice, table.line());
        return first == null ? null : "practice %s is already on line %d.".formatted(practice, first);
    }

    private NhsPractice practice() {
        String practice = table.field(code);
        String called = table.field(name);
        if (called.isEmpty()) {
            remarks.practiceWithoutName(practice);
        }
        var group = groups.area(remarks);
        var counted = patients.use(practice);
        if (counted == null) {
            remarks.withoutPatients(practice);
        } else if (!counted.group().equals(group.code())) {
            remarks.otherGroup(practice, group.code(), counted.group());
        }
        return new NhsPractice(
                practice,
                called.isEmpty() ? practice : called,
                table.field(postcode),
                networks.area(remarks),
                group,
                partnerships.area(remarks),
                regions.area(remarks),
                counted == null ? null : counted.patients());
    }

    private NhsPractice named(NhsPractice practice) {
        return new NhsPractice(
                practice.code(),
                practice.name(),
                practice.postcode(),
                networks.named(practice.network()),
                groups.named(practice.group()),
                partnerships.named(practice.partnership()),
                regions.named(practice.region()),
                practice.patients());
    }
}
