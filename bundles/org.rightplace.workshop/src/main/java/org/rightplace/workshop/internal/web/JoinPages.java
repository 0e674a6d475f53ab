package org.rightplace.workshop.internal.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.fieldset;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.legend;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import java.io.IOException;
import org.rightplace.model.Subgroup;
import org.rightplace.workshop.JoinCode;
import org.rightplace.workshop.Token;

/** Coming in, and coming back. */
final class JoinPages {

    private static final String OUT = "The facilitator put this device out, and it cannot join again with the code on the wall."
            + " If that was a mistake, ask the facilitator for a code of your own.";

    private final Site site;

    JoinPages(Site site) {
        this.site = site;
    }

    void welcome(Visit visit) {
        if (site.running().participant(visit.visitor()).isPresent()) {
            visit.go("/ballot");
        } else if (site.running().shutOut(visit.visitor())) {
            back(visit, 403, OUT);
        } else {
            form(visit, 200, "");
        }
    }

    void join(Visit visit) throws IOException, Refusal {
        var running = site.running();
        // Who joined already, by a second tap or on coming back, goes on with the ballot they have.
        if (running.participant(visit.visitor()).isEmpty()) {
            if (running.shutOut(visit.visitor())) {
                back(visit, 403, OUT);
                return;
            }
            var typed = JoinCode.tidy(visit.form().text("code"));
            if (!site.right(visit, () -> Token.same(typed, running.code()))) {
                form(visit, 403, "That is not the code of this workshop. It is on the wall, or ask the facilitator.");
                return;
            }
            site.guardJoins(visit);
            var joined = running.join(visit.visitor(), visit.form().text("name"), visit.form().text("subgroup"));
            if (joined.isEmpty()) {
                throw new Refusal(
                        409, "You cannot join", "The workshop has ended, or has no more room. Ask the facilitator.");
            }
        }
        visit.go("/ballot");
    }

    /** For those who were let back in, whether or not they have joined anew meanwhile. */
    void back(Visit visit) {
        back(visit, 200, "");
    }

    void comeBack(Visit visit) throws IOException, Refusal {
        var given = visit.form().text("back");
        if (!site.right(visit, () -> site.running().comeBack(visit.visitor(), given).isPresent())) {
            back(visit, 403, "That code does not let you back in, or no longer. Ask the facilitator for a new one.");
            return;
        }
        visit.go("/ballot");
    }

    private void form(Visit visit, int status, String wrong) {
        var workshop = site.running().workshop();
        var code = visit.form().text("code");
        visit.page(
                status,
                wrong.isEmpty() ? "Join" : "Not joined",
                h1("Join the workshop"),
                iff(!wrong.isEmpty(), p(wrong).withClass("wrong").withId("wrong").attr("role", "alert")),
                Layout.form(visit, "/join")
                        .with(
                                field("code", "Code on the wall", input()
                                        .withName("code")
                                        .withId("code")
                                        .withClass("code")
                                        .withValue(JoinCode.tidy(code).length() > 12 ? "" : code)
                                        .attr("required")
                                        .attr("autocomplete", "off")
                                        .attr("autocapitalize", "characters")
                                        .attr("spellcheck", "false")
                                        .attr("maxlength", "12")
                                        .condAttr(!wrong.isEmpty(), "aria-describedby", "wrong")),
                                iff(workshop.namesKept(), field("name", "Your name or role", input()
                                        .withName("name")
                                        .withId("name")
                                        .attr("autocomplete", "off")
                                        .attr("maxlength", "60"))),
                                iff(!workshop.subgroups().isEmpty(), fieldset(
                                        legend("You are here as one of the"),
                                        each(workshop.subgroups(), this::subgroup))),
                                Layout.note(workshop.namesKept()
                                        ? "Your name is kept with your ballot, and the facilitator sees it."
                                        : "You are not asked who you are. Your ballot is kept without a name."),
                                div(button("Join").withType("submit").withClass("first")).withClass("acts")),
                details(summary("You joined before, on another device?"), returning(visit)),
                iff(visit.facilitator(), p(a("To the facilitator’s page").withHref("/facilitator"))));
    }

    private void back(Visit visit, int status, String wrong) {
        boolean anew = site.running().participant(visit.visitor()).isPresent();
        visit.page(
                status,
                "Come back",
                h1(site.running().shutOut(visit.visitor()) ? "You were put out" : "Come back to the ballot you had"),
                iff(!wrong.isEmpty(), p(wrong).withClass("wrong").attr("role", "alert")),
                iff(anew, Layout.note(
                        "You have joined on this device too. Nobody has two ballots: what you answered here then does not count.")),
                returning(visit),
                iff(anew, p(a("Keep the ballot on this device").withHref("/ballot"))),
                iff(!anew && !site.running().shutOut(visit.visitor()), p(a("To the first page").withHref("/"))));
    }

    private static DomContent returning(Visit visit) {
        return Layout.form(visit, "/return")
                .with(
                        field("back", "Code from the facilitator", input()
                                .withName("back")
                                .withId("back")
                                .withClass("code")
                                .attr("required")
                                .attr("autocomplete", "off")
                                .attr("maxlength", "12")),
                        div(button("Come back").withType("submit")).withClass("acts"));
    }

    private DomContent subgroup(Subgroup subgroup) {
        return label(
                        input().withType("radio").withName("subgroup").withValue(subgroup.id()).attr("required"),
                        span(subgroup.name()))
                .withClass("pick");
    }

    private static DomContent field(String id, String words, DomContent input) {
        return div(label(words).withFor(id), input).withClass("field");
    }
}
