package org.rightplace.workshop.internal.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.io.IOException;
import org.rightplace.workshop.Participant;
import org.rightplace.workshop.Progress;

/** What the facilitator is asked once more before it is done, because nothing brings it back. */
final class SurePages {

    static final String OUT = "/facilitator/out";
    static final String END = "/facilitator/end";

    private static final String PERSON = "person";

    private final Site site;

    SurePages(Site site) {
        this.site = site;
    }

    /** Where it is asked whether to put somebody out. */
    static String out(String participantId) {
        return OUT + "?" + PERSON + "=" + participantId;
    }

    void out(Visit visit) throws Refusal {
        FacilitatorPages.guard(visit);
        var person = person(visit);
        visit.page(
                200,
                "Put out",
                h1("Put " + person.label() + " out?"),
                p(site.running().open()
                        ? "What they have answered in this round does not count then. What was recorded of rounds before it stays."
                        : "They cannot answer in the rounds to come. What was recorded of the rounds so far stays."),
                p("Their device is shut out, and cannot join again with the code on the wall. You can let it back in with a code of its own."),
                Layout.form(visit, OUT)
                        .with(
                                Layout.hidden(PERSON, person.id()),
                                div(button("Put " + person.label() + " out").withType("submit").withClass("first")).withClass("acts")),
                back());
    }

    void putOut(Visit visit) throws IOException, Refusal {
        FacilitatorPages.guard(visit);
        if (!site.running().putOut(visit.form().text(PERSON))) {
            throw nobody();
        }
        visit.go("/facilitator");
    }

    void end(Visit visit) throws Refusal {
        FacilitatorPages.guard(visit);
        visit.page(
                200,
                "End",
                h1("End the workshop?"),
                p(site.running().open()
                        ? "Round %d is still open: it is closed as it is.".formatted(site.running().rounds().size())
                        : "No round is open."),
                p("Nobody can vote after that, and no round can be opened again, for whose device is whose is forgotten. What was"
                        + " answered and agreed stays in the workspace."),
                Layout.form(visit, FacilitatorPages.ROUND)
                        .with(div(FacilitatorPages.does("end", "End the workshop", true)).withClass("acts")),
                back());
    }

    private Participant person(Visit visit) throws Refusal {
        var id = visit.form().text(PERSON);
        return site.running().progress().people().stream()
                .map(Progress.Person::participant)
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(SurePages::nobody);
    }

    private static Refusal nobody() {
        return new Refusal(400, "There is no such person", "Nobody was put out. Open the facilitator's page again.");
    }

    private static DomContent back() {
        return p(a("Back, and change nothing").withHref("/facilitator"));
    }
}
