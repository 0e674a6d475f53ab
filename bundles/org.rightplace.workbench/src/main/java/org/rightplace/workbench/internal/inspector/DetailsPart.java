package org.rightplace.workbench.internal.inspector;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.forms.WordsField;
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
        var label = new TextBlock(pane, site.theme(), Type.SECONDARY, Role.SECOND);
        label.setText(field.label());
        var labelData = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        labelData.verticalIndent = Theme.STEP;
        label.setLayoutData(labelData);
        var input = field.lines() ? lines(pane, field) : line(pane, field);
        input.setText(field.value());
        inputs.put(field.label(), input);
        commitWhenDone(input, field.label());
    }

    private Text line(Composite pane, Field field) {
        var input = new Text(pane, SWT.SINGLE | SWT.BORDER);
        site.theme().style(input);
        input.setLayoutData(filling());
        Accessibly.name(input, field.label());
        return input;
    }

    private Text lines(Composite pane, Field field) {
        var words = new WordsField(pane, site.theme(), Type.BODY, LINES, "", field.label(), typed -> { });
        words.control().setLayoutData(filling());
        return words.field();
    }

    // A narrow hint keeps long words from widening the inspector.
    private static GridData filling() {
        var data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 80;
        return data;
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
