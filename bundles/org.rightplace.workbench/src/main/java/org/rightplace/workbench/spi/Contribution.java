package org.rightplace.workbench.spi;

/** Anything that adds to the window. */
public interface Contribution {

    /** The id, unique among contributions of its kind; it names the contribution in the remembered layout. */
    String id();

    /** The name shown to users, in sentence case. */
    String name();

    /** The name of an icon; see {@link org.rightplace.workbench.theme.Theme#icon(String)}. */
    default String icon() {
        return "part";
    }

    /** Where it stands among contributions of its kind; lower comes first. */
    default int order() {
        return 1000;
    }
}
