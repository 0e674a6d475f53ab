package org.rightplace.ui.decision.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.model.Domain;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.EntityRef;

/** All questions of the decision tool for one service, by domain. */
final class QuestionsPane {

    private final PartSite site;
    private final ScrolledComposite scrolled;
    private final List<DomainGroup> groups = new ArrayList<>();
    private List<Domain> built = List.of();
    private Composite content;
    private Asked asked;
    private int building;
    private boolean focusWanted;

    QuestionsPane(Composite parent, PartSite site) {
        this.site = site;
        this.scrolled = Scrolling.pane(parent, site.theme());
    }

    Control control() {
        return scrolled;
    }

    /** Shows every question and answer as they are now. */
    void show(Asked now) {
        asked = now;
        if (!now.tool().domains().equals(built) || content == null) {
            rebuild();
        } else {
            groups.forEach(group -> group.show(now));
        }
    }

    /** Shows what has changed since, given which questions were answered otherwise. */
    void show(Asked now, Iterable<String> questionIds) {
        asked = now;
        for (var id : questionIds) {
            groups.forEach(group -> group.show(now, id));
        }
    }

    /** Goes to the first question, or the first after the one with the keyboard, that has no answer yet. */
    void focusUnanswered() {
        var rows = rows().toList();
        int from = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).focused()) {
                from = i + 1;
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get((from + i) % rows.size());
            if (row.unanswered()) {
                row.focus();
                return;
            }
        }
        focus();
    }

    void focus() {
        if (groups.isEmpty()) {
            focusWanted = true;
            scrolled.setFocus();
        } else {
            rows().findFirst().ifPresentOrElse(QuestionRow::focus, scrolled::setFocus);
        }
    }

    /** Goes from the question with the keyboard to the next, or with -1 to the one before. */
    private void step(int by) {
        var rows = rows().toList();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).focused()) {
                rows.get(Math.clamp(i + by, 0, rows.size() - 1)).focus();
                return;
            }
        }
    }

    private Stream<QuestionRow> rows() {
        return groups.stream().flatMap(group -> group.rows().stream());
    }

    private void rebuild() {
        int scrolledTo = scrolled.getOrigin().y;
        if (content != null) {
            content.dispose();
        }
        groups.clear();
        built = asked.tool().domains();
        var look = new Look(site.theme());
        content = look.stack(scrolled, 0);
        scrolled.setContent(content);
        if (built.isEmpty()) {
            look.text(content, "The framework asks no questions yet. Add domains and questions to its decision tool.",
                            Type.BODY, Role.SECOND)
                    .setLayoutData(Look.wide());
            look.link(content, "Open the framework", () -> site.open(EntityRef.to(asked.framework())));
            Scrolling.fit(scrolled);
            return;
        }
        building++;
        build(building, 0, scrolledTo);
    }

    // Two hundred controls take longer to make than a click may; the first domain is there at once, the others follow.
    private void build(int turn, int at, int scrolledTo) {
        if (turn != building || content.isDisposed()) {
            return;
        }
        var group = new DomainGroup(content, site, built.get(at), this::step);
        groups.add(group);
        group.show(asked);
        Scrolling.fit(scrolled);
        content.layout();
        if (at == 0 && focusWanted) {
            focusWanted = false;
            focus();
        }
        if (at + 1 < built.size()) {
            content.getDisplay().asyncExec(() -> build(turn, at + 1, scrolledTo));
        } else {
            scrolled.setOrigin(0, scrolledTo);
        }
    }
}
