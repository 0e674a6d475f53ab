package org.rightplace.ui.framework.internal;

import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Framework;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.framework.FrameworkEdits;
import org.rightplace.workspace.framework.FrameworkList;
import org.rightplace.workspace.framework.FrameworkRules;

/** The two limits of the decision tool: when domains pull apart, and when a vote is accepted. */
final class ToolLimits {

    private final Changes changes;
    private final FrameworkEdits edits;
    private final Look look;
    private final Composite root;
    private final Text divergence;
    private final Text consensus;
    private Framework framework;

    ToolLimits(Composite parent, Changes changes, FrameworkEdits edits) {
        this.changes = changes;
        this.edits = edits;
        this.look = new Look(changes.site().theme());
        root = look.plain(parent);
        var layout = new RowLayout();
        layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
        layout.spacing = Theme.PANE;
        root.setLayout(layout);
        divergence = field("Suggest a blend from", "how far domains must pull apart", DecisionTool::divergence,
                DecisionTool::withDivergence);
        consensus = field("Accept a vote from", "the agreement at which a vote is accepted", DecisionTool::consensus,
                DecisionTool::withConsensus);
    }

    Control control() {
        return root;
    }

    void show(Framework now) {
        framework = now;
        var tool = FrameworkList.toolOf(now);
        divergence.setText(FrameworkRules.number(tool.divergence()));
        consensus.setText(FrameworkRules.number(tool.consensus()));
    }

    private Text field(
            String title,
            String what,
            ToDoubleFunction<DecisionTool> getter,
            BiFunction<DecisionTool, Double, DecisionTool> setter) {
        var pair = look.row(root, 2);
        look.text(pair, title, Type.BODY, Role.SECOND);
        var field = new Text(pair, SWT.SINGLE | SWT.BORDER | SWT.RIGHT);
        field.setFont(changes.site().theme().font(Type.BODY));
        field.setLayoutData(new GridData(Theme.ROW * 2, SWT.DEFAULT));
        field.setToolTipText(what);
        Look.name(field, title);
        field.addListener(SWT.DefaultSelection, event -> set(field, what, getter, setter));
        field.addListener(SWT.FocusOut, event -> set(field, what, getter, setter));
        return field;
    }

    private void set(
            Text field,
            String what,
            ToDoubleFunction<DecisionTool> getter,
            BiFunction<DecisionTool, Double, DecisionTool> setter) {
        var words = field.getText();
        var before = FrameworkRules.number(getter.applyAsDouble(FrameworkList.toolOf(framework)));
        if (!words.strip().equals(before)) {
            try {
                double number = Typed.number(words);
                changes.weigh("Change %s from %s to %s?".formatted(what, before, words.strip()), edits.tool(what, tool -> setter.apply(tool, number)));
            } catch (EditRefused e) {
                changes.site().complain(e.getMessage());
            }
            // Until the change is made the field says what holds.
            field.setText(before);
        }
    }
}
