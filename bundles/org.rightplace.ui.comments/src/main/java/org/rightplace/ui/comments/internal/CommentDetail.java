package org.rightplace.ui.comments.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.rightplace.model.Comment;
import org.rightplace.model.Subject;
import org.rightplace.workbench.forms.Completion;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Picker;
import org.rightplace.workbench.forms.Picker.Choice;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.WordsField;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Days;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Elements;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Subjects;
import org.rightplace.workspace.comments.CommentEdits;
import org.rightplace.workspace.comments.Speakers;

/** One comment: what was said, what is answered, and what is done about it. */
final class CommentDetail {

    private final PartSite site;
    private final Look look;
    private final ScrolledComposite scrolled;
    private final WordsField text;
    private final WordsField who;
    private final Text date;
    private final Link about;
    private final WordsField response;
    private final WordsField change;
    private final DisposalPane disposal;
    private final ChangedPane changed;
    private Comment comment;

    CommentDetail(Composite parent, PartSite site) {
        this.site = site;
        this.look = new Look(site.theme());
        scrolled = Scrolling.pane(parent, site.theme());
        var root = look.stack(scrolled, Theme.STEP);
        ((GridLayout) root.getLayout()).marginHeight = Theme.STEP;
        ((GridLayout) root.getLayout()).marginWidth = Theme.STEP;
        look.head(root, "You said").setLayoutData(Look.wide());
        text = field(root, "What was said", 2, CommentEdits::text);
        var row = look.row(root, 3);
        row.setLayoutData(Look.wide());
        who = field(row, "Who said it", 1, CommentEdits::who);
        new Completion(who.field(), () -> Speakers.in(site.snapshot()), false);
        who.field().addListener(SWT.KeyDown, event -> {
            // A name has one line. Where names are offered, Enter has taken one of them.
            if (event.doit && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
                event.doit = false;
                who.field().traverse(SWT.TRAVERSE_TAB_NEXT);
            }
        });
        date = new Text(row, SWT.BORDER);
        date.setFont(site.theme().font(Type.BODY));
        date.setMessage("When");
        date.setLayoutData(new GridData(Theme.ROW * 4, SWT.DEFAULT));
        Look.name(date, "When it was said");
        date.addListener(SWT.FocusOut, event -> dated());
        date.addListener(SWT.DefaultSelection, event -> dated());
        var on = look.row(row, 2);
        about = look.link(on, "", () -> { });
        about.addListener(SWT.Selection, event -> Optional.ofNullable(comment.about())
                .flatMap(Subjects::ref)
                .ifPresent(site::open));
        var other = look.link(on, "On something else…", () -> { });
        other.addListener(SWT.Selection, event -> Picker.open(
                other, site.theme(), "What is the comment about?", subjects(), picked ->
                        site.apply(CommentEdits.about(comment, picked.orElse(null)))));
        look.head(root, "We did").setLayoutData(Look.wide());
        response = field(root, "Our response", 2, CommentEdits::response);
        disposal = new DisposalPane(root, site);
        look.text(root, "What was changed, where a link alone does not say", Type.SECONDARY, Role.SECOND).setLayoutData(Look.wide());
        change = field(root, "What was changed, where a link alone does not say", 1, CommentEdits::change);
        changed = new ChangedPane(root, site);
        scrolled.setContent(root);
    }

    ScrolledComposite control() {
        return scrolled;
    }

    DisposalPane disposal() {
        return disposal;
    }

    WordsField who() {
        return who;
    }

    WordsField response() {
        return response;
    }

    void show(Comment now, Snapshot snapshot) {
        boolean other = comment == null || !comment.id().equals(now.id());
        comment = now;
        text.show(now.text());
        who.show(now.who());
        if (other || !date.isFocusControl()) {
            date.setText(Days.shown(now.date()));
        }
        var name = now.about() == null ? "The whole" : Elements.name(now.about(), snapshot);
        var words = now.about() == null ? "On the whole" : "On <a>" + Literally.linked(name) + "</a>";
        if (!words.equals(about.getText())) {
            about.setText(words);
            about.getParent().requestLayout();
        }
        response.show(now.response());
        change.show(now.change());
        disposal.show(now);
        changed.show(now, snapshot);
        if (other) {
            scrolled.setOrigin(0, 0);
            Scrolling.fit(scrolled);
        }
    }

    private List<Choice<Optional<Subject>>> subjects() {
        var all = new ArrayList<Choice<Optional<Subject>>>();
        all.add(new Choice<>(Optional.empty(), "The whole", "Nothing in particular"));
        all.addAll(ElementChoices.of(site.snapshot(), comment.workstream()));
        return all;
    }

    private void dated() {
        var words = date.getText().strip();
        var day = Days.find(words);
        if (words.isEmpty() || day.isPresent()) {
            if (!Optional.ofNullable(comment.date()).equals(day)) {
                site.apply(CommentEdits.date(comment, day.orElse(null)));
            }
        } else {
            site.say("“" + words + "” is not a day. Write it as 1 March 2018 or 1/3/2018.");
        }
        date.setText(Days.shown(comment.date()));
    }

    private WordsField field(Composite parent, String name, int lines, BiFunction<Comment, String, Edit> edit) {
        var field = new WordsField(parent, site.theme(), Type.BODY, lines, name, name, words ->
                site.apply(edit.apply(comment, words)));
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return field;
    }
}
