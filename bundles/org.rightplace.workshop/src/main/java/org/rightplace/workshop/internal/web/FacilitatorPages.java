package org.rightplace.workshop.internal.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.img;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rightplace.chart.Palette;
import org.rightplace.chart.Size;
import org.rightplace.chart.SvgDocument;
import org.rightplace.model.Round;
import org.rightplace.model.Subgroup;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workshop.JoinCode;
import org.rightplace.workshop.JoinPicture;
import org.rightplace.workshop.Participant;
import org.rightplace.workshop.Progress;
import org.rightplace.workspace.Counts;

/** Running the workshop from a browser, and the wall. */
final class FacilitatorPages {

    /** Where the facilitator's link begins; the secret follows. */
    static final String ENTRY = "/facilitator/enter/";

    static final String ROUND = "/facilitator/round";
    private static final int DOT = 8;
    private static final int LONGEST_TIMER = 180;

    private final Site site;

    FacilitatorPages(Site site) {
        this.site = site;
    }

    void show(Visit visit) throws Refusal {
        guard(visit);
        page(visit, span());
    }

    /** The part of the page that changes by itself. */
    void live(Visit visit) throws Refusal {
        guard(visit);
        visit.fragment(live(visit, site.running().progress()));
    }

    void round(Visit visit) throws IOException, Refusal, WorkspaceException {
        guard(visit);
        switch (visit.form().text("do")) {
            case "open" -> site.running().openRound();
            case "close" -> site.running().closeRound();
            case "reopen" -> site.running().reopenRound();
            case "reveal" -> site.running().reveal();
            case "end" -> {
                end(visit);
                return;
            }
            default -> throw new Refusal(400, "That cannot be done", "The page asked for something unknown. Open it again.");
        }
        visit.go("/facilitator");
    }

    void timer(Visit visit) throws IOException, Refusal {
        guard(visit);
        site.running().setTimer(Duration.ofMinutes(Math.min(LONGEST_TIMER, visit.form().number("minutes", 0))));
        visit.go("/facilitator");
    }

    void letBackIn(Visit visit) throws Refusal {
        guard(visit);
        var code = site.running().letBackIn(visit.form().text("person")).orElseThrow(
                () -> new Refusal(400, "There is no such person", "Nobody was let in. Open the facilitator's page again."));
        page(visit, div(
                        p(strong(JoinCode.spaced(code)).withClass("number")),
                        p("Tell this code to the person alone. They open " + site.address().origin()
                                + "/back and type it. It works once, for a"
                                + " quarter of an hour; the device they had before is then shut out."))
                .withClass("notice")
                .attr("role", "status"));
    }

    /** The wall: where to go, what to type, and how many are in. */
    void room(Visit visit) throws Refusal {
        guard(visit);
        visit.page(
                200,
                "Join",
                div(
                                div(
                                        h1("Join on your phone"),
                                        p(site.address().origin()).withClass("address"),
                                        p("and type the code").withClass("of"),
                                        p(JoinCode.spaced(site.running().code())).withClass("wall-code"),
                                        div(roomState()).attr("data-live", "/room/live")),
                                img().withSrc("/code.svg")
                                        .withAlt("A code to point a phone’s camera at, which opens the address"))
                        .withClass("wall"));
    }

    void roomLive(Visit visit) throws Refusal {
        guard(visit);
        visit.fragment(roomState());
    }

    void code(Visit visit) throws Refusal {
        guard(visit);
        visit.send(200, "image/svg+xml", code());
    }

    private String code() {
        var picture = JoinPicture.of(site.address().origin() + "/?code=" + site.running().code());
        // Of whole units to each dot.
        double side = DOT * picture.width();
        return SvgDocument.standalone(picture, new Size(side, side), Palette.print());
    }

    private void end(Visit visit) throws IOException, WorkspaceException {
        site.running().end();
        visit.page(
                200,
                "Ended",
                h1("The workshop has ended"),
                p("Its ballots, what was agreed and why are in the workspace. You can close this page."));
    }

    private void page(Visit visit, DomContent notice) {
        visit.page(
                200,
                "Facilitator",
                h1("How far is the room?"),
                notice,
                each(site.running().findings(), finding -> p(finding.message()).withClass("wrong").attr("role", "alert")),
                div(live(visit, site.running().progress())).attr("data-live", "/facilitator/live"),
                steering(visit));
    }

    private DomContent steering(Visit visit) {
        return div(
                h2("Timer"),
                Layout.form(visit, "/facilitator/timer")
                        .withClass("inline")
                        .with(
                                label("Minutes").withFor("minutes"),
                                input().withType("number")
                                        .withId("minutes")
                                        .withName("minutes")
                                        .attr("min", "0")
                                        .attr("max", Integer.toString(LONGEST_TIMER))
                                        .withValue("10"),
                                button("Set").withType("submit")),
                Layout.note("It reminds the room and closes nothing. Set it to 0 to take it off."),
                h2("End"),
                Layout.note("Ends the workshop for everybody. What was answered and agreed stays in the workspace."),
                p(a("End the workshop…").withHref(SurePages.END).withClass("button quiet")));
    }

