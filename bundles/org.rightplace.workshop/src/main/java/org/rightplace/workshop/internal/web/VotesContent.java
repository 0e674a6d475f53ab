package org.rightplace.workshop.internal.web;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rightplace.decision.Wording;
import org.rightplace.model.Agreement;
import org.rightplace.model.Option;
import org.rightplace.model.Workshop;
import org.rightplace.workshop.QuestionResult;
import org.rightplace.workshop.ServiceResult;
import org.rightplace.workshop.picture.RoomPictures;

/** What the room said to one question. */
final class VotesContent {

    private VotesContent() {}

    static DomContent of(Workshop workshop, ServiceResult result, QuestionResult one) {
        var consensus = one.votes().consensus();
        boolean contested = one.toDiscuss();
        return div(
                        h3(one.question().text()),
                        p(
                                strong(one.answer().or(one::room).map(Option::label).orElse("")),
                                span(one.overtakenBy().isPresent()
                                        ? " · agreed before; in round %d the room agrees on “%s”".formatted(one.round(), one.overtakenBy().get().label())
                                        : contested ? " · in the middle of the votes" : one.agreed().isPresent() ? " · agreed" : " · accepted")),
                        p(
                                span("Agreement "),
                                Bars.share(consensus.orElse(0), contested && !one.overtaken() ? "bar low" : "bar high"),
                                span(" " + (consensus.isPresent() ? two(consensus.getAsDouble()) : "–")),
                                span(contested && !one.overtaken() ? " · below " + two(result.tool().consensus()) : "")),
                        table(tbody(each(one.chosen().entrySet(), option -> tr(
                                th(option.getKey().label()).attr("scope", "row"),
                                td(Bars.share(option.getValue(), one.votes().n() + one.votes().notKnown()), span(" " + option.getValue())))))),
                        iff(one.subgroups().size() > 1, p("Means: " + means(workshop, one))),
                        one.shift().map(VotesContent::shift).orElseGet(() -> votesOf(result, one)),
                        one.agreed().<DomContent>map(agreed -> p(strong("Why: "), span(agreed.reason()))).orElseGet(() -> span()));
    }

    private static String means(Workshop workshop, QuestionResult one) {
        return one.subgroups().entrySet().stream()
                .filter(part -> part.getValue().mean().isPresent())
                .map(part -> RoomPictures.name(workshop, part.getKey()) + " " + Wording.number(part.getValue().mean().getAsDouble()))
                .collect(Collectors.joining(" · "));
    }

    private static DomContent shift(QuestionResult.Shift shift) {
        var before = shift.before().consensus();
        return p("Since it was asked before: %d of %d changed their answer%s.".formatted(
                shift.changed(),
                shift.both(),
                before.isPresent() ? "; agreement was " + two(before.getAsDouble()) : ""));
    }

    private static DomContent votesOf(ServiceResult result, QuestionResult one) {
        return iff(
                one.round() > 0 && one.round() < result.round(),
                p("Not asked again: these are the votes of round %d.".formatted(one.round())).withClass("note"));
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
