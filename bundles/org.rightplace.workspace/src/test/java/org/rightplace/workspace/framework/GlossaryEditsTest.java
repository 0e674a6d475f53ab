package org.rightplace.workspace.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Term;
import org.rightplace.model.TermBuilder;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

class GlossaryEditsTest {

    private static final Term PARTNERSHIP = TermBuilder.builder()
            .id("p").name("Partnership").synonyms(List.of("ICP")).superseded(List.of("LDP")).build();
    private static final Term SYSTEM_TERM = TermBuilder.builder().id("s").name("System").build();
    private static final Snapshot GLOSSARY = Snapshot.empty().with(PARTNERSHIP).with(SYSTEM_TERM);

    @Test
    void words_are_added_and_changed() {
        var added = GlossaryEdits.add("n", " Neighbourhood ").apply(GLOSSARY);
        var meant = GlossaryEdits.meaning(added.get(Term.class, "n"), "A primary care network").apply(added);
        var known = GlossaryEdits.synonyms(added.get(Term.class, "n"), List.of(" PCN ", "", "PCN")).apply(meant);

        assertThat(known.get(Term.class, "n")).satisfies(term -> {
            assertThat(term.name()).isEqualTo("Neighbourhood");
            assertThat(term.meaning()).isEqualTo("A primary care network");
            assertThat(term.synonyms()).containsExactly("PCN");
        });
        assertThat(GlossaryEdits.remove(added.get(Term.class, "n")).apply(known)).isEqualTo(GLOSSARY);
    }

    @Test
    void a_word_has_one_entry() {
        assertThatThrownBy(() -> GlossaryEdits.add("x", "partnership").apply(GLOSSARY))
                .isInstanceOf(EditRefused.class).hasMessageContaining("already has “Partnership”");
        assertThatThrownBy(() -> GlossaryEdits.rename(SYSTEM_TERM, " ").apply(GLOSSARY)).isInstanceOf(EditRefused.class);
    }

    @Test
    void a_word_cannot_be_used_and_replaced_at_once() {
        assertThatThrownBy(() -> GlossaryEdits.superseded(PARTNERSHIP, List.of("icp")).apply(GLOSSARY))
                .isInstanceOf(EditRefused.class).hasMessageContaining("“icp”");
        assertThatThrownBy(() -> GlossaryEdits.superseded(PARTNERSHIP, List.of("System")).apply(GLOSSARY))
                .isInstanceOf(EditRefused.class).hasMessageContaining("itself an entry");
        assertThatThrownBy(() -> GlossaryEdits.add("l", "LDP").apply(GLOSSARY))
                .isInstanceOf(EditRefused.class).hasMessageContaining("replaced by “Partnership”");
    }
}
