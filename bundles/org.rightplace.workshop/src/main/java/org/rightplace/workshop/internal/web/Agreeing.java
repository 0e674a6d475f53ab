package org.rightplace.workshop.internal.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.select;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.textarea;

import j2html.tags.DomContent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.rightplace.decision.Wording;
import org.rightplace.model.Agreement;
import org.rightplace.model.Extras;
import org.rightplace.model.Service;
import org.rightplace.workshop.QuestionResult;
import org.rightplace.workshop.RunningWorkshop;
import org.rightplace.workshop.ServiceResult;
import org.rightplace.workshop.WorkshopEdits;
import org.rightplace.workspace.placements.PlacementEdits.Reason;

/** What is agreed after discussion, and what is handed on. */
final class Agreeing {

    private static final String FACILITATOR = "Facilitator";

    private final RunningWorkshop running;

    Agreeing(RunningWorkshop running) {
        this.running = running;
    }

    /** Keeps what a form says was agreed. */
    void agree(Form form) {
        if (form.has("withdraw")) {
            running.workspace().apply(WorkshopEdits.withdraw(running.workshop(), form.text("s"), form.text("q")));
        } else {
            running.workspace().apply(WorkshopEdits.agree(running.workshop(), running.tools(), new Agreement(
                    form.text("s"),
                    form.text("q"),
                    form.text("o"),
                    form.text("reason").strip(),
                    FACILITATOR,
                    Instant.now(),
                    Extras.NONE)));
        }
    }

    /** Hands what the room says of a service to its placement. */
    void handOver(Service service) {
        running.workspace().apply(WorkshopEdits.handOver(
                running.workshop(), running.tools(), service, new Reason(Instant.now(), FACILITATOR, "")));
    }

    DomContent form(Visit visit, ServiceResult result, QuestionResult one, int at) {
        var id = "q" + result.questions().indexOf(one);
        var options = new ArrayList<DomContent>();
        options.add(option("Choose the answer agreed").withValue(""));
        one.question().options().forEach(choice -> options.add(option(choice.label())
                .withValue(choice.id())
                .condAttr(one.agreed().map(Agreement::option).filter(choice.id()::equals).isPresent(), "selected", "selected")));
        var form = Layout.form(visit, "/facilitator/agree")
                .with(
                        Layout.hidden("service", Integer.toString(at)),
                        Layout.hidden("s", result.service().id()),
                        Layout.hidden("q", one.question().id()),
                        div(label("Agreed answer").withFor(id + "-answer"), select().withId(id + "-answer").withName("o").attr("required").with(options))
                                .withClass("field"),
                        div(
                                        label("Why").withFor(id + "-reason"),
                                        textarea(one.agreed().map(Agreement::reason).orElse(""))
                                                .withId(id + "-reason")
                                                .withName("reason")
                                                .attr("rows", "2")
                                                .attr("required")
                                                .attr("maxlength", "2000"))
                                .withClass("field"),
                        div(button("Keep as agreed").withType("submit")).withClass("acts"));
        var back = Layout.form(visit, "/facilitator/agree")
                .with(
                        Layout.hidden("service", Integer.toString(at)),
                        Layout.hidden("s", result.service().id()),
                        Layout.hidden("q", one.question().id()),
                        Layout.hidden("withdraw", "1"),
                        div(button("Take it back").withType("submit")).withClass("acts"));
        return details(summary(one.agreed().isPresent() ? "Change what was agreed" : "Enter what is agreed"), form, iff(one.agreed().isPresent(), back))
                .condAttr(one.toDiscuss(), "open", "open");
    }

    private Optional<String> handed(ServiceResult result) {
        return WorkshopEdits.handedOver(running.workspace().snapshot(), running.tools(), result)
                .map(score -> "With the answers the service has to what the room was not asked, it scores %s%s.".formatted(
                        Wording.number(score.total().getAsDouble()),
                        score.band().map(band -> ", “" + band.name() + "”").orElse("")));
    }

    DomContent handingOver(Visit visit, ServiceResult result, int at, boolean ready) {
        return div(
                h2("Hand to the placement"),
                Layout.form(visit, "/facilitator/hand-over")
                        .with(
                                Layout.hidden("service", Integer.toString(at)),
                                Layout.note("The answers become those of the service, and the level they point to is proposed."),
                                each(handed(result).stream().toList(), Layout::note),
                                each(WorkshopEdits.joined(running.workspace().snapshot(), result.service()).stream().toList(), Layout::note),
                                button("Hand to the placement")
                                        .withType("submit")
                                        .withClass("first")
                                        .condAttr(!ready, "disabled", "disabled")));
    }
}
