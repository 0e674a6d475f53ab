package org.rightplace.ui.board.internal;

import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rightplace.chart.Bounds;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** A small field that asks why a block goes where it was let go. Enter applies, Escape puts the block back. */
final class ReasonField {

    private static final int WIDTH = 320;

    private final PartSite site;
    private final Composite frame;
    private final Text why;
    private final Text who;
    private final Label hint;
    private final BiConsumer<String, String> apply;
    private final Runnable cancel;

    /**
     * Opens the field.
     *
     * @param at what it stands below, in its parent
     * @param apply takes the reason and the role that gives it
     */
    ReasonField(
            Composite parent, PartSite site, Bounds at, String question, BiConsumer<String, String> apply, Runnable cancel) {
        this.site = site;
        this.apply = apply;
        this.cancel = cancel;
        var look = new Look(site.theme());
        frame = look.stack(parent, Theme.STEP);
        ((GridLayout) frame.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) frame.getLayout()).marginHeight = Theme.STEP * 2;
        look.text(frame, question, Type.STRONG, Role.INK).setLayoutData(Look.wide());
        why = field(look, "The reason is kept in the trail", question);
        who = site.role().isBlank() ? field(look, "Your role, such as Workstream lead", "Your role") : null;
        hint = look.text(frame, "Enter applies · Esc puts it back", Type.SECONDARY, Role.SECOND);
        hint.setLayoutData(Look.wide());
        frame.addListener(SWT.Paint, event -> {
            var area = frame.getClientArea();
            event.gc.setForeground(site.theme().color(Role.ACCENT));
            event.gc.setLineWidth(2);
            event.gc.drawRectangle(1, 1, area.width - 2, area.height - 2);
        });
        place(parent, at);
        frame.moveAbove(null);
        why.setFocus();
    }

    private Text field(Look look, String message, String name) {
        var text = new Text(frame, SWT.BORDER | SWT.SINGLE);
        text.setFont(site.theme().font(Type.BODY));
        text.setMessage(message);
        text.setLayoutData(Look.wide());
        Look.name(text, name);
        text.addListener(SWT.Traverse, this::traverse);
        return text;
    }

    private void place(Composite parent, Bounds at) {
        var area = parent.getClientArea();
        int width = Math.min(WIDTH, area.width - 2 * Theme.STEP);
        int height = frame.computeSize(width, SWT.DEFAULT).y;
        int x = Math.clamp((int) at.x(), Theme.STEP, Math.max(Theme.STEP, area.width - width - Theme.STEP));
        int below = (int) at.bottom() + Theme.STEP;
        int y = below + height <= area.height ? below : Math.max(0, (int) at.y() - height - Theme.STEP);
        frame.setBounds(x, y, width, height);
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            take();
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            cancel.run();
        }
    }

    private void take() {
        if (why.getText().isBlank()) {
            hint.setForeground(site.theme().color(Role.ERROR));
            Look.say(hint, "Say why first. Esc puts the block back.");
            why.setFocus();
            return;
        }
        var role = who == null ? site.role() : who.getText().strip();
        if (!role.isEmpty() && who != null) {
            site.setRole(role);
        }
        apply.accept(why.getText().strip(), role);
    }

    boolean open() {
        return !frame.isDisposed();
    }

    void close() {
        frame.dispose();
    }
}
