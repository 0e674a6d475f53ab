package org.rightplace.ui.decision.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.Framework;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.model.Share;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.WordsField;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.placements.PlacementEdits;

/** A few words on each part of a placement, such as what of it is done at that level. */
final class NotesPane {

    private final PartSite site;
    private final Look look;
    private final Composite root;
    private final List<WordsField> fields = new ArrayList<>();
    private List<String> levels = List.of();
    private Service service;

    NotesPane(Composite parent, PartSite site) {
        this.site = site;
        this.look = new Look(site.theme());
        root = look.row(parent, 2);
        ((GridLayout) root.getLayout()).verticalSpacing = Theme.STEP / 2;
        root.setLayoutData(Look.wide());
    }

    /** Shows the notes; tells whether there are others than before. */
    boolean show(Framework framework, Service of, Placement placement) {
        service = of;
        var now = placement.shares().stream().map(Share::level).toList();
        boolean changed = !now.equals(levels);
        if (changed) {
            build(framework, now);
        }
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).show(placement.shares().get(i).note());
        }
        return changed;
    }

    private void build(Framework framework, List<String> now) {
        levels = now;
        fields.clear();
        for (var child : root.getChildren()) {
            child.dispose();
        }
        var colours = new LevelColours(site.theme(), framework);
        for (var level : now) {
            var name = PlacementWords.level(framework, level);
            var label = look.text(root, name, Type.STRONG, Role.INK);
            label.setForeground(colours.ink(level));
            var field = new WordsField(
                    root,
                    site.theme(),
                    Type.BODY,
                    1,
                    "What is done there, in a few words",
                    "Note on " + name,
                    words -> site.apply(PlacementEdits.note(service, level, words)));
            field.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            fields.add(field);
        }
    }
}
