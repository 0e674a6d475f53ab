package org.rightplace.ui.board.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.OwnUndo;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Type;

/**
 * Fields for what a trail keeps of a decision: why, and in which role somebody made it. Who has said their role once is not
 * asked for it again.
 */
final class WhyAndWho {

    private final PartSite site;
    private final Text why;
    private final List<Text> all = new ArrayList<>();
    private final BiConsumer<String, String> apply;
    private final Consumer<String> lacking;
    private final Runnable cancel;

    /**
     * Adds the fields to a pane.
     *
     * @param message what stands in the field for the reason while it is empty
     * @param name what that field is called for those who cannot see what stands around it
     * @param apply takes the reason and the role that gives it
     * @param lacking is told what has still to be said
     * @param cancel called for Escape
     */
    WhyAndWho(
            Composite pane,
            PartSite site,
            String message,
            String name,
            BiConsumer<String, String> apply,
            Consumer<String> lacking,
            Runnable cancel) {
        this.site = site;
        this.apply = apply;
        this.lacking = lacking;
        this.cancel = cancel;
        why = field(pane, message, name);
        if (site.role().isBlank()) {
            field(pane, "Your role, such as Workstream lead", "Your role");
        }
    }

    private Text field(Composite pane, String message, String name) {
        var text = new Text(pane, SWT.BORDER | SWT.SINGLE);
        text.setFont(site.theme().font(Type.BODY));
        text.setMessage(message);
        text.setLayoutData(Look.wide());
        Look.name(text, name);
        text.addListener(SWT.Traverse, this::traverse);
        OwnUndo.keep(text);
        all.add(text);
        return text;
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            take();
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            cancel.run();
        }
    }

    private void take() {
        var role = all.getLast() == why ? site.role() : all.getLast().getText().strip();
        if (why.getText().isBlank()) {
            lacking.accept("Say why first.");
            why.setFocus();
        } else if (role.isBlank()) {
            lacking.accept("Say in which role; it is asked only once.");
            all.getLast().setFocus();
        } else {
            if (!role.equals(site.role())) {
                site.setRole(role);
            }
            apply.accept(why.getText().strip(), role);
        }
    }

    void show(boolean shown) {
        all.forEach(text -> Look.show(text, shown));
    }

    void focus() {
        why.setFocus();
    }
}
