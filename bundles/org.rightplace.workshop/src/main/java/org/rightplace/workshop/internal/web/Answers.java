package org.rightplace.workshop.internal.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;

import java.io.IOException;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.rightplace.workshop.Participant;
import org.rightplace.workshop.Receipt;

/** Takes what is sent from a ballot. */
final class Answers {

    private final Site site;
    private final BallotPages ballot;
    private final Sheets sheets = new Sheets();

    Answers(Site site, BallotPages ballot) {
        this.site = site;
        this.ballot = ballot;
    }

    /** Takes one answer. */
    void one(Visit visit) throws IOException, Refusal {
        var person = site.participant(visit);
        var form = visit.form();
        var receipt = taken(person, form.text("s"), form.text("q"), form.text("o"), form, "n");
        if (visit.scripted()) {
            visit.send(
                    status(receipt),
                    "application/json; charset=utf-8",
                    // Put together by hand: a format would write numbers as this machine's language does.
                    "{\"saved\":" + receipt.saved() + ",\"open\":" + (receipt.outcome() != Receipt.Outcome.NOT_OPEN)
                            + ",\"sequence\":" + receipt.sequence() + "}");
            return;
        }
        var lines = Line.now(site.running());
        int at = IntStream.range(0, lines.size()).filter(i -> is(lines.get(i), form)).findFirst().orElse(-1);
        if (at < 0) {
            throw notAsked();
        }
        switch (receipt.outcome()) {
            case NOT_ASKED -> throw notAsked();
            case NOT_OPEN -> throw notOpen();
            case OUTDATED -> ballot.question(
                    visit, person, lines.get(at), "You changed this answer elsewhere since this page was shown. What you chose there was kept; choose again to change it.");
            case SAVED -> visit.go(at + 1 < lines.size() ? "/ballot?q=" + lines.get(at + 1).at() : BallotPages.REVIEW);
        }
    }

    /** Takes the answers of a page that has them all. */
    void all(Visit visit) throws IOException, Refusal {
        var person = site.participant(visit);
        var form = visit.form();
        var kept = new ArrayList<Line>();
        var asked = Line.now(site.running());
        boolean left = false;
        for (var line : Line.all(site.running())) {
            var chosen = form.text("o" + line.at());
            if (!form.has("o" + line.at())) {
                continue;
            }
            // The page may be one of a round that asked more.
            if (!asked.contains(line)) {
                left = true;
            } else if (!stands(person, line, chosen)) {
                var one = line.asked();
                var receipt = taken(person, one.service().id(), one.question().id(), chosen, form, "n" + line.at());
                switch (receipt.outcome()) {
                    case NOT_ASKED -> throw notAsked();
                    case NOT_OPEN -> throw notOpen();
                    case OUTDATED -> kept.add(line);
                    case SAVED -> {}
                }
            }
        }
        if (!kept.isEmpty()) {
            visit.page(
                    409,
                    "Changed elsewhere",
                    h1("Some answers were changed elsewhere"),
                    p("These were changed on another page since this one was shown. What was chosen there was kept; everything else is saved."),
                    ol(each(kept, line -> li(a(line.asked().question().text()).withHref("/ballot?q=" + line.at())))),
                    p(a("My answers").withHref(BallotPages.REVIEW)));
        } else if (left) {
            visit.page(
                    409,
                    "Not all are asked",
                    h1("This page is of another round"),
                    p("What this round asks is saved. It does not ask the rest: those answers stand as they are."),
                    p(a("My answers").withHref(BallotPages.REVIEW)));
        } else {
            visit.go(BallotPages.REVIEW);
        }
    }

    private Receipt taken(Participant person, String service, String question, String option, Form form, String number)
            throws IOException {
        var sheet = form.text(Sheets.FIELD);
        long sequence = sheets.sequence(person.id(), service, question, sheet, form.number(number, 0));
        var receipt = site.running().answer(person.id(), service, question, option, sequence);
        sheets.saved(person.id(), service, question, sheet, receipt);
        return receipt;
    }

    // What was said in a round before is taken again: it says that the person looked at it in this one.
    private boolean stands(Participant person, Line line, String chosen) {
        var one = line.asked();
        var stands = site.running().standing(person.id(), one.service().id(), one.question().id());
        return stands.option().equals(chosen) && (chosen.isEmpty() || stands.round() == site.running().rounds().size());
    }

    private static boolean is(Line line, Form form) {
        return line.asked().service().id().equals(form.text("s")) && line.asked().question().id().equals(form.text("q"));
    }

    private static int status(Receipt receipt) {
        return switch (receipt.outcome()) {
            case SAVED -> 200;
            case OUTDATED, NOT_OPEN -> 409;
            case NOT_ASKED -> 400;
        };
    }

    static Refusal notAsked() {
        return new Refusal(400, "There is no such question", "The workshop does not ask that now, or not with that answer. Nothing was changed.");
    }

    private static Refusal notOpen() {
        return new Refusal(409, "The round is closed", "That answer came after the facilitator closed the round, and was not taken. What you saved before stands.");
    }
}
