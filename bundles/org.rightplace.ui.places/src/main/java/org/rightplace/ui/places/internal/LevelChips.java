package org.rightplace.ui.places.internal;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;
import org.rightplace.workbench.theme.Theme;

/** Small squares in the colours of the levels, to stand before a level's name. They go when their control does. */
final class LevelChips {

    private static final int SIDE = 10;
    private static final int WIDTH = 14;

    private final Control owner;
    private final Theme theme;
    private final Map<String, Image> images = new HashMap<>();

    LevelChips(Control owner, Theme theme) {
        this.owner = owner;
        this.theme = theme;
        owner.addDisposeListener(event -> images.values().forEach(Image::dispose));
    }

    /** The chip of a level, or an empty one of the same size for a rank below 0. */
    Image chip(int rank, int levels) {
        return images.computeIfAbsent(rank + "/" + levels, key -> image(rank < 0 ? null : theme.level(rank, levels), WIDTH));
    }

    /** Nothing, as tall as a chip, to give rows without chips the same height. */
    Image spacer() {
        return images.computeIfAbsent("spacer", key -> image(null, 1));
    }

    private Image image(Color color, int width) {
        ImageDataProvider drawn = zoom -> draw(color, width, zoom);
        return new Image(owner.getDisplay(), drawn);
    }

    // As tall as a row's text needs to be for the row to have its height, for trees take theirs from what is in them.
    private static ImageData draw(Color color, int points, int zoom) {
        int width = points * zoom / 100;
        int height = (Theme.ROW - Theme.STEP / 2) * zoom / 100;
        int side = SIDE * zoom / 100;
        var data = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        data.alphaData = new byte[width * height];
        if (color != null) {
            int pixel = data.palette.getPixel(color.getRGB());
            int top = (height - side) / 2;
            for (int y = top; y < top + side; y++) {
                for (int x = 0; x < side; x++) {
                    data.setPixel(x, y, pixel);
                    data.setAlpha(x, y, 255);
                }
            }
        }
        return data;
    }
}
