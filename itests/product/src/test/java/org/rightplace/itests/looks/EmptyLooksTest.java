package org.rightplace.itests.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rightplace.itests.boot.WholeProduct;
import org.rightplace.itests.drive.Hands;
import org.rightplace.itests.drive.Window;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.Edit;

/** Every part of the window on a system in which nothing is but a workstream without services. */
// Many pictures take long where others have the machine.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
@WholeProduct(sample = false)
class EmptyLooksTest {

    private final Complaints complaints = new Complaints();

    @Test
    void onAnEmptySystem() throws Exception {
        Window.photographWindow("empty/welcome");
        create("Empty system");
        OpenSystem system = OpenSystem.enter();
        Size.LARGE.give();
        Window.tell(() -> system.site().apply(Edit.of("Add a workstream",
                before -> before.with(WorkstreamBuilder.builder().id("mental-health").name("Mental health").build()))));
        new Round("empty", complaints).look(system.partsWithSubject());
        assertThat(complaints.all()).isEmpty();
    }

    private static void create(String name) {
        MenuItem start = Window.find(MenuItem.class, "that makes a system", item -> Hands.words(item).startsWith("New system"));
        // The dialog stays open until it is answered, and so nobody waits for the item.
        Window.display().asyncExec(() -> start.notifyListeners(SWT.Selection, new Event()));
        Text field = Window.find(Text.class, "for the name of a system", text -> text.getMessage().contains("Devon"));
        Window.tell(() -> field.setText(name));
        Button create = Window.find(Button.class, "that makes it", button -> button.getText().equals("Create") && button.isEnabled());
        Window.display().asyncExec(() -> create.notifyListeners(SWT.Selection, new Event()));
    }
}
