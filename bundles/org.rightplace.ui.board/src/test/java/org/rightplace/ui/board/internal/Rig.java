package org.rightplace.ui.board.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.parts.Site;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.testing.Bench;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Workspace;

/** One part in a window of its own, on a system in memory, and hands to use it with. */
final class Rig implements AutoCloseable {

    private final Display display;
    private final Workbench workbench;
    private final Shell shell;
    private final Site site;
    private final Site elsewhere;
    private final Part part;

    Rig(Display display, Snapshot system, BiFunction<Composite, PartSite, Part> opening) {
        this.display = display;
        workbench = Bench.open(display, system, List.of());
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(900, 700);
        site = new Site(workbench, named("here"), "test", title -> { });
        elsewhere = new Site(workbench, named("elsewhere"), "other", title -> { });
        part = opening.apply(shell, site);
        shell.open();
        settle();
    }

    private static org.rightplace.workbench.internal.fence.Named named(String name) {
        return new org.rightplace.workbench.internal.fence.Named(name, name, name);
    }

    Shell shell() {
        return shell;
    }

    Part part() {
        return part;
    }

    Workspace workspace() {
        return site.workspace();
    }

    Snapshot snapshot() {
        return site.snapshot();
    }

    List<EntityRef> selection() {
        return site.selection();
    }

    /** Selects in another part of the window. */
    void selectElsewhere(EntityRef entity) {
        elsewhere.select(List.of(entity));
        settle();
    }

    void undo() {
        workspace().undo();
        settle();
    }

    void settle() {
        OnDisplay.settle(display);
    }

    void until(String what, java.util.function.BooleanSupplier holds) {
        OnDisplay.until(display, what, holds);
    }

    /** Presses a key in a control. */
    void press(Control control, int key, int modifiers) {
        var event = new Event();
        event.keyCode = key;
        event.stateMask = modifiers;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    /** Leaves a field with a key that moves the keyboard on. */
    void traverse(Control control, int detail) {
        var event = new Event();
        event.detail = detail;
        event.doit = true;
        control.notifyListeners(SWT.Traverse, event);
        settle();
    }

    /** Follows a link. */
    void follow(Link link, String what) {
        var event = new Event();
        event.text = what;
        link.notifyListeners(SWT.Selection, event);
        settle();
    }

    /** The control of a type whose text contains these words. */
    <C extends Control> C find(Class<C> type, String words) {
        return all(shell, type).stream()
                .filter(control -> text(control).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + type.getSimpleName() + " with " + words));
    }

    /** Every control of a type, in the order they stand. */
    <C extends Control> List<C> all(Class<C> type) {
        return all(shell, type);
    }

    private static <C extends Control> List<C> all(Composite in, Class<C> type) {
        var found = new ArrayList<C>();
        for (var child : in.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, type));
            }
        }
        return found;
    }

    private static String text(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case Link link -> link.getText();
            case Text text -> text.getText() + text.getMessage();
            default -> "";
        };
    }

    @Override
    public void close() {
        part.close();
        site.leave();
        shell.dispose();
        workbench.close();
    }
}
