package org.rightplace.workbench.internal.perspectives;

import java.util.ArrayList;
import java.util.List;
import org.rightplace.workbench.internal.layout.Layout;
import org.rightplace.workbench.internal.layout.Split;
import org.rightplace.workbench.internal.layout.Stack;
import org.rightplace.workbench.internal.layout.Tile;
import org.rightplace.workbench.internal.parts.TabKey;
import org.rightplace.workbench.spi.Perspective;

/** The layout that a perspective has before the user moves anything. */
public final class PerspectiveLayout {

    private static final double LEFT = 0.185;
    private static final double BELOW = 0.22;

    private PerspectiveLayout() {}

    /** Views on the left, right and below; editors in the middle. */
    public static Layout of(Perspective perspective) {
        Tile middle = new Stack(Layout.EDITORS, true, List.of(), "");
        if (!perspective.below().isEmpty()) {
            middle = new Split(false, List.of(middle, stack("below", perspective.below())), List.of(1 - BELOW, BELOW));
        }
        var tiles = new ArrayList<Tile>();
        var shares = new ArrayList<Double>();
        double left = perspective.left().isEmpty() ? 0 : LEFT;
        double right = perspective.right().isEmpty() ? 0 : perspective.rightShare();
        if (left > 0) {
            tiles.add(stack("left", perspective.left()));
            shares.add(left);
        }
        tiles.add(middle);
        shares.add(1 - left - right);
        if (right > 0) {
            tiles.add(stack("right", perspective.right()));
            shares.add(right);
        }
        return new Layout(tiles.size() == 1 ? middle : new Split(true, tiles, shares));
    }

    private static Stack stack(String id, List<String> views) {
        return new Stack(id, false, views.stream().map(view -> TabKey.view(view).text()).toList(), "");
    }
}
