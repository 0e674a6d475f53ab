package org.rightplace.workshop.internal.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.fieldset;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.legend;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import j2html.tags.specialized.FormTag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rightplace.model.Option;
import org.rightplace.workshop.Agenda.Asked;
import org.rightplace.workshop.Participant;
import org.rightplace.workshop.Receipt;
import org.rightplace.workshop.Standing;

/** The ballot: one question at a time, or all on a page. */
final class BallotPages {

    private static final String ALL = "/ballot?all=1";

    private final Site site;

    BallotPages(Site site) {
        this.site = site;
    }

    void show(Visit visit) throws IOException, Refusal {
        var person = person(visit);
        var asked = site.running().agenda().asked();
        if (!site.running().open()) {
            waiting(visit, person, asked);
        } else if (visit.form().has("all")) {
            all(visit, person, asked);
        } else if (visit.form().has("review")) {
            review(visit, person, asked);
        } else {
            int first = IntStream.range(0, asked.size())
                    .filter(i -> standing(person, asked.get(i)).option().isEmpty())
                    .findFirst()
                    .orElse(-1);
            int at = (int) visit.form().number("q", first);
            if (at < 0) {
                review(visit, person, asked);
            } else if (at >= asked.size()) {
                throw noSuchQuestion();
            } else {
                question(visit, person, asked, at, "");
            }
        }
    }

    /** What a page that waits asks for now and then: a few letters that change when there is something new to show. */
    void state(Visit visit) throws IOException {
        var rounds = site.running().rounds();
        var state = rounds.isEmpty()
                ? "none"
                : rounds.size() + (rounds.getLast().open() ? " open" : rounds.getLast().revealed() ? " shown" : " closed");
        visit.send(200, "text/plain; charset=utf-8", site.running().ended().isDone() ? "ended" : state);
    }

    void answer(Visit visit) throws IOException, Refusal {
        var person = person(visit);
        var form = visit.form();
        var asked = site.running().agenda().asked();
        var receipt = site.running().answer(
                person.id(), form.text("s"), form.text("q"), form.text("o"), form.number("n", 0));
        if (visit.scripted()) {
            visit.send(
                    status(receipt),
                    "application/json; charset=utf-8",
                    "{\"saved\":%b,\"open\":%b,\"sequence\":%d}".formatted(
                            receipt.saved(), receipt.outcome() != Receipt.Outcome.NOT_OPEN, receipt.sequence()));
            return;
        }
        int at = IntStream.range(0, asked.size())
                .filter(i -> asked.get(i).service().id().equals(form.text("s"))
                        && asked.get(i).question().id().equals(form.text("q")))
                .findFirst()
                .orElse(-1);
        switch (receipt.outcome()) {
            case NOT_ASKED -> throw noSuchQuestion();
            case NOT_OPEN -> throw notOpen();
            case OUTDATED -> question(
                    visit, person, asked, at, "You changed this answer elsewhere since this page was shown. What you chose there was kept; choose again to change it.");
            case SAVED -> visit.go(at + 1 < asked.size() ? "/ballot?q=" + (at + 1) : "/ballot?review=1");
        }
    }

    void answers(Visit visit) throws IOException, Refusal {
        var person = person(visit);
        var form = visit.form();
        var asked = site.running().agenda().asked();
        var outdated = new ArrayList<Asked>();
        for (int i = 0; i < asked.size(); i++) {
            var one = asked.get(i);
            if (form.has("o" + i) && !form.text("o" + i).equals(standing(person, one).option())) {
                var receipt = site.running().answer(
                        person.id(), one.service().id(), one.question().id(), form.text("o" + i), form.number("n" + i, 0));
                switch (receipt.outcome()) {
                    case NOT_ASKED -> throw noSuchQuestion();
                    case NOT_OPEN -> throw notOpen();
                    case OUTDATED -> outdated.add(one);
                    case SAVED -> {}
                }
            }
        }
        if (outdated.isEmpty()) {
            visit.go("/ballot?review=1");
        } else {
            visit.page(
                    409,
                    "Changed elsewhere",
                    h1("Some answers were changed elsewhere"),
                    p("These were changed on another page since this one was shown. What was chosen there was kept; everything else is saved."),
                    ol(each(outdated, one -> li(a(one.question().text()).withHref("/ballot?q=" + asked.indexOf(one))))));
        }
    }

    private void question(Visit visit, Participant person, List<Asked> asked, int at, String wrong) throws IOException {
        var one = asked.get(at);
        var several = site.running().agenda().items().size() > 1;
        visit.page(
                wrong.isEmpty() ? 200 : 409,
                "Question %d of %d".formatted(at + 1, asked.size()),
                p(span(one.service().name()).withClass("of"), span("Question %d of %d".formatted(at + 1, asked.size()))
                                .withClass("count"))
                        .withClass("where"),
                iff(!wrong.isEmpty(), p(wrong).withClass("wrong").attr("role", "alert")),
                saving(visit, one, standing(person, one))
                        .with(
                                fieldset(
                                        legend(h1(one.question().text())),
                                        each(one.question().options(), option -> pick("o", one, option, standing(person, one)))),
                                evidence(one),
                                before(person, one),
                                div(
                                                button(at + 1 < asked.size() ? "Save and go on" : "Save")
                                                        .withType("submit")
                                                        .withClass("first"),
                                                span().withClass("saved").attr("role", "status"))
                                        .withClass("acts")),
                nav(
                                at > 0 ? a("Back").withHref("/ballot?q=" + (at - 1)) : span("Back").withClass("off"),
                                at + 1 < asked.size()
                                        ? a("Leave this one for later").withHref("/ballot?q=" + (at + 1))
                                        : span(),
                                a(several ? "All services" : "My answers").withHref("/ballot?review=1"),
                                a("All on one page").withHref(ALL))
                        .attr("aria-label", "Ballot"));
    }

