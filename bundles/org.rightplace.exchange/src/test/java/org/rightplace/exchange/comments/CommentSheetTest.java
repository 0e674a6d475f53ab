package org.rightplace.exchange.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.Rejection;
import org.rightplace.model.Comment;
import org.rightplace.model.CommentBuilder;
import org.rightplace.model.Disposal;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.Placement;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.Subject;
import org.rightplace.workspace.Snapshot;

class CommentSheetTest {

    private static final Snapshot SYSTEM = Snapshot.empty()
            .with(ServiceBuilder.builder().id("cafes").workstream("mh").name("Crisis cafés").build())
            .with(ServiceBuilder.builder().id("one").workstream("mh").name("Beds").build())
            .with(ServiceBuilder.builder().id("two").workstream("mh").name("Beds").build())
            .with(ServiceBuilder.builder().id("three").workstream("other").name("Crisis cafés").build());

    @TempDir
    private Path folder;

    @Test
    void good_rows_come_in_and_bad_rows_are_told_with_line_and_reason() throws Exception {
        var sheet = read("""
                Who,Date,About,Comment,Disposal,Response,What changed
                Council,1/3/2018,crisis Cafés,"Open late,
                please",material,Yes,Hours are in the specification
                Trust,soon,,Too soon,,,
                Trust,,Nowhere,On what?,,,
                Trust,,Beds,Which beds?,,,
                Trust,,two,These beds,later,Next year,
                Trust,,,Nothing linked,material,Yes,
                Trust,,,Odd,perhaps,Yes,
                Trust,,,,,,
                """);

        assertThat(sheet.comments()).extracting(Comment::text).containsExactly("Open late,\nplease", "These beds");
        assertThat(sheet.comments().getFirst()).satisfies(comment -> {
            assertThat(comment.workstream()).isEqualTo("mh");
            assertThat(comment.date()).isEqualTo(LocalDate.of(2018, 3, 1));
            assertThat(comment.about()).isEqualTo(new Subject("service", "cafes", "", null));
            assertThat(comment.disposal()).isEqualTo(Disposal.MATERIAL);
        });
        assertThat(sheet.rejected()).extracting(Rejection::line).containsExactly(4L, 5L, 6L, 8L, 9L, 10L);
        assertThat(sheet.rejected()).extracting(Rejection::reason).satisfiesExactly(
                reason -> assertThat(reason).contains("“soon”"),
                reason -> assertThat(reason).contains("“Nowhere”"),
                reason -> assertThat(reason).contains("one, two"),
                reason -> assertThat(reason).contains("Link what was changed"),
                reason -> assertThat(reason).contains("“perhaps”"),
                reason -> assertThat(reason).contains("comment"));
    }

    @Test
    void importing_again_brings_nothing_twice() throws Exception {
        var text = "comment;who\nOpen late;Council\nOpen late;Trust\nOpen late;Council\n";
        var first = read(text);
        assertThat(first.comments()).hasSize(2);
        assertThat(first.known()).isEqualTo(1);

        var again = read(text, first.edit().apply(SYSTEM));
        assertThat(again.comments()).isEmpty();
        assertThat(again.known()).isEqualTo(3);
    }

    @Test
    void what_is_written_out_is_known_when_it_is_read_again() throws Exception {
        var comment = CommentBuilder.builder().id("c").workstream("mh").text("Open late,\n\"please\"").who("=Council")
                .date(LocalDate.of(2018, 3, 1)).build();
        var linked = comment.with(to -> to.id("d").text("Two beds").about(new Subject("service", "two", "", null))
                .disposal(Disposal.MATERIAL).response("Yes").changed(List.of(new Subject("service", "two", "", null))));
        var system = SYSTEM.withAll(List.of(
                new Placement("cafes", List.of(), null, "", null, null, null),
                comment,
                comment.with(to -> to.id("e").about(new Subject("service", "cafes", "", null)).disposal(Disposal.LATER).response("Next year")),
                comment.with(to -> to.id("f").about(new Subject("placement", "cafes", "needs", null))),
                comment.with(to -> to.id("g").about(new Subject("framework", "f", "", null)).text("On the framework")),
                FrameworkBuilder.builder().id("f").name("Ours").build(),
                linked,
                linked.with(to -> to.id("h").workstream("other"))));

        var again = read(new String(CommentRows.write(system, "mh"), StandardCharsets.UTF_8), system);

        assertThat(again.rejected()).isEmpty();
        assertThat(again.comments()).isEmpty();
        assertThat(again.known()).isEqualTo(5);
        assertThat(new String(CommentRows.write(system, ""), StandardCharsets.UTF_8)).startsWith("\uFEFFworkstream,date,");
    }

    @Test
    void a_file_without_comments_is_refused() {
        assertThatThrownBy(() -> read("who,date\nCouncil,2018-01-01\n")).isInstanceOf(ImportException.class)
                .hasMessageContaining("“comment”");
    }

    @Test
    void every_row_is_either_brought_in_known_or_told() throws Exception {
        var sheet = read("comment,about\n" + "A,Beds\nB,\nB,\nC,nowhere\n".repeat(50));
        assertThat(sheet.comments().size() + sheet.known() + sheet.rejected().size()).isEqualTo(200);
        assertThat(List.copyOf(sheet.comments())).hasSize(1);
    }

    private CommentSheet read(String text) throws Exception {
        return read(text, SYSTEM);
    }

    private CommentSheet read(String text, Snapshot snapshot) throws Exception {
        return CommentSheet.read(Files.writeString(folder.resolve("comments.csv"), text), "mh", snapshot);
    }
}
