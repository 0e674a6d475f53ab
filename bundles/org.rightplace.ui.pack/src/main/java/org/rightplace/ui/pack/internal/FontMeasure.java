package org.rightplace.ui.pack.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Type;

/** Measures words in the fonts of a theme, each word once, since a pack says the same words over and over. */
final class FontMeasure implements Measure {

    private static final int MOST_KEPT = 50_000;

    private final Theme theme;
    private final GC gc;
    private final Map<Type, Map<String, Integer>> widths = new EnumMap<>(Type.class);

    FontMeasure(Control control, Theme theme) {
        this.theme = theme;
        gc = new GC(control);
        control.addListener(SWT.Dispose, event -> gc.dispose());
    }

    @Override
    public int width(String words, Type type) {
        var known = widths.computeIfAbsent(type, kind -> new HashMap<>());
        if (known.size() > MOST_KEPT) {
            known.clear();
        }
        int width = 0;
        for (var word : words.split(" ")) {
            width += known.computeIfAbsent(word, one -> measured(one, type));
        }
        int gaps = (int) words.chars().filter(letter -> letter == ' ').count();
        return width + gaps * known.computeIfAbsent(" ", one -> measured(one, type));
    }

    private int measured(String word, Type type) {
        gc.setFont(theme.font(type));
        return gc.textExtent(word).x;
    }
}
