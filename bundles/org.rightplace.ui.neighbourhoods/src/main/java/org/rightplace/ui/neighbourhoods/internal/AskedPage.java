package org.rightplace.ui.neighbourhoods.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.model.Rating;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.EmptyPage;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.characteristics.Asked;
import org.rightplace.workspace.characteristics.Called;
import org.rightplace.workspace.characteristics.Profiles;
import org.rightplace.workspace.characteristics.Steps;
import org.rightplace.workspace.places.Populations;

/** What placements ask of neighbourhoods that are not ready: each, what it lacks, and the services it is to carry. */
final class AskedPage {

    private static final int DETAIL_HEIGHT = 180;
    private static final String BOARD = "org.rightplace.ui.board";

    private final NeighbourhoodsPart part;
    private final Composite pane;
    private final StackLayout stack = new StackLayout();
    private final Composite list;
    private final ListTable table;
    private final TextBlock head;
    private final LinkLine lacking;
    private final LinkLine services;
    private final EmptyPage empty;
    private List<Asked> all = List.of();

    AskedPage(Composite parent, NeighbourhoodsPart part, Theme theme) {
        this.part = part;
        var look = new Look(theme);
        pane = look.plain(parent);
        pane.setLayout(stack);
        list = look.stack(pane, Theme.STEP);
        table = new ListTable(list, theme, "Who is asked for more than they are ready for", List.of(
                new ListTable.Column("", 34, false),
                new ListTable.Column("People", 16, true),
                new ListTable.Column("Core characteristics it lacks", 28, true),
                new ListTable.Column("Services placed there", 22, true)));
        table.control().setLayoutData(Look.filled());
        table.onSelect(this::tell);
        table.onOpen(at -> selected().ifPresent(asked -> part.reveal(asked.neighbourhood().id(), Optional.empty())));
        var scrolled = Scrolling.pane(list, theme);
        var room = Look.wide();
        room.heightHint = DETAIL_HEIGHT;
        scrolled.setLayoutData(room);
        var detail = look.stack(scrolled, Theme.STEP);
        ((GridLayout) detail.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) detail.getLayout()).marginHeight = Theme.STEP;
        scrolled.setContent(detail);
        head = look.text(detail, Type.TITLE, Role.INK);
        head.setLayoutData(Look.wide());
        lacking = new LinkLine(detail, theme, "What it lacks", id -> selected()
                .ifPresent(asked -> part.reveal(asked.neighbourhood().id(), Optional.of(id))));
        lacking.control().setLayoutData(Look.wide());
        services = new LinkLine(detail, theme, "What it is to carry", this::openService);
        services.control().setLayoutData(Look.wide());
        empty = new EmptyPage(pane, theme);
    }

    /** Shows the system as it is now. */
    Control show(String filter) {
        var snapshot = part.site().snapshot();
        var populations = Populations.of(snapshot);
        var words = filter.toLowerCase(Locale.ROOT).strip();
        table.head(0, Called.by(snapshot).name());
        var found = Asked.of(snapshot);
        all = found.stream()
                .filter(asked -> asked.neighbourhood().name().toLowerCase(Locale.ROOT).contains(words))
                .toList();
        table.show(all.stream()
                .map(asked -> List.of(
                        asked.neighbourhood().name(),
                        Counts.of(populations.ofPlace(asked.neighbourhood().id())),
                        Integer.toString(asked.lacking().size()),
                        Counts.of(asked.services().size())))
                .toList());
        if (found.isEmpty()) {
            explain();
        } else {
            tell();
        }
        stack.topControl = found.isEmpty() ? empty.control() : list;
        pane.layout();
        return pane;
    }

    private void explain() {
        var called = Called.by(part.site().snapshot());
        if (part.site().snapshot().count(Rating.class) == 0) {
            empty.show("No " + called.one() + " has been rated",
                    "Here you will see which " + called.several() + " are to carry services while core characteristics are lacking.",
                    "Rate " + called.several(), () -> {
                        part.show(Page.READY);
                        part.setFocus();
                    });
        } else {
            empty.show("Nothing is asked of a " + called.one() + " that is not ready",
                    "Either no service is placed with " + called.several() + ", or those that are to carry one have come far enough.",
                    "Open the placement board", this::openBoard);
        }
    }

    private void openBoard() {
        part.site().snapshot().all(Workstream.class).stream()
                .findFirst()
                .ifPresentOrElse(
                        workstream -> part.site().open(BOARD, EntityRef.to(workstream)),
                        () -> part.site().complain("There is no workstream yet. Make one first, with New workstream."));
    }

    private Optional<Asked> selected() {
        int at = table.selected();
        return at >= 0 && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }

    private void tell() {
        var profiles = Profiles.of(part.site().snapshot());
        if (selected().isEmpty()) {
            Look.say(head, "");
            lacking.show("No " + Called.by(part.site().snapshot()).one() + " that is asked for more than it is ready for has that in its name.", List.of());
            services.show("", List.of());
        }
        selected().ifPresent(asked -> {
            Look.say(head, asked.neighbourhood().name());
            lacking.show("Lacks", asked.lacking().stream()
                    .map(each -> new LinkLine.Target(each.id(), each.name(), profiles
                            .rating(asked.neighbourhood().id(), each.id())
                            .map(rating -> Steps.name(rating.maturity()))
                            .orElse("")))
                    .toList());
            services.show("Is to carry", asked.services().stream()
                    .map(service -> new LinkLine.Target(service.id(), service.name(), ""))
                    .toList());
        });
        Scrolling.refit(head);
    }

    private void openService(String id) {
        part.site().snapshot().find(Service.class, id).ifPresent(service ->
                part.site().open(BOARD, new EntityRef(Workstream.class, service.workstream())));
        part.site().select(List.of(new EntityRef(Service.class, id)));
    }

    void setFocus() {
        if (stack.topControl == empty.control()) {
            empty.setFocus();
        } else {
            table.control().setFocus();
        }
    }

    ListTable table() {
        return table;
    }

    LinkLine services() {
        return services;
    }

    EmptyPage empty() {
        return empty;
    }
}
