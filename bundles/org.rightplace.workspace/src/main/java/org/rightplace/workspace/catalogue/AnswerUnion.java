package org.rightplace.workspace.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Extras;
import org.rightplace.model.Framework;
import org.rightplace.model.Option;
import org.rightplace.model.Question;
import org.rightplace.workspace.Snapshot;

/** Brings the answers given for several services together under one. */
final class AnswerUnion {

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final String id;
    private Extras extras;

    AnswerUnion(Snapshot snapshot, Assessment kept, String id) {
        this.id = id;
        this.extras = kept == null ? Extras.NONE : kept.extras();
        if (kept != null) {
            answers.putAll(kept.answers());
        }
        snapshot.framework().map(Framework::tool).ifPresent(tool -> tool.domains().stream()
                .flatMap(domain -> domain.questions().stream())
                .forEach(question -> questions.put(question.id(), question)));
    }

    void add(Assessment other, String name) {
        extras = extras.united(other.extras());
        other.answers().forEach((question, answer) -> {
            var kept = answers.get(question);
            if (kept == null || kept.option().isEmpty()) {
                answers.put(question, carriedOver(kept, answer, name));
            } else {
                answers.put(question, noted(kept, question, answer, name));
            }
        });
    }

    Optional<Assessment> result() {
        return answers.isEmpty() && extras.isEmpty() ? Optional.empty() : Optional.of(new Assessment(id, answers, extras));
    }

    private static Answer carriedOver(Answer kept, Answer answer, String name) {
        var origin = answer.evidence().isBlank()
                ? "Answered for “" + name + "” before the two were merged."
                : "From “" + name + "”: " + answer.evidence();
        return kept == null
                ? answer.withEvidence(origin)
                : united(kept, answer).with(to -> to.option(answer.option())
                        .evidence(Merge.paragraphs(kept.evidence(), origin)));
    }

    private Answer noted(Answer kept, String question, Answer answer, String name) {
        var both = united(kept, answer);
        var same = kept.option().equals(answer.option());
        if (same && (answer.evidence().isBlank() || answer.evidence().equals(kept.evidence()))) {
            return both;
        }
        var said = same || answer.option().isEmpty() ? "" : " answered “" + label(question, answer.option()) + "”";
        if (said.isEmpty() && answer.evidence().isBlank()) {
            return both;
        }
        var note = "“" + name + "”" + said + (answer.evidence().isBlank() ? "." : ": " + answer.evidence());
        return both.withEvidence(Merge.paragraphs(kept.evidence(), note));
    }

    // What one rests on in the evidence library, the answer that stands for both rests on too.
    private static Answer united(Answer kept, Answer other) {
        return kept.with(to -> to.items(Stream.concat(kept.items().stream(), other.items().stream()).distinct().toList())
                .extras(kept.extras().united(other.extras())));
    }

    private String label(String question, String option) {
        return Optional.ofNullable(questions.get(question))
                .flatMap(known -> known.option(option))
                .map(Option::label)
                .orElse(option);
    }
}
