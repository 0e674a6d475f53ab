package org.rightplace.workspace.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Ballot;
import org.rightplace.model.Dataset;
import org.rightplace.model.Extras;
import org.rightplace.model.Framework;
import org.rightplace.model.Provenance;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.Term;
import org.rightplace.workspace.Subjects;

/** Whoever gives an entity a new property that may hold an id has to say here or in the table what it is. */
class TableTest {

    /** Words that people read. */
    private static final Set<String> WORDS = Set.of(
            "about", "answeredBy", "assessor", "author", "band", "change", "code", "cons", "evidence", "initial", "lead", "link",
            "meaning", "name", "need", "note", "notes", "owner", "postcode", "pros", "rationale", "response", "source",
            "summary", "superseded", "synonyms", "tags", "text", "who", "why", "title");

    /** What names something and yet is no reference. */
    private static final Map<String, String> NO_REFERENCE = Map.ofEntries(
            Map.entry("Assessment.answers", "kept when a question goes; the check of answers says so"),
            Map.entry("Assessment.answers.option", "kept when a question goes; the check of answers says so"),
            Map.entry("Ballot.answers", "history"),
            Map.entry("Ballot.participant", "an id made for the workshop"),
            Map.entry("Ballot.service", "history"),
            Map.entry("Ballot.subgroup", "a part of the workshop"),
            Map.entry("Comment.about.id", "the table has it as about"),
            Map.entry("Comment.about.part", "may be a part of what is named; shown if it is there"),
            Map.entry("Comment.about.type", "the table has it as about"),
            Map.entry("Comment.changed.id", "the table has it as changed"),
            Map.entry("Comment.changed.part", "may be a part of what is named; shown if it is there"),
            Map.entry("Comment.changed.type", "the table has it as changed"),
            Map.entry("OperatingModel.cells.holders.id", "the table has it as cells.holders"),
            Map.entry("Placement.trail.from", "history"),
            Map.entry("Placement.trail.fromPlaces", "history"),
            Map.entry("Placement.trail.function", "history"),
            Map.entry("Placement.trail.to", "history"),
            Map.entry("Placement.trail.toPlaces", "history"),
            Map.entry("Workshop.agreed.option", "history"),
            Map.entry("Workshop.agreed.question", "history"),
            Map.entry("Workshop.agreed.reason", "words"),
            Map.entry("Workshop.agreed.service", "history"),
            Map.entry("Workshop.questions", "passed over when a question goes"),
            Map.entry("Workshop.rounds.questions", "passed over when a question goes"),
            Map.entry("Workshop.subgroups.id", "a part of the workshop"),
            Map.entry("Workstream.cover", "words"));

    @Test
    void every_property_that_may_hold_an_id_is_accounted_for() {
        var table = References.TABLE.stream()
                .map(reference -> reference.from().getSimpleName() + "." + reference.property())
                .collect(Collectors.toSet());
        var unexplained = new TreeSet<String>();
        Stream.concat(Subjects.types().stream(), Stream.of(Ballot.class))
                // The framework checks itself; the others hold words alone.
                .filter(type -> !Set.of(Framework.class, SystemProfile.class, Term.class, Dataset.class).contains(type))
                .forEach(type -> texts(type, type.getSimpleName()).forEach(path -> {
                    var last = path.substring(path.lastIndexOf('.') + 1);
                    boolean named = table.contains(path) || NO_REFERENCE.containsKey(path) || path.startsWith("Workstream.cover.");
                    if (!named && !WORDS.contains(last) && !path.matches("\\w+\\.id")) {
                        unexplained.add(path);
                    }
                }));

        assertThat(unexplained).isEmpty();
    }

    @Test
    void what_names_nothing_is_found_by_some_check_unless_it_is_meant_to_be_kept() {
        assertThat(References.TABLE)
                .filteredOn(reference -> reference.rule().isEmpty())
                .extracting(reference -> reference.from().getSimpleName() + "." + reference.property())
                .containsExactlyInAnyOrder(
                        "Placement.shares.functions", "Alternative.shares.functions", "OperatingModel.cells.function",
                        "Ballot.workstream");
    }

    private static Stream<String> texts(Class<?> record, String path) {
        return Arrays.stream(record.getRecordComponents()).flatMap(component -> texts(component, path + "." + component.getName()));
    }

    private static Stream<String> texts(RecordComponent component, String path) {
        return of(component.getGenericType())
                .filter(type -> type != Extras.class && type != Provenance.class)
                .distinct()
                .flatMap(type -> type == String.class ? Stream.of(path) : type.isRecord() ? texts(type, path) : Stream.empty());
    }

    private static Stream<Class<?>> of(Type type) {
        return type instanceof ParameterizedType many
                ? Arrays.stream(many.getActualTypeArguments()).flatMap(TableTest::of)
                : Stream.of((Class<?>) type);
    }
}
