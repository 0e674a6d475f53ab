package org.rightplace.workshop.internal.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.label;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.util.Optional;
import org.rightplace.chart.Palette;
import org.rightplace.chart.SvgDocument;
import org.rightplace.workshop.QuestionResult;
import org.rightplace.workshop.ServiceResult;

/** What the room says. The facilitator sees it when a round is closed, the room when it is shown. */
final class ResultPages {

    /** As wide as the narrowest of phones, on which its words are to be read. */
    private static final double STRIP_WIDTH = 320;

    private final Site site;
    private final Results results;
    private final Outcome outcome;
    private final Agreeing agreeing;

    ResultPages(Site site) {
        this.site = site;
        this.results = new Results(site.running());
        this.outcome = new Outcome(site.running(), results);
        this.agreeing = new Agreeing(site.running());
    }

    void show(Visit visit) throws Refusal {
        guard(visit);
        var items = site.running().agenda().items();
        int at = at(visit);
        var result = result(at);
        visit.page(
                200,
                "Results",
                h1(items.get(at).service().name()),
                iff(items.size() > 1, nav(each(items, item -> a(item.service().name()).withHref("/results?service=" + items.indexOf(item))))
                        .attr("aria-label", "Services")),
                result.map(known -> content(visit, known, at)).orElseGet(() -> p("Nobody has answered anything about it.")),
                visit.facilitator()
                        ? p(a("To the facilitator’s page").withHref("/facilitator"))
                        : p(a("To my ballot").withHref("/ballot")));
    }

    void spider(Visit visit) throws Refusal {
        guard(visit);
        var picture = result(at(visit)).flatMap(outcome::spider)
                .orElseThrow(() -> new Refusal(404, "There is no picture", "Too few domains were asked to draw one."));
        visit.send(200, "image/svg+xml", SvgDocument.standalone(picture, picture.preferredSize(), Palette.print()));
    }

    void strip(Visit visit) throws Refusal {
        guard(visit);
        var strip = result(at(visit)).map(outcome::strip)
                .orElseThrow(() -> new Refusal(404, "There is no picture", "Nobody has answered anything about it."));
        visit.send(200, "image/svg+xml", SvgDocument.standalone(strip, STRIP_WIDTH, Palette.print()));
    }

    void agree(Visit visit) throws Refusal {
        facilitator(visit);
        agreeing.agree(visit.form());
        visit.go("/results?service=" + at(visit));
    }

    void handOver(Visit visit) throws Refusal {
        facilitator(visit);
        var service = site.running().agenda().items().get(at(visit)).service();
        agreeing.handOver(service);
        visit.page(
                200,
                "Handed over",
                h1("Handed to the placement"),
                p("The answers are now those of “%s”, and the level they point to is proposed, with this workshop in its trail."
                        .formatted(service.name())),
                p(a("Back to the results").withHref("/results?service=" + at(visit))));
    }

    private DomContent content(Visit visit, ServiceResult result, int at) {
        var discuss = result.toDiscuss();
        return div(
                p("Round %d · %d %s".formatted(result.round(), result.people(), result.people() == 1 ? "ballot" : "ballots"))
                        .withClass("of"),
                outcome.content(result, at),
                h2(discuss.isEmpty() ? "Nothing is left to discuss" : "To discuss: " + discuss.size()),
                iff(discuss.isEmpty(), p("The room agrees, or has agreed, on every question it answered.")),
                each(discuss, one -> question(visit, result, one, at)),
                h2("Accepted and agreed"),
                each(
                        result.ranked().stream().filter(one -> one.answer().isPresent() && !one.toDiscuss()).toList(),
                        one -> question(visit, result, one, at)),
                visit.facilitator() ? agreeing.handingOver(visit, result, at, discuss.isEmpty()) : span());
    }

    private DomContent question(Visit visit, ServiceResult result, QuestionResult one, int at) {
        return div(
                        VotesContent.of(site.running().workshop(), result, one),
                        visit.facilitator() ? agreeing.form(visit, result, one, at) : span())
                .withClass(one.toDiscuss() ? "result contested" : "result");
    }

    private Optional<ServiceResult> result(int at) {
        return results.of(site.running().agenda().items().get(at).service().id());
    }

    private int at(Visit visit) throws Refusal {
        long at = visit.form().number("service", 0);
        if (at >= site.running().agenda().items().size()) {
            throw new Refusal(404, "There is no such service", "The workshop does not decide on it. Start again from the results.");
        }
        return (int) at;
    }

    // Nobody sees results while people vote: what the others said is not to sway them.
    private void guard(Visit visit) throws Refusal {
        var rounds = site.running().rounds();
        boolean closed = !rounds.isEmpty() && !rounds.getLast().open();
        boolean shown = closed && rounds.getLast().revealed() && site.running().participant(visit.visitor()).isPresent();
        if (!shown && !(closed && visit.facilitator())) {
            throw new Refusal(403, "There is nothing to see yet", closed
                    ? "The facilitator has not shown the results to the room."
                    : "Results are shown when the round is closed.");
        }
    }

    private void facilitator(Visit visit) throws Refusal {
        guard(visit);
        if (!visit.facilitator()) {
            throw new Refusal(403, "Only for the facilitator", "Open this with the facilitator’s link.");
        }
    }
}