    private void all(Visit visit, Participant person, List<Asked> asked) throws IOException {
        var content = new ArrayList<DomContent>();
        var service = "";
        for (int i = 0; i < asked.size(); i++) {
            var one = asked.get(i);
            var stands = standing(person, one);
            int at = i;
            if (!one.service().id().equals(service)) {
                service = one.service().id();
                content.add(h2(one.service().name()));
            }
            content.add(fieldset(
                            legend(one.question().text()),
                            Layout.hidden("n" + at, Long.toString(stands.sequence() + 1)),
                            each(one.question().options(), option -> pick("o" + at, one, option, stands)),
                            evidence(one),
                            before(person, one),
                            span().withClass("saved").attr("role", "status"))
                    .attr("data-s", one.service().id())
                    .attr("data-q", one.question().id()));
        }
        visit.page(
                200,
                "All questions",
                h1("All questions"),
                Layout.form(visit, "/answers")
                        .withClass("ballot")
                        .with(content)
                        .with(div(button("Save all").withType("submit").withClass("first")).withClass("acts")),
                nav(a("One at a time").withHref("/ballot?q=0"), a("My answers").withHref("/ballot?review=1"))
                        .attr("aria-label", "Ballot"));
    }

    private void review(Visit visit, Participant person, List<Asked> asked) throws IOException {
        long left = asked.stream().filter(one -> standing(person, one).option().isEmpty()).count();
        visit.page(
                200,
                "My answers",
                h1(left == 0 ? "You have answered everything" : "My answers"),
                p(left == 0
                        ? "Every answer is saved. You can change any of them until the facilitator closes the round."
                        : left + (left == 1 ? " question is" : " questions are") + " still to be answered."),
                answersOf(person, asked, true),
                nav(a("All on one page").withHref(ALL)).attr("aria-label", "Ballot"));
    }

    private void waiting(Visit visit, Participant person, List<Asked> asked) throws IOException {
        var rounds = site.running().rounds();
        boolean ended = site.running().ended().isDone();
        boolean shown = !rounds.isEmpty() && rounds.getLast().revealed();
        visit.page(
                200,
                rounds.isEmpty() ? "Waiting" : "Round %d is closed".formatted(rounds.size()),
                div(
                                h1(ended
                                        ? "The workshop has ended"
                                        : rounds.isEmpty() ? "You are in" : "Round %d is closed".formatted(rounds.size())),
                                p(ended
                                        ? "Thank you. Your answers are part of the record."
                                        : rounds.isEmpty()
                                                ? "The questions come as soon as the facilitator opens the round."
                                                : "Your answers are saved. They can be changed if the facilitator opens it again."),
                                shown ? p(a("See what the room says").withHref("/results").withClass("button")) : span(),
                                ended ? span() : p(a("Look again").withHref("/ballot")))
                        .withClass("waiting"),
                iff(!rounds.isEmpty(), answersOf(person, asked, false)));
    }

    private DomContent answersOf(Participant person, List<Asked> asked, boolean change) {
        var services = site.running().agenda().items();
        return div(each(services, item -> div(
                iff(services.size() > 1, h2(item.service().name())),
                ol(each(asked.stream().filter(one -> one.service().equals(item.service())).toList(), one -> li(
                                change
                                        ? a(one.question().text()).withHref("/ballot?q=" + asked.indexOf(one))
                                        : span(one.question().text()),
                                span(said(person, one)).withClass("said"))))
                        .withClass("answers"))));
    }

    private String said(Participant person, Asked one) {
        return one.question().option(standing(person, one).option()).map(Option::label).orElse("Not answered yet");
    }

    private FormTag saving(Visit visit, Asked one, Standing stands) {
        return Layout.form(visit, "/answer")
                .withClass("ballot")
                .with(
                        Layout.hidden("s", one.service().id()),
                        Layout.hidden("q", one.question().id()),
                        Layout.hidden("n", Long.toString(stands.sequence() + 1)));
    }

    private static DomContent pick(String name, Asked one, Option option, Standing stands) {
        return label(
                        input().withType("radio")
                                .withName(name)
                                .withValue(option.id())
                                .condAttr(option.id().equals(stands.option()), "checked", "checked"),
                        span(option.label()))
                .withClass(option.notKnown() ? "pick unknown" : "pick");
    }

    private static DomContent evidence(Asked one) {
        return iff(
                !one.question().evidence().isBlank(),
                details(summary("What would answer it"), p(one.question().evidence())));
    }

    private DomContent before(Participant person, Asked one) {
        var stands = standing(person, one);
        int round = site.running().rounds().size();
        return iff(
                stands.round() > 0 && stands.round() < round && !stands.option().isEmpty(),
                Layout.note("Your answer from round %d stands unless you change it.".formatted(stands.round())));
    }

    private Standing standing(Participant person, Asked one) {
        return site.running().standing(person.id(), one.service().id(), one.question().id());
    }

    private Participant person(Visit visit) throws Refusal {
        return site.running().participant(visit.visitor()).orElseThrow(() -> new Refusal(
                403, "Join first", "This device has no ballot here. Join with the code on the wall."));
    }

    private static int status(Receipt receipt) {
        return switch (receipt.outcome()) {
            case SAVED -> 200;
            case OUTDATED, NOT_OPEN -> 409;
            case NOT_ASKED -> 400;
        };
    }

    private static Refusal noSuchQuestion() {
        return new Refusal(400, "There is no such question", "The workshop does not ask that, or not with that answer. Nothing was changed.");
    }

    private static Refusal notOpen() {
        return new Refusal(409, "The round is closed", "That answer came after the facilitator closed the round, and was not taken. What you saved before stands.");
    }
}
