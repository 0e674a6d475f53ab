package org.rightplace.workspace.operatingmodel;

import java.util.ArrayList;
import java.util.List;
import org.rightplace.model.Framework;
import org.rightplace.model.OperatingModel;

/**
 * Where the work on one service changes hands: two functions, one after the other in the framework's order, that others
 * do. A function that nobody does yet hands nothing on.
 *
 * @param from the id of the function before
 * @param to the id of the function after
 */
public record Handoff(String from, String to) {

    /** The handoffs of a service, in the order of the functions. */
    public static List<Handoff> in(Framework framework, OperatingModel model) {
        var handoffs = new ArrayList<Handoff>();
        for (int i = 1; i < framework.functions().size(); i++) {
            var before = framework.functions().get(i - 1).id();
            var after = framework.functions().get(i).id();
            if (between(content(model, before), content(model, after))) {
                handoffs.add(new Handoff(before, after));
            }
        }
        return List.copyOf(handoffs);
    }

    /** Whether work changes hands from one cell to the next. */
    public static boolean between(CellContent before, CellContent after) {
        return !before.holders().isEmpty() && !after.holders().isEmpty() && !before.sameHolders(after);
    }

    private static CellContent content(OperatingModel model, String function) {
        return model.cell(function).map(CellContent::of).orElse(CellContent.EMPTY);
    }
}
