package org.rightplace.ui.framework.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.rightplace.model.CheckLimits;
import org.rightplace.model.Framework;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.framework.FrameworkEdits;
import org.rightplace.workspace.framework.FrameworkRules;

/** How much the checks put up with. */
final class LimitsPage implements Page {

    private final Changes changes;
    private final FrameworkEdits edits;
    private final Look look;
    private final Composite root;
    private final List<Field> fields = new ArrayList<>();
    private Framework framework;

    /** A limit and the field it is typed in. */
    private record Field(Text text, Function<CheckLimits, String> words) {}

    LimitsPage(Composite parent, Changes changes, FrameworkEdits edits) {
        this.changes = changes;
        this.edits = edits;
        this.look = new Look(changes.site().theme());
        root = look.stack(parent, Theme.STEP * 2);
        look.text(root, "How much the checks put up with before they speak. What would be found, and what no longer, is shown"
                + " before a limit changes.", Type.BODY, Role.SECOND).setLayoutData(Look.wide());
        var grid = look.row(root, 2);
        ((GridLayout) grid.getLayout()).verticalSpacing = Theme.STEP * 2;
        field(grid, "Warn of fragmentation above (0 to 1)", limits -> FrameworkRules.number(limits.fragmentationWarning()),
                (limits, words) -> limits.withFragmentationWarning(Typed.number(words)));
        field(grid, "Call fragmentation an error above (0 to 1)", limits -> FrameworkRules.number(limits.fragmentationError()),
                (limits, words) -> limits.withFragmentationError(Typed.number(words)));
        field(grid, "Days in which two changes to the same people count together", limits -> Integer.toString(limits.changeWindow()),
                (limits, words) -> limits.withChangeWindow(whole(words)));
        field(grid, "Changes a staff group may have in that time", limits -> Integer.toString(limits.changesInWindow()),
                (limits, words) -> limits.withChangesInWindow(whole(words)));
    }

    @Override
    public Control control() {
        return root;
    }

    @Override
    public void show(Framework now) {
        framework = now;
        fields.forEach(field -> field.text().setText(field.words().apply(now.limits())));
    }

    @Override
    public void focus() {
        fields.getFirst().text().setFocus();
    }

    private void field(
            Composite grid, String title, Function<CheckLimits, String> words, BiFunction<CheckLimits, String, CheckLimits> change) {
        look.text(grid, title, Type.BODY, Role.INK);
        var text = new Text(grid, SWT.SINGLE | SWT.BORDER | SWT.RIGHT);
        text.setFont(changes.site().theme().font(Type.BODY));
        text.setLayoutData(new GridData(Theme.ROW * 2, SWT.DEFAULT));
        Look.name(text, title);
        text.addListener(SWT.DefaultSelection, event -> set(text, title, words, change));
        text.addListener(SWT.FocusOut, event -> set(text, title, words, change));
        fields.add(new Field(text, words));
    }

    private void set(
            Text text, String title, Function<CheckLimits, String> words, BiFunction<CheckLimits, String, CheckLimits> change) {
        var typed = text.getText().strip();
        var before = words.apply(framework.limits());
        if (!typed.equals(before)) {
            try {
                var limits = change.apply(framework.limits(), typed);
                changes.weigh(
                        "%s: change %s to %s?".formatted(title, before, words.apply(limits)),
                        edits.describe("how much the checks put up with", now -> now.withChecks(limits)));
            } catch (EditRefused e) {
                changes.site().complain(e.getMessage());
            }
            // Until the change is made the field says what holds.
            text.setText(before);
        }
    }

    private static int whole(String words) {
        double number = Typed.number(words);
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw new EditRefused("“" + words + "” is not a whole number.");
        }
        return (int) number;
    }
}
