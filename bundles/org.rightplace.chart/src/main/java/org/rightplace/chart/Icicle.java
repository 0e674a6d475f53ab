package org.rightplace.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A hierarchy as an icicle: the whole on the left, each step down a column farther right, every part as tall as its
 * weight. A part with several parents stands under each with its share; the caller gives such a tree.
 *
 * @param title what it shows
 * @param root the whole
 * @param levels the levels that the nodes name by their place in this list, near to far
 * @param plain what a node with no level is called, such as "Practice"; may be empty
 * @param unit what the weights count, such as "people"
 * @param zoom the id of the node that fills the picture; the root's to show everything
 */
public record Icicle(String title, Node root, List<LevelMark> levels, String plain, String unit, String zoom)
        implements Chart {

    private static final int TOLD_BELOW = 12;

    /**
     * A part of the whole.
     *
     * @param id what its region is named after; unique in the tree, so that a part under two parents has two ids
     * @param label its name
     * @param weight how much of the whole it is; its children fill as much of it as they weigh
     * @param level the place of its level in the icicle's levels, or -1 for none
     * @param children its parts, from the top down
     */
    public record Node(String id, String label, double weight, int level, List<Node> children) {

        public Node {
            children = List.copyOf(children);
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException("The weight of " + label + " is " + weight + "; it has to be 0 or more.");
            }
        }
    }

    public Icicle {
        levels = List.copyOf(levels);
    }

    /** An icicle that shows everything. */
    public static Icicle of(String title, Node root, List<LevelMark> levels, String plain, String unit) {
        return new Icicle(title, root, levels, plain, unit, root.id());
    }

    /** The same, with another node filling the picture. */
    public Icicle withZoom(String id) {
        return new Icicle(title, root, levels, plain, unit, id);
    }

    /** The nodes from the root to the one that fills the picture; the root alone if the tree has no such node. */
    public List<Node> trail() {
        List<Node> trail = new ArrayList<>();
        if (!find(root, node -> node.id().equals(zoom), trail)) {
            trail.add(root);
        }
        return List.copyOf(trail);
    }

    private static boolean find(Node node, Predicate<Node> wanted, List<Node> trail) {
        trail.add(node);
        if (wanted.test(node)) {
            return true;
        }
        for (Node child : node.children()) {
            if (find(child, wanted, trail)) {
                return true;
            }
        }
        trail.removeLast();
        return false;
    }

    @Override
    public Size preferredSize() {
        return new Size(720, 480);
    }

    @Override
    public String description() {
        Node shown = trail().getLast();
        StringBuilder words = new StringBuilder(shown.label()).append(": ").append(weight(shown)).append('.');
        shown.children().stream().limit(TOLD_BELOW).forEach(child -> words.append(' ')
                .append(child.label())
                .append(": ")
                .append(weight(child))
                .append('.'));
        int more = shown.children().size() - TOLD_BELOW;
        return more > 0 ? words.append(" And ").append(more).append(" more.").toString() : words.toString();
    }

    @Override
    public void draw(Drawing drawing, Size size) {
        new IciclePainter(this, drawing, size).paint();
    }

    /** What a node is called by its level, or as a node with none. */
    String levelName(int level) {
        return level < 0 ? plain : levels.get(level).name();
    }

    String weight(Node node) {
        return number(node.weight()) + (unit.isEmpty() ? "" : " " + unit);
    }

    static String number(double weight) {
        return String.format(Locale.UK, weight == Math.rint(weight) ? "%,.0f" : "%,.1f", weight);
    }
}
