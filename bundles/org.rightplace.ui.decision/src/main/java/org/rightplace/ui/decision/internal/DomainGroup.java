package org.rightplace.ui.decision.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.decision.Wording;
import org.rightplace.model.Domain;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.framework.FrameworkRules;

/** The questions of one domain under its name and score. */
final class DomainGroup {

    private final Domain domain;
    private final PartSite site;
    private final TextBlock score;
    private final List<QuestionRow> rows = new ArrayList<>();

    /** @param step goes from a question to the next, or with -1 to the one before */
    DomainGroup(Composite parent, PartSite site, Domain domain, IntConsumer step) {
        this.domain = domain;
        this.site = site;
        var look = new Look(site.theme());
        var group = look.stack(parent, 0);
        group.setLayoutData(Look.wide());
        var head = look.row(group, 3);
        ((GridLayout) head.getLayout()).marginWidth = Theme.STEP * 2;
        var headData = Look.wide();
        headData.verticalIndent = Theme.PANE;
        head.setLayoutData(headData);
        look.head(head, domain.name());
        score = look.text(head, "", Type.STRONG, Role.SECOND);
        var about = look.text(head, domain.about(), Type.SECONDARY, Role.SECOND);
        about.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        for (var question : domain.questions()) {
            var row = new QuestionRow(group, site, question, step);
            row.control().setLayoutData(Look.wide());
            rows.add(row);
        }
        Look.name(group, domain.name().toLowerCase(Locale.UK));
    }

    List<QuestionRow> rows() {
        return rows;
    }

    /** Shows every answer and the score as they are now. */
    void show(Asked asked) {
        rows.forEach(row -> row.show(asked));
        showScore(asked);
    }

    /** Shows one answer and the score as they are now. */
    void show(Asked asked, String questionId) {
        rows.stream().filter(row -> row.questionId().equals(questionId)).findFirst().ifPresent(row -> {
            row.show(asked);
            showScore(asked);
        });
    }

    private void showScore(Asked asked) {
        var value = asked.score().domains().getOrDefault(domain.id(), OptionalDouble.empty());
        var words = value.isPresent() ? Wording.number(value.getAsDouble()) : "not scored";
        if (domain.weight() != 1) {
            words += " × " + FrameworkRules.number(domain.weight());
        }
        int rank = value.isPresent() ? asked.rank(value.getAsDouble()) : -1;
        score.setForeground(new LevelColours(site.theme(), asked.framework()).ink(rank));
        if (!score.getText().equals(words)) {
            Look.say(score, words);
            score.requestLayout();
        }
    }
}
