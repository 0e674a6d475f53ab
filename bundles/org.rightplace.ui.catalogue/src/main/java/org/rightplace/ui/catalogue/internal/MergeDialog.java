package org.rightplace.ui.catalogue.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workspace.catalogue.CatalogueNode;

/** Asks which of several services stays when they become one, and what it is called. */
final class MergeDialog extends Question<MergeDialog.Answer> {

    /**
     * What the user wants.
     *
     * @param kept the id of the one that stays
     * @param name what it is called
     */
    record Answer(String kept, String name) {}

    private final List<CatalogueNode> nodes;
    private final Facts facts;
    private CatalogueNode kept;
    private Text name;

    MergeDialog(CataloguePart part, List<CatalogueNode> nodes) {
        super(part.table().control().getShell(), part.theme(), "Merge " + nodes.size() + (nodes.getFirst().area()
                ? " service areas" : " services"), "Merge");
        this.nodes = nodes;
        this.facts = part.facts();
        this.kept = nodes.stream().filter(node -> facts.placement(node).isPresent()).findFirst().orElse(nodes.getFirst());
    }

    @Override
    protected void fill(Composite area) {
        explain(area, "Which one stays? Its placement and its answers stand; what was written about the others is added to"
                + " it with their names.");
        for (var node : nodes) {
            var button = new Button(area, SWT.RADIO);
            var placement = facts.text(Column.PLACEMENT, node);
            button.setText(Literally.shown(node.service().name())
                    + (placement.isEmpty() ? "" : " · " + placement + ", " + facts.text(Column.STATUS, node)));
            button.setSelection(node == kept);
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    keep(node);
                }
            });
        }
        explain(area, "What is it called from now on?");
        name = new Text(area, SWT.BORDER | SWT.SINGLE);
        name.setText(kept.service().name());
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        name.addListener(SWT.Modify, event -> offer("Merge", !name.getText().isBlank()));
    }

    private void keep(CatalogueNode node) {
        if (name.getText().equals(kept.service().name())) {
            name.setText(node.service().name());
        }
        kept = node;
    }

    @Override
    protected Answer read() {
        return new Answer(kept.id(), name.getText());
    }
}
