package org.rightplace.itests.drive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Decorations;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** Goes through the widgets that a user can see, and the menu bar. */
final class Widgets {

    private Widgets() {
    }

    static void walk(Widget root, Consumer<Widget> visitor) {
        first(root, widget -> {
            visitor.accept(widget);
            return false;
        });
    }

    /** The first of the widgets, outer before inner, for which the condition holds, or null. */
    static Widget first(Widget root, Predicate<Widget> condition) {
        Deque<Widget> waiting = new ArrayDeque<>();
        waiting.add(root);
        while (!waiting.isEmpty()) {
            Widget widget = waiting.poll();
            if (!widget.isDisposed() && !(widget instanceof Control control && !control.isVisible())) {
                if (condition.test(widget)) {
                    return widget;
                }
                addChildren(widget, waiting);
            }
        }
        return null;
    }

    private static void addChildren(Widget widget, Deque<Widget> to) {
        if (widget instanceof Composite composite) {
            addAll(to, composite.getChildren());
        }
        switch (widget) {
            case CTabFolder folder -> addAll(to, folder.getItems());
            case TabFolder folder -> addAll(to, folder.getItems());
            case ToolBar bar -> addAll(to, bar.getItems());
            case Tree tree -> addAll(to, tree.getItems());
            case TreeItem item -> addAll(to, item.getItems());
            case Table table -> addAll(to, table.getItems());
            case Menu menu -> {
                // Menus are filled when they open.
                menu.notifyListeners(SWT.Show, new Event());
                addAll(to, menu.getItems());
            }
            case MenuItem item when item.getMenu() != null -> to.add(item.getMenu());
            case Decorations shell when shell.getMenuBar() != null -> to.add(shell.getMenuBar());
            default -> { }
        }
    }

    private static void addAll(Deque<Widget> to, Widget[] widgets) {
        for (Widget widget : widgets) {
            to.add(widget);
        }
    }
}
