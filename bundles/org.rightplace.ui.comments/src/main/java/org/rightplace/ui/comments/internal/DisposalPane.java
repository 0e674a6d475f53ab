package org.rightplace.ui.comments.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.Comment;
import org.rightplace.model.Disposal;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Days;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.comments.CommentEdits;
import org.rightplace.workspace.comments.DisposalNeeds;

/** The three rules to dispose of a comment by, and what is missing for the one that was tried. */
final class DisposalPane {

    private final PartSite site;
    private final Map<Disposal, Button> rules = new LinkedHashMap<>();
    private final Button open;
    private final TextBlock told;
    private Comment comment;

    DisposalPane(Composite parent, PartSite site) {
        this.site = site;
        var look = new Look(site.theme());
        var row = look.row(parent, Disposal.values().length + 1);
        row.setLayoutData(Look.wide());
        open = radio(row, null);
        for (var disposal : Disposal.values()) {
            rules.put(disposal, radio(row, disposal));
        }
        told = look.text(parent, Type.SECONDARY, Role.SECOND);
        told.setLayoutData(Look.wide());
    }

    void show(Comment now) {
        boolean other = comment == null || !comment.id().equals(now.id()) || comment.disposal() != now.disposal();
        comment = now;
        choose(now.disposal());
        if (other) {
            say(said(now), Role.SECOND);
        }
    }

    /** The button of a rule; that of {@code null} opens the comment again. */
    Button button(Disposal disposal) {
        return disposal == null ? open : rules.get(disposal);
    }

    private Button radio(Composite row, Disposal disposal) {
        var button = new Button(row, SWT.RADIO);
        button.setText(DisposalNeeds.name(disposal));
        button.setFont(site.theme().font(Type.BODY));
        button.setForeground(site.theme().color(Role.INK));
        button.setBackground(site.theme().color(Role.PAPER));
        button.setToolTipText(disposal == null ? "Nothing has been done about it yet." : DisposalNeeds.about(disposal));
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection() && comment.disposal() != disposal) {
                dispose(disposal);
            }
        });
        return button;
    }

    private void dispose(Disposal disposal) {
        if (disposal == null) {
            site.apply(CommentEdits.reopen(comment));
            return;
        }
        var missing = DisposalNeeds.missing(comment, disposal);
        if (!missing.isEmpty()) {
            choose(comment.disposal());
            say(DisposalNeeds.about(disposal) + " " + String.join(" ", missing), Role.WARNING);
        } else if (!site.apply(CommentEdits.dispose(comment, disposal, site.role(), LocalDate.now()))) {
            choose(comment.disposal());
        }
    }

    private void choose(Disposal disposal) {
        open.setSelection(disposal == null);
        rules.forEach((rule, button) -> button.setSelection(rule == disposal));
    }

    private void say(String words, Role role) {
        told.setForeground(site.theme().color(role));
        if (Look.say(told, words)) {
            Scrolling.refit(told);
        }
    }

    private static String said(Comment comment) {
        if (comment.disposal() == null) {
            return "Write a response, then choose what is done about it.";
        }
        var by = Stream.of(comment.answeredBy(), Days.shown(comment.answered()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
        return DisposalNeeds.about(comment.disposal()).split("(?<=\\.) Needs")[0] + (by.isEmpty() ? "" : " (" + by + ")");
    }
}
