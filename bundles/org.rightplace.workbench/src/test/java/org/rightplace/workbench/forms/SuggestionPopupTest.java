package org.rightplace.workbench.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.rightplace.workbench.testing.OnDisplay;

class SuggestionPopupTest {

    @Test
    void tabGoesOnFromTheFieldAndNotIntoTheList() {
        OnDisplay.run(display -> {
            var shell = new Shell(display);
            shell.setLayout(new FillLayout());
            var text = new Text(shell, SWT.SINGLE);
            var suggestions = new Completion(text, () -> List.of("Joint post", "Joint team"), false);
            shell.open();
            text.setFocus();
            var all = new Event();
            all.keyCode = ' ';
            all.character = ' ';
            all.stateMask = SWT.CTRL;
            text.notifyListeners(SWT.KeyDown, all);
            OnDisplay.until(display, "the suggestions are shown", suggestions::open);

            var tab = new Event();
            tab.detail = SWT.TRAVERSE_TAB_NEXT;
            tab.character = SWT.TAB;
            tab.keyCode = SWT.TAB;
            tab.doit = true;
            text.notifyListeners(SWT.Traverse, tab);

            assertThat(suggestions.open()).isFalse();
            assertThat(tab.doit).as("the keyboard goes to the next control").isTrue();
        });
    }
}
