package org.rightplace.workshop.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.rightplace.chart.BandStrip;
import org.rightplace.chart.Spider;
import org.rightplace.chart.VoteSheet;
import org.rightplace.chart.VoteSplit;
import org.rightplace.decision.Score;
import org.rightplace.decision.Wording;
import org.rightplace.decision.consensus.Distribution;
import org.rightplace.decision.consensus.Robustness;
import org.rightplace.decision.picture.ScoreSpider;
import org.rightplace.model.Band;
import org.rightplace.model.Domain;
import org.rightplace.model.Framework;
import org.rightplace.model.Option;
import org.rightplace.model.Subgroup;
import org.rightplace.model.Workshop;
import org.rightplace.workshop.QuestionResult;
import org.rightplace.workshop.ServiceResult;

/** Makes the pictures of what a room said of a service. */
public final class RoomPictures {

    private static final String ROOM = "The room";

    private RoomPictures() {}

    /** What the room said to each question, in the order of the decision tool. */
    public static VoteSheet inOrder(Framework framework, ServiceResult result) {
        var groups = result.tool().domains().stream()
                .map(domain -> new VoteSheet.Group(
                        domain.name(), figure(result.score(), domain), rows(result.questions(), in(domain))))
                .toList();
        return sheet(framework, result, groups);
    }

    /** What the room said to each question, those it is farthest from agreeing on first, those to discuss before all. */
    public static VoteSheet ranked(Framework framework, ServiceResult result) {
        var groups = new ArrayList<VoteSheet.Group>();
        var ranked = result.ranked();
        add(groups, "To discuss", rows(ranked, QuestionResult::toDiscuss));
        add(groups, "Agreed after discussion", rows(ranked, one -> one.agreed().isPresent() && !one.toDiscuss()));
        add(groups, "Accepted", rows(ranked, one -> one.agreed().isEmpty() && one.answer().isPresent()));
        add(groups, "Nobody answered", rows(ranked, one -> one.answer().isEmpty() && !one.toDiscuss()));
        return sheet(framework, result, groups);
    }

    /**
     * How each part of the room answered one question.
     *
     * @param before the round before, if there was one
     */
    public static VoteSplit split(
            Framework framework, Workshop workshop, ServiceResult result, QuestionResult one, Optional<ServiceResult> before) {
        var options = one.question().options();
        var parts = new ArrayList<VoteSplit.Part>();
        // What was not asked again has nothing behind it.
        var then = before.filter(round -> one.shift().isPresent()).flatMap(round -> round.questions().stream()
                .filter(other -> other.question().id().equals(one.question().id()))
                .findFirst());
        parts.add(part(
                ROOM,
                options.stream().map(option -> one.chosen().getOrDefault(option, 0L)).toList(),
                then.filter(round -> round.votes().n() + round.votes().notKnown() > 0)
                        .map(round -> options.stream().map(option -> round.chosen().getOrDefault(option, 0L)).toList())
                        .orElse(List.of()),
                one.votes()));
        one.subgroups().forEach((id, votes) -> parts.add(part(name(workshop, id), spread(options, votes), List.of(), votes)));
        return new VoteSplit(
                one.question().text(),
                options.stream().map(RoomPictures::answer).toList(),
                parts,
                one.stands().map(options::indexOf).orElse(-1),
                level(framework, result.score()),
                framework.levels().size());
    }

    /**
     * The spider of the room with where its middle half lies, and over it those of its parts.
     *
     * @return empty if too few or too many domains were asked to draw one
     */
    public static Optional<Spider> spider(Framework framework, Workshop workshop, ServiceResult result) {
        var scored = new ArrayList<ScoreSpider.Scored>();
        scored.add(new ScoreSpider.Scored(ROOM, result.score()));
        result.subgroups().forEach((part, score) -> {
            if (scored.size() < ScoreSpider.MOST && score.total().isPresent()) {
                scored.add(new ScoreSpider.Scored(name(workshop, part), score));
            }
        });
        return ScoreSpider.ofRoom(framework, result.service().name(), scored, result.ballots(), result.method());
    }

    /** The spider of the room alone; see {@link #spider}. */
    public static Optional<Spider> spiderOfRoom(Framework framework, ServiceResult result) {
        return ScoreSpider.ofRoom(
                framework,
                result.service().name(),
                List.of(new ScoreSpider.Scored(ROOM, result.score())),
                result.ballots(),
                result.method());
    }

