package org.rightplace.ui.decision.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rightplace.model.Option;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** The sign beside an answer: the initial of the level it points to, or that it is not known, not given or not offered. */
record AnswerMark(Theme theme, LevelColours levels) {

    private static final int ROUND = 6;

    void paint(GC gc, Rectangle at, Choice choice, Asked asked) {
        if (choice.former()) {
            edged(gc, at, "!", theme.color(Role.WARNING), SWT.LINE_SOLID);
        } else if (choice.notKnown()) {
            edged(gc, at, "?", theme.color(Role.SECOND), SWT.LINE_DASH);
        } else if (choice.option().isEmpty()) {
            edged(gc, at, "", theme.color(Role.THIRD), SWT.LINE_SOLID);
        } else {
            int rank = choice.option().map(Option::score).map(asked::rank).orElseThrow();
            filled(gc, at, levels.initial(rank), levels.tint(rank), levels.ink(rank));
        }
    }

    private void filled(GC gc, Rectangle at, String words, Color ground, Color ink) {
        gc.setBackground(ground);
        gc.fillRoundRectangle(at.x, at.y, at.width, at.height, ROUND, ROUND);
        words(gc, at, words, ink);
    }

    private void edged(GC gc, Rectangle at, String words, Color ink, int style) {
        gc.setForeground(ink);
        gc.setLineStyle(style);
        gc.drawRoundRectangle(at.x, at.y, at.width - 1, at.height - 1, ROUND, ROUND);
        gc.setLineStyle(SWT.LINE_SOLID);
        words(gc, at, words, ink);
    }

    private void words(GC gc, Rectangle at, String words, Color ink) {
        gc.setFont(theme.font(Type.STRONG));
        gc.setForeground(ink);
        var size = gc.textExtent(words);
        gc.drawText(words, at.x + (at.width - size.x) / 2, at.y + (at.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
    }
}
