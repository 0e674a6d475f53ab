package org.rightplace.ui.framework.internal;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.rightplace.model.Term;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.framework.GlossaryEdits;

/** The columns of the glossary. */
enum GlossaryColumn {
    WORD("We say", 20, Term::name, GlossaryEdits::rename),
    MEANING("We mean", 44, Term::meaning, GlossaryEdits::meaning),
    SYNONYMS("Also called", 18, term -> Typed.words(term.synonyms()),
            (term, words) -> GlossaryEdits.synonyms(term, Typed.words(words))),
    REPLACES("No longer said", 18, term -> Typed.words(term.superseded()),
            (term, words) -> GlossaryEdits.superseded(term, Typed.words(words)));

    private final String title;
    private final int weight;
    private final Function<Term, String> text;
    private final BiFunction<Term, String, Edit> change;

    GlossaryColumn(String title, int weight, Function<Term, String> text, BiFunction<Term, String, Edit> change) {
        this.title = title;
        this.weight = weight;
        this.text = text;
        this.change = change;
    }

    String title() {
        return title;
    }

    /** Its share of the table's width. */
    int weight() {
        return weight;
    }

    String text(Term term) {
        return text.apply(term);
    }

    Edit change(Term term, String words) {
        return change.apply(term, words);
    }
}