    /** In how many draws each band won. */
    public static BandStrip strip(Framework framework, Robustness robustness) {
        return new BandStrip(
                "In %,d draws of weights and voters".formatted(robustness.draws()),
                robustness.wins().keySet().stream()
                        .map(band -> new BandStrip.Piece(band.name(), robustness.share(band), framework.rank(band.level())))
                        .toList(),
                framework.levels().size());
    }

    /** What a part of the room is called. */
    public static String name(Workshop workshop, String subgroupId) {
        return workshop.subgroups().stream()
                .filter(part -> part.id().equals(subgroupId))
                .map(Subgroup::name)
                .findFirst()
                .orElse("Others");
    }

    private static VoteSheet sheet(Framework framework, ServiceResult result, List<VoteSheet.Group> groups) {
        return new VoteSheet(
                result.service().name(),
                groups,
                result.tool().consensus(),
                level(framework, result.score()),
                framework.levels().size());
    }

    private static void add(List<VoteSheet.Group> groups, String name, List<VoteSheet.Row> rows) {
        if (!rows.isEmpty()) {
            groups.add(new VoteSheet.Group(name, Integer.toString(rows.size()), rows));
        }
    }

    private static String figure(Score score, Domain domain) {
        var value = score.domains().getOrDefault(domain.id(), OptionalDouble.empty());
        return value.isPresent() ? Wording.number(value.getAsDouble()) : "";
    }

    private static Predicate<QuestionResult> in(Domain domain) {
        return one -> one.domain().id().equals(domain.id());
    }

    private static List<VoteSheet.Row> rows(List<QuestionResult> questions, Predicate<QuestionResult> wanted) {
        return questions.stream().filter(wanted).map(RoomPictures::row).toList();
    }

    private static VoteSheet.Row row(QuestionResult one) {
        var stands = one.stands();
        int step = stands.filter(option -> !option.notKnown())
                .map(option -> indexOf(one.votes().values(), option.score()))
                .orElse(-1);
        // Where nobody changed anything the round before would only repeat this one.
        var before = one.shift()
                .map(QuestionResult.Shift::before)
                .filter(votes -> !Arrays.equals(votes.counts(), one.votes().counts()) || votes.notKnown() != one.votes().notKnown());
        return new VoteSheet.Row(
                one.question().id(),
                one.question().text(),
                stands.map(option -> option.notKnown() ? option.label() : option.label() + " · " + option.score()).orElse(""),
                standing(one),
                new VoteSheet.Votes(
                        boxed(one.votes().counts()),
                        before.filter(votes -> votes.n() > 0).map(votes -> boxed(votes.counts())).orElse(List.of()),
                        step,
                        one.votes().notKnown()),
                one.votes().consensus(),
                before.map(Distribution::consensus).orElse(OptionalDouble.empty()));
    }

    private static VoteSheet.Standing standing(QuestionResult one) {
        if (one.toDiscuss()) {
            return VoteSheet.Standing.TO_DISCUSS;
        }
        if (one.agreed().isPresent()) {
            return VoteSheet.Standing.AGREED;
        }
        return one.answer().isPresent() ? VoteSheet.Standing.ACCEPTED : VoteSheet.Standing.SILENT;
    }

    private static VoteSplit.Answer answer(Option option) {
        return new VoteSplit.Answer(option.label(), option.notKnown() ? "" : Integer.toString(option.score()));
    }

    private static VoteSplit.Part part(String name, List<Long> counts, List<Long> before, Distribution votes) {
        return new VoteSplit.Part(name, counts, before, votes.mean(), votes.median(), votes.spread());
    }

    // A distribution counts steps of the scale; of options that share a step the first stands for it.
    private static List<Long> spread(List<Option> options, Distribution votes) {
        var values = votes.values();
        var counts = votes.counts();
        var result = new Long[options.size()];
        Arrays.fill(result, 0L);
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            long count = counts[i];
            IntStream.range(0, result.length)
                    .filter(at -> !options.get(at).notKnown() && options.get(at).score() == value)
                    .findFirst()
                    .ifPresent(at -> result[at] = count);
        }
        IntStream.range(0, result.length)
                .filter(at -> options.get(at).notKnown())
                .findFirst()
                .ifPresent(at -> result[at] = votes.notKnown());
        return List.of(result);
    }

    private static int indexOf(double[] values, int score) {
        return IntStream.range(0, values.length).filter(i -> values[i] == score).findFirst().orElse(-1);
    }

    private static List<Long> boxed(long[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }

    private static int level(Framework framework, Score score) {
        return score.band().map(Band::level).map(framework::rank).orElse(VoteSheet.NO_LEVEL);
    }
}
