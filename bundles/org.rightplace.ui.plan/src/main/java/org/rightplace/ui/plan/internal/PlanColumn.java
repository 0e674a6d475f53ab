package org.rightplace.ui.plan.internal;

/** The columns of the outline. */
enum PlanColumn {
    TASK("Task", 248, true),
    START("Start", 100, true),
    FINISH("Finish", 100, true),
    DAYS("Days", 60, true),
    DONE("Done", 64, true),
    OWNER("Owner", 128, true),
    WAITS_FOR("Waits for", 104, true);

    private final String title;
    private final int width;
    private final boolean editable;

    PlanColumn(String title, int width, boolean editable) {
        this.title = title;
        this.width = width;
        this.editable = editable;
    }

    /** What stands at its head. */
    String title() {
        return title;
    }

    /** How wide it is until the user says otherwise, in points. */
    int width() {
        return width;
    }

    /** Whether its cells can be edited. */
    boolean editable() {
        return editable;
    }

    /** The label by which its cells are painted. */
    String label() {
        return "plan." + name();
    }

    boolean number() {
        return this == DAYS || this == DONE;
    }

    static PlanColumn at(int index) {
        return values()[index];
    }

    static int count() {
        return values().length;
    }
}
