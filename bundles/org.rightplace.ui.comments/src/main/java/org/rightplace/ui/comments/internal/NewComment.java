package org.rightplace.ui.comments.internal;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.rightplace.model.Comment;
import org.rightplace.model.CommentBuilder;
import org.rightplace.workbench.forms.Completion;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.OwnUndo;
import org.rightplace.workbench.forms.WordsField;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.comments.CommentEdits;
import org.rightplace.workspace.comments.Speakers;

/** Two fields and a button: what was said, and who said it. */
final class NewComment {

    private final PartSite site;
    private final Composite root;
    private final WordsField text;
    private final WordsField who;
    private final Supplier<Comment> start;
    private final Consumer<Comment> added;

    /**
     * @param start a comment with what is known of it before it is written
     * @param added told of the comment that was added
     */
    NewComment(Composite parent, PartSite site, Supplier<Comment> start, Consumer<Comment> added) {
        this.site = site;
        this.start = start;
        this.added = added;
        var look = new Look(site.theme());
        root = look.stack(parent, Theme.STEP);
        look.text(root, "What was said", Type.SECONDARY, Role.SECOND).setLayoutData(Look.wide());
        text = new WordsField(root, site.theme(), Type.BODY, 2, "What was said", "New comment: what was said", words -> { });
        text.control().setLayoutData(Look.wide());
        look.text(root, "Who said it: a role or an organisation", Type.SECONDARY, Role.SECOND).setLayoutData(Look.wide());
        var row = look.row(root, 2);
        row.setLayoutData(Look.wide());
        who = new WordsField(row, site.theme(), Type.BODY, 1, "Who said it: a role or an organisation", "New comment: who said it",
                words -> { });
        who.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        who.show(site.role());
        new Completion(who.field(), () -> Speakers.in(site.snapshot()), false);
        who.field().addListener(SWT.KeyDown, event -> {
            // Where names are offered, Enter has taken one of them.
            if (event.doit && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
                event.doit = false;
                add();
            }
        });
        look.button(row, "Add comment", this::add);
        OwnUndo.keep(text.field());
        OwnUndo.keep(who.field());
    }

    /** A comment that says nothing yet of what it is about. */
    static Comment blank(String workstream) {
        return CommentBuilder.builder().id(Ids.next()).workstream(workstream).date(LocalDate.now()).build();
    }

    Control control() {
        return root;
    }

    void focus() {
        text.focus();
    }

    Text words() {
        return text.field();
    }

    Text who() {
        return who.field();
    }

    void write(String words, String by) {
        text.show(words);
        who.show(by);
    }

    void add() {
        var comment = start.get().with(to -> to.text(text.text().strip()).who(who.text().strip()));
        if (site.apply(CommentEdits.add(comment))) {
            text.show("");
            OwnUndo.taken(text.field());
            OwnUndo.taken(who.field());
            site.say("Comment added.");
            added.accept(comment);
        } else {
            text.focus();
        }
    }
}
