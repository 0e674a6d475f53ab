package org.rightplace.workshop.pack.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.rightplace.decision.Wording;
import org.rightplace.model.Option;
import org.rightplace.model.Workshop;
import org.rightplace.pack.Block;
import org.rightplace.pack.Block.Cell;
import org.rightplace.pack.PackContext;
import org.rightplace.pack.spi.PackSection;
import org.rightplace.workshop.QuestionResult;
import org.rightplace.workshop.ServiceResult;
import org.rightplace.workshop.picture.RoomPictures;
import org.rightplace.workspace.Days;

/** What rooms of people decided, how well they agreed, and what they agreed on after discussion and why. */
@Component
public final class WorkshopsSection implements PackSection {


    @Override
    public String id() {
        return "workshops";
    }

    @Override
    public String title() {
        return "What workshops decided";
    }

    @Override
    public int order() {
        return 420;
    }

    @Override
    public List<Block> content(PackContext context) {
        var blocks = new ArrayList<Block>();
        context.snapshot().all(Workshop.class).stream()
                .filter(workshop -> workshop.workstream().equals(context.workstream().id()) && over(workshop))
                .sorted(Comparator.comparing((Workshop workshop) -> workshop.rounds().getFirst().opened()).thenComparing(Workshop::id))
                .forEach(workshop -> workshop.services().forEach(service ->
                        ServiceResult.latest(context.snapshot(), context.tools(), workshop, service)
                                .ifPresent(result -> add(blocks, context, workshop, result))));
        return blocks;
    }

    // What is still being voted on is nobody's business yet.
    private static boolean over(Workshop workshop) {
        return !workshop.rounds().isEmpty() && workshop.rounds().stream().noneMatch(round -> round.open());
    }

    private static void add(List<Block> blocks, PackContext context, Workshop workshop, ServiceResult result) {
        blocks.add(new Block.Heading(result.service().name(), ""));
        blocks.add(new Block.Paragraph(said(workshop, result)));
        if (!result.toDiscuss().isEmpty()) {
            blocks.add(new Block.Notice("%s still to be discussed.".formatted(
                    result.toDiscuss().size() == 1 ? "1 question is" : result.toDiscuss().size() + " questions are")));
        }
        RoomPictures.spider(context.framework(), workshop, result).ifPresent(spider -> blocks.add(
                new Block.Figure(spider, "The room and its parts.")));
        blocks.add(new Block.Figure(
                RoomPictures.strip(context.framework(), result.robustness()),
                "In how many draws of weights and voters each band wins."));
        var agreed = result.questions().stream().filter(one -> one.agreed().isPresent()).toList();
        if (!agreed.isEmpty()) {
            blocks.add(new Block.Table(
                    "Agreed after discussion",
                    List.of("Question", "Agreed", "Why", "Agreement before"),
                    agreed.stream().map(WorkshopsSection::row).toList()));
        }
    }

    private static String said(Workshop workshop, ServiceResult result) {
        var score = result.score();
        var day = Days.inFull(workshop.rounds().getLast().opened());
        long accepted = result.questions().stream().filter(one -> one.agreed().isEmpty() && one.answer().isPresent()).count();
        var where = score.total().isEmpty()
                ? score.withheld().isEmpty() ? "There is no score." : score.withheld()
                : "It scored %s%s.".formatted(
                        Wording.number(score.total().getAsDouble()),
                        score.band().map(band -> ", “" + band.name() + "”").orElse(""));
        return "%s: %s in round %d. Of %d questions the room agreed on %d by its votes. %s%s".formatted(
                // Its usual name ends with the day already.
                workshop.name().endsWith(day) ? workshop.name() : workshop.name() + ", " + day,
                result.people() == 1 ? "1 ballot" : result.people() + " ballots",
                result.round(),
                result.questions().size(),
                accepted,
                where,
                parts(workshop, result));
    }

    private static String parts(Workshop workshop, ServiceResult result) {
        var parts = result.subgroups().entrySet().stream()
                .filter(part -> part.getValue().total().isPresent())
                .map(part -> RoomPictures.name(workshop, part.getKey()) + " " + Wording.number(part.getValue().total().getAsDouble()))
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "" : " By part of the room: " + parts + ".";
    }

    private static List<Cell> row(QuestionResult one) {
        var agreed = one.agreed().orElseThrow();
        return List.of(
                Cell.of(one.question().text()),
                Cell.of(one.question().option(agreed.option()).map(Option::label).orElse("")),
                Cell.of(agreed.reason()),
                Cell.of(one.votes().consensus().isPresent()
                        ? String.format(Locale.ROOT, "%.2f", one.votes().consensus().getAsDouble())
                        : "–"));
    }
}
