package org.rightplace.workbench.internal.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Tabs on top of one another.
 *
 * @param id names the stack within its layout
 * @param editors whether editors open here; such a stack stays when its last tab goes
 * @param tabs the keys of its tabs, first to last
 * @param active the key of the tab in front, or empty for the first
 */
public record Stack(String id, boolean editors, List<String> tabs, String active) implements Tile {

    public Stack {
        tabs = List.copyOf(tabs);
    }

    @Override
    public List<Stack> stacks() {
        return List.of(this);
    }

    Stack with(String tab, int index) {
        var all = new ArrayList<>(tabs);
        int before = all.indexOf(tab);
        all.remove(tab);
        int at = before >= 0 && before < index ? index - 1 : index;
        all.add(Math.clamp(at, 0, all.size()), tab);
        return new Stack(id, editors, all, tab);
    }

    Stack without(String tab) {
        int at = tabs.indexOf(tab);
        if (at < 0) {
            return this;
        }
        var left = new ArrayList<>(tabs);
        left.remove(at);
        var next = !tab.equals(active) || left.isEmpty() ? active : left.get(Math.min(at, left.size() - 1));
        return new Stack(id, editors, left, left.isEmpty() ? "" : next);
    }

    Stack withActive(String tab) {
        return tabs.contains(tab) ? new Stack(id, editors, tabs, tab) : this;
    }
}
