package org.rightplace.ui.workshop.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.rightplace.model.Workshop;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workshop.Binding;
import org.rightplace.workshop.NewWorkshop;

/** Asks what a workshop is to decide and who can take part. As it stands when it opens, Enter starts it. */
final class SetupPane {

    private static final int WIDE = 720;

    private final PartSite site;
    private final Theme theme;
    private final Look look;
    private final String workstreamId;
    private final ScrolledComposite scrolled;
    private final Composite content;
    private final Composite columns;
    private final TextBlock intro;
    private final ServiceChoice services;
    private final DomainChoice domains;
    private final TextBlock asks;
    private final RoomChoice people;
    private final Text name;
    private final ReachChoice reach;
    private final Button start;
    private final TextBlock hint;
    private final Decided decided;
    private final Button later;
    private boolean nameTyped;
    private boolean filling;

    /** What is done with a workshop that was asked for. */
    interface Decided {

        /** It is to start now. */
        void start(NewWorkshop wanted, Binding binding);

        /** It is to be kept for later. */
        void keep(NewWorkshop wanted, Binding binding);

        /** Something else is wanted than before. */
        default void changed(NewWorkshop wanted, Binding binding) {}
    }

    SetupPane(Composite parent, PartSite site, String workstreamId, Decided decided) {
        this.site = site;
        this.theme = site.theme();
        this.look = new Look(theme);
        this.workstreamId = workstreamId;
        this.decided = decided;
        scrolled = Scrolling.pane(parent, theme);
        content = look.stack(scrolled, Theme.STEP * 2);
        ((GridLayout) content.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) content.getLayout()).marginHeight = Theme.STEP * 2;
        intro = wide(look.text(content, "People answer the questions of the decision tool on their own phones or laptops,"
                + " each in private. You see who has answered and, when you close the round, where the room agrees and"
                + " what must be talked about.", Type.BODY, Role.SECOND));
        columns = look.plain(content);
        var grid = new GridLayout(2, true);
        grid.marginWidth = grid.marginHeight = 0;
        grid.horizontalSpacing = Theme.PANE * 2;
        columns.setLayout(grid);
        columns.setLayoutData(Look.wide());
        var first = column();
        var second = column();

        head(first, "What to decide");
        services = new ServiceChoice(first, site, workstreamId, this::changed);
        services.control().setLayoutData(Look.wide());
        head(first, "Which questions");
        domains = new DomainChoice(first, site, workstreamId, this::changed, this::enterStarts);
        domains.control().setLayoutData(Look.wrapping());
        asks = wide(look.text(first, Type.SECONDARY, Role.SECOND));

        head(second, "Who is in the room");
        people = new RoomChoice(second, theme, this::tell);
        people.control().setLayoutData(Look.wrapping());
        head(second, "Who can reach it");
        reach = new ReachChoice(second, theme, this::tell);
        reach.control().setLayoutData(Look.wrapping());

