package org.rightplace.workbench.internal.theme;

/** The style that the desktop is given. */
public final class NativeStyle {

    private NativeStyle() {}

    /** Has it be so until the next theme is in use as if the desktop had not taken it. */
    public static void refuse() {
        NativeLook.styles = false;
    }
}
