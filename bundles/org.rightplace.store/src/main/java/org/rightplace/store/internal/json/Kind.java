package org.rightplace.store.internal.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rightplace.model.Alternative;
import org.rightplace.model.Assessment;
import org.rightplace.model.Attestation;
import org.rightplace.model.Ballot;
import org.rightplace.model.Comment;
import org.rightplace.model.Dataset;
import org.rightplace.model.DevelopmentNeed;
import org.rightplace.model.Entity;
import org.rightplace.model.EvidenceItem;
import org.rightplace.model.Framework;
import org.rightplace.model.JointAppointment;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Placement;
import org.rightplace.model.Practice;
import org.rightplace.model.Rating;
import org.rightplace.model.Service;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffGroup;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.Task;
import org.rightplace.model.Term;
import org.rightplace.model.Theme;
import org.rightplace.model.Workshop;
import org.rightplace.model.Workstream;

/** The kinds of file a workspace has: each holds the entities of one type, for the system or for a workstream. */
public enum Kind {
    SYSTEM("rightplace.json", "system", SystemProfile.class, true, false),
    FRAMEWORK("framework.json", "framework", Framework.class, true, false),
    GLOSSARY("glossary.json", "terms", Term.class, false, false),
    PLACES("places.json", "places", Place.class, false, false),
    PRACTICES("practices.json", "practices", Practice.class, false, false),
    ORGANISATIONS("organisations.json", "organisations", Organisation.class, false, false),
    DATASETS("datasets.json", "datasets", Dataset.class, false, false),
    CHARACTERISTICS("characteristics.json", "ratings", Rating.class, false, false),
    STAFF("staff.json", "staffGroups", StaffGroup.class, false, false),
    APPOINTMENTS("joint-appointments.json", "appointments", JointAppointment.class, false, false),
    EVIDENCE("evidence.json", "items", EvidenceItem.class, false, false),
    THEMES("themes.json", "themes", Theme.class, false, false),
    WORKSTREAM("workstream.json", "workstream", Workstream.class, true, true),
    CATALOGUE("catalogue.json", "services", Service.class, false, true),
    PLACEMENTS("placements.json", "placements", Placement.class, false, true),
    ASSESSMENTS("assessments.json", "assessments", Assessment.class, false, true),
    ALTERNATIVES("alternatives.json", "alternatives", Alternative.class, false, true),
    OPERATING_MODEL("operating-model.json", "models", OperatingModel.class, false, true),
    CHANGES("changes.json", "changes", StaffChange.class, false, true),
    NEEDS("development.json", "needs", DevelopmentNeed.class, false, true),
    PRINCIPLES("principles.json", "attestations", Attestation.class, false, true),
    PLAN("plan.json", "tasks", Task.class, false, true),
    COMMENTS("comments.json", "comments", Comment.class, false, true),
    WORKSHOPS("workshops.json", "workshops", Workshop.class, false, true),
    BALLOTS("ballots", "ballots", Ballot.class, false, true);

    private static final String SUFFIX = ".json";

    private static final Map<String, Kind> BY_FILE = new HashMap<>();
    private static final Map<Class<?>, Kind> BY_TYPE = new HashMap<>();

    static {
        for (var kind : values()) {
            BY_FILE.put(kind.file, kind);
            BY_TYPE.put(kind.type, kind);
        }
    }

    private final String file;
    private final String key;
    private final Class<? extends Entity> type;
    private final boolean single;
    private final boolean perWorkstream;

    Kind(String file, String key, Class<? extends Entity> type, boolean single, boolean perWorkstream) {
        this.file = file;
        this.key = key;
        this.type = type;
        this.single = single;
        this.perWorkstream = perWorkstream;
    }

    /** The name of the file, or of the folder of files where there is {@linkplain #folder() one}. */
    public String file() {
        return file;
    }

    /** Whether it is a folder of files, one for each person who wrote, rather than one file. */
    public boolean folder() {
        return !file.endsWith(SUFFIX);
    }

    /** The property that the entities stand under. */
    public String key() {
        return key;
    }

    /** The type of entity it holds. */
    public Class<? extends Entity> type() {
        return type;
    }

    /** Whether it holds one entity, rather than a list. */
    public boolean single() {
        return single;
    }

    /** Whether there is one for every workstream. */
    public boolean perWorkstream() {
        return perWorkstream;
    }

    /** The kind with this file name. */
    public static Optional<Kind> ofFile(String name) {
        return Optional.ofNullable(BY_FILE.get(name));
    }

    /** The kind that holds this type. */
    public static Kind of(Class<? extends Entity> type) {
        var kind = BY_TYPE.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("No file holds a " + type.getName());
        }
        return kind;
    }
}
