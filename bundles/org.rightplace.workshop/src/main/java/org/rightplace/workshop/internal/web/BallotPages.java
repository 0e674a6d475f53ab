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
import org.rightplace.model.Option;
import org.rightplace.workshop.Agenda.Asked;
import org.rightplace.workshop.Participant;
import org.rightplace.workshop.Standing;

/** The ballot: one question at a time, or all on a page. */
final class BallotPages {

    static final String REVIEW = "/ballot?review=1";

    private static final String ALL = "/ballot?all=1";

    private final Site site;

    BallotPages(Site site) {
        this.site = site;
    }

    void show(Visit visit) throws IOException, Refusal {
        var person = site.participant(visit);
        // What it shows as an answer given has to outlast whatever comes.
        site.running().settle();
        var lines = Line.now(site.running());
        // A round may be closed between looking whether it is open and asking what it asks.
        if (!site.running().open() || lines.isEmpty()) {
            waiting(visit, person);
        } else if (visit.form().has("all")) {
            all(visit, person, lines);
        } else if (visit.form().has("review")) {
            review(visit, person, lines);
        } else {
            long first = lines.stream().filter(line -> !answered(person, line)).findFirst().map(Line::at).orElse(-1);
            long at = visit.form().number("q", first);
            if (at < 0) {
                review(visit, person, lines);
            } else {
                question(visit, person, lines, line(lines, at), "");
            }
        }
    }

    /** What a page that waits asks for now and then: a few letters that change when there is something new to show. */
    void state(Visit visit) {
        var rounds = site.running().rounds();
        var state = rounds.isEmpty()
                ? "none"
                : rounds.size() + (rounds.getLast().open() ? " open" : rounds.getLast().revealed() ? " shown" : " closed");
        visit.send(200, "text/plain; charset=utf-8", site.running().ended().isDone() ? "ended" : state);
    }

    /** Shows a question. */
    void question(Visit visit, Participant person, Line line, String wrong) {
        question(visit, person, Line.now(site.running()), line, wrong);
    }

    private void question(Visit visit, Participant person, List<Line> lines, Line line, String wrong) {
        var one = line.asked();
        var several = site.running().agenda().items().size() > 1;
        int at = lines.indexOf(line);
        var count = "Question %d of %d".formatted(at + 1, lines.size());
        visit.page(
                wrong.isEmpty() ? 200 : 409,
                count,
                p(span(one.service().name()).withClass("of"), span(count).withClass("count")).withClass("where"),
                iff(!wrong.isEmpty(), p(wrong).withClass("wrong").attr("role", "alert")),
                saving(visit, one, standing(person, one))
                        .with(
                                fieldset(
                                        legend(h1(one.question().text())),
                                        each(one.question().options(), option -> pick("o", option, standing(person, one)))),
                                evidence(one),
                                before(person, line),
                                div(
                                                button(at + 1 < lines.size() ? "Save and go on" : "Save")
                                                        .withType("submit")
                                                        .withClass("first"),
                                                span().withClass("saved").attr("role", "status"))
                                        .withClass("acts")),
                nav(
                                at > 0 ? a("Back").withHref(path(lines.get(at - 1))) : span("Back").withClass("off"),
                                at + 1 < lines.size() ? a("Leave this one for later").withHref(path(lines.get(at + 1))) : span(),
                                a(several ? "All services" : "My answers").withHref(REVIEW),
                                a("All on one page").withHref(ALL))
                        .attr("aria-label", "Ballot"));
    }

