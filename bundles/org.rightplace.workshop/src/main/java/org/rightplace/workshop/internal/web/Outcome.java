package org.rightplace.workshop.internal.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.img;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rightplace.chart.BandStrip;
import org.rightplace.chart.Spider;
import org.rightplace.decision.Wording;
import org.rightplace.model.Band;
import org.rightplace.model.Framework;
import org.rightplace.workshop.RunningWorkshop;
import org.rightplace.workshop.ServiceResult;
import org.rightplace.workshop.picture.RoomPictures;

/** What follows from what a room said: the score and its band, how sure that is, and what would change it. */
final class Outcome {

    private static final int FLIPS_SHOWN = 5;

    private final RunningWorkshop running;

    private final Results results;

    Outcome(RunningWorkshop running, Results results) {
        this.running = running;
        this.results = results;
    }

    DomContent content(ServiceResult result, int at) {
        return div(
                score(result, at),
                spider(result)
                        .<DomContent>map(picture -> img().withSrc("/spider.svg?service=" + at)
                                .withAlt("Spider diagram. " + picture.description())
                                .withClass("picture"))
                        .orElseGet(() -> p("By domain: " + domains(result) + ".")),
                subgroups(result),
                wouldChange(result));
    }

    Optional<Spider> spider(ServiceResult result) {
        return RoomPictures.spider(framework(), running.workshop(), result);
    }

    BandStrip strip(ServiceResult result) {
        return RoomPictures.strip(framework(), results.robustness(result));
    }

    private DomContent score(ServiceResult result, int at) {
        var score = result.score();
        if (score.total().isEmpty()) {
            return p(score.withheld().isEmpty() ? "There is no score: nobody gave an answer that has one." : score.withheld());
        }
        var edge = Wording.edge(result.tool(), score);
        var band = score.band().map(Band::name).orElse("In no band");
        boolean moved = !score.total().equals(result.voted().total());
        return div(
                p(strong(Wording.number(score.total().getAsDouble())).withClass("number"), span(" " + band).withClass("band")),
                iff(!edge.isEmpty(), p("It sits " + edge + ".")),
                iff(moved, p("Before the discussion it was %s, “%s”.".formatted(
                        result.voted().total().isPresent() ? Wording.number(result.voted().total().getAsDouble()) : "without a score",
                        result.voted().band().map(Band::name).orElse("no band")))),
                robustness(result, at));
    }

    private DomContent robustness(ServiceResult result, int at) {
        var strip = strip(result);
        return div(
                h2(strip.title()),
                img().withSrc("/strip.svg?service=" + at).withAlt(strip.description()).withClass("picture strip"));
    }

    private DomContent wouldChange(ServiceResult result) {
        if (result.score().band().isEmpty()) {
            return span();
        }
        var flips = result.wouldChange();
        return div(
                h2("What would change it"),
                flips.isEmpty()
                        ? p("No single answer would: whichever is changed, the band stays.")
                        : ul(each(flips.stream().limit(FLIPS_SHOWN).toList(), flip -> li(
                                span(flip.question().text() + " "),
                                strong(flip.to().label()),
                                span(flip.from().map(from -> " instead of “" + from.label() + "”").orElse(", which is not known now,")
                                        + " would make it “" + flip.band().map(Band::name).orElse("no band") + "”.")))),
                iff(flips.size() > FLIPS_SHOWN, p("%d of %d questions could move it, each by itself; these take the smallest change."
                                .formatted(flips.size(), result.questions().size()))
                        .withClass("note")));
    }

    private DomContent subgroups(ServiceResult result) {
        return iff(
                result.subgroups().size() > 1,
                div(
                        h2("By who was in the room"),
                        table(
                                thead(tr(th("From").attr("scope", "col"), th("Score").attr("scope", "col"), th("Points to").attr("scope", "col"))),
                                tbody(each(result.subgroups().entrySet(), part -> tr(
                                        th(RoomPictures.name(running.workshop(), part.getKey())).attr("scope", "row"),
                                        td(part.getValue().total().isPresent()
                                                ? Wording.number(part.getValue().total().getAsDouble())
                                                : "–"),
                                        td(part.getValue().band().map(Band::name).orElse("–"))))))));
    }

    private static String domains(ServiceResult result) {
        return result.tool().domains().stream()
                .map(domain -> domain.name() + " "
                        + (result.score().domains().get(domain.id()).isPresent()
                                ? Wording.number(result.score().domains().get(domain.id()).getAsDouble())
                                : "without a score"))
                .collect(Collectors.joining(", "));
    }

    private Framework framework() {
        return running.workspace().snapshot().framework().orElseThrow();
    }
}
