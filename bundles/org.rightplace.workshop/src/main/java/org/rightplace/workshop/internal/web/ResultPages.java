package org.rightplace.workshop.internal.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.img;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.textarea;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.rightplace.chart.Palette;
import org.rightplace.chart.Spider;
import org.rightplace.chart.SvgDocument;
import org.rightplace.decision.Wording;
import org.rightplace.decision.consensus.Robustness;
import org.rightplace.model.Agreement;
import org.rightplace.model.Band;
import org.rightplace.model.Extras;
import org.rightplace.model.Option;
import org.rightplace.model.Subgroup;
import org.rightplace.workspace.placements.PlacementEdits.Reason;
import org.rightplace.workshop.QuestionResult;
import org.rightplace.workshop.ServiceResult;
import org.rightplace.workshop.WorkshopEdits;
import org.rightplace.workshop.picture.RoomPictures;

/** What the room says, and what was agreed. The facilitator sees it when a round is closed, the room when it is shown. */
final class ResultPages {

    private static final String FACILITATOR = "Facilitator";
    private static final int FLIPS_SHOWN = 5;

    private final Site site;

    /** Ten thousand draws take a moment, and are the same every time. */
    private final Map<String, Robustness> drawn = new ConcurrentHashMap<>();

    ResultPages(Site site) {
        this.site = site;
    }

    void show(Visit visit) throws IOException, Refusal {
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

    void spider(Visit visit) throws IOException, Refusal {
        guard(visit);
        var picture = result(at(visit)).flatMap(this::picture)
                .orElseThrow(() -> new Refusal(404, "There is no picture", "Too few domains were asked to draw one."));
        visit.send(200, "image/svg+xml", SvgDocument.standalone(picture, picture.preferredSize(), Palette.print()));
    }

    private Optional<Spider> picture(ServiceResult result) {
        var framework = site.running().workspace().snapshot().framework().orElseThrow();
        return RoomPictures.spider(framework, site.running().workshop(), result);
    }

    void agree(Visit visit) throws IOException, Refusal {
        facilitator(visit);
        var form = visit.form();
        var running = site.running();
        if (form.text("o").isEmpty() && form.has("withdraw")) {
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
        visit.go("/results?service=" + at(visit));
    }

    void handOver(Visit visit) throws IOException, Refusal {
        facilitator(visit);
        var running = site.running();
        var service = running.agenda().items().get(at(visit)).service();
        running.workspace().apply(WorkshopEdits.handOver(
                running.workshop(), running.tools(), service, new Reason(Instant.now(), FACILITATOR, "")));
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
                score(result),
                picture(result)
                        .<DomContent>map(picture -> img().withSrc("/spider.svg?service=" + at)
                                .withAlt("Spider diagram. " + picture.description())
                                .withClass("spider"))
                        .orElseGet(() -> p("By domain: " + domains(result) + ".")),
                subgroups(result),
                wouldChange(result),
                h2(discuss.isEmpty() ? "Nothing is left to discuss" : "To discuss: " + discuss.size()),
                iff(discuss.isEmpty(), p("The room agrees, or has agreed, on every question it answered.")),
                each(discuss, one -> question(visit, result, one, at)),
                h2("Accepted and agreed"),
                each(
                        result.ranked().stream().filter(one -> one.answer().isPresent()).toList(),
                        one -> question(visit, result, one, at)),
                iff(visit.facilitator(), div(
                        h2("Hand to the placement"),
                        Layout.form(visit, "/facilitator/hand-over")
                                .with(
                                        Layout.hidden("service", Integer.toString(at)),
                                        Layout.note("The answers become those of the service, and the level they point to is proposed."),
                                        button("Hand to the placement")
                                                .withType("submit")
                                                .withClass("first")
                                                .condAttr(!discuss.isEmpty(), "disabled", "disabled")))));
    }

    private DomContent score(ServiceResult result) {
        var score = result.score();
        if (score.total().isEmpty()) {
            return p("There is no score: nobody gave an answer that has one.");
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
                robustness(result));
    }

    private DomContent robustness(ServiceResult result) {
        var framework = site.running().workspace().snapshot().framework().orElseThrow();
        var rounds = site.running().rounds();
        var key = "%s %d %s".formatted(result.service().id(), result.round(), rounds.get(result.round() - 1).closed());
        var robustness = drawn.computeIfAbsent(key, unknown -> result.robustness());
        var bands = robustness.wins().keySet().stream().filter(band -> robustness.share(band) > 0).toList();
        var palette = Palette.print();
        int levels = framework.levels().size();
        var pieces = bands.stream()
                .map(band -> new Bars.Piece(
                        robustness.share(band),
                        framework.rank(band.level()) < 0
                                ? "#8793A0"
                                : palette.level(framework.rank(band.level()), levels).hex()))
                .toList();
        return div(
                h2("In %,d draws of weights and voters".formatted(robustness.draws())),
                Bars.strip(pieces),
                ul(each(bands, band -> li("%s in %.0f%%".formatted(band.name(), 100 * robustness.share(band))))));
    }

    private DomContent wouldChange(ServiceResult result) {
        if (result.score().band().isEmpty()) {
            return span();
        }
        var flips = result.wouldChange(site.running().tools().method());
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
        var subgroups = site.running().workshop().subgroups();
        return iff(
                result.subgroups().size() > 1,
                div(
                        h2("By who was in the room"),
                        table(
                                thead(tr(th("From").attr("scope", "col"), th("Score").attr("scope", "col"), th("Points to").attr("scope", "col"))),
                                tbody(each(result.subgroups().entrySet(), part -> tr(
                                        th(name(subgroups, part.getKey())).attr("scope", "row"),
                                        td(part.getValue().total().isPresent()
                                                ? Wording.number(part.getValue().total().getAsDouble())
                                                : "–"),
                                        td(part.getValue().band().map(Band::name).orElse("–"))))))));
    }

    private DomContent question(Visit visit, ServiceResult result, QuestionResult one, int at) {
        var consensus = one.votes().consensus();
        boolean contested = one.toDiscuss();
        return div(
                        h3(one.question().text()),
                        p(
                                strong(one.answer().or(one::room).map(Option::label).orElse("")),
                                span(contested ? " · in the middle of the votes" : one.agreed().isPresent() ? " · agreed" : " · accepted")),
                        p(
                                span("Agreement "),
                                Bars.share(consensus.orElse(0), contested ? "bar low" : "bar high"),
                                span(" " + (consensus.isPresent() ? two(consensus.getAsDouble()) : "–")),
                                span(contested ? " · below " + two(result.tool().consensus()) : "")),
                        table(tbody(each(one.chosen().entrySet(), option -> tr(
                                th(option.getKey().label()).attr("scope", "row"),
                                td(Bars.share(option.getValue(), one.votes().n() + one.votes().notKnown()), span(" " + option.getValue())))))),
                        iff(one.subgroups().size() > 1, p("Means: " + means(one))),
                        one.shift().map(ResultPages::shift).orElseGet(() -> span()),
                        one.agreed().<DomContent>map(agreed -> p(strong("Why: "), span(agreed.reason()))).orElseGet(() -> span()),
                        visit.facilitator() ? agreeing(visit, result, one, at) : span())
                .withClass(contested ? "result contested" : "result");
    }

    private DomContent agreeing(Visit visit, ServiceResult result, QuestionResult one, int at) {
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
                        div(label("Agreed answer").withFor(id + "-answer"), select().withId(id + "-answer").withName("o").with(options))
                                .withClass("field"),
                        div(
                                        label("Why").withFor(id + "-reason"),
                                        textarea(one.agreed().map(Agreement::reason).orElse(""))
                                                .withId(id + "-reason")
                                                .withName("reason")
                                                .attr("rows", "2")
                                                .attr("maxlength", "2000"))
                                .withClass("field"),
                        div(button("Keep as agreed").withType("submit")).withClass("acts"));
        return details(summary(one.agreed().isPresent() ? "Change what was agreed" : "Enter what is agreed"), form)
                .condAttr(one.toDiscuss(), "open", "open");
    }

