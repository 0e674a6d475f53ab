package org.rightplace.ui.framework.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.decision.MeanOfDomains;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Framework;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.framework.FrameworkEdits;
import org.rightplace.workspace.framework.FrameworkList;

/** The way the decision tool is scored, where there is more than one to choose from. */
final class MethodChoice {

    private static final String TITLE = "Scored by";

    private final Changes changes;
    private final FrameworkEdits edits;
    private final Supplier<Map<String, String>> ways;
    private final Composite root;
    private final Combo pick;
    private final TextBlock missing;
    private List<String> ids = List.of();
    private DecisionTool tool;

    /** @param ways the ways there are, their names by id, the usual one first */
    MethodChoice(Composite parent, Changes changes, FrameworkEdits edits, Supplier<Map<String, String>> ways) {
        this.changes = changes;
        this.edits = edits;
        this.ways = ways;
        var look = new Look(changes.site().theme());
        root = look.row(parent, 3);
        look.text(root, TITLE, Type.BODY, Role.SECOND);
        pick = new Combo(root, SWT.READ_ONLY | SWT.DROP_DOWN);
        pick.setFont(changes.site().theme().font(Type.BODY));
        pick.setToolTipText("How the answers become a score");
        Look.name(pick, TITLE);
        pick.addListener(SWT.Selection, event -> choose());
        pick.addListener(SWT.MouseWheel, Scrolling::instead);
        missing = look.text(root, Type.BODY, Role.ERROR);
        missing.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    Control control() {
        return root;
    }

    void show(Framework framework) {
        tool = FrameworkList.toolOf(framework);
        var here = ways.get();
        var shown = new ArrayList<>(here.keySet());
        boolean absent = !shown.contains(chosen());
        if (absent) {
            shown.add(chosen());
        }
        ids = List.copyOf(shown);
        pick.setItems(ids.stream().map(id -> here.getOrDefault(id, id)).toArray(String[]::new));
        pick.select(ids.indexOf(chosen()));
        Look.say(missing, absent ? "is not there, so nothing is scored. Install the plugin that brings it, or choose another." : "");
        Look.show(root, ids.size() > 1);
    }

    private String chosen() {
        return tool.method().isEmpty() ? MeanOfDomains.ID : tool.method();
    }

    private void choose() {
        var id = ids.get(pick.getSelectionIndex());
        var name = pick.getText();
        // Until the change is made the field says what holds.
        pick.select(ids.indexOf(chosen()));
        if (!id.equals(chosen())) {
            changes.weigh("Score services by “%s” from now on?".formatted(name), edits.tool(
                    "how services are scored", before -> before.withMethod(id.equals(MeanOfDomains.ID) ? "" : id)));
        }
    }
}
