package org.rightplace.ui.neighbourhoods.internal;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.selection.action.SelectCellAction;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.rightplace.model.Maturity;
import org.rightplace.workspace.characteristics.Steps;

/** What keys and the mouse do in the heat map. */
final class HeatBindings extends DefaultSelectionBindings {

    private final HeatTable table;
    private final HeatActions actions;

    HeatBindings(HeatTable table, HeatActions actions) {
        this.table = table;
        this.actions = actions;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        super.configureUiBindings(registry);
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'), (nat, event) -> actions.copy());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'v'), (nat, event) -> actions.paste());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'f'), (nat, event) -> actions.filter());
        for (var key : List.of((int) SWT.DEL, (int) SWT.BS)) {
            registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, key), (nat, event) -> actions.remove());
        }
        for (var key : List.of((int) SWT.CR, SWT.KEYPAD_CR, SWT.F2)) {
            registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, key), (nat, event) -> actions.evidence());
        }
        for (var step : Maturity.values()) {
            registry.registerFirstKeyBinding(
                    new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_0 + step.ordinal()), (nat, event) -> actions.rate(step));
        }
        registry.registerKeyBinding(HeatBindings::rates, (nat, event) ->
                Steps.read(String.valueOf(event.character)).ifPresent(actions::rate));
    }

    @Override
    protected void configureBodyMouseClickBindings(UiBindingRegistry registry) {
        var select = new SelectCellAction();
        for (var mask : List.of(SWT.NONE, SWT.MOD1, SWT.MOD2)) {
            registry.registerMouseDownBinding(MouseEventMatcher.bodyLeftClick(mask), (nat, event) -> {
                nat.setFocus();
                select.run(nat, event);
            });
        }
        registry.registerMouseDownBinding(MouseEventMatcher.bodyRightClick(SWT.NONE), (nat, event) -> {
            nat.setFocus();
            if (!selected(event)) {
                select.run(nat, event);
            }
        });
        registry.registerDoubleClickBinding(
                MouseEventMatcher.bodyLeftClick(SWT.NONE), (nat, event) -> actions.evidence());
    }

    private boolean selected(MouseEvent event) {
        var nat = table.control();
        var cell = nat.getCellByPosition(nat.getColumnPositionByX(event.x), nat.getRowPositionByY(event.y));
        return cell != null && cell.getDisplayMode() == DisplayMode.SELECT;
    }

    private static boolean rates(KeyEvent event) {
        return (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0
                && Steps.read(String.valueOf(event.character)).isPresent();
    }
}
