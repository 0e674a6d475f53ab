package org.rightplace.workbench.internal.perspectives;

import java.util.List;
import org.rightplace.workbench.spi.Perspective;

/** One of the perspectives that follow the process. */
public record StandardPerspective(
        String id, String name, int order, List<String> left, List<String> right, List<String> below, String firstEditor)
        implements Perspective {

    private static final List<String> SYSTEM = List.of("system");
    private static final List<String> INSPECTOR = List.of("inspector");
    private static final List<String> PROBLEMS = List.of("problems");

    // Where a picture stands on the right it is what the perspective is about.
    private static final double PICTURE = 0.28;

    @Override
    public double rightShare() {
        return right.equals(INSPECTOR) ? Perspective.super.rightShare() : PICTURE;
    }

    /** The six that ship, in the order of the process. */
    public static List<Perspective> all() {
        return List.of(
                new StandardPerspective("design", "Design", 10, SYSTEM, INSPECTOR, PROBLEMS, "org.rightplace.ui.board"),
                new StandardPerspective("decide", "Decide", 20, SYSTEM, List.of("org.rightplace.ui.spider", "inspector"), List.of(),
                        "org.rightplace.ui.decision.list"),
                new StandardPerspective("operate", "Operate", 30, SYSTEM, List.of(), List.of("org.rightplace.ui.swimlane", "problems"),
                        "org.rightplace.ui.matrix"),
                new StandardPerspective("people", "People", 40, SYSTEM, INSPECTOR, PROBLEMS, "org.rightplace.ui.people"),
                new StandardPerspective("govern", "Govern", 50, SYSTEM, INSPECTOR, PROBLEMS, "org.rightplace.ui.comments"),
                new StandardPerspective("stocktake", "Stocktake", 60, SYSTEM, List.of(), PROBLEMS,
                        "org.rightplace.ui.neighbourhoods"));
    }
}
