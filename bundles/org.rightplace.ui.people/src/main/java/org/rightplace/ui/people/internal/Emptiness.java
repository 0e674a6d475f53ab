package org.rightplace.ui.people.internal;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.forms.EmptyPage;
import org.rightplace.workbench.theme.Theme;

/** What stands in place of something that has nothing in it yet: what will be here, and the first steps. */
final class Emptiness {

    private final EmptyPage page;

    Emptiness(Composite parent, Theme theme, String title, String about, List<Page.Action> steps) {
        page = new EmptyPage(parent, theme);
        page.show(title, about, steps.stream()
                .map(step -> new EmptyPage.Step(step.words(), step.run()))
                .toArray(EmptyPage.Step[]::new));
    }

    Composite control() {
        return page.control();
    }

    void setFocus() {
        page.setFocus();
    }
}
