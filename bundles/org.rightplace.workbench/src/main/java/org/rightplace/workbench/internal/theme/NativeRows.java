package org.rightplace.workbench.internal.theme;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.rightplace.workbench.internal.toolkit.Toolkit;
import org.rightplace.workbench.theme.Theme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the desktop's own tables and trees the look of those that we paint: rows high enough to compare, and an ellipsis
 * where a text is longer than its column. SWT has no public way to say the latter; what GTK has is called by name, as
 * {@link NativeLook} does, and its absence does no harm.
 */
final class NativeRows {

    private static final String KEY = NativeRows.class.getName();
    private static final byte[] ELLIPSIZE = "ellipsize\0".getBytes(StandardCharsets.US_ASCII);
    private static final int AT_THE_END = 3;

    private static boolean unable = !SWT.getPlatform().equals("gtk");
    private static Calls calls;

    private final Supplier<? extends Item[]> columns;
    private Set<Long> shortened = Set.of();

    private NativeRows(Supplier<? extends Item[]> columns) {
        this.columns = columns;
    }

    /** Takes care of the rows of a list, once however often it is asked. */
    static void of(Composite list, Supplier<? extends Item[]> columns) {
        if (list.getData(KEY) == null) {
            var rows = new NativeRows(columns);
            list.setData(KEY, rows);
            if (!coloured(list)) {
                list.addListener(SWT.MeasureItem, NativeRows::measure);
            }
            // Columns come after the list, and SWT makes what draws their cells anew when it pleases.
            list.addListener(SWT.Paint, event -> rows.shorten());
        }
    }

    // GTK draws rows that are measured by us without the colours of their cells, so a tree that is filled as it is looked
    // at, whose cells have some, sees to its height by the images in it.
    private static boolean coloured(Composite list) {
        return !unable && list instanceof Tree && (list.getStyle() & SWT.VIRTUAL) != 0;
    }

    private static void measure(Event event) {
        event.height = Math.max(event.height, Theme.ROW);
    }

    private void shorten() {
        var shown = columns.get();
        if (unable || shown.length == 0) {
            return;
        }
        try {
            if (calls == null) {
                calls = Calls.find();
            }
            var drawing = new HashSet<Long>();
            for (var column : shown) {
                calls.textsOf(column, drawing);
            }
            if (!drawing.equals(shortened)) {
                for (long text : drawing) {
                    calls.set().invoke(text, ELLIPSIZE, AT_THE_END, 0L);
                }
                shortened = drawing;
            }
        } catch (Throwable e) {
            if (e instanceof VirtualMachineError fatal) {
                throw fatal;
            }
            unable = true;
            log().debug("Texts longer than their column are cut off", e);
        }
    }

    /** What is called of the desktop's toolkit. */
    private record Calls(
            MethodHandle handle,
            MethodHandle cells,
            MethodHandle isText,
            MethodHandle data,
            MethodHandle next,
            MethodHandle free,
            MethodHandle set) {

        static Calls find() throws ReflectiveOperationException {
            return new Calls(
                    MethodHandles.publicLookup().findGetter(Widget.class, "handle", long.class),
                    Toolkit.method("gtk.GTK", "gtk_cell_layout_get_cells", long.class, long.class),
                    Toolkit.method("gtk.GTK", "GTK_IS_CELL_RENDERER_TEXT", boolean.class, long.class),
                    Toolkit.method("gtk.OS", "g_list_data", long.class, long.class),
                    Toolkit.method("gtk.OS", "g_list_next", long.class, long.class),
                    Toolkit.method("gtk.OS", "g_list_free", void.class, long.class),
                    Toolkit.method("gtk.OS", "g_object_set", void.class, long.class, byte[].class, int.class, long.class));
        }

        /** Adds what draws the texts of a column's cells. */
        void textsOf(Item column, Set<Long> to) throws Throwable {
            long list = (long) cells.invoke((long) handle.invoke((Widget) column));
            for (long at = list; at != 0; at = (long) next.invoke(at)) {
                long cell = (long) data.invoke(at);
                if ((boolean) isText.invoke(cell)) {
                    to.add(cell);
                }
            }
            if (list != 0) {
                free.invoke(list);
            }
        }
    }

    private static Logger log() {
        return LoggerFactory.getLogger(NativeRows.class);
    }
}
