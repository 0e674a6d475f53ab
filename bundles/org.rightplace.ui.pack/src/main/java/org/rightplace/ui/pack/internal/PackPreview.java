package org.rightplace.ui.pack.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.Level;
import org.rightplace.pack.Block;
import org.rightplace.pack.PortfolioPack;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.theme.Theme;

/**
 * Shows how a pack reads, in the colours of the window. A large pack is set bit by bit, and of one shown before only what
 * differs is replaced, so that the window is never held up and the reader stays where they are.
 */
final class PackPreview {

    private static final int WIDEST = 760;
    private static final int NARROWEST = 120;
    private static final long SLICE_NANOS = 8_000_000;
    private static final int RESIZE_PAUSE_MILLIS = 60;

    private record Title(String title, String subtitle) {}

    private record Head(String title, String anchor) {}

    private final StyledText text;
    private final Wrapping wrapping;
    private final PaperLook paper;
    private final Runnable resized = this::resized;
    private Map<Object, List<Line>> known = new HashMap<>();
    private List<List<Line>> shown = List.of();
    private List<Level> levels = List.of();
    private PortfolioPack pack;
    private boolean behind;
    private boolean anew;
    private int room;
    private int turn;

    PackPreview(Composite parent, Theme theme) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        theme.style(text);
        text.setLineSpacing(Theme.STEP / 2);
        Look.name(text, "Preview of the pack");
        wrapping = new Wrapping(new FontMeasure(text, theme));
        paper = new PaperLook(text, theme);
        text.addListener(SWT.Resize, event -> text.getDisplay().timerExec(RESIZE_PAUSE_MILLIS, resized));
    }

    StyledText control() {
        return text;
    }

    void show(PortfolioPack next) {
        pack = next;
        behind = true;
        catchUp();
    }

    /** Sets what has not been set because nobody could see it. */
    void catchUp() {
        if (behind && text.isVisible() && text.getClientArea().width > 0) {
            behind = false;
            set();
        }
    }

    private void resized() {
        if (!text.isDisposed() && pack != null) {
            behind |= fitting() != room;
            catchUp();
        }
    }

    private int fitting() {
        return Math.clamp(text.getClientArea().width - 2 * Theme.PANE, NARROWEST, WIDEST);
    }

    private void set() {
        if (fitting() != room) {
            room = fitting();
            known = new HashMap<>();
            anew = true;
            text.setMargins(Theme.PANE, Theme.PANE, Math.max(Theme.PANE, text.getClientArea().width - room - Theme.PANE), Theme.PANE);
        }
        turn++;
        setOn(turn, parts().iterator(), new ArrayList<>(), new HashMap<>());
    }

    private List<Object> parts() {
        var parts = new ArrayList<>();
        parts.add(new Title(pack.title(), pack.subtitle()));
        for (var section : pack.sections()) {
            parts.add(new Head(section.title(), section.id()));
            parts.addAll(section.blocks());
        }
        return parts;
    }

    private void setOn(int of, Iterator<Object> parts, List<List<Line>> done, Map<Object, List<Line>> kept) {
        if (of != turn || text.isDisposed()) {
            return;
        }
        var typesetter = new Typesetter(wrapping, room);
        long until = System.nanoTime() + SLICE_NANOS;
        while (parts.hasNext() && System.nanoTime() < until) {
            // What is said more than once is set once: that lines are the same is told by their identity.
            done.add(kept.computeIfAbsent(parts.next(), part -> {
                var before = known.get(part);
                return before == null ? lines(typesetter, part) : before;
            }));
        }
        if (parts.hasNext()) {
            text.getDisplay().asyncExec(() -> setOn(of, parts, done, kept));
        } else {
            known = kept;
            put(done);
        }
    }

    private static List<Line> lines(Typesetter typesetter, Object part) {
        return switch (part) {
            case Title title -> typesetter.title(title.title(), title.subtitle());
            case Head head -> typesetter.section(head.title(), head.anchor());
            case Block block -> typesetter.block(block);
            default -> throw new IllegalArgumentException("No part of a pack: " + part);
        };
    }

    private void put(List<List<Line>> next) {
        var now = pack.context().framework().levels();
        // Lines name levels, so that the same lines look otherwise when the levels are others. To replace all of a long
        // text takes far longer than to set it.
        var before = anew || !now.equals(levels) ? List.<List<Line>>of() : shown;
        anew = false;
        levels = now;
        shown = next;
        paper.show(before, next, now);
    }
}
