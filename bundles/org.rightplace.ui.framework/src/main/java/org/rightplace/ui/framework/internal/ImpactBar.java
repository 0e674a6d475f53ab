package org.rightplace.ui.framework.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.decision.impact.Consequence;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.Edit;

/** What a change would do to what has been decided, and whether to make it. */
final class ImpactBar {

    private static final int MOST_NAMES = 6;

    private final PartSite site;
    private final Look look;
    private final Composite bar;
    private final Runnable whenLeft;
    private Button make;
    private Control before;

    /** @param whenLeft what to do when the user decides against a change */
    ImpactBar(Composite parent, PartSite site, Runnable whenLeft) {
        this.site = site;
        this.look = new Look(site.theme());
        this.whenLeft = whenLeft;
        bar = look.stack(parent, Theme.STEP);
        var layout = (GridLayout) bar.getLayout();
        layout.marginWidth = Theme.PANE;
        layout.marginHeight = Theme.STEP * 2;
        bar.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        Look.show(bar, false);
    }

    Control control() {
        return bar;
    }

    /**
     * Shows what a change would do.
     *
     * @param question whether to make it
     */
    void ask(String question, Edit edit, List<Consequence> consequences, Optional<Alternatives> alternatives) {
        clear();
        line(question, Type.STRONG);
        for (var consequence : consequences) {
            line(consequence.summary(), Type.BODY);
            line(names(consequence), Type.SECONDARY).setToolTipText(String.join("\n", consequence.details()));
        }
        alternatives.ifPresent(this::choice);
        var buttons = look.row(bar, 2);
        make = look.button(buttons, "Change it", () -> {
            hide();
            if (!site.apply(edit)) {
                whenLeft.run();
            }
        });
        var leave = look.button(buttons, "Leave it as it is", this::leave);
        leaveOnEscape(make);
        leaveOnEscape(leave);
        tint(bar);
        Look.show(bar, true);
        bar.getParent().layout(true, true);
        before = bar.getDisplay().getFocusControl();
        make.setFocus();
    }

    private void leave() {
        hide();
        whenLeft.run();
    }

    private void leaveOnEscape(Button button) {
        button.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                // The button goes with the bar, and must not go before it has heard of its key.
                bar.getDisplay().asyncExec(() -> {
                    if (!bar.isDisposed() && bar.getVisible()) {
                        leave();
                    }
                });
            }
        });
    }

    /** Puts the question away. */
    void hide() {
        if (bar.getVisible()) {
            boolean asked = within(bar.getDisplay().getFocusControl());
            clear();
            Look.show(bar, false);
            bar.getParent().layout(true, true);
            // Whoever answered goes on where the change was typed.
            if (asked && before != null && !before.isDisposed() && before.isVisible()) {
                before.setFocus();
            }
        }
    }

    private boolean within(Control control) {
        return control != null && (control == bar || within(control.getParent()));
    }

    private void choice(Alternatives alternatives) {
        var row = look.row(bar, 2);
        look.text(row, alternatives.question(), Type.BODY, Role.INK);
        var pick = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        pick.setFont(site.theme().font(Type.BODY));
        pick.setItems(alternatives.words().toArray(String[]::new));
        pick.select(alternatives.chosen());
        Look.name(pick, alternatives.question());
        pick.addListener(SWT.Selection, event -> alternatives.chooser().accept(pick.getSelectionIndex()));
    }

    private TextBlock line(String words, Type type) {
        var label = look.text(bar, words, type, Role.INK);
        label.setLayoutData(Look.wide());
        return label;
    }

    private static String names(Consequence consequence) {
        var names = consequence.details().stream().limit(MOST_NAMES).collect(Collectors.joining("; "));
        int more = consequence.details().size() - MOST_NAMES;
        return more > 0 ? names + "; and " + Counts.of(more) + " more" : names;
    }

    private void tint(Composite composite) {
        composite.setBackground(site.theme().color(Role.WARNING_TINT));
        for (var child : composite.getChildren()) {
            if (child instanceof Composite inner) {
                tint(inner);
            }
        }
    }

    private void clear() {
        for (var child : bar.getChildren()) {
            child.dispose();
        }
    }
}
