package org.rightplace.exchange.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rightplace.exchange.nhs.Area;
import org.rightplace.model.Practice;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;

/** What the files leave open or contradict themselves in, one finding for each kind of trouble however often it is met. */
public final class Remarks {

    private final Map<String, String> otherNames = new LinkedHashMap<>();
    private final Map<String, String> otherGroups = new LinkedHashMap<>();
    private final List<String> withoutPatients = new ArrayList<>();
    private final List<String> practicesWithoutName = new ArrayList<>();
    private final List<String> withoutName = new ArrayList<>();
    private List<String> sameNames = List.of();
    private String mapDate = "";
    private String patientsDate = "";

    void otherName(Area area, String other, long line) {
        otherNames.putIfAbsent(
                area.code() + '\n' + other,
                "%s is %s and on line %d %s".formatted(area.code(), Shown.text(area.name()), line, Shown.text(other)));
    }

    void otherGroup(String practice, String inMap, String inPatients) {
        otherGroups.put(practice, "%s (%s and %s)".formatted(practice, inMap, Shown.text(inPatients)));
    }

    void withoutPatients(String practice) {
        withoutPatients.add(practice);
    }

    void practiceWithoutName(String practice) {
        practicesWithoutName.add(practice);
        withoutName.add(practice);
    }

    void withoutName(List<String> areas) {
        withoutName.addAll(areas);
    }

    void sameNames(List<String> names) {
        sameNames = names;
    }

    void dates(String map, String patients) {
        mapDate = map;
        patientsDate = patients;
    }

    /** The findings. */
    public List<Finding> findings(String map, String patients) {
        var findings = new ArrayList<Finding>();
        if (!withoutPatients.isEmpty()) {
            findings.add(Finding.of(
                    "import-without-patients",
                    Severity.WARNING,
                    "%s gives no number of patients for %s in %s: %s."
                            .formatted(patients, Shown.practices(withoutPatients.size()), map, Shown.list(withoutPatients)),
                    refs(withoutPatients)));
        }
        if (!withoutName.isEmpty()) {
            findings.add(Finding.of(
                    "import-without-name",
                    Severity.WARNING,
                    "%s gives no name for %s. A name that is known stays; without one the code stands for it."
                            .formatted(map, Shown.list(withoutName)),
                    refs(practicesWithoutName)));
        }
        if (!otherGroups.isEmpty()) {
            findings.add(Finding.of(
                    "import-other-group",
                    Severity.WARNING,
                    "%s and %s name different commissioning groups for %s; that of %s is taken: %s."
                            .formatted(map, patients, Shown.practices(otherGroups.size()), map, Shown.list(otherGroups.values())),
                    refs(otherGroups.keySet())));
        }
        if (!otherNames.isEmpty()) {
            findings.add(Finding.of(
                    "import-other-name",
                    Severity.WARNING,
                    "%s gives more than one name to the same code; the first is taken: %s."
                            .formatted(map, Shown.list(otherNames.values()))));
        }
        if (!sameNames.isEmpty()) {
            findings.add(Finding.of(
                    "import-same-name",
                    Severity.WARNING,
                    "%s gives the same name to more than one code; each is taken for an area of its own: %s. If they are one, mend the file and import it again."
                            .formatted(map, Shown.list(sameNames))));
        }
        date(findings, map, mapDate);
        date(findings, patients, patientsDate);
        return findings;
    }

    private static void date(List<Finding> findings, String file, String oddity) {
        if (!oddity.isEmpty()) {
            findings.add(Finding.of("import-date", Severity.WARNING, file + " " + oddity));
        }
    }

    private static EntityRef[] refs(Iterable<String> practices) {
        var refs = new ArrayList<EntityRef>();
        practices.forEach(practice -> refs.add(new EntityRef(Practice.class, practice)));
        return refs.toArray(EntityRef[]::new);
    }
}
