package org.rightplace.ui.decision.internal;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.Basis;
import org.rightplace.model.Service;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.WordsField;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.placements.PlacementEdits;

/** One thing a placement rests on. */
final class BasisRow {

    private final PartSite site;
    private final int at;
    private final Composite row;
    private final Combo kind;
    private final WordsField text;
    private final WordsField source;
    private final ItemLink item;
    private Service service;

    BasisRow(Composite parent, PartSite site, int at) {
        this.site = site;
        this.at = at;
        var look = new Look(site.theme());
        row = look.row(parent, 3);
        row.setLayoutData(Look.wide());
        ((GridLayout) row.getLayout()).verticalSpacing = Theme.STEP / 2;
        int number = at + 1;
        kind = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        kind.setItems("Opinion", "Evidence");
        kind.setFont(site.theme().font(Type.BODY));
        kind.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        Look.name(kind, "Evidence or opinion, item " + number);
        text = field(Type.BODY, "What it says", "What item " + number + " says", words ->
                change(basis -> basis.withText(words)));
        var remove = look.button(row, "×", () -> site.apply(PlacementEdits.removeBasis(service, at)));
        remove.setToolTipText("Remove");
        remove.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        Look.name(remove, "Remove item " + number);
        look.plain(row).setLayoutData(new GridData(0, 0));
        source = field(Type.SECONDARY, "Where it can be found", "Source of item " + number, words ->
                change(basis -> basis.withSource(words)));
        look.plain(row).setLayoutData(new GridData(0, 0));
        look.plain(row).setLayoutData(new GridData(0, 0));
        item = new ItemLink(row, site, at);
        kind.addListener(SWT.Selection, event -> change(basis -> basis.withEvidence(kind.getSelectionIndex() == 1)));
        kind.addListener(SWT.MouseWheel, Scrolling::instead);
    }

    void show(Service of, Basis basis) {
        service = of;
        kind.select(basis.evidence() ? 1 : 0);
        text.show(basis.text());
        source.show(basis.source());
        item.show(of, basis);
    }

    void focus() {
        text.focus();
    }

    void dispose() {
        row.dispose();
    }

    private WordsField field(
            Type type, String message, String name, Consumer<String> typed) {
        var field = new WordsField(row, site.theme(), type, 1, message, name, typed);
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        return field;
    }

    private void change(UnaryOperator<Basis> change) {
        site.apply(PlacementEdits.setBasis(service, at, change));
    }
}
