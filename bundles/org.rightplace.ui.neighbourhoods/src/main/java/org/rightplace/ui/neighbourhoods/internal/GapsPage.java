package org.rightplace.ui.neighbourhoods.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.characteristics.Called;
import org.rightplace.workspace.characteristics.Gaps;
import org.rightplace.workspace.characteristics.Neighbourhoods;
import org.rightplace.workspace.characteristics.Profiles;
import org.rightplace.workspace.characteristics.Steps;
import org.rightplace.workspace.places.Populations;

/** What most people's neighbourhoods still lack: the characteristics, those first whose lack most people live with. */
final class GapsPage {

    private static final int PLACES = 3;
    private static final int DETAIL_HEIGHT = 150;

    private final NeighbourhoodsPart part;
    private final Composite pane;
    private final ListTable table;
    private final TextBlock head;
    private final TextBlock about;
    private final LinkLine lacking;
    private List<Gaps.Gap> gaps = List.of();

    GapsPage(Composite parent, NeighbourhoodsPart part, Theme theme) {
        this.part = part;
        var look = new Look(theme);
        pane = look.stack(parent, Theme.STEP);
        table = new ListTable(pane, theme, "Gaps, ranked by people", List.of(
                new ListTable.Column("Characteristic", 40, false),
                new ListTable.Column("Kind", 12, false),
                new ListTable.Column("People without it", 18, true),
                new ListTable.Column("", 17, true),
                new ListTable.Column("Not rated", 13, true)));
        table.control().setLayoutData(Look.filled());
        table.onSelect(this::tell);
        var scrolled = Scrolling.pane(pane, theme);
        var room = Look.wide();
        room.heightHint = DETAIL_HEIGHT;
        scrolled.setLayoutData(room);
        var detail = look.stack(scrolled, Theme.STEP);
        ((GridLayout) detail.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) detail.getLayout()).marginHeight = Theme.STEP;
        scrolled.setContent(detail);
        head = look.text(detail, Type.TITLE, Role.INK);
        head.setLayoutData(Look.wide());
        about = look.text(detail, Type.SECONDARY, Role.SECOND);
        about.setLayoutData(Look.wide());
        lacking = new LinkLine(detail, theme, "Who lacks it", id -> selected()
                .ifPresent(gap -> part.reveal(id, Optional.of(gap.characteristic().id()))));
        lacking.control().setLayoutData(Look.wide());
    }

    /** Shows the system as it is now. */
    Control show(String filter) {
        var words = filter.toLowerCase(Locale.ROOT).strip();
        gaps = Gaps.ranked(part.site().snapshot()).stream()
                .filter(gap -> gap.characteristic().name().toLowerCase(Locale.ROOT).contains(words))
                .toList();
        int all = Neighbourhoods.of(part.site().snapshot()).size();
        table.head(PLACES, Called.by(part.site().snapshot()).heading());
        table.show(gaps.stream().map(gap -> line(gap, all)).toList());
        tell();
        return pane;
    }

    private static List<String> line(Gaps.Gap gap, int all) {
        return List.of(
                gap.characteristic().name(),
                gap.characteristic().core() ? "core" : "enabling",
                Counts.of(gap.people()),
                String.format(Locale.UK, "%,d of %,d", gap.lacking().size(), all),
                gap.unrated() == 0 ? "–" : Counts.of(gap.unrated()));
    }

    private Optional<Gaps.Gap> selected() {
        int at = table.selected();
        return at >= 0 && at < gaps.size() ? Optional.of(gaps.get(at)) : Optional.empty();
    }

    private void tell() {
        var snapshot = part.site().snapshot();
        var profiles = Profiles.of(snapshot);
        var populations = Populations.of(snapshot);
        var one = Called.by(snapshot).one();
        if (selected().isEmpty()) {
            Look.say(head, "");
            Look.say(about, "");
            lacking.show("No characteristic has that in its name.", List.of());
        }
        selected().ifPresent(gap -> {
            Look.say(head, gap.characteristic().name());
            Look.say(about, gap.characteristic().about());
            var targets = gap.lacking().stream()
                    .map(place -> new LinkLine.Target(place.id(), place.name(), profiles
                            .rating(place.id(), gap.characteristic().id())
                            .map(rating -> Steps.name(rating.maturity()) + ", ")
                            .orElse("") + CellWords.counted(populations.ofPlace(place.id()), "person", "people")))
                    .toList();
            lacking.show(targets.isEmpty()
                    ? gap.unrated() == 0
                            ? "Every " + one + " has come as far as established."
                            : "No " + one + " that was rated lacks it. Rate the others to be sure."
                    : "Not as far as established:", targets);
        });
        Scrolling.refit(head);
    }

    void setFocus() {
        table.control().setFocus();
    }

    ListTable table() {
        return table;
    }

    LinkLine lacking() {
        return lacking;
    }
}
