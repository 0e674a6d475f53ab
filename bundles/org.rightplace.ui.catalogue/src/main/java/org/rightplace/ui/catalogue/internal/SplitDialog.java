package org.rightplace.ui.catalogue.internal;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.catalogue.SplitStart;

/** Asks into what a service is split. */
final class SplitDialog extends Question<SplitDialog.Answer> {

    /**
     * What the user wants.
     *
     * @param names the names, the first for the service there is
     * @param start what the new ones start with
     */
    record Answer(List<String> names, SplitStart start) {}

    private static final int HEIGHT = 110;

    private final CatalogueNode node;
    private Text names;
    private Button copy;

    SplitDialog(CataloguePart part, CatalogueNode node) {
        super(part.table().control().getShell(), part.theme(), "Split “" + node.service().name() + "”", "Split");
        this.node = node;
    }

    @Override
    protected void fill(Composite area) {
        explain(area, "Give each part a name on a line of its own; empty lines are passed over. The first keeps the placement and the answers there are.");
        names = lines(area, SWT.WRAP);
        names.setText(node.service().name() + "\n");
        names.setSelection(names.getCharCount());
        var room = new GridData(SWT.FILL, SWT.FILL, true, true);
        room.heightHint = HEIGHT;
        names.setLayoutData(room);
        Look.name(names, "Names of the parts");
        names.addListener(SWT.Modify, event -> update());
        copy = new Button(area, SWT.CHECK);
        copy.setText("Start the new parts with the notes, tags and answers");
        copy.setSelection(true);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        // Enter in the field starts the next name.
        getShell().setDefaultButton(null);
        update();
    }

    private List<String> lines() {
        return names.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void update() {
        var count = lines().size();
        offer(count < 2 ? "Split" : "Split into " + count, count >= 2);
    }

    @Override
    protected void styled() {
        getButton(IDialogConstants.OK_ID).getShell().setDefaultButton(null);
        names.setFocus();
    }

    @Override
    protected Answer read() {
        return new Answer(lines(), copy.getSelection() ? SplitStart.COPY : SplitStart.EMPTY);
    }
}
