package org.rightplace.ui.board.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.Alternative;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.model.Share;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.forms.WordsField;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.placements.Allocation;
import org.rightplace.workspace.placements.AlternativeEdits;
import org.rightplace.workspace.placements.Consequences;
import org.rightplace.workspace.placements.Location;
import org.rightplace.workspace.placements.PlacementEdits.Reason;

/** One of the ways a service can stand, beside the others. */
final class CompareColumn {

    private static final int BAR = 4;

    private final PartSite site;
    private final Scores scores;
    private final ComparePage page;
    private final Service service;
    private final Look look;
    private final Composite pane;

    CompareColumn(Composite parent, PartSite site, Scores scores, ComparePage page, Service service) {
        this.site = site;
        this.scores = scores;
        this.page = page;
        this.service = service;
        this.look = new Look(site.theme());
        pane = look.stack(parent, Theme.STEP);
        ((GridLayout) pane.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) pane.getLayout()).marginHeight = Theme.PANE;
    }

    /** The placement as it stands. */
    Composite placement() {
        var placement = site.snapshot().find(Placement.class, service.id());
        var shares = placement.map(Placement::shares).orElse(List.of());
        frame(shares);
        wide("As it stands", Type.STRONG, Role.INK);
        where(shares);
        wide(placement.map(one -> StatusWords.of(one.status())).orElse("not placed yet"), Type.SECONDARY, Role.SECOND);
        follows(shares);
        group("Rationale");
        wide(placement.map(Placement::rationale).filter(words -> !words.isBlank()).orElse("None written yet."), Type.BODY, Role.INK);
        return pane;
    }

    /** An alternative. */
    Composite alternative(Alternative alternative) {
        frame(alternative.shares());
        boolean adopted = AlternativeEdits.adopted(site.snapshot(), alternative);
        wide(alternative.name(), Type.STRONG, Role.INK);
        where(alternative.shares());
        wide(adopted ? "adopted" : proposed(alternative), Type.SECONDARY, adopted ? Role.GOOD : Role.SECOND);
        follows(alternative.shares());
        group("What speaks for it");
        words(alternative.pros(), "What speaks for it", words -> site.apply(AlternativeEdits.pros(alternative, words)));
        group("What speaks against it");
        words(alternative.cons(), "What speaks against it", words -> site.apply(AlternativeEdits.cons(alternative, words)));
        if (!adopted) {
            adopt(alternative);
        }
        look.link(pane, "Remove this alternative", () -> site.apply(AlternativeEdits.remove(alternative)))
                .setLayoutData(new GridData());
        return pane;
    }

    private static String proposed(Alternative alternative) {
        var date = alternative.date() == null ? "" : Days.inFull(alternative.date());
        var who = alternative.who();
        return "proposed" + (who.isBlank() ? "" : " by " + who) + (date.isEmpty() ? "" : ", " + date);
    }

    private void frame(List<Share> shares) {
        pane.addListener(SWT.Paint, event -> {
            var area = pane.getClientArea();
            event.gc.setForeground(site.theme().color(Role.LINE));
            event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
            event.gc.setBackground(colour(shares.isEmpty() ? "" : leading(shares)));
            event.gc.fillRectangle(0, 0, area.width, BAR);
        });
    }

    private String leading(List<Share> shares) {
        return site.snapshot().framework()
                .flatMap(framework -> Allocation.of(framework, shares).leading())
                .orElse("");
    }

    private Color colour(String levelId) {
        var framework = site.snapshot().framework();
        int rank = framework.map(one -> one.rank(levelId)).orElse(-1);
        return rank < 0 ? site.theme().color(Role.SECOND) : site.theme().level(rank, framework.get().levels().size());
    }

    private void where(List<Share> shares) {
        var words = shares.stream()
                .map(share -> Location.of(share).fullName(site.snapshot()))
                .distinct()
                .collect(Collectors.joining(" and "));
        var label = wide(words.isEmpty() ? "Nowhere yet" : words, Type.STRONG, Role.INK);
        label.setForeground(colour(shares.isEmpty() ? "" : leading(shares)));
    }

    private void follows(List<Share> shares) {
        Consequences.of(site.snapshot(), service, shares).ifPresent(found -> {
            var words = new WhatFollows(site.snapshot(), found);
            group("Who does what");
            var table = look.row(pane, 2);
            table.setLayoutData(Look.wide());
            for (var held : found.functions()) {
                var name = held.function().brief();
                look.text(table, name, held.moves() ? Type.STRONG : Type.BODY, Role.INK);
                var holder = look.text(table, words.holder(held), held.moves() ? Type.STRONG : Type.BODY, Role.INK);
                holder.setForeground(colour(held.then().map(Location::level).orElse("")));
                holder.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
            }
            group("What follows");
            wide("Decision tool: " + scores.verdict(service, shares.stream().map(Share::level).toList()),
                    Type.BODY, Role.INK);
            wide(words.area(), Type.BODY, Role.INK);
            wide(words.staff(), Type.BODY, Role.INK);
        });
    }

    private void words(String text, String name, Consumer<String> typed) {
        var field = new WordsField(pane, site.theme(), Type.BODY, 2, "In a sentence or two", name, words ->
                page.type(() -> typed.accept(words)));
        field.control().setLayoutData(Look.wide());
        field.show(text);
    }

    private void adopt(Alternative alternative) {
        var button = look.button(pane, "Adopt this", () -> { });
        button.setLayoutData(new GridData());
        var asking = new WhyAndWho[1];
        asking[0] = new WhyAndWho(pane, site, "Why this one? Enter adopts it", "Why “" + alternative.name() + "” is adopted",
                (why, who) -> site.apply(AlternativeEdits.adopt(
                        alternative, new Reason(Instant.now().truncatedTo(ChronoUnit.SECONDS), who, why))),
                site::complain,
                () -> ask(button, asking[0], false));
        asking[0].show(false);
        button.addListener(SWT.Selection, event -> ask(button, asking[0], true));
    }

    private void ask(Button button, WhyAndWho asking, boolean open) {
        asking.show(open);
        Look.show(button, !open);
        page.fit();
        if (open) {
            asking.focus();
        } else {
            button.setFocus();
        }
    }

    private TextBlock wide(String words, Type type, Role role) {
        var label = look.text(pane, words, type, role);
        label.setLayoutData(Look.wide());
        return label;
    }

    private void group(String name) {
        var data = Look.wide();
        data.verticalIndent = Theme.STEP * 2;
        look.head(pane, name).setLayoutData(data);
    }
}
