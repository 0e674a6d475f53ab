package org.rightplace.ui.board.internal;

import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.chart.Bounds;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** A small field that asks why a block goes where it was let go. Enter applies, Escape puts the block back. */
final class ReasonField {

    private static final int WIDTH = 320;

    private final PartSite site;
    private final Composite frame;
    private final TextBlock hint;

    /**
     * Opens the field.
     *
     * @param at what it stands below, in its parent
     * @param apply takes the reason and the role that gives it
     */
    ReasonField(
            Composite parent, PartSite site, Bounds at, String question, BiConsumer<String, String> apply, Runnable cancel) {
        this.site = site;
        var look = new Look(site.theme());
        frame = look.stack(parent, Theme.STEP);
        ((GridLayout) frame.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) frame.getLayout()).marginHeight = Theme.STEP * 2;
        look.text(frame, question, Type.STRONG, Role.INK).setLayoutData(Look.wide());
        var fields = new WhyAndWho(frame, site, "The reason is kept in the trail", question, apply, this::lacking, cancel);
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
        fields.focus();
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

    private void lacking(String words) {
        hint.setForeground(site.theme().color(Role.ERROR));
        Look.say(hint, words);
    }

    boolean open() {
        return !frame.isDisposed();
    }

    void close() {
        frame.dispose();
    }
}
