package org.rightplace.ui.matrix.internal;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.rightplace.model.Holder;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** Asks, above the matrix, which holder to put in another's place, and says how often that one is named. */
final class ReplaceBar {

    private static final int FIELD_WIDTH = 200;

    private final MatrixPart part;
    private final Composite pane;
    private final Text from;
    private final Text to;
    private final TextBlock count;
    private final Button go;
    private final CellSuggestions fromSuggestions;
    private final CellSuggestions toSuggestions;

    ReplaceBar(Composite parent, MatrixPart part, Theme theme) {
        this.part = part;
        var look = new Look(theme);
        pane = new Composite(parent, SWT.NONE);
        var layout = new GridLayout(7, false);
        layout.marginWidth = Theme.PANE;
        layout.marginHeight = Theme.STEP;
        layout.horizontalSpacing = 2 * Theme.STEP;
        pane.setLayout(layout);
        look.text(pane, "Replace", Type.BODY, Role.SECOND);
        from = field("The holder to replace");
        look.text(pane, "with", Type.BODY, Role.SECOND);
        to = field("The holder to put in its place");
        go = look.button(pane, "Replace", this::replace);
        count = look.text(pane, "", Type.SECONDARY, Role.SECOND);
        count.setLayoutData(Look.wide());
        look.link(pane, "Close", this::close);
        theme.style(pane);
        count.setForeground(theme.color(Role.SECOND));
        fromSuggestions = new CellSuggestions(from, part.facts(), false);
        toSuggestions = new CellSuggestions(to, part.facts(), false);
    }

    private Text field(String name) {
        var text = new Text(pane, SWT.SINGLE | SWT.BORDER);
        var room = new GridData(SWT.FILL, SWT.CENTER, false, false);
        room.widthHint = FIELD_WIDTH;
        text.setLayoutData(room);
        Look.name(text, name);
        text.setToolTipText(name);
        text.addListener(SWT.Modify, event -> update());
        text.addListener(SWT.KeyDown, this::key);
        return text;
    }

    private void key(Event event) {
        if (fromSuggestions.open() || toSuggestions.open()) {
            return;
        }
        if (event.keyCode == SWT.ESC) {
            event.doit = false;
            close();
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            if (event.widget == from) {
                to.setFocus();
            } else {
                replace();
            }
        }
    }

    Composite control() {
        return pane;
    }

    Text from() {
        return from;
    }

    Text to() {
        return to;
    }

    /** Opens with this holder to be replaced, if one is meant. */
    void open(Optional<Holder> holder) {
        holder.map(part.facts().words()::name).ifPresent(from::setText);
        update();
        var first = holder.isPresent() ? to : from;
        first.setFocus();
        first.selectAll();
    }

    /** Counts anew. */
    void update() {
        var holder = part.facts().words().holder(from.getText());
        boolean selected = part.actions().inSelection();
        boolean known = part.facts().words().holder(to.getText()).isPresent();
        Look.say(count, from.getText().isBlank()
                ? "Whoever does the work now, " + (selected ? "in the selected cells" : "wherever it is shown")
                : holder.map(found -> "in " + CellWording.counted(
                                part.actions().held(found), selected ? "selected cell" : "cell", selected ? "selected cells" : "cells")
                                + (selected ? "" : " shown"))
                        .orElse("nobody by this name"));
        go.setEnabled(holder.isPresent() && known && part.actions().held(holder.get()) > 0);
    }

    void replace() {
        var words = part.facts().words();
        var before = words.holder(from.getText());
        var after = words.holder(to.getText());
        if (before.isEmpty() || after.isEmpty()) {
            part.refuse("Name a holder to replace and one to put in its place.");
        } else {
            int cells = part.actions().held(before.get());
            if (part.actions().replace(before.get(), after.get())) {
                part.site().say("Replaced in " + CellWording.counted(cells, "cell", "cells") + ".");
                update();
            }
        }
    }

    private void close() {
        part.showReplace(false);
    }
}
