package org.rightplace.workbench.internal.stacks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rightplace.workbench.internal.layout.Resizing;
import org.rightplace.workbench.internal.layout.Side;
import org.rightplace.workbench.internal.parts.TabKey;

/** What the keyboard does to tabs and panes. */
public final class Tabs {

    private static final double STEP = 0.04;

    private final Desk desk;
    private final Consumer<TabKey> closer;

    /** @param closer closes a tab */
    public Tabs(Desk desk, Consumer<TabKey> closer) {
        this.desk = desk;
        this.closer = closer;
    }

    /** Goes to the next or the previous tab of the pane in use. */
    public void tab(int step) {
        step(desk.siblings(), step);
    }

    /** Goes to the next or the previous pane. */
    public void pane(int step) {
        step(desk.fronts(), step);
    }

    /** Closes the tab in front. */
    public void close() {
        desk.front().ifPresent(closer);
    }

    /** Moves the tab in front to the next pane. */
    public void moveToNext() {
        desk.front().ifPresent(key -> {
            var fronts = desk.fronts();
            if (fronts.size() > 1) {
                var next = fronts.get(Math.floorMod(fronts.indexOf(key) + 1, fronts.size()));
                desk.layout().stackOf(next.text()).ifPresent(stack -> {
                    desk.show(desk.layout().with(key.text(), stack.id(), Integer.MAX_VALUE));
                    desk.activate(key);
                });
            }
        });
    }

    /** Gives the tab in front a pane of its own on the right. */
    public void split() {
        desk.front().flatMap(key -> desk.layout().stackOf(key.text())).ifPresent(stack -> desk.front().ifPresent(key -> {
            desk.show(desk.layout().split(key.text(), stack.id(), Side.RIGHT));
            desk.activate(key);
        }));
    }

    /** Makes the pane in use a little larger or smaller. */
    public void resize(boolean across, int step) {
        desk.focusedStack().ifPresent(stack -> desk.show(Resizing.of(desk.layout(), stack.id(), across, step * STEP)));
    }

    private void step(List<TabKey> keys, int step) {
        if (!keys.isEmpty()) {
            int at = desk.front().map(keys::indexOf).orElse(-1);
            desk.activate(new ArrayList<>(keys).get(Math.floorMod(at + step, keys.size())));
        }
    }
}
