package org.rightplace.ui.decision.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.model.EvidenceItem;
import org.rightplace.model.Question;
import org.rightplace.model.Service;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Picker;
import org.rightplace.workbench.forms.Picker.Choice;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.evidence.EvidenceEdits;

/** How many items of the evidence library an answer rests on, with the list to choose them from. */
final class AnswerItems {

    /** How wide it is. */
    static final int WIDTH = 36;

    private final PartSite site;
    private final Question question;
    private final Button button;
    private Service service;
    private List<String> items = List.of();

    AnswerItems(Composite parent, PartSite site, Question question) {
        this.site = site;
        this.question = question;
        button = new Button(parent, SWT.PUSH);
        button.setFont(site.theme().font(Type.SECONDARY));
        Look.name(button, "Evidence library: " + question.text());
        button.addListener(SWT.Selection, event -> pick());
        say();
    }

    Control control() {
        return button;
    }

    void show(Service of, List<String> now) {
        service = of;
        if (!now.equals(items)) {
            items = now;
            say();
        }
    }

    private void say() {
        button.setText(items.isEmpty() ? "+" : Integer.toString(items.size()));
        var names = items.stream()
                .flatMap(id -> site.snapshot().find(EvidenceItem.class, id).stream())
                .map(item -> "\n" + item.name())
                .collect(Collectors.joining());
        button.setToolTipText(items.isEmpty()
                ? "Rest the answer on an item of the evidence library"
                : "Items of the evidence library it rests on:" + names);
    }

    private void pick() {
        var choices = new ArrayList<Choice<EvidenceItem>>();
        LibraryChoices.of(site.snapshot()).forEach(choice -> choices.add(items.contains(choice.value().id())
                ? new Choice<>(choice.value(), "✓ " + choice.name(), "Picked; pick again to take it away")
                : choice));
        choices.sort(Comparator.comparing(choice -> !items.contains(choice.value().id())));
        Picker.open(button, site.theme(), "Which evidence does the answer rest on?", choices, item ->
                site.apply(EvidenceEdits.answer(service, question.id(), item, !items.contains(item.id()))));
    }
}
