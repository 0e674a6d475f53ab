package org.rightplace.workbench.internal.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rightplace.workbench.internal.palette.Candidate.Kind;

class RankingTest {

    private final List<Candidate> candidates = List.of(
            candidate(Kind.COMMAND, "Save", "File"),
            candidate(Kind.COMMAND, "Undo Rename Fleetwood PCN", "Edit"),
            candidate(Kind.COMMAND, "New workstream", "Workstream"),
            candidate(Kind.VIEW, "Problems", ""),
            candidate(Kind.EDITOR, "Placement board", "Mental health"),
            candidate(Kind.EDITOR, "Placement board", "Cancer"),
            candidate(Kind.ENTITY, "Fleetwood PCN", "Neighbourhood \u00b7 Fylde Coast"),
            candidate(Kind.ENTITY, "Fylde Coast", "Partnership"),
            candidate(Kind.ENTITY, "Caf\u00e9 outreach", "Mental health"),
            candidate(Kind.ENTITY, "Psychological therapies", "Mental health \u00b7 Talking therapies"));

    private static Candidate candidate(Kind kind, String name, String detail) {
        return new Candidate(kind, kind + ":" + name + "/" + detail, name, detail, "", null);
    }

    private List<String> find(String typed, String... recent) {
        return Ranking.best(candidates.stream(), Query.of(typed), List.of(recent), 50, () -> false).stream()
                .map(candidate -> candidate.name() + "/" + candidate.detail())
                .toList();
    }

    @Test
    void putsANameThatStartsWithWhatIsTypedFirst() {
        assertThat(find("fleet")).startsWith("Fleetwood PCN/Neighbourhood \u00b7 Fylde Coast").contains("Undo Rename Fleetwood PCN/Edit");
    }

    @Test
    void findsByWordsInAnyOrderAndByWhereTheyBelong() {
        assertThat(find("mental board")).startsWith("Placement board/Mental health");
        assertThat(find("cancer placement")).containsExactly("Placement board/Cancer");
    }

    @Test
    void findsACommandByAnotherWordForWhatItDoes() {
        assertThat(find("add work")).containsExactly("New workstream/Workstream");
        assertThat(find("new work")).as("its own word comes first").startsWith("New workstream/Workstream");
    }

    @Test
    void findsByInitialsAndByScatteredLetters() {
        assertThat(find("pb")).contains("Placement board/Cancer");
        assertThat(find("psythe")).containsExactly("Psychological therapies/Mental health \u00b7 Talking therapies");
    }

    @Test
    void findsWithoutAccentsOrCapitals() {
        assertThat(find("CAFE")).containsExactly("Caf\u00e9 outreach/Mental health");
    }

    @Test
    void findsNothingWhereOneWordDoesNotFit() {
        assertThat(find("placement zebra")).isEmpty();
    }

    @Test
    void findsCommandsAloneAfterTheirSign() {
        assertThat(find("> fleet")).containsExactly("Undo Rename Fleetwood PCN/Edit");
        assertThat(find(">")).containsExactly("New workstream/Workstream", "Save/File", "Undo Rename Fleetwood PCN/Edit");
    }

    @Test
    void showsWhatWasUsedLastWhileNothingIsTyped() {
        assertThat(find("", "ENTITY:Fylde Coast/Partnership")).startsWith("Fylde Coast/Partnership")
                .doesNotContain("Fleetwood PCN/Neighbourhood \u00b7 Fylde Coast");
    }

    @Test
    void keepsTheBestOfMany() {
        Stream<Candidate> many = IntStream.range(0, 12_000).mapToObj(i -> candidate(Kind.ENTITY, "Practice " + i, "Bay"));
        var withTheOne = Stream.concat(many, Stream.of(candidate(Kind.ENTITY, "Bay", "Partnership")));

        var found = Ranking.best(withTheOne, Query.of("bay"), List.of(), 20, () -> false);

        assertThat(found).hasSize(20);
        assertThat(found.getFirst().name()).isEqualTo("Bay");
    }

    @Test
    void stopsWhenTheAnswerIsNoLongerWanted() {
        assertThat(Ranking.best(candidates.stream(), Query.of("p"), List.of(), 20, () -> true)).isEmpty();
    }
}
