package org.rightplace.itests.looks;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.rightplace.itests.drive.Names;
import org.rightplace.workbench.forms.TextBlock;

/** Looks at controls, on their thread, for what can be told without taste: cut-off words, faint text, nothing painted. */
final class Eye {

    private static final double READABLE = 4.5;
    private static final int ROWS = 40;
    private static final int LETTERS = 60;

    private final Consumer<String> complaint;

    Eye(Consumer<String> complaint) {
        this.complaint = complaint;
    }

    /** Looks at a control and everything visible in it. */
    void look(Control control) {
        if (!control.isVisible() || hiddenByUser(control)) {
            return;
        }
        if (!text(control).isBlank() || control instanceof Text || control instanceof Combo) {
            lookAtRoom(control);
        }
        lookAtColours(control);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                look(child);
            }
        }
    }

    /** Complains if a part of the screen is of one colour. */
    void lookAtPaint(ImageData screen, Rectangle area) {
        Set<Integer> colours = new HashSet<>();
        for (int y = area.y; y < Math.min(area.y + area.height, screen.height); y += 2) {
            for (int x = area.x; x < Math.min(area.x + area.width, screen.width); x += 2) {
                colours.add(screen.getPixel(x, y));
                if (colours.size() > 3) {
                    return;
                }
            }
        }
        complaint.accept("nothing is painted but " + colours.size() + " colours");
    }

    /** A pane between movable borders is hidden by giving it no room. */
    private static boolean hiddenByUser(Control control) {
        boolean pane = control instanceof Composite && !(control instanceof Combo || control instanceof TextBlock);
        return pane && (control.getSize().x <= 1 || control.getSize().y <= 1);
    }

    /** Complains of buttons and lists whose words can hardly be told from what the desktop has painted under them. */
    void lookAtWords(Control control, ImageData screen) {
        if (!control.isVisible() || hiddenByUser(control)) {
            return;
        }
        boolean words = control instanceof Combo combo && !combo.getText().isBlank()
                || control instanceof Button button && !button.getText().isBlank();
        if (words && control.isEnabled()) {
            lookAtPixels(control, screen);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                lookAtWords(child, screen);
            }
        }
    }

    private void lookAtPixels(Control control, ImageData screen) {
        Point corner = control.toDisplay(0, 0);
        Rectangle seen = seen(control, false);
        Point size = control.getSize();
        Rectangle area = new Rectangle(corner.x, corner.y, size.x, size.y).intersection(new Rectangle(0, 0, screen.width, screen.height));
        // What can be scrolled may be out of sight, and then others are painted there.
        if (seen.width < size.x || seen.height < size.y || area.width < size.x || area.height < size.y) {
            return;
        }
        Map<Integer, Integer> colours = new HashMap<>();
        int[] row = new int[area.width];
        for (int y = area.y; y < area.y + area.height; y++) {
            screen.getPixels(area.x, y, area.width, row, 0);
            for (int pixel : row) {
                colours.merge(pixel, 1, Integer::sum);
            }
        }
        RGB ground = screen.palette.getRGB(Collections.max(colours.entrySet(), Map.Entry.comparingByValue()).getKey());
        double best = colours.keySet().stream().mapToDouble(pixel -> contrast(screen.palette.getRGB(pixel), ground)).max().orElse(1);
        if (best < READABLE) {
            complaint.accept("the words of %s are too faint: %.1f to 1 at best".formatted(described(control), best));
        }
    }

    private void lookAtRoom(Control control) {
        Point size = control.getSize();
        if (size.x <= 1 || size.y <= 1) {
            complaint.accept(described(control) + " has no room: " + size);
            return;
        }
        if (control.getToolTipText() == null && cutOff(control, size)) {
            complaint.accept(described(control) + " is cut off: it has " + size + " and needs " + needed(control, size));
        }
        Rectangle seen = seen(control, true);
        if (seen != null && !seen.isEmpty() && (seen.width < size.x - 1 || seen.height < size.y - 1)) {
            complaint.accept(described(control) + " reaches out of its pane: of " + size + " there can be seen " + seen.width + " by " + seen.height);
        } else if (seen != null && seen.isEmpty()) {
            complaint.accept(described(control) + " lies outside its pane");
        }
    }

    private static boolean cutOff(Control control, Point size) {
        Point needed = needed(control, size);
        return needed.y > size.y + 1 || needed.x > size.x + 1;
    }

    /** Words that wrap need height at the width they have, and others width. Fields scroll, and so need height alone. */
    private static Point needed(Control control, Point size) {
        if (control instanceof Label label && (label.getStyle() & SWT.WRAP) != 0 || control instanceof TextBlock || control instanceof Link) {
            return new Point(0, control.computeSize(size.x, SWT.DEFAULT).y);
        }
        if (control instanceof Label || control instanceof Button) {
            return control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        }
        if (control instanceof Combo || control instanceof Text field && (field.getStyle() & SWT.MULTI) == 0) {
            return new Point(0, control.computeSize(size.x, SWT.DEFAULT).y);
        }
        return new Point(0, 0);
    }

    /** What the panes around it let be seen of it; null where it can be scrolled into sight and that is enough. */
    private static Rectangle seen(Control control, boolean orScrolled) {
        Rectangle seen = control.getBounds();
        for (Composite pane = control.getParent(); pane != null && !(pane instanceof Shell); pane = pane.getParent()) {
            if (orScrolled && pane instanceof ScrolledComposite) {
                return null;
            }
            Rectangle bounds = pane.getBounds();
            seen.intersect(new Rectangle(0, 0, bounds.width, bounds.height));
            seen.x += bounds.x;
            seen.y += bounds.y;
        }
        return seen;
    }

    private void lookAtColours(Control control) {
        switch (control) {
            case Label label when !label.getText().isBlank() -> readable(control, label.getForeground(), label.getBackground());
            case TextBlock block when !block.getText().isBlank() -> readable(control, block.getForeground(), block.getBackground());
            case Link link -> {
                readable(control, link.getForeground(), link.getBackground());
                readable(control, link.getLinkForeground(), link.getBackground());
            }
            case Text text -> readable(control, text.getForeground(), text.getBackground());
            case StyledText text -> readable(control, text.getForeground(), text.getBackground());
            case Table table -> lookAt(table);
            case Tree tree -> lookAt(tree);
            default -> { }
        }
    }

    private void lookAt(Table table) {
        for (TableColumn column : table.getColumns()) {
            head(table, table.getHeaderVisible(), column.getText(), column.getWidth());
        }
        if ((table.getStyle() & SWT.VIRTUAL) == 0) {
            for (int row = 0; row < Math.min(ROWS, table.getItemCount()); row++) {
                for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
                    readable(table, table.getItem(row).getForeground(column), table.getItem(row).getBackground(column));
                }
            }
        }
        noScrolling(table, wider(table.getHorizontalBar()));
    }

    private void lookAt(Tree tree) {
        for (TreeColumn column : tree.getColumns()) {
            head(tree, tree.getHeaderVisible(), column.getText(), column.getWidth());
        }
        if ((tree.getStyle() & SWT.VIRTUAL) == 0) {
            for (int row = 0; row < Math.min(ROWS, tree.getItemCount()); row++) {
                for (int column = 0; column < Math.max(1, tree.getColumnCount()); column++) {
                    readable(tree, tree.getItem(row).getForeground(column), tree.getItem(row).getBackground(column));
                }
            }
        }
        noScrolling(tree, tree.getColumnCount() > 0 && wider(tree.getHorizontalBar()));
    }

    private void head(Control list, boolean shown, String words, int width) {
        if (shown && width > 0 && !words.isEmpty()) {
            GC gc = new GC(list);
            int needed = gc.textExtent(words).x;
            gc.dispose();
            if (needed > width) {
                complaint.accept("the head '" + words + "' of " + described(list) + " is cut off: it has " + width + " and needs " + needed);
            }
        }
    }

    private static boolean wider(ScrollBar bar) {
        return bar != null && bar.getMaximum() - bar.getMinimum() > bar.getThumb();
    }

    // In a small window a table may be wider than its pane; in a large one its columns have to share what there is.
    private void noScrolling(Control list, boolean sideways) {
        if (sideways && list.getShell().getMaximized()) {
            complaint.accept(described(list) + " has to be scrolled sideways");
        }
    }

    private void readable(Control control, Color text, Color ground) {
        double contrast = contrast(text.getRGB(), ground.getRGB());
        if (control.isEnabled() && contrast < READABLE) {
            complaint.accept("the text of %s is too faint: %s on %s is %.1f to 1".formatted(described(control), text.getRGB(), ground.getRGB(), contrast));
        }
    }

    /** The contrast ratio as WCAG 2.2 defines it. */
    static double contrast(RGB one, RGB two) {
        double a = luminance(one);
        double b = luminance(two);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(RGB rgb) {
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** A control as a person would tell it from others. */
    static String described(Control control) {
        List<String> names = new ArrayList<>(Names.of(control));
        String name = names.isEmpty() ? "" : names.getFirst().replaceAll("\\s+", " ");
        return control.getClass().getSimpleName() + " '" + (name.length() > LETTERS ? name.substring(0, LETTERS) + "…" : name) + "'";
    }

    private static String text(Control control) {
        if (control instanceof Label || control instanceof TextBlock || control instanceof Button || control instanceof Link) {
            try {
                Method method = control.getClass().getMethod("getText");
                return ((String) method.invoke(control)).replaceAll("<[^>]*>", "");
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a " + control.getClass().getSimpleName() + " does not tell its text", e);
            }
        }
        return "";
    }
}
