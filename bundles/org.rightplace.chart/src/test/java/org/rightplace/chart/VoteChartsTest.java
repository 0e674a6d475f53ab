package org.rightplace.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class VoteChartsTest {

    private static final VoteSheet.Row SPLIT = new VoteSheet.Row(
            "special",
            "Does it need highly specialised knowledge?",
            "Specialist team",
            VoteSheet.Standing.TO_DISCUSS,
            new VoteSheet.Votes(List.of(4L, 0L, 4L), List.of(8L, 0L, 0L), 0, 2),
            OptionalDouble.of(0.48),
            OptionalDouble.of(0.9));

    private static VoteSheet sheet(VoteSheet.Row... rows) {
        return new VoteSheet("Therapies", List.of(new VoteSheet.Group("Provision", "3.4", List.of(rows))), 0.7, 2, 4);
    }

    @Test
    void aSheetSaysOfEveryQuestionWhatItsPictureShows() {
        assertThat(sheet(SPLIT).description()).isEqualTo("Provision 3.4. Does it need highly specialised knowledge?"
                + " Specialist team, to discuss; votes from near to far 4, 0, 4, 2 not known; agreement 0.48, 0.90 the round before.");
    }

    @Test
    void everyQuestionIsARegionInsideTheHeightThatTheSheetAsksFor() {
        var sheet = sheet(SPLIT, SPLIT);
        var drawing = RecordedDrawing.of(sheet, sheet.preferredSize());

        assertThat(drawing.regions).extracting(Region::id).containsExactly("special", "special");
        assertThat(drawing.regions.getLast().outline().bounds().bottom()).isLessThanOrEqualTo(sheet.preferredSize().height());
        assertThat(drawing.regions.get(1).outline().bounds().y())
                .isEqualTo(drawing.regions.get(0).outline().bounds().bottom());
    }

    @Test
    void aNarrowSheetIsHigher() {
        var measure = new SvgDrawing(Palette.print());

        assertThat(sheet(SPLIT).height(measure, 420)).isGreaterThan(sheet(SPLIT).height(measure, 900));
    }

    @Test
    void theBarOfTheAnswerIsInFullColourAndTheOthersFaint() {
        var drawing = RecordedDrawing.of(sheet(SPLIT), new Size(720, 200));
        var level = Palette.light().level(2, 4);

        assertThat(drawing.shapes.stream()
                        .filter(drawn -> drawn.paint().fill() != null && drawn.paint().fill().color().equals(level))
                        .map(drawn -> drawn.paint().fill().opacity()))
                .containsExactly(1.0, 0.35, 0.35);
    }

    @Test
    void aStripTellsSharesThatAreTooSmallForTheirWordsBelow() {
        var strip = new BandStrip(
                "Draws",
                List.of(new BandStrip.Piece("Once in the system", 0.82, 2), new BandStrip.Piece("Beyond", 0.004, 3),
                        new BandStrip.Piece("Never", 0, 0)),
                4);
        var drawing = RecordedDrawing.of(strip, strip.preferredSize());

        assertThat(drawing.words())
                .containsExactly("82% once in the system", "under 1% beyond");
        assertThat(strip.description()).isEqualTo("82% once in the system, under 1% beyond.");
        assertThat(strip.preferredSize().height()).isGreaterThan(
                new BandStrip("Draws", strip.pieces().subList(0, 1), 4).preferredSize().height());
    }

    @Test
    void aSplitCountsEachPartOfTheRoomByItself() {
        var split = new VoteSplit(
                "How often?",
                List.of(new VoteSplit.Answer("Daily", "0"), new VoteSplit.Answer("Yearly", "5"), new VoteSplit.Answer("Not known", "")),
                List.of(part("The room", 3, 2, 1), part("Councils", 0, 2, 0)),
                1,
                VoteSheet.NO_LEVEL,
                4);
        var drawing = RecordedDrawing.of(split, split.preferredSize());

        assertThat(split.description()).isEqualTo(
                "The room, 6: 3 0 · Daily; 2 5 · Yearly; 1 Not known; mean 2.0. Councils, 2: 2 5 · Yearly; mean 2.0.");
        assertThat(drawing.regions).extracting(Region::text)
                .containsExactly("The room 3, Councils 0", "The room 2, Councils 2", "The room 1, Councils 0");
    }

    @Test
    void whereItIsNarrowASplitHasARowForEachPartAndSpellsTheAnswersOutBelow() {
        var split = new VoteSplit(
                "How often?",
                List.of(new VoteSplit.Answer("Daily", "0"), new VoteSplit.Answer("Not known", "")),
                List.of(part("The room", 3, 1), part("Community services directors", 1, 0)),
                0,
                2,
                4);
        double height = split.height(new SvgDrawing(Palette.print()), 240);
        var drawing = RecordedDrawing.of(split, new Size(240, height));

        assertThat(drawing.regions).extracting(Region::words)
                .containsExactly(
                        "The room: 3 0 · Daily; 1 Not known; mean 2.0", "Community services directors: 1 0 · Daily; mean 2.0");
        assertThat(drawing.words()).contains("0 · Daily", "? · Not known");
        assertThat(drawing.texts).allSatisfy(text -> assertThat(text.box().bottom()).isLessThanOrEqualTo(height));
    }

    @Test
    void aShareIsNeverRoundedToNoneOrAllOfIt() {
        assertThat(List.of(BandStrip.per(1), BandStrip.per(0.9999), BandStrip.per(0.5), BandStrip.per(0.001)))
                .containsExactly("100%", "over 99%", "50%", "under 1%");
    }

    private static VoteSplit.Part part(String name, long... counts) {
        return new VoteSplit.Part(
                name,
                java.util.Arrays.stream(counts).boxed().toList(),
                List.of(),
                OptionalDouble.of(2),
                OptionalDouble.of(2),
                OptionalDouble.of(1));
    }
}
