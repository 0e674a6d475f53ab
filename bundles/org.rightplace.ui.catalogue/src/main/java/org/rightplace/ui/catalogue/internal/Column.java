package org.rightplace.ui.catalogue.internal;

/** The columns of the catalogue. */
enum Column {
    SERVICE("Service", 264, true),
    SCORE("Score", 72, false),
    BAND("Band", 144, false),
    PLACEMENT("Placement", 128, false),
    STATUS("Status", 92, false),
    ALSO_IN("Also in", 104, true),
    TAGS("Tags", 116, true),
    NOTES("Notes", 220, true);

    private final String title;
    private final int width;
    private final boolean editable;

    Column(String title, int width, boolean editable) {
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

    /** The label by which cells of this column are painted and edited. */
    String label() {
        return "catalogue." + name();
    }

    static Column at(int index) {
        return values()[index];
    }

    static int count() {
        return values().length;
    }
}
