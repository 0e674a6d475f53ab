package org.rightplace.ui.matrix.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.rightplace.alignment.AlignmentFinding;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** Below the matrix: the cell that the keyboard is on in words, what was found about it, and how that can be mended. */
final class DetailLine {

    private static final int LINES = 2;
    private static final String FILL = "fill";
    private static final String MEND = "mend";
    private static final String MORE = "more";
    // So much of the name of a service as leaves room for the links that follow it.
    private static final int NAME = 60;

    private final MatrixPart part;
    private final CellWording wording;
    private final Composite pane;
    private final Link words;
    private final Theme theme;
    private List<AlignmentFinding> shown = List.of();

    DetailLine(Composite parent, MatrixPart part, CellWording wording, Theme theme) {
        this.part = part;
        this.wording = wording;
        this.theme = theme;
        pane = new Composite(parent, SWT.NONE);
        var layout = new GridLayout(1, false);
        layout.marginWidth = Theme.PANE;
        layout.marginHeight = Theme.STEP;
        pane.setLayout(layout);
        words = new Link(pane, SWT.WRAP);
        theme.style(pane);
        pane.setBackground(theme.color(Role.PANE));
        words.setBackground(theme.color(Role.PANE));
        words.setFont(theme.font(Type.SECONDARY));
        Look.name(words, "The selected cell in words");
        var room = new GridData(SWT.FILL, SWT.FILL, true, true);
        words.setText("X");
        room.heightHint = LINES * words.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        words.setLayoutData(room);
        words.addListener(SWT.Selection, event -> follow(event.text));
    }

    Composite control() {
        return pane;
    }

    /** Says what the cell the keyboard is on says. */
    void show() {
        var row = part.table().focusRow();
        if (row.isEmpty()) {
            say(Literally.linked(hint()), Role.SECOND);
            return;
        }
        int column = part.table().focusColumn();
        shown = wording.findings(part.table(), row.get(), column);
        var text = new ArrayList<String>();
        text.add(Literally.linked(inShort(wording.at(part.table(), row.get(), column), row.get().name())));
        shown.stream().findFirst().ifPresent(first -> text.add("▲ " + Literally.linked(first.message())
                + first.fix().map(fix -> " <a href=\"" + MEND + "\">" + Literally.linked(fix.label()) + "</a>").orElse("")));
        if (shown.size() > 1) {
            text.add("· <a href=\"" + MORE + "\">"
                    + CellWording.counted(shown.size() - 1, "more finding", "more findings") + "</a>");
        }
        if (row.get() instanceof Row.OfService service && !part.facts().touched(service.id())) {
            text.add(Literally.linked(hint()) + " <a href=\"" + FILL + "\">Fill what nobody holds from the placements</a>");
        }
        say(String.join(" ", text), Role.INK);
    }

    private String hint() {
        return "Type who does it and how, such as “%s: own team”. Suggestions come as you type.".formatted(part.facts().someLevel());
    }

    private static String inShort(String words, String name) {
        return name.length() <= NAME ? words : words.replace(name, name.substring(0, NAME).strip() + "…");
    }

    /** Says why something could not be done. */
    void complain(String problem) {
        say(Literally.linked(problem), Role.ERROR);
    }

    String text() {
        return words.getText();
    }

    private void say(String text, Role role) {
        if (!text.equals(words.getText())) {
            words.setText(text);
            words.setToolTipText(text.replaceAll("<[^>]*>", ""));
        }
        words.setForeground(theme.color(role));
    }

    private void follow(String href) {
        switch (href) {
            case FILL -> part.actions().fillFromPlacements();
            case MORE -> part.inspect();
            default -> shown.stream().findFirst().flatMap(AlignmentFinding::fix).ifPresent(part::apply);
        }
    }
}
