package org.rightplace.ui.framework.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.model.Framework;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.WordsField;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/**
 * What there is to say about the item selected in a list.
 *
 * @param <T> the item
 */
final class Details<T> {

    private final Sheet<T> sheet;
    private final Composite root;
    private final Map<Column<T>, WordsField> fields = new LinkedHashMap<>();
    private Optional<T> item = Optional.empty();

    /**
     * Takes what is typed.
     *
     * @param <T> the item
     */
    @FunctionalInterface
    interface Typing<T> {

        void typed(T item, Column<T> column, String words);
    }

    Details(Composite parent, PartSite site, Sheet<T> sheet, Typing<T> typing) {
        this.sheet = sheet;
        var look = new Look(site.theme());
        root = look.stack(parent, Theme.STEP / 2);
        for (var detail : sheet.details()) {
            look.text(root, detail.title(), Type.SECONDARY, Role.SECOND).setLayoutData(Look.wide());
            var field = new WordsField(
                    root,
                    site.theme(),
                    Type.BODY,
                    1,
                    "",
                    detail.title(),
                    words -> item.ifPresent(one -> typing.typed(one, detail, words)));
            field.control().setLayoutData(Look.wide());
            fields.put(detail, field);
        }
    }

    Control control() {
        return root;
    }

    void show(Framework framework, Optional<T> now) {
        item = now;
        now.ifPresent(one -> fields.forEach((detail, field) -> field.show(detail.text().apply(framework, one))));
        boolean visible = now.isPresent() && !sheet.details().isEmpty();
        if (root.getVisible() != visible) {
            Look.show(root, visible);
        }
        root.getParent().layout(true, true);
    }
}
