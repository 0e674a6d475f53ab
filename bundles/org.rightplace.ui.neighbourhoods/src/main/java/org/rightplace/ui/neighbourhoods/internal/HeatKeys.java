package org.rightplace.ui.neighbourhoods.internal;

import org.eclipse.swt.SWT;
import org.rightplace.model.Maturity;
import org.rightplace.workbench.nattable.TableBindings;
import org.rightplace.workspace.characteristics.Steps;

/** What keys and the mouse do in the heat map. */
final class HeatKeys {

    private HeatKeys() {}

    static void add(HeatTable table, HeatActions actions) {
        var bindings = new TableBindings(() -> { }, actions::evidence)
                .typing(typed -> Steps.read(String.valueOf(typed)).ifPresent(actions::rate))
                .key(SWT.MOD1, 'c', actions::copy)
                .key(SWT.MOD1, 'v', actions::paste)
                .key(SWT.MOD1, 'f', actions::filter)
                .key(SWT.NONE, SWT.DEL, actions::remove)
                .key(SWT.NONE, SWT.BS, actions::remove);
        for (var step : Maturity.values()) {
            bindings.key(SWT.NONE, SWT.KEYPAD_0 + step.ordinal(), () -> actions.rate(step));
        }
        table.control().addConfiguration(bindings);
    }
}
