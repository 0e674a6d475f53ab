package org.rightplace.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rightplace.model.ChangeKind;
import org.rightplace.model.NeedKind;
import org.rightplace.model.RoleMarking;
import org.rightplace.workspace.EditRefused;

/** What is chosen from a short list, in the words of the interface. */
public final class Choices {

    private static final Map<ChangeKind, String> KINDS = new LinkedHashMap<>();
    private static final Map<RoleMarking, String> MARKINGS = new LinkedHashMap<>();
    private static final Map<NeedKind, String> NEEDS = new LinkedHashMap<>();

    static {
        KINDS.put(ChangeKind.PLACE, "another place");
        KINDS.put(ChangeKind.EMPLOYER, "another employer");
        KINDS.put(ChangeKind.REPORTING, "another manager");
        KINDS.put(ChangeKind.ROLE, "other work");
        KINDS.put(ChangeKind.TEAM, "a joint team");
        KINDS.put(ChangeKind.NEW, "new role");
        KINDS.put(ChangeKind.ENDS, "role ends");
        MARKINGS.put(RoleMarking.ALIGNED, "aligned");
        MARKINGS.put(RoleMarking.ASSIGNED, "assigned");
        MARKINGS.put(RoleMarking.EMBEDDED, "embedded");
        NEEDS.put(NeedKind.SKILL, "skill");
        NEEDS.put(NeedKind.ORGANISATION, "organisation");
    }

    private Choices() {}

    /** What a change brings. */
    public static String shown(ChangeKind kind) {
        return kind == null ? "" : KINDS.get(kind);
    }

    /** How a role stands to its place. */
    public static String shown(RoleMarking marking) {
        return marking == null ? "" : MARKINGS.get(marking);
    }

    /** What sort of need it is. */
    public static String shown(NeedKind kind) {
        return kind == null ? "" : NEEDS.get(kind);
    }

    /** All that a change can bring. */
    public static List<String> kinds() {
        return List.copyOf(KINDS.values());
    }

    /** All the ways a role can stand to its place. */
    public static List<String> markings() {
        return List.copyOf(MARKINGS.values());
    }

    /** All sorts of need. */
    public static List<String> needs() {
        return List.copyOf(NEEDS.values());
    }

    /** The kind that is meant, or {@code null} if nothing is typed. */
    public static ChangeKind kind(String typed) {
        return read(KINDS, typed);
    }

    /** The marking that is meant, or {@code null} if nothing is typed. */
    public static RoleMarking marking(String typed) {
        return read(MARKINGS, typed);
    }

    /** The sort of need that is meant, or {@code null} if nothing is typed. */
    public static NeedKind need(String typed) {
        return read(NEEDS, typed);
    }

    // Whoever types the beginning of a word, or the name that files use for it, means it too.
    private static <T extends Enum<T>> T read(Map<T, String> words, String typed) {
        var plain = typed.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return null;
        }
        var fitting = words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(plain)
                        || entry.getKey().name().toLowerCase(Locale.ROOT).equals(plain))
                .map(Map.Entry::getKey)
                .toList();
        if (fitting.isEmpty()) {
            fitting = words.entrySet().stream().filter(entry -> entry.getValue().startsWith(plain)).map(Map.Entry::getKey).toList();
        }
        if (fitting.size() != 1) {
            throw new EditRefused("“%s” is none of these: %s.".formatted(typed.strip(), String.join(", ", words.values())));
        }
        return fitting.getFirst();
    }
}
