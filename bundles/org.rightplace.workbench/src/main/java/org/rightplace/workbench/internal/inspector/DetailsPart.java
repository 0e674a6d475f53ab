package org.rightplace.workbench.internal.inspector;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.internal.parts.EntityWords;
import org.rightplace.workbench.internal.widgets.Accessibly;
import org.rightplace.workbench.internal.widgets.Lines;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;

/** Text fields for an entity. What is typed becomes an edit when the user pauses or leaves the field. */
final class DetailsPart implements Part {

    private static final int PAUSE_MILLIS = 600;
    private static final int LINES = 4;

    private final PartSite site;
    private final EntityRef entity;
    private final Map<String, Text> inputs = new LinkedHashMap<>();
    private boolean showing;

    DetailsPart(Composite parent, PartSite site, EntityRef entity) {
        this.site = site;
        this.entity = entity;
        var pane = new Composite(parent, SWT.NONE);
        pane.setLayout(Lines.grid(1, 2));
        site.theme().style(pane);
        Field.of(site.snapshot().find(entity).orElseThrow()).forEach(field -> add(pane, field));
        site.onChange(change -> {
            if (change.touched().contains(entity)) {
                show();
            }
        });
    }

    @Override
    public void setFocus() {
        inputs.values().stream().findFirst().ifPresent(Text::setFocus);
    }

    @Override
    public void close() {
        inputs.keySet().forEach(this::commit);
    }

    private void add(Composite pane, Field field) {
        var label = new Label(pane, SWT.NONE);
        label.setText(field.label());
        var input = new Text(pane, field.lines() ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER : SWT.SINGLE | SWT.BORDER);
        input.setText(field.value());
        var data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 80;
        site.theme().style(label);
        site.theme().style(input);
        label.setFont(site.theme().font(Type.SECONDARY));
        label.setForeground(site.theme().color(Role.SECOND));
        if (field.lines()) {
            data.heightHint = LINES * input.getLineHeight();
        }
        input.setLayoutData(data);
        var labelData = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        labelData.verticalIndent = Theme.STEP;
        label.setLayoutData(labelData);
        Accessibly.name(input, field.label());
        inputs.put(field.label(), input);
        commitWhenDone(input, field.label());
        if (field.lines()) {
            // In a field of several lines Tab still leads on; Ctrl+Tab is taken by the window.
            input.addListener(SWT.Traverse, event -> {
                if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                    event.doit = true;
                }
            });
        }
    }

    private void commitWhenDone(Text input, String label) {
        Runnable commit = () -> {
            if (!input.isDisposed()) {
                commit(label);
            }
        };
        input.addListener(SWT.Modify, event -> {
            if (!showing) {
                input.getDisplay().timerExec(PAUSE_MILLIS, commit);
            }
        });
        input.addListener(SWT.FocusOut, event -> commit.run());
        input.addListener(SWT.DefaultSelection, event -> commit.run());
    }

    private void commit(String label) {
        var input = inputs.get(label);
        if (input.isDisposed()) {
            return;
        }
        var typed = input.getText().strip();
        site.snapshot().find(entity).stream()
                .flatMap(found -> Field.of(found).stream())
                .filter(field -> field.label().equals(label) && !field.value().equals(typed))
                .findFirst()
                .ifPresent(field -> commit(field, typed));
    }

    private void commit(Field field, String typed) {
        if (field.required() && typed.isEmpty()) {
            site.say("A name is needed, so the one before is kept.");
            return;
        }
        var name = site.snapshot().find(entity).map(EntityWords::name).orElse("");
        var label = field.required() ? "Rename " + name : "Change " + field.label().toLowerCase(java.util.Locale.UK) + " of " + name;
        site.apply(Edit.coalescing("details " + entity + " " + field.label(), label, before -> before.find(entity)
                .flatMap(now -> Field.of(now).stream().filter(one -> one.label().equals(field.label())).findFirst())
                .map(now -> before.with(now.with().apply(typed)))
                .orElse(before)));
    }

    private void show() {
        site.snapshot().find(entity).ifPresent(found -> {
            showing = true;
            for (var field : Field.of(found)) {
                var input = inputs.get(field.label());
                if (input != null && !input.isDisposed() && !input.getText().strip().equals(field.value())) {
                    input.setText(field.value());
                }
            }
            showing = false;
        });
    }
}
