package org.rightplace.ui.comments.internal;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.Comment;
import org.rightplace.model.Subject;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Picker;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Elements;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Subjects;
import org.rightplace.workspace.comments.CommentEdits;

/** The links to what was changed because of a comment. */
final class ChangedPane {

    private final PartSite site;
    private final Look look;
    private final Composite list;
    private List<String> names = List.of();
    private Comment comment;

    ChangedPane(Composite parent, PartSite site) {
        this.site = site;
        this.look = new Look(site.theme());
        list = look.stack(parent, Theme.STEP / 2);
        list.setLayoutData(Look.wide());
        var add = look.row(parent, 1);
        var link = look.link(add, "Link what was changed…", () -> { });
        link.addListener(org.eclipse.swt.SWT.Selection, event -> Picker.open(
                link,
                site.theme(),
                "What was changed because of this comment?",
                ElementChoices.of(site.snapshot(), comment.workstream()),
                picked -> picked.ifPresent(subject -> site.apply(CommentEdits.link(comment, subject)))));
    }

    void show(Comment now, Snapshot snapshot) {
        var next = now.changed().stream().map(subject -> Elements.name(subject, snapshot)).toList();
        boolean same = comment != null && comment.id().equals(now.id()) && next.equals(names);
        comment = now;
        if (same) {
            return;
        }
        names = next;
        for (var child : list.getChildren()) {
            child.dispose();
        }
        for (int i = 0; i < next.size(); i++) {
            row(now.changed().get(i), next.get(i));
        }
        Look.show(list, !next.isEmpty());
        Scrolling.refit(list);
    }

    private void row(Subject subject, String name) {
        var row = look.row(list, 2);
        look.link(row, name, () -> Subjects.ref(subject).ifPresent(site::open));
        var remove = look.button(row, "×", () -> site.apply(CommentEdits.unlink(comment, subject)));
        remove.setToolTipText("Unlink");
        Look.name(remove, "Unlink " + name);
    }
}
