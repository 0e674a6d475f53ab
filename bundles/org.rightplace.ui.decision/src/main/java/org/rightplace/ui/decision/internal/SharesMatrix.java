package org.rightplace.ui.decision.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.Framework;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.placements.Allocation;
import org.rightplace.workspace.placements.PlacementEdits;

/**
 * Functions by levels. What is chosen is a draft until a reason is given, so that one reason covers one decision however
 * many functions it moves.
 */
final class SharesMatrix {

    private final PartSite site;
    private final Look look;
    private final Composite root;
    private final Composite grid;
    private final Composite reason;
    private final TextBlock words;
    private final Text why;
    private final Text role;
    private final List<LevelRow> rows = new ArrayList<>();
    private Framework built;
    private Placed placed;
    private Optional<Allocation> draft = Optional.empty();

    SharesMatrix(Composite parent, PartSite site) {
        this.site = site;
        this.look = new Look(site.theme());
        root = look.stack(parent, Theme.STEP);
        grid = look.stack(root, 0);
        grid.setLayoutData(Look.wide());
        reason = look.stack(root, Theme.STEP);
        reason.setLayoutData(Look.wide());
        words = look.text(reason, "", Type.BODY, Role.INK);
        words.setLayoutData(Look.wide());
        why = field("Why? The reason is kept in the trail", "Reason for the change");
        role = field("Your role, such as workstream lead; may stay empty", "Your role");
        var buttons = look.row(reason, 2);
        escapes(look.button(buttons, "Place", this::place));
        escapes(look.button(buttons, "Leave as it was", this::leave));
        Look.show(reason, false);
    }

    Control control() {
        return root;
    }

    void focus() {
        rows.stream().findFirst().ifPresentOrElse(LevelRow::focus, root::setFocus);
    }

    /** Shows who does what as it is now; a draft is dropped once the placement is what it drafts. */
    void show(Placed now) {
        boolean moved = placed != null && !placed.allocation().equals(now.allocation());
        placed = now;
        if (moved) {
            draft = Optional.empty();
        }
        if (!now.framework().equals(built)) {
            build(now.framework());
        }
        refresh();
    }

    private Text field(String message, String name) {
        var field = new Text(reason, SWT.SINGLE | SWT.BORDER);
        field.setFont(site.theme().font(Type.BODY));
        field.setMessage(message);
        field.setLayoutData(Look.wide());
        field.addListener(SWT.DefaultSelection, event -> place());
        escapes(field);
        Look.name(field, name);
        return field;
    }

    private void escapes(Control control) {
        control.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE && draft.isPresent()) {
                event.doit = false;
                leave();
            }
        });
    }

    private void build(Framework framework) {
        built = framework;
        for (var child : grid.getChildren()) {
            child.dispose();
        }
        rows.clear();
        var colours = new LevelColours(site.theme(), framework);
        var heads = new LevelHeads(grid, look, colours);
        heads.control().setLayoutData(Look.wide());
        add(new LevelRow(grid, look, colours, "Everything", "Everything", "", level ->
                change(Allocation.whole(framework, level))));
        for (var function : framework.functions()) {
            add(new LevelRow(grid, look, colours, function.name(), shortName(function), function.about(), level ->
                    change(current().with(function.id(), level))));
        }
    }

    private void add(LevelRow row) {
        row.control().setLayoutData(Look.wide());
        row.choices().forEach(this::escapes);
        rows.add(row);
    }

    private static String shortName(CommissioningFunction function) {
        return function.brief();
    }

    private Allocation current() {
        return draft.orElseGet(placed::allocation);
    }

    private void change(Allocation next) {
        draft = next.equals(placed.allocation()) ? Optional.empty() : Optional.of(next);
        refresh();
        Scrolling.refit(root);
        root.getParent().layout(true, true);
        if (draft.isPresent()) {
            role.setText(site.role());
        }
    }

    private void refresh() {
        var current = current();
        rows.getFirst().show(whole(current));
        for (int i = 0; i < built.functions().size(); i++) {
            rows.get(i + 1).show(current.levelOf(built.functions().get(i).id()));
        }
        draft.ifPresent(one -> Look.say(words, PlacementWords.levels(built, one.shares()) + " instead of "
                + PlacementWords.levels(built, placed.placement()).orElse("not being placed") + "?"));
        Look.show(reason, draft.isPresent());
    }

    // A level has everything only if it has each function: one that nobody does yet is with no level.
    private Optional<String> whole(Allocation current) {
        var leading = current.leading();
        return leading.filter(level -> built.functions().stream()
                .allMatch(function -> current.levelOf(function.id()).equals(leading)));
    }

    private void place() {
        draft.ifPresent(next -> {
            site.setRole(role.getText().strip());
            var edit = PlacementEdits.place(placed.service(), next.shares(), Proposing.reason(site, why.getText()));
            if (site.apply(edit)) {
                why.setText("");
            } else {
                why.setFocus();
            }
        });
    }

    private void leave() {
        change(placed.allocation());
        focus();
    }
}
