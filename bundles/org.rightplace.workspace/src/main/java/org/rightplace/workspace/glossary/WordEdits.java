package org.rightplace.workspace.glossary;

import java.util.List;
import org.rightplace.model.Term;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** Puts the current word in the place of a former one, as edits. */
public final class WordEdits {

    private WordEdits() {}

    /** Replaces a former word in the one text it was found in. */
    public static Edit replace(Uses.Use use) {
        var words = use.former().replacement().orElse(use.former().instead().getFirst());
        return Edit.of("Say “%s” for “%s”".formatted(words, use.former().words()), before -> {
            var after = replaced(before, use.ref(), use.key(), use.former().superseded());
            if (after == before) {
                throw new EditRefused("“%s” is no longer there.".formatted(use.former().words()));
            }
            return after;
        });
    }

    /** Replaces the former words of a term in these texts, in one step. */
    public static Edit replaceAll(Term term, List<Uses.Use> uses) {
        var label = "Say “%s” in %s".formatted(term.name(), uses.size() == 1 ? "1 text" : "%,d texts".formatted(uses.size()));
        return Edit.of(label, before -> {
            var after = before;
            for (var use : uses) {
                after = replaced(after, use.ref(), use.key(), use.former().superseded());
            }
            return after;
        });
    }

    private static Snapshot replaced(Snapshot before, EntityRef ref, String key, String superseded) {
        var vocabulary = Vocabulary.of(before);
        return before.find(ref).stream()
                .flatMap(entity -> Texts.of(entity).stream())
                .filter(place -> place.key().equals(key))
                .findFirst()
                .map(place -> {
                    var words = vocabulary.replaced(place.words(), superseded);
                    return words.equals(place.words()) ? before : before.with(place.with().apply(words));
                })
                .orElse(before);
    }
}
