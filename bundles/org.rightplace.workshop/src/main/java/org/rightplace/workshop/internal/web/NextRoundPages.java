package org.rightplace.workshop.internal.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.fieldset;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.legend;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.io.IOException;
import org.rightplace.workshop.NextRound;
import org.rightplace.workshop.NextRound.Candidate;
import org.rightplace.workshop.QuestionResult;

/** What another round asks again: what the room does not agree on, unless the facilitator chooses otherwise. */
final class NextRoundPages {

    static final String PATH = "/facilitator/next";

    private final Site site;

    NextRoundPages(Site site) {
        this.site = site;
    }

    void show(Visit visit) throws Refusal {
        FacilitatorPages.guard(visit);
        var running = site.running();
        var next = NextRound.of(running);
        int round = running.rounds().size() + 1;
        visit.page(
                200,
                "Round " + round,
                h1("What does round %d ask?".formatted(round)),
                p("What the room does not agree on is ticked. Answers to the rest stand as they are."),
                Layout.form(visit, PATH)
                        .with(each(running.agenda().items(), item -> fieldset(
                                legend(item.service().name()),
                                each(
                                        next.candidates().stream().filter(one -> one.asked().service().equals(item.service())).toList(),
                                        this::tick))))
                        .with(div(button("Open round " + round).withType("submit").withClass("first")).withClass("acts")),
                p(a("To the facilitator’s page").withHref("/facilitator")));
    }

    void open(Visit visit) throws IOException, Refusal {
        FacilitatorPages.guard(visit);
        var asked = Line.all(site.running()).stream().filter(line -> visit.form().has(name(line))).map(Line::asked).toList();
        if (asked.isEmpty()) {
            throw new Refusal(400, "The round would ask nothing", "Go back and tick at least one question.");
        }
        site.running().openRound(asked);
        visit.go("/facilitator");
    }

    private DomContent tick(Candidate one) {
        var line = Line.all(site.running()).stream().filter(other -> other.asked().equals(one.asked())).findFirst().orElseThrow();
        return label(
                        input().withType("checkbox")
                                .withName(name(line))
                                .withValue("1")
                                .condAttr(one.worthwhile(), "checked", "checked"),
                        span(span(one.asked().question().text()), span(said(one)).withClass("said")))
                .withClass("pick");
    }

    private static String said(Candidate one) {
        return one.result().map(NextRoundPages::said).orElse("Nobody has answered it");
    }

    private static String said(QuestionResult result) {
        var standing = result.agreed().isPresent()
                ? "agreed after discussion"
                : result.answer().isPresent() ? "accepted" : result.room().isPresent() ? "to discuss" : "nobody has answered it";
        return result.votes().consensus().isPresent()
                ? "Agreement %.2f, %s".formatted(result.votes().consensus().getAsDouble(), standing)
                : standing.substring(0, 1).toUpperCase(java.util.Locale.UK) + standing.substring(1);
    }

    private static String name(Line line) {
        return "ask" + line.at();
    }
}
