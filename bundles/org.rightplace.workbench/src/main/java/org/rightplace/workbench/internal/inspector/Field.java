package org.rightplace.workbench.internal.inspector;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rightplace.model.Entity;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.model.Service;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.Term;
import org.rightplace.model.Workstream;

/**
 * Something of an entity that is text.
 *
 * @param label what it is called
 * @param value what it is now
 * @param with the entity with another value
 * @param lines whether it may run over several lines
 * @param required whether it must not be empty
 */
record Field(String label, String value, Function<String, Entity> with, boolean lines, boolean required) {

    /** The fields of an entity; empty for a type that has editors of its own alone. */
    static List<Field> of(Entity entity) {
        return switch (entity) {
            case SystemProfile system -> List.of(
                    name(system.name(), system::withName),
                    text("About", system.about(), system::withAbout));
            case Workstream workstream -> List.of(
                    name(workstream.name(), workstream::withName),
                    line("Led by", workstream.lead(), workstream::withLead),
                    text("About", workstream.about(), workstream::withAbout));
            case Service service -> List.of(
                    name(service.name(), service::withName),
                    line("Tags", String.join(", ", service.tags()), tags -> service.withTags(list(tags))),
                    text("Notes", service.notes(), service::withNotes));
            case Place place -> List.of(
                    name(place.name(), place::withName),
                    line("Code", place.code(), place::withCode),
                    text("Notes", place.notes(), place::withNotes));
            case Practice practice -> List.of(
                    name(practice.name(), practice::withName),
                    line("Code", practice.code(), practice::withCode),
                    line("Postcode", practice.postcode(), practice::withPostcode));
            case Organisation organisation -> List.of(
                    name(organisation.name(), organisation::withName),
                    line("Code", organisation.code(), organisation::withCode),
                    text("Notes", organisation.notes(), organisation::withNotes));
            case Term term -> List.of(
                    name(term.name(), term::withName),
                    text("Meaning", term.meaning(), term::withMeaning),
                    line("Synonyms", String.join(", ", term.synonyms()), words -> term.withSynonyms(list(words))),
                    line("Superseded", String.join(", ", term.superseded()), words -> term.withSuperseded(list(words))));
            default -> List.of();
        };
    }

    private static Field name(String value, Function<String, Entity> with) {
        return new Field("Name", value, with, false, true);
    }

    private static Field line(String label, String value, Function<String, Entity> with) {
        return new Field(label, value, with, false, false);
    }

    private static Field text(String label, String value, Function<String, Entity> with) {
        return new Field(label, value, with, true, false);
    }

    private static List<String> list(String words) {
        return Stream.of(words.split(",")).map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    }
}