        wide(look.text(content, "Name", Type.SECONDARY, Role.SECOND));
        name = field(content, "The name of the workshop");
        var foot = look.row(content, 3);
        foot.setLayoutData(Look.wide());
        start = look.button(foot, "Start the workshop", this::start);
        later = look.button(foot, "Keep it for later", () -> decide(decided::keep));
        later.setLayoutData(new GridData());
        hint = look.text(foot, "", Type.SECONDARY, Role.WARNING);
        hint.setLayoutData(Look.wrapping());
        name.addListener(SWT.Modify, event -> nameTyped |= !filling);
        // What is typed is taken when it is whole.
        name.addListener(SWT.FocusOut, event -> tell());
        enterStarts(content);
        scrolled.setContent(content);
        scrolled.addListener(SWT.Resize, event -> arrange());
        domains.refresh();
        show();
    }

    Control control() {
        return scrolled;
    }

    Text name() {
        return name;
    }

    Text room() {
        return people.field();
    }

    /** Chooses these services and no others. */
    void choose(Collection<String> ids) {
        services.choose(ids);
        changed();
    }

    /**
     * Shows what is wanted of a workshop that is prepared, to be changed.
     *
     * @param binding where it was asked to be reached, if it was
     */
    void show(Workshop prepared, Optional<Binding> binding) {
        filling = true;
        Look.say(intro, "Nobody has joined yet. What you change here is kept at once. Starting the workshop opens the first round.");
        Look.show(later, false);
        services.choose(prepared.services());
        domains.choose(prepared.questions());
        people.choose(prepared);
        reach.choose(binding);
        if (!name.getText().equals(prepared.name())) {
            name.setText(prepared.name());
        }
        nameTyped = true;
        filling = false;
        show();
    }

    /** Takes what was typed last. */
    void commit() {
        tell();
    }

    /** Gives the keyboard to the button that starts, or to the choice that must be made before. */
    void focus() {
        // What was made in this very moment has no size yet, and the desktop gives the keyboard to nothing of none.
        if (start.getSize().x == 0) {
            OnUi.later(scrolled, this::focusNow);
        } else {
            focusNow();
        }
    }

    private void focusNow() {
        if (start.isEnabled()) {
            start.setFocus();
        } else {
            services.focus();
        }
    }

    /** Brings it up to date with the system. */
    void refresh() {
        services.refresh();
        if (domains.refresh()) {
            arrange();
        }
        show();
    }

    /** Begins anew: what was asked for has been made. */
    void reset() {
        nameTyped = false;
        show();
    }

    private void start() {
        decide(decided::start);
    }

    private void decide(BiConsumer<NewWorkshop, Binding> what) {
        wanted().ifPresent(wanted -> reach.binding().ifPresentOrElse(binding -> what.accept(wanted, binding), () -> {
            site.complain("The port is a number from 1 to 65535, or empty for any that is free.");
            reach.focusPort();
        }));
    }

    private void tell() {
        if (!filling) {
            wanted().ifPresent(wanted -> reach.binding().ifPresent(binding -> decided.changed(wanted, binding)));
        }
    }

    private Optional<NewWorkshop> wanted() {
        if (services.chosen().isEmpty() || domains.asked().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewWorkshop(
                name.getText(),
                workstreamId,
                services.chosen(),
                domains.chosen(),
                people.parts(),
                people.named()));
    }

    private void changed() {
        show();
        tell();
    }

    private void show() {
        int questions = domains.asked().size();
        int chosen = services.chosen().size();
        Look.say(asks, chosen < 2
                ? "%d %s.".formatted(questions, questions == 1 ? "question" : "questions")
                : "%d %s about each of %d services: %d answers from each person.".formatted(
                        questions, questions == 1 ? "question" : "questions", chosen, questions * chosen));
        var missing = !domains.possible()
                ? "The framework of this workspace could not be read. See Problems."
                : services.none() ? "This workstream has no services yet. Type the first in its service catalogue."
                : chosen == 0 ? "Choose at least one service." : questions == 0 ? "Choose at least one group of questions." : "";
        Look.say(hint, missing);
        start.setEnabled(missing.isEmpty());
        later.setEnabled(missing.isEmpty());
        look.lead(start, true);
        if (!nameTyped) {
            boolean before = filling;
            filling = true;
            name.setText(NewWorkshop.usualName(site.snapshot(), services.chosen(), LocalDate.now()));
            filling = before;
        }
        content.layout(true, true);
        Scrolling.fit(scrolled);
    }

    private void arrange() {
        boolean two = scrolled.getClientArea().width >= WIDE;
        var grid = (GridLayout) columns.getLayout();
        grid.numColumns = two ? 2 : 1;
        content.layout(true, true);
        Scrolling.fit(scrolled);
    }

    /** Enter in any field of it starts the workshop; in the list of services it ticks. */
    private void enterStarts(Control control) {
        if (control instanceof Button button && (button.getStyle() & SWT.PUSH) != 0) {
            return;
        }
        control.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN && start.isEnabled()) {
                event.doit = false;
                start();
            }
        });
        if (control instanceof Composite composite) {
            for (var child : composite.getChildren()) {
                enterStarts(child);
            }
        }
    }

    private Composite column() {
        var column = look.stack(columns, Theme.STEP);
        var room = Look.wrapping();
        room.verticalAlignment = SWT.BEGINNING;
        column.setLayoutData(room);
        return column;
    }

    private void head(Composite parent, String words) {
        var head = look.head(parent, words);
        var data = Look.wrapping();
        data.verticalIndent = parent.getChildren().length > 1 ? Theme.PANE : 0;
        head.setLayoutData(data);
    }

    private Text field(Composite parent, String called) {
        var field = new Text(parent, SWT.SINGLE | SWT.BORDER);
        theme.style(field);
        field.setLayoutData(Look.wrapping());
        Look.name(field, called);
        return field;
    }

    private static TextBlock wide(TextBlock label) {
        label.setLayoutData(Look.wrapping());
        return label;
    }
}
