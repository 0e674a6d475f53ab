package org.rightplace.ui.neighbourhoods.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** Things in a sentence, each of which can be gone to. */
final class LinkLine {

    private static final int MOST = 40;

    /**
     * Something to go to.
     *
     * @param id what it is
     * @param name what it is called
     * @param more what is said of it, in brackets; may be empty
     */
    record Target(String id, String name, String more) {}

    private final Link link;

    LinkLine(Composite parent, Theme theme, String name, Consumer<String> chosen) {
        link = new Link(parent, SWT.WRAP);
        link.setFont(theme.font(Type.BODY));
        link.setForeground(theme.color(Role.INK));
        link.setLinkForeground(theme.color(Role.ACCENT));
        link.setBackground(theme.color(Role.PAPER));
        Look.name(link, name);
        link.addListener(SWT.Selection, event -> chosen.accept(event.text));
    }

    Link control() {
        return link;
    }

    /** Lists these; a long list is cut, and how long it is is said. */
    void show(String before, List<Target> targets) {
        var words = targets.stream()
                .limit(MOST)
                .map(target -> "<a href=\"" + target.id() + "\">" + Literally.linked(target.name()) + "</a>"
                        + (target.more().isEmpty() ? "" : " (" + Literally.linked(target.more()) + ")"))
                .collect(Collectors.joining(", "));
        var rest = targets.size() > MOST ? " and " + CellWords.counted(targets.size() - MOST, "more", "more") : "";
        var text = Literally.linked(before) + (targets.isEmpty() ? "" : " " + words + rest);
        if (!text.equals(link.getText())) {
            link.setText(text);
        }
    }

    String text() {
        return link.getText();
    }
}