    private void all(Visit visit, Participant person, List<Line> lines) {
        var content = new ArrayList<DomContent>();
        var service = "";
        for (var line : lines) {
            var one = line.asked();
            var stands = standing(person, one);
            if (!one.service().id().equals(service)) {
                service = one.service().id();
                content.add(h2(one.service().name()));
            }
            content.add(fieldset(
                            legend(one.question().text()),
                            Layout.hidden("n" + line.at(), Long.toString(stands.sequence() + 1)),
                            each(one.question().options(), option -> pick("o" + line.at(), option, stands)),
                            evidence(one),
                            before(person, line),
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
                        .with(Layout.hidden(Sheets.FIELD, Sheets.next()))
                        .with(content)
                        .with(div(button("Save all").withType("submit").withClass("first")).withClass("acts")),
                nav(a("One at a time").withHref(path(lines.getFirst())), a("My answers").withHref(REVIEW))
                        .attr("aria-label", "Ballot"));
    }

    private void review(Visit visit, Participant person, List<Line> lines) {
        long left = lines.stream().filter(line -> !answered(person, line)).count();
        visit.page(
                200,
                "My answers",
                h1(left == 0 ? "You have answered everything" : "My answers"),
                p(left == 0
                        ? "Every answer is saved. You can change any of them until the facilitator closes the round."
                        : left(left)),
                again(lines),
                answersOf(person, lines, true),
                nav(a("All on one page").withHref(ALL), a("You joined before, on another device?").withHref("/back"))
                        .attr("aria-label", "Ballot"));
    }

    private String left(long left) {
        return site.running().rounds().size() > 1
                ? "%s still to be looked at again. Until then your answer from before stands.".formatted(
                        left == 1 ? "1 question is" : left + " questions are")
                : "%s still to be answered.".formatted(left == 1 ? "1 question is" : left + " questions are");
    }

    /** What a round leaves out that asks only some of the questions. */
    private DomContent again(List<Line> lines) {
        int left = site.running().agenda().asked().size() - lines.size();
        return iff(left > 0, Layout.note("Round %d asks %s again. Your other answers stand as they are.".formatted(
                site.running().rounds().size(), lines.size() == 1 ? "one question" : lines.size() + " questions")));
    }

    private void waiting(Visit visit, Participant person) {
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
                iff(!rounds.isEmpty(), answersOf(person, Line.all(site.running()), false)));
    }

    private DomContent answersOf(Participant person, List<Line> lines, boolean change) {
        var several = site.running().agenda().items().size() > 1;
        var services = lines.stream().map(line -> line.asked().service()).distinct().toList();
        return div(each(services, service -> div(
                iff(several, h2(service.name())),
                ol(each(lines.stream().filter(line -> line.asked().service().equals(service)).toList(), line -> li(
                                change
                                        ? a(line.asked().question().text()).withHref(path(line))
                                        : span(line.asked().question().text()),
                                span(said(person, line.asked())).withClass("said"))))
                        .withClass("answers"))));
    }

    private String said(Participant person, Asked one) {
        return one.question().option(standing(person, one).option()).map(Option::label).orElse("Not answered yet");
    }

    private FormTag saving(Visit visit, Asked one, Standing stands) {
        return Layout.form(visit, "/answer")
                .withClass("ballot")
                .with(
                        Layout.hidden(Sheets.FIELD, Sheets.next()),
                        Layout.hidden("s", one.service().id()),
                        Layout.hidden("q", one.question().id()),
                        Layout.hidden("n", Long.toString(stands.sequence() + 1)));
    }

    private static DomContent pick(String name, Option option, Standing stands) {
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

    private DomContent before(Participant person, Line line) {
        var stands = standing(person, line.asked());
        return iff(
                !stands.option().isEmpty() && !answered(person, line),
                Layout.note("Your answer from round %d stands unless you change it.".formatted(stands.round())));
    }

    /** Whether somebody has answered a question in this round, or saved again what they said before. */
    private boolean answered(Participant person, Line line) {
        var stands = standing(person, line.asked());
        return !stands.option().isEmpty() && stands.round() == site.running().rounds().size();
    }

    private Standing standing(Participant person, Asked one) {
        return site.running().standing(person.id(), one.service().id(), one.question().id());
    }

    private static Line line(List<Line> lines, long at) throws Refusal {
        return lines.stream().filter(line -> line.at() == at).findFirst().orElseThrow(Answers::notAsked);
    }

    private static String path(Line line) {
        return "/ballot?q=" + line.at();
    }
}
