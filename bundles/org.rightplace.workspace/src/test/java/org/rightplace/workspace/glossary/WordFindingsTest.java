package org.rightplace.workspace.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Basis;
import org.rightplace.model.Comment;
import org.rightplace.model.CommentBuilder;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.Share;
import org.rightplace.model.Term;
import org.rightplace.model.TermBuilder;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;

class WordFindingsTest {

    private static final Term PARTNERSHIP = TermBuilder.builder().id("p").name("Partnership")
            .meaning("Once called LDP.").superseded(List.of("LDP")).build();
    private final WordFindings check = new WordFindings();
    private Snapshot now = Snapshot.empty()
            .with(PARTNERSHIP)
            .with(ServiceBuilder.builder().id("s").name("Crisis cafés").notes("One in each LDP").build())
            .with(new Placement("s", List.of(new Share("near", null, "LDPs do it", null)), PlacementStatus.PROPOSED,
                    "The LDP knows best, and an LDP is near.", List.of(new Basis(true, "LDP figures", "", null)), null, null))
            .with(new Assessment("s", Map.of("q", new Answer("", "Seen in CAMHS", null)), null))
            .with(CommentBuilder.builder().id("c").text("Keep the LDP").response("There is no LDP now").build());

    @Test
    void former_words_are_found_in_every_text_and_not_in_what_others_said() {
        assertThat(rule("word-superseded")).extracting(Finding::message).containsExactlyInAnyOrder(
                "“LDP” in the notes of Crisis cafés is a former word. Say “Partnership”.",
                "“LDPs” in the notes of Placement of Crisis cafés is a former word. Say “Partnership”.",
                "“LDP” in the rationale of Placement of Crisis cafés is a former word. Say “Partnership”.",
                "“LDP” in the basis of Placement of Crisis cafés is a former word. Say “Partnership”.",
                "“LDP” in the response of Keep the LDP is a former word. Say “Partnership”.");
    }

    @Test
    void says_which_text_the_word_stands_in() {
        assertThat(rule("word-superseded")).extracting(finding -> WordFindings.text(finding, now).orElseThrow().key())
                .containsExactlyInAnyOrder("notes", "share 0", "rationale", "basis 0", "response");
        assertThat(rule("word-undefined")).extracting(finding -> WordFindings.text(finding, now).orElseThrow().key())
                .containsExactly("evidence q");
        var ofNotes = rule("word-superseded").stream()
                .filter(finding -> finding.about().getFirst().type() == Service.class).findFirst().orElseThrow();
        var mended = now.with(now.get(Service.class, "s").withNotes(""));
        assertThat(WordFindings.text(ofNotes, mended)).as("the word has gone").isEmpty();
    }

    @Test
    void each_remedy_mends_its_text_and_no_other() {
        var all = rule("word-superseded");
        for (var finding : all) {
            now = finding.remedy().orElseThrow().apply(now);
        }
        assertThat(rule("word-superseded")).isEmpty();
        assertThat(now.get(Placement.class, "s").rationale()).isEqualTo("The partnership knows best, and a partnership is near.");
        assertThat(now.get(Placement.class, "s").shares().getFirst().note()).isEqualTo("partnerships do it");
        assertThat(now.get(Comment.class, "c").text()).isEqualTo("Keep the LDP");
        assertThatThrownBy(() -> all.getFirst().remedy().orElseThrow().apply(now)).isInstanceOf(EditRefused.class);
    }

    @Test
    void an_unknown_abbreviation_is_told_once_and_can_go_into_the_glossary() {
        now = now.with(now.get(Service.class, "s").withName("CAMHS teams"));
        assertThat(rule("word-undefined")).singleElement().satisfies(finding ->
                assertThat(finding.message()).startsWith("“CAMHS” is used in 2 places"));

        now = rule("word-undefined").getFirst().remedy().orElseThrow().apply(now);
        assertThat(rule("word-undefined")).isEmpty();
        assertThat(now.all(Term.class)).extracting(Term::name).contains("CAMHS");
    }

    @Test
    void an_abbreviation_goes_into_the_glossary_though_another_entry_has_its_id() {
        now = now.with(TermBuilder.builder().id("camhs").name("Young people's services").meaning("Kept").build());

        now = rule("word-undefined").getFirst().remedy().orElseThrow().apply(now);

        assertThat(now.all(Term.class)).extracting(Term::name).contains("CAMHS", "Young people's services");
        assertThat(now.get(Term.class, "camhs").meaning()).isEqualTo("Kept");
    }

    @Test
    void looking_again_sees_what_has_changed_in_texts_and_in_the_glossary() {
        int before = rule("word-superseded").size();
        now = now.with(now.get(Service.class, "s").withNotes(""));
        assertThat(rule("word-superseded")).hasSize(before - 1);
        now = now.with(PARTNERSHIP.withSuperseded(List.of()));
        assertThat(rule("word-superseded")).isEmpty();
        assertThat(rule("word-undefined")).extracting(Finding::message).anyMatch(message -> message.contains("LDP"));
    }

    @Test
    void going_back_to_an_earlier_state_finds_what_was_found_then() {
        var earlier = now;
        var found = check.validate(earlier);
        now = now.with(now.get(Service.class, "s").withNotes(""));
        assertThat(check.validate(now)).isNotEqualTo(found);

        assertThat(check.validate(earlier)).usingRecursiveComparison().ignoringFields("fix").isEqualTo(found);
    }

    @Test
    void all_texts_can_be_mended_at_once() {
        var uses = new Uses().in(now).former();
        now = WordEdits.replaceAll(PARTNERSHIP, uses).apply(now);
        assertThat(rule("word-superseded")).isEmpty();
    }

    private List<Finding> rule(String rule) {
        return check.validate(now).stream().filter(finding -> finding.rule().equals(rule)).toList();
    }
}
