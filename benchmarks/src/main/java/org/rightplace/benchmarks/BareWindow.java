package org.rightplace.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.ApplicationWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.rightplace.benchmarks.probe.FirstPaint;

/** The yardstick of starting: a JFace window with a menu, a tool bar, a tree and a table, and no OSGi. */
public final class BareWindow extends ApplicationWindow {

    /** The window's title. */
    public static final String TITLE = "Bare window";

    private static final int GROUPS = 8;
    private static final int ROWS = 202;

    private BareWindow() {
        super(null);
        addMenuBar();
        addToolBar(SWT.FLAT);
    }

    public static void main(String[] arguments) {
        var display = new Display();
        var window = new BareWindow();
        window.create();
        FirstPaint.watch(display);
        window.setBlockOnOpen(true);
        window.open();
        display.dispose();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TITLE);
        shell.setSize(1200, 800);
    }

    @Override
    protected MenuManager createMenuManager() {
        var bar = new MenuManager();
        for (var name : List.of("File", "Edit", "View", "Help")) {
            var menu = new MenuManager(name);
            menu.add(action(name + " something"));
            bar.add(menu);
        }
        return bar;
    }

    @Override
    protected ToolBarManager createToolBarManager(int style) {
        var bar = new ToolBarManager(style);
        for (var name : List.of("Undo", "Redo", "Save")) {
            bar.add(action(name));
        }
        return bar;
    }

    @Override
    protected Control createContents(Composite parent) {
        var sash = new SashForm(parent, SWT.HORIZONTAL);
        tree(sash);
        table(sash);
        sash.setWeights(1, 3);
        return sash;
    }

    private static Action action(String name) {
        return new Action(name) {};
    }

    private static void tree(Composite parent) {
        var tree = new TreeViewer(parent);
        tree.setContentProvider(new Groups());
        tree.setLabelProvider(new ColumnLabelProvider());
        tree.setInput(GROUPS);
        tree.expandAll();
    }

    private static void table(Composite parent) {
        var table = new TableViewer(parent, SWT.FULL_SELECTION | SWT.BORDER);
        table.getTable().setHeaderVisible(true);
        for (var name : List.of("Name", "Place", "Population")) {
            var column = new TableViewerColumn(table, SWT.NONE);
            column.getColumn().setText(name);
            column.getColumn().setWidth(200);
            column.setLabelProvider(new ColumnLabelProvider() {
                @Override
                public String getText(Object row) {
                    return name + " " + row;
                }
            });
        }
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setInput(IntStream.range(0, ROWS).boxed().toList());
    }

    /** Some groups with a few members each. */
    private static final class Groups implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return IntStream.range(0, (Integer) input).mapToObj(i -> "Group " + i).toArray();
        }

        @Override
        public Object[] getChildren(Object group) {
            return hasChildren(group) ? IntStream.range(0, GROUPS).mapToObj(i -> "Member " + i + " of " + group).toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element.toString().startsWith("Group");
        }
    }
}