    private DomContent live(Visit visit, Progress progress) {
        var rounds = site.running().rounds();
        return div(
                p(
                                span(stateOf(rounds)).withClass("of"),
                                span(" · %,d joined · %,d have answered everything".formatted(
                                        progress.people().size(), progress.done())))
                        .attr("role", "status"),
                timeLeft(),
                div().with(acts(visit, rounds)).withClass("acts"),
                p(a("Wall: address and code").withHref("/room")),
                people(visit, progress),
                questions(progress));
    }

    private List<DomContent> acts(Visit visit, List<Round> rounds) {
        var acts = new ArrayList<DomContent>();
        if (!rounds.isEmpty() && rounds.getLast().open()) {
            acts.add(act(visit, "close", "Close round " + rounds.size(), true));
        } else {
            if (rounds.isEmpty()) {
                acts.add(act(visit, "open", "Open round 1", true));
            } else {
                acts.add(a("See the results").withHref("/results").withClass("button"));
                acts.add(a("Open round " + (rounds.size() + 1) + "…").withHref(NextRoundPages.PATH).withClass("button quiet"));
                if (site.running().reopenable()) {
                    acts.add(act(visit, "reopen", "Reopen round " + rounds.size(), false));
                }
                if (!rounds.getLast().revealed()) {
                    acts.add(act(visit, "reveal", "Show the results to the room", false));
                }
            }
        }
        return acts;
    }

    private static DomContent act(Visit visit, String what, String words, boolean first) {
        return Layout.form(visit, ROUND).with(does(what, words, first));
    }

    static DomContent does(String what, String words, boolean first) {
        return button(words).withType("submit").withName("do").withValue(what).withCondClass(first, "first");
    }

    private DomContent people(Visit visit, Progress progress) {
        if (progress.people().isEmpty()) {
            return div(Layout.note("Nobody is here yet. Show the wall: it has the address and the code."), putOut(visit));
        }
        int asked = progress.questions().size();
        return div(
                h2("People"),
                table(
                        thead(tr(th("Who").attr("scope", "col"), th("Answered").attr("scope", "col"), th("Lost their device, or should not be here?").attr("scope", "col"))),
                        tbody(each(progress.people(), person -> tr(
                                th(span(person.participant().label()), span(from(person.participant())).withClass("said"))
                                        .attr("scope", "row"),
                                td(Bars.share(person.answered(), asked), span(" %d of %d".formatted(person.answered(), asked))),
                                td(Layout.form(visit, "/facilitator/return")
                                        .with(
                                                Layout.hidden("person", person.participant().id()),
                                                button("Let back in")
                                                        .withType("submit")
                                                        .withClass("small")
                                                        .attr("aria-label", "Let " + person.participant().label() + " back in")),
                                        a("Put out…")
                                                .withHref(SurePages.out(person.participant().id()))
                                                .attr("aria-label", "Put out " + person.participant().label())))))),
                putOut(visit));
    }

    private DomContent putOut(Visit visit) {
        int out = site.running().putOut();
        return iff(out > 0, div(
                Layout.note("%s put out. What they answered in the round they were put out of does not count, nor after it."
                        .formatted(out == 1 ? "1 person was" : "%,d people were".formatted(out))),
                each(site.running().outside(), gone -> Layout.form(visit, "/facilitator/return")
                        .with(
                                Layout.hidden("person", gone.id()),
                                button("Let " + gone.label() + " back in").withType("submit").withClass("small")))));
    }

    /** The part of the room that somebody belongs to. */
    private String from(Participant person) {
        return site.running().workshop().subgroups().stream()
                .filter(part -> part.id().equals(person.subgroup()))
                .map(Subgroup::name)
                .findFirst()
                .orElse("");
    }

    private DomContent questions(Progress progress) {
        int joined = progress.people().size();
        boolean several = site.running().agenda().items().size() > 1;
        return div(
                h2("Questions"),
                table(
                        thead(tr(th("Question").attr("scope", "col"), th("Answered").attr("scope", "col"))),
                        tbody(each(progress.questions(), one -> tr(
                                th((several ? one.asked().service().name() + ": " : "") + one.asked().question().text())
                                        .attr("scope", "row"),
                                td(Bars.share(one.answered(), joined), span(" %d of %d".formatted(one.answered(), joined))))))));
    }

    private DomContent roomState() {
        var rounds = site.running().rounds();
        return div(
                p(strong(Counts.of(site.running().joined())).withClass("number"), span(" joined")).attr("role", "status"),
                p(stateOf(rounds)).withClass("of"),
                timeLeft());
    }

    private DomContent timeLeft() {
        return site.running().timer()
                .map(until -> Math.max(0, Duration.between(Instant.now(), until).toSeconds()))
                .<DomContent>map(left -> p(left == 0 ? "Time is up" : "%d:%02d left".formatted(left / 60, left % 60))
                        .withClass("timer")
                        .attr("data-seconds", Long.toString(left)))
                .orElseGet(() -> span());
    }

    private static String stateOf(List<Round> rounds) {
        if (rounds.isEmpty()) {
            return "No round is open yet";
        }
        return "Round %d is %s".formatted(
                rounds.size(), rounds.getLast().open() ? "open" : rounds.getLast().revealed() ? "closed and shown" : "closed");
    }

    /** Refuses whoever does not hold the facilitator's secret. */
    static void guard(Visit visit) throws Refusal {
        if (!visit.facilitator()) {
            throw new Refusal(
                    403, "Only for the facilitator", "Open this with the facilitator’s link, which is shown where the workshop was started.");
        }
    }
}
