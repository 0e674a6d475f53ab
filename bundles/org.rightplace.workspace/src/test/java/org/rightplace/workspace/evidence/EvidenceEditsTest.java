package org.rightplace.workspace.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Basis;
import org.rightplace.model.EvidenceItem;
import org.rightplace.model.EvidenceItemBuilder;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.Theme;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.references.ReferenceFindings;

class EvidenceEditsTest {

    private static final Service SERVICE = ServiceBuilder.builder().id("s").name("Crisis cafés").build();
    private static final EvidenceItem ITEM =
            EvidenceItemBuilder.builder().id("i").name("Bed report").summary("Beds are full.").build();
    private static final Theme PEOPLE = new Theme("t", "People first", "", null);
    private Snapshot now = Snapshot.empty()
            .with(SERVICE)
            .with(ITEM)
            .with(PEOPLE)
            .with(new Placement("s", List.of(), PlacementStatus.PROPOSED, "", List.of(new Basis(false, "We think so", "", null)), null, null))
            .with(new Assessment("s", Map.of("q", new Answer("o", "", null)), null));

    @Test
    void a_placement_rests_on_an_item_once_with_what_it_says() {
        make(EvidenceEdits.rest(SERVICE, ITEM));
        make(EvidenceEdits.rest(SERVICE, ITEM));

        assertThat(basis()).hasSize(2).last().isEqualTo(new Basis(true, "Beds are full.", "", "i", null));
        assertThat(EvidenceUses.of(now).summary("i")).isEqualTo("1 placement");
    }

    @Test
    void an_opinion_that_is_found_in_the_library_becomes_evidence_and_keeps_its_words() {
        make(EvidenceEdits.source(SERVICE, 0, Optional.of(ITEM)));
        assertThat(basis().getFirst()).isEqualTo(new Basis(true, "We think so", "", "i", null));

        make(EvidenceEdits.source(SERVICE, 0, Optional.empty()));
        assertThat(basis().getFirst().item()).isEmpty();
    }

    @Test
    void an_answer_rests_on_items_only_if_it_was_given() {
        make(EvidenceEdits.answer(SERVICE, "q", ITEM, true));
        assertThat(EvidenceUses.of(now).of("i")).extracting(EvidenceUses.Use::question).containsExactly("q");
        assertThatThrownBy(() -> make(EvidenceEdits.answer(SERVICE, "other", ITEM, true))).isInstanceOf(EditRefused.class);
        make(EvidenceEdits.answer(SERVICE, "q", ITEM, false));
        assertThat(EvidenceUses.of(now).summary("i")).isEqualTo("nothing");
    }

    @Test
    void what_something_rests_on_is_not_removed_unless_its_links_go_too() {
        make(EvidenceEdits.rest(SERVICE, ITEM));
        make(EvidenceEdits.answer(SERVICE, "q", ITEM, true));
        assertThatThrownBy(() -> make(EvidenceEdits.remove(ITEM)))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("1 placement and 1 answer")
                .hasMessageContaining("Crisis cafés");

        make(EvidenceEdits.removeWithLinks(ITEM));
        assertThat(now.find(EvidenceItem.class, "i")).isEmpty();
        assertThat(basis().getLast()).isEqualTo(new Basis(true, "Beds are full.", "Bed report", null));
        assertThat(now.get(Assessment.class, "s").answers().get("q").items()).isEmpty();
        assertThat(new EvidenceFindings().validate(now)).isEmpty();
    }

    @Test
    void nothing_rests_on_it_so_it_goes() {
        make(EvidenceEdits.remove(ITEM));
        assertThat(now.count(EvidenceItem.class)).isZero();
    }

    @Test
    void a_theme_takes_itself_from_its_items_when_it_goes() {
        make(EvidenceEdits.bears(ITEM, PEOPLE, true));
        assertThat(now.get(EvidenceItem.class, "i").themes()).containsExactly("t");
        make(EvidenceEdits.remove(PEOPLE));
        assertThat(now.get(EvidenceItem.class, "i").themes()).isEmpty();
    }

    @Test
    void evidence_that_cannot_be_looked_up_is_found() {
        make(EvidenceEdits.rest(SERVICE, ITEM));
        now = now.without(ITEM);
        var gone = new ReferenceFindings().validate(now);
        assertThat(gone).extracting(Finding::rule).containsExactly("evidence-gone");
        make(gone.getFirst().remedy().orElseThrow());
        assertThat(new EvidenceFindings().validate(now)).extracting(Finding::rule).containsExactly("evidence-no-source");
    }

    private List<Basis> basis() {
        return now.get(Placement.class, "s").basis();
    }

    private void make(Edit edit) {
        now = edit.apply(now);
    }
}
