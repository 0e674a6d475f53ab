package org.rightplace.ui.decision.internal;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.rightplace.model.Basis;
import org.rightplace.model.EvidenceItem;
import org.rightplace.model.Service;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Picker;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.evidence.EvidenceEdits;

/** The item of the evidence library that something a placement rests on comes from. */
final class ItemLink {

    private static final String OPEN = "open";
    private static final String PICK = "pick";

    private final PartSite site;
    private final int at;
    private final Link link;
    private Service service;
    private String item = "";

    ItemLink(Composite parent, PartSite site, int at) {
        this.site = site;
        this.at = at;
        link = new Link(parent, SWT.NONE);
        link.setFont(site.theme().font(Type.SECONDARY));
        link.setForeground(site.theme().color(Role.SECOND));
        link.setLinkForeground(site.theme().color(Role.ACCENT));
        link.setBackground(site.theme().color(Role.PAPER));
        link.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        Look.name(link, "Evidence library, item " + (at + 1));
        link.addListener(SWT.Selection, event -> chosen(event.text));
    }

    void show(Service of, Basis basis) {
        service = of;
        item = basis.item();
        var words = item.isEmpty()
                ? "<a href=\"pick\">From the evidence library…</a>"
                : "From <a href=\"open\">" + name() + "</a>  <a href=\"unlink\">Unlink</a>";
        if (!words.equals(link.getText())) {
            link.setText(words);
        }
    }

    private String name() {
        return Literally.linked(found().map(EvidenceItem::name).orElse("an item that is no longer there"));
    }

    private Optional<EvidenceItem> found() {
        return site.snapshot().find(EvidenceItem.class, item);
    }

    private void chosen(String what) {
        switch (what) {
            case OPEN -> site.open(new EntityRef(EvidenceItem.class, item));
            case PICK -> {
                var choices = LibraryChoices.of(site.snapshot());
                if (choices.isEmpty()) {
                    site.say("The evidence library is empty. Open it with the command “Evidence library” and add the first item.");
                } else {
                    Picker.open(link, site.theme(), "Which evidence does it come from?", choices, picked ->
                            site.apply(EvidenceEdits.source(service, at, Optional.of(picked))));
                }
            }
            default -> site.apply(EvidenceEdits.source(service, at, Optional.empty()));
        }
    }
}
