package org.rightplace.ui.people.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.rightplace.model.Attestation;
import org.rightplace.model.Principle;
import org.rightplace.model.StaffGroup;
import org.rightplace.people.Attestations;
import org.rightplace.people.ChangeLoad;
import org.rightplace.people.PrincipleChecks.Check;
import org.rightplace.people.PrincipleChecks.State;
import org.rightplace.people.picture.ChangeTimeline;
import org.rightplace.workbench.forms.Completion;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.forms.WordsField;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Roles;

/** One principle: how it stands, and what that rests on. */
final class PrincipleRow {

    private static final int STATE_WIDTH = 96;
    private static final int WHO_WIDTH = 64;
    private static final int DATE_WIDTH = 110;

    private final Pages pages;
    private final Principle principle;
    private final Look look;
    private final TextBlock state;
    private final Composite body;
    private TextBlock why;
    private Composite groups;
    private WordsField evidence;
    private Text who;
    private Text date;
    private Button kept;
    private Button notKept;
    private Button withdraw;

    PrincipleRow(Composite parent, Pages pages, Principle principle) {
        this.pages = pages;
        this.principle = principle;
        look = new Look(pages.site().theme());
        var row = look.row(parent, 2);
        row.setLayoutData(Look.wide());
        ((GridLayout) row.getLayout()).horizontalSpacing = Theme.PANE;
        state = look.text(row, Type.STRONG, Role.INK);
        var room = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
        room.widthHint = STATE_WIDTH;
        state.setLayoutData(room);
        body = look.stack(row, Theme.STEP);
        body.setLayoutData(Look.wide());
        wide(look.text(body, principle.name(), Type.STRONG, Role.INK));
        wide(look.text(body, principle.about(), Type.SECONDARY, Role.SECOND));
        if (principle.countsChanges()) {
            counted();
        } else {
            attested();
        }
    }

    // A narrow hint lets long words wrap instead of widening the page.
    private static void wide(Control control) {
        var room = Look.wide();
        room.widthHint = 1;
        control.setLayoutData(room);
    }

    private void counted() {
        why = look.text(body, Type.BODY, Role.INK);
        wide(why);
        groups = look.stack(body, 2);
        groups.setLayoutData(Look.wide());
    }

    private void attested() {
        wide(look.text(body, "What shows that it is kept, or why it is not", Type.SECONDARY, Role.SECOND));
        evidence = new WordsField(
                body, pages.site().theme(), Type.BODY, 1, "What shows that it is kept, or why it is not",
                "Evidence for: " + principle.name(), this::typed);
        wide(evidence.control());
        var line = look.row(body, 5);
        wide(line);
        who = field(line, "Who says so", WHO_WIDTH);
        // The buttons beside it are to stay in sight in a narrow window.
        ((GridData) who.getLayoutData()).grabExcessHorizontalSpace = true;
        ((GridData) who.getLayoutData()).horizontalAlignment = SWT.FILL;
        new Completion(who, () -> Roles.in(pages.site().snapshot()), false);
        date = field(line, "When", DATE_WIDTH);
        kept = look.button(line, "It is kept", () -> attest(true));
        notKept = look.button(line, "It is not", () -> attest(false));
        withdraw = look.button(line, "Take back", () -> said().ifPresent(found -> pages.site().apply(Attestations.withdraw(found))));
    }

    private Text field(Composite line, String name, int width) {
        var text = new Text(line, SWT.SINGLE | SWT.BORDER);
        pages.site().theme().style(text);
        text.setMessage(name);
        Look.name(text, name + ": " + principle.name());
        var room = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        room.widthHint = width;
        text.setLayoutData(room);
        text.addListener(SWT.FocusOut, event -> changed());
        text.addListener(SWT.DefaultSelection, event -> changed());
        return text;
    }

    private Optional<Attestation> said() {
        return Attestations.of(pages.site().snapshot(), pages.workstream(), principle.id());
    }

    private void typed(String words) {
        said().ifPresent(found -> pages.site().apply(Attestations.evidence(found, words)));
    }

    // Who and when belong to what was said; before anything is said they wait for it.
    private void changed() {
        said().ifPresent(found -> {
            try {
                var day = Days.read(date.getText());
                if (!who.getText().equals(found.who()) || !java.util.Objects.equals(day, found.date())) {
                    pages.site().apply(Attestations.attest(
                            pages.workstream(), principle.id(), found.kept(), found.evidence(), who.getText().strip(), day));
                }
            } catch (EditRefused refused) {
                pages.site().complain(refused.getMessage());
            }
        });
    }

    private void attest(boolean yes) {
        try {
            var day = date.getText().isBlank() ? LocalDate.now() : Days.read(date.getText());
            var by = who.getText().isBlank() ? pages.site().role() : who.getText().strip();
            pages.site().apply(Attestations.attest(pages.workstream(), principle.id(), yes, evidence.text(), by, day));
        } catch (EditRefused refused) {
            pages.site().complain(refused.getMessage());
        }
    }

    void show(Check check) {
        Look.say(state, switch (check.state()) {
            case KEPT -> "✓ Kept";
            case NOT_KEPT -> "✕ Not kept";
            case OPEN -> "○ Open";
        });
        state.setForeground(pages.site().theme().color(
                check.state() == State.KEPT ? Role.GOOD : check.state() == State.NOT_KEPT ? Role.ERROR : Role.SECOND));
        if (principle.countsChanges()) {
            Look.say(why, check.why());
            links();
        } else {
            said(said());
        }
    }

    private void links() {
        for (var child : groups.getChildren()) {
            child.dispose();
        }
        var snapshot = pages.site().snapshot();
        ChangeLoad.of(snapshot).causedBy(pages.workstream()).stream().map(ChangeLoad.Crowding::group).distinct().forEach(group -> {
            var link = look.link(groups, ChangeTimeline.summary(snapshot, group),
                    () -> pages.show(new EntityRef(StaffGroup.class, group.id())));
            link.setToolTipText("Show the group and everything that happens to it");
            wide(link);
        });
        groups.requestLayout();
    }

    private void said(Optional<Attestation> found) {
        if (!evidence.focused() || found.isPresent()) {
            found.map(Attestation::evidence).or(() -> evidence.focused() ? Optional.empty() : Optional.of("")).ifPresent(evidence::show);
        }
        show(who, found.map(Attestation::who).orElse(""));
        show(date, found.map(Attestation::date).map(Days::shown).orElse(""));
        kept.setEnabled(found.filter(Attestation::kept).isEmpty());
        notKept.setEnabled(found.isEmpty() || found.get().kept());
        withdraw.setEnabled(found.isPresent());
    }

    private static void show(Text text, String words) {
        if (!text.isFocusControl() && !text.getText().equals(words)) {
            text.setText(words);
        }
    }

    void setFocus() {
        if (evidence != null) {
            evidence.focus();
        } else {
            body.setFocus();
        }
    }

    /** The field for the evidence, where there is one. */
    Optional<WordsField> evidence() {
        return Optional.ofNullable(evidence);
    }

    /** The button that says it is kept. */
    Button kept() {
        return kept;
    }

    String state() {
        return state.getText();
    }
}
