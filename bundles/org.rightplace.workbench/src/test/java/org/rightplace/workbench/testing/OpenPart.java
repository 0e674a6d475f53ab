package org.rightplace.workbench.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
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
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.fence.Named;
import org.rightplace.workbench.internal.parts.Site;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Workspace;

/** One part in a window of its own, on a system in memory, and hands to use it with. */
public final class OpenPart implements AutoCloseable {

    private final Display display;
    private final Workbench workbench;
    private final Shell shell;
    private final Site site;
    private final Site elsewhere;
    private final Part part;

    /** @param opening makes the part */
    public OpenPart(Display display, Snapshot system, BiFunction<Composite, PartSite, Part> opening) {
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

    private static Named named(String name) {
        return new Named(name, name, name);
    }

    public Shell shell() {
        return shell;
    }

    public Part part() {
        return part;
    }

    public Workspace workspace() {
        return site.workspace();
    }

    public Snapshot snapshot() {
        return site.snapshot();
    }

    public List<EntityRef> selection() {
        return site.selection();
    }

    /** Selects in another part of the window. */
    public void selectElsewhere(EntityRef entity) {
        elsewhere.select(List.of(entity));
        settle();
    }

    public void undo() {
        workspace().undo();
        settle();
    }

    public void settle() {
        OnDisplay.settle(display);
    }

    public void until(String what, BooleanSupplier holds) {
        OnDisplay.until(display, what, holds);
    }

    /** Presses a key in a control. */
    public void press(Control control, int key, int modifiers) {
        var event = new Event();
        event.keyCode = key;
        event.stateMask = modifiers;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    /** Leaves a field with a key that moves the keyboard on. */
    public void traverse(Control control, int detail) {
        var event = new Event();
        event.detail = detail;
        event.doit = true;
        control.notifyListeners(SWT.Traverse, event);
        settle();
    }

    /** Follows a link. */
    public void follow(Link link, String what) {
        var event = new Event();
        event.text = what;
        link.notifyListeners(SWT.Selection, event);
        settle();
    }

    /** The control of a type whose text contains these words. */
    public <C extends Control> C find(Class<C> type, String words) {
        return all(shell, type).stream()
                .filter(control -> text(control).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + type.getSimpleName() + " with " + words));
    }

    /** Every control of a type, in the order they stand. */
    public <C extends Control> List<C> all(Class<C> type) {
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
            case TextBlock block -> block.getText();
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
