package org.rightplace.workbench.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.rightplace.chart.Bounds;
import org.rightplace.chart.Region;

/** Tells assistive technology what a chart shows: its title, its values in words, and every region as an item. */
final class ChartAccess {

    private final ChartCanvas canvas;

    ChartAccess(ChartCanvas canvas) {
        this.canvas = canvas;
        canvas.getAccessible().addAccessibleListener(new Words());
        canvas.getAccessible().addAccessibleControlListener(new Items());
    }

    /** Says that the keyboard has come to a region. */
    void focus(int item) {
        canvas.getAccessible().setFocus(item);
    }

    /** What the chart, or one of its items, is called; {@code null} while nothing is shown. */
    String name(int child) {
        if (isItem(child)) {
            return canvas.regions().get(child).words();
        }
        return canvas.chart() == null ? null : canvas.chart().title();
    }

    /** Every value in words, for the chart as a whole. */
    String description(int child) {
        return child == ACC.CHILDID_SELF && canvas.chart() != null
                ? canvas.chart().description()
                : null;
    }

    private boolean isItem(int child) {
        return child >= 0 && child < canvas.regions().size();
    }

    private final class Words extends AccessibleAdapter {

        @Override
        public void getName(AccessibleEvent event) {
            event.result = name(event.childID);
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            event.result = description(event.childID);
        }
    }

    private final class Items extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
            boolean focused = canvas.isFocusControl()
                    && canvas.current()
                            .map(region -> canvas.regions().indexOf(region) == event.childID)
                            .orElse(event.childID == ACC.CHILDID_SELF);
            if (focused) {
                event.detail |= ACC.STATE_FOCUSED;
            }
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = canvas.regions().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = IntStream.range(0, canvas.regions().size()).boxed().toArray();
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = canvas.current()
                    .map(canvas.regions()::indexOf)
                    .orElse(canvas.isFocusControl() ? ACC.CHILDID_SELF : ACC.CHILDID_NONE);
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            Point inside = canvas.toControl(event.x, event.y);
            List<Region> regions = canvas.regions();
            event.childID = RegionWalk.at(regions, new org.rightplace.chart.Point(inside.x, inside.y))
                    .map(regions::indexOf)
                    .orElse(ACC.CHILDID_SELF);
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            if (isItem(event.childID)) {
                Bounds bounds = canvas.regions().get(event.childID).outline().bounds();
                Point origin = canvas.toDisplay((int) bounds.x(), (int) bounds.y());
                event.x = origin.x;
                event.y = origin.y;
                event.width = (int) bounds.width();
                event.height = (int) bounds.height();
            }
        }
    }
}
