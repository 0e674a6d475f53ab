package org.rightplace.workbench.forms;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;

/** Keeps a field and the system in step without getting in the way of the one who types. */
final class Typing {

    private final Text text;
    private final PartSite site;
    private final Supplier<String> value;
    private final Function<String, Optional<Edit>> edit;
    private final IntSupplier stay;
    private boolean showing;

    /** @param stay tells one stay in the field from the next; the keystrokes of one are undone together */
    Typing(Text text, PartSite site, Supplier<String> value, Function<String, Optional<Edit>> edit, IntSupplier stay) {
        this.text = text;
        this.site = site;
        this.value = value;
        this.edit = edit;
        this.stay = stay;
    }

    void typed() {
        if (showing) {
            return;
        }
        var taken = edit.apply(words())
                .map(made -> Edit.coalescing(
                        "field " + System.identityHashCode(text) + " " + stay.getAsInt(), made.label(), made::apply))
                .map(site::apply)
                .orElse(false);
        text.setForeground(site.theme().color(taken ? Role.INK : Role.ERROR));
    }

    // While somebody types, the system may say the same in other words, such as tags without a trailing comma.
    void refresh() {
        if (!text.isFocusControl() || undone()) {
            show();
        }
    }

    /** Whether the system says something that does not follow from what is typed here. */
    private boolean undone() {
        return edit.apply(words()).filter(this::changesNothing).isEmpty();
    }

    private boolean changesNothing(Edit made) {
        try {
            return made.apply(site.snapshot()).equals(site.snapshot());
        } catch (EditRefused refused) {
            // What was refused stays in the field, marked, for the one who types to mend.
            return true;
        }
    }

    // What could not be taken does not stay behind looking as if it had been.
    void left() {
        show();
    }

    private void show() {
        var now = value.get();
        if (!text.isDisposed() && !words().equals(now)) {
            showing = true;
            var caret = text.getCaretPosition();
            text.setText(now);
            text.setSelection(Math.min(caret, now.length()));
            showing = false;
        }
        text.setForeground(site.theme().color(Role.INK));
    }

    private String words() {
        return text.getText().replace("\r\n", "\n");
    }
}
