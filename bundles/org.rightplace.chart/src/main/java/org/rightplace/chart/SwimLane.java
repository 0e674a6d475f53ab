package org.rightplace.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Work that goes through several hands, step by step: a lane for each pair of hands, a column for each step, a mark where
 * a step is done, and a numbered curve wherever the work goes over to others.
 *
 * @param title what it shows
 * @param lanes who does any of it, from the top down
 * @param steps what is done, in its order
 * @param levels how many levels there are; lanes name theirs by its place among them
 */
public record SwimLane(String title, List<Lane> lanes, List<Step> steps, int levels) implements Chart {

    /** The level of a lane that sits at none. */
    public static final int NO_LEVEL = -1;

    private static final double NAMES = 180;
    private static final double STEP_WIDTH = 124;
    private static final double LANE_HEIGHT = 46;
    private static final double AROUND = 66;
    private static final int FEWEST_LANES = 2;

    /**
     * Somebody who does a part of the work.
     *
     * @param label the name
     * @param level the place of their level, 0 for the nearest, or {@link #NO_LEVEL}
     */
    public record Lane(String label, int level) {}

    /**
     * A part of the work.
     *
     * @param id what its region is named after
     * @param label the name
     * @param lanes the places of the lanes of those who do it; several if they do it together, none if nobody does yet
     * @param how how they do it, in a few words; may be empty
     */
    public record Step(String id, String label, List<Integer> lanes, String how) {

        public Step {
            lanes = lanes.stream().distinct().sorted().toList();
        }

        /** Whether nobody does it yet. */
        public boolean open() {
            return lanes.isEmpty();
        }
    }

    /**
     * From one step to the next that anybody does.
     *
     * @param from the place of the one step
     * @param to the place of the other
     * @param handoff the number of the handoff, from 1, or 0 if the same go on with the work
     */
    record Passage(int from, int to, int handoff) {}

    public SwimLane {
        lanes = List.copyOf(lanes);
        steps = List.copyOf(steps);
        int count = lanes.size();
        int most = levels;
        if (steps.stream().flatMap(step -> step.lanes().stream()).anyMatch(lane -> lane < 0 || lane >= count)) {
            throw new IllegalArgumentException("A step of \"" + title + "\" is in a lane that is not there.");
        }
        if (lanes.stream().anyMatch(lane -> lane.level() >= most)) {
            throw new IllegalArgumentException("A lane of \"" + title + "\" is at a level that is not there.");
        }
    }

    /** How often the work goes over to others. A step that nobody does yet is passed over. */
    public int handoffs() {
        return (int) passages().stream().filter(passage -> passage.handoff() > 0).count();
    }

    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        int before = -1;
        int handoffs = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).open()) {
                continue;
            }
            if (before >= 0) {
                boolean same = new HashSet<>(steps.get(before).lanes()).equals(new HashSet<>(steps.get(i).lanes()));
                passages.add(new Passage(before, i, same ? 0 : ++handoffs));
            }
            before = i;
        }
        return passages;
    }

    @Override
    public Size preferredSize() {
        return new Size(
                NAMES + STEP_WIDTH * Math.max(1, steps.size()),
                AROUND + LANE_HEIGHT * Math.max(FEWEST_LANES, lanes.size()));
    }

    @Override
    public String description() {
        int count = handoffs();
        StringBuilder words = new StringBuilder(title).append(": ")
                .append(count == 0 ? "no handoff" : count == 1 ? "1 handoff" : count + " handoffs").append('.');
        for (int i = 0; i < steps.size(); i++) {
            words.append(' ').append(steps.get(i).label()).append(": ").append(told(i)).append('.');
        }
        return words.toString();
    }

    @Override
    public void draw(Drawing drawing, Size size) {
        new SwimLanePainter(this, drawing, size).paint();
    }

    /** Who does a step, how, and from whom they take the work over. */
    String told(int step) {
        Step one = steps.get(step);
        if (one.open()) {
            return "nobody yet";
        }
        String who = names(one) + (one.how().isEmpty() ? "" : ", " + one.how());
        return passages().stream()
                .filter(passage -> passage.to() == step && passage.handoff() > 0)
                .findFirst()
                .map(passage -> who + "; taken over from " + names(steps.get(passage.from())))
                .orElse(who);
    }

    private String names(Step step) {
        return step.lanes().stream().map(lane -> lanes.get(lane).label()).collect(Collectors.joining(" with "));
    }
}
