package org.rightplace.workspace.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Comment;
import org.rightplace.model.CommentBuilder;
import org.rightplace.model.Disposal;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.Subject;
import org.rightplace.model.Workstream;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Elements;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Subjects;
import org.rightplace.workspace.references.ReferenceFindings;

class CommentEditsTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);
    private static final Subject SERVICE = new Subject("service", "crisis", "", null);
    private static final Subject PLACEMENT = new Subject("placement", "crisis", "", null);
    private static final Comment COMMENT = CommentBuilder.builder()
            .id("c").workstream("mh").about(SERVICE).who("Local council").date(DAY).text("Crisis cafés stay open late.").build();
    private Snapshot now = Snapshot.empty()
            .with(WorkstreamBuilder.builder().id("mh").name("Mental health").build())
            .with(ServiceBuilder.builder().id("crisis").workstream("mh").name("Crisis cafés").build())
            .with(new Placement("crisis", List.of(), PlacementStatus.PROPOSED, "", null, null, null))
            .with(COMMENT);

    @Test
    void a_comment_needs_words() {
        assertThatThrownBy(() -> CommentEdits.add(COMMENT.withText(" ")).apply(now)).isInstanceOf(EditRefused.class);
    }

    @Test
    void no_disposal_without_a_response() {
        for (var disposal : Disposal.values()) {
            assertThatThrownBy(() -> make(CommentEdits.dispose(COMMENT, disposal, "Lead", DAY)))
                    .isInstanceOf(EditRefused.class)
                    .hasMessageContaining("Write a response.");
        }
        make(CommentEdits.response(COMMENT, "They do already."));
        make(CommentEdits.dispose(COMMENT, Disposal.NO_CHANGE, "Lead", DAY));
        assertThat(comment()).satisfies(done -> {
            assertThat(done.disposal()).isEqualTo(Disposal.NO_CHANGE);
            assertThat(done.answeredBy()).isEqualTo("Lead");
            assertThat(done.answered()).isEqualTo(DAY);
        });
    }

    @Test
    void a_material_disposal_needs_what_changed_as_a_link_or_in_words() {
        make(CommentEdits.response(COMMENT, "Agreed."));
        var material = CommentEdits.dispose(COMMENT, Disposal.MATERIAL, "Lead", DAY);
        assertThatThrownBy(() -> make(material)).isInstanceOf(EditRefused.class).hasMessageContaining("Link what was changed");

        var before = now;
        make(CommentEdits.link(COMMENT, PLACEMENT));
        make(material);
        assertThat(comment().disposal()).isEqualTo(Disposal.MATERIAL);
        assertThat(now.lookup(Index.COMMENTS_BY_SUBJECT, Subjects.key("placement", "crisis"))).containsExactly(comment());

        now = before;
        make(CommentEdits.change(COMMENT, "Opening hours are in the specification now."));
        make(material);
        assertThat(comment().disposal()).isEqualTo(Disposal.MATERIAL);
    }

    @Test
    void the_last_thing_that_changed_stays_until_there_is_another_or_the_comment_is_opened_again() {
        make(CommentEdits.response(COMMENT, "Agreed."));
        make(CommentEdits.link(COMMENT, PLACEMENT));
        make(CommentEdits.dispose(COMMENT, Disposal.MATERIAL, "Lead", DAY));
        assertThatThrownBy(() -> make(CommentEdits.unlink(COMMENT, PLACEMENT))).isInstanceOf(EditRefused.class);

        make(CommentEdits.reopen(COMMENT));
        make(CommentEdits.unlink(COMMENT, PLACEMENT));
        assertThat(comment().changed()).isEmpty();
        assertThat(comment().answered()).isNull();
        assertThat(comment().response()).isEqualTo("Agreed.");
    }

    @Test
    void elements_are_called_by_what_they_are() {
        assertThat(Elements.name(SERVICE, now)).isEqualTo("Crisis cafés");
        assertThat(Elements.name(PLACEMENT, now)).isEqualTo("Placement of Crisis cafés");
        assertThat(Elements.name(SERVICE.withId("gone"), now)).isEqualTo("Something that is no longer there");
    }

    @Test
    void the_log_is_filtered_by_what_became_of_it_who_what_and_words() {
        make(CommentEdits.add(COMMENT.with(to -> to.id("d").about(null).who("Trust").date(DAY.plusDays(1)).text("Say who pays."))));
        make(CommentEdits.response(COMMENT, "Yes"));
        make(CommentEdits.dispose(COMMENT, Disposal.LATER, "Lead", DAY));

        assertThat(shown(CommentFilter.ALL)).containsExactly("d", "c");
        assertThat(shown(new CommentFilter(CommentFilter.State.OPEN, "", "", "", ""))).containsExactly("d");
        assertThat(shown(new CommentFilter(CommentFilter.State.LATER, "mh", "", "", ""))).containsExactly("c");
        assertThat(shown(new CommentFilter(CommentFilter.State.ANY, "", "Trust", "", ""))).containsExactly("d");
        assertThat(shown(new CommentFilter(CommentFilter.State.ANY, "", "", "Crisis cafés", ""))).containsExactly("c");
        assertThat(shown(new CommentFilter(CommentFilter.State.ANY, "", "", "", "PAYS who"))).containsExactly("d");
        assertThat(shown(new CommentFilter(CommentFilter.State.ANY, "elsewhere", "", "", ""))).isEmpty();
    }

    @Test
    void what_has_gone_is_found_and_can_be_mended() {
        var service = now.get(Service.class, "crisis");
        now = now.without(service);
        var finding = rule("comment-about-gone").getFirst();
        make(finding.remedy().orElseThrow());

        assertThat(comment().about()).isNull();
        assertThat(rule("comment-about-gone")).isEmpty();
    }

    @Test
    void an_agreement_over_an_open_comment_is_found() {
        assertThat(rule("comment-open-on-agreed")).isEmpty();
        now = now.with(now.get(Placement.class, "crisis").withStatus(PlacementStatus.AGREED));
        assertThat(rule("comment-open-on-agreed")).hasSize(1);
        make(CommentEdits.remove(List.of(comment())));
        assertThat(rule("comment-open-on-agreed")).isEmpty();
    }

    @Test
    void a_disposal_whose_response_was_taken_away_is_found() {
        make(CommentEdits.response(COMMENT, "Yes"));
        make(CommentEdits.dispose(COMMENT, Disposal.LATER, "Lead", DAY));
        assertThat(rule("comment-disposal")).isEmpty();
        make(CommentEdits.response(COMMENT, ""));
        assertThat(rule("comment-disposal")).hasSize(1);
    }

    private List<String> shown(CommentFilter filter) {
        return CommentLog.of(now).lines(filter).stream().map(line -> line.comment().id()).toList();
    }

    private List<Finding> rule(String rule) {
        return Stream.of(new CommentFindings(), new ReferenceFindings())
                .flatMap(check -> check.validate(now).stream())
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private Comment comment() {
        return now.get(Comment.class, "c");
    }

    private void make(Edit edit) {
        now = edit.apply(now);
    }
}