    private String means(QuestionResult one) {
        var subgroups = site.running().workshop().subgroups();
        return one.subgroups().entrySet().stream()
                .filter(part -> part.getValue().mean().isPresent())
                .map(part -> name(subgroups, part.getKey()) + " " + Wording.number(part.getValue().mean().getAsDouble()))
                .collect(Collectors.joining(" · "));
    }

    private static DomContent shift(QuestionResult.Shift shift) {
        var before = shift.before().consensus();
        return p("Since the round before: %d of %d changed their answer%s.".formatted(
                shift.changed(),
                shift.both(),
                before.isPresent() ? "; agreement was " + two(before.getAsDouble()) : ""));
    }

    private static String domains(ServiceResult result) {
        return result.tool().domains().stream()
                .map(domain -> domain.name() + " "
                        + (result.score().domains().get(domain.id()).isPresent()
                                ? Wording.number(result.score().domains().get(domain.id()).getAsDouble())
                                : "without a score"))
                .collect(Collectors.joining(", "));
    }

    private Optional<ServiceResult> result(int at) {
        var running = site.running();
        return ServiceResult.latest(
                running.workspace().snapshot(),
                running.tools(),
                running.workshop(),
                running.agenda().items().get(at).service().id());
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

    private static String name(List<Subgroup> subgroups, String id) {
        return subgroups.stream().filter(part -> part.id().equals(id)).map(Subgroup::name).findFirst().orElse("Others");
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
