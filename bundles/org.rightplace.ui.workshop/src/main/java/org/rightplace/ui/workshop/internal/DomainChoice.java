package org.rightplace.ui.workshop.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.model.Domain;
import org.rightplace.model.Question;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** Chooses which questions of the decision tool are asked, a domain at a time. */
final class DomainChoice {

    private final PartSite site;
    private final String workstreamId;
    private final Composite pane;
    private final Runnable changed;
    private final Consumer<Control> made;
    private final Map<String, Button> buttons = new LinkedHashMap<>();
    private List<Domain> shown = List.of();

    /** The questions left out. What is not known of is asked. */
    private final Set<String> left = new HashSet<>();

    /**
     * @param changed called when something was ticked
     * @param made called with each control that is made
     */
    DomainChoice(Composite parent, PartSite site, String workstreamId, Runnable changed, Consumer<Control> made) {
        this.site = site;
        this.workstreamId = workstreamId;
        this.changed = changed;
        this.made = made;
        pane = new Look(site.theme()).plain(parent);
        var flow = new RowLayout(SWT.HORIZONTAL);
        flow.marginLeft = flow.marginTop = flow.marginBottom = 0;
        flow.spacing = Theme.PANE;
        pane.setLayout(flow);
    }

    Composite control() {
        return pane;
    }

    /** Whether there is a decision tool to choose from. */
    boolean possible() {
        return !buttons.isEmpty();
    }

    /** The questions chosen. */
    List<Question> asked() {
        return offered().stream()
                .flatMap(domain -> domain.questions().stream())
                .filter(question -> !left.contains(question.id()))
                .toList();
    }

    /** The ids of the questions chosen, as a workshop keeps them: none if it is all of them. */
    List<String> chosen() {
        var asked = asked();
        boolean all = asked.size() == offered().stream().mapToInt(domain -> domain.questions().size()).sum();
        return all ? List.of() : asked.stream().map(Question::id).toList();
    }

    /** Chooses these questions, or all if there are none. */
    void choose(Collection<String> questions) {
        left.clear();
        if (!questions.isEmpty()) {
            offered().stream().flatMap(domain -> domain.questions().stream()).map(Question::id).forEach(left::add);
            left.removeAll(questions);
        }
        buttons.forEach((id, button) -> shown.stream().filter(domain -> domain.id().equals(id)).findFirst()
                .ifPresent(domain -> say(button, domain)));
    }

    /** Brings it up to date with the system; whether there is something else to choose from now. */
    boolean refresh() {
        var offered = offered();
        if (offered.equals(shown)) {
            return false;
        }
        shown = offered;
        buttons.values().forEach(Button::dispose);
        buttons.clear();
        for (var domain : offered) {
            var button = new Button(pane, SWT.CHECK);
            button.setFont(site.theme().font(Type.BODY));
            button.setForeground(site.theme().color(Role.INK));
            button.addListener(SWT.Selection, event -> ticked(button, domain));
            say(button, domain);
            made.accept(button);
            buttons.put(domain.id(), button);
        }
        return true;
    }

    private void ticked(Button button, Domain domain) {
        var ids = domain.questions().stream().map(Question::id).collect(Collectors.toSet());
        if (button.getSelection()) {
            left.removeAll(ids);
        } else {
            left.addAll(ids);
        }
        say(button, domain);
        changed.run();
    }

    // Of a domain some questions alone may be asked, where a workshop was prepared elsewhere.
    private void say(Button button, Domain domain) {
        int all = domain.questions().size();
        int asked = (int) domain.questions().stream().filter(question -> !left.contains(question.id())).count();
        boolean some = asked > 0 && asked < all;
        button.setText(Literally.shown(some ? "%s (%d of %d)".formatted(domain.name(), asked, all) : "%s (%d)".formatted(domain.name(), all)));
        button.setSelection(asked > 0);
        button.setGrayed(some);
    }

    /** The domains that are asked about any service of the workstream. */
    private List<Domain> offered() {
        var snapshot = site.snapshot();
        return snapshot.find(Workstream.class, workstreamId)
                .flatMap(workstream -> Starting.tools(site).tool(snapshot, workstream))
                .map(tool -> tool.domains())
                .orElse(List.of());
    }
}
