package org.rightplace.launcher;

import java.util.Locale;

/**
 * The kind of machine the program runs on, in the words of SWT's own libraries.
 *
 * @param system  {@code linux}, {@code macosx} or {@code win32}
 * @param machine {@code x86_64} or {@code aarch64}, or what Java calls any other
 */
public record Platform(String system, String machine) {

    /** The machine this process runs on. */
    public static Platform here() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /** As {@link #here}, for a machine of which Java says this. */
    public static Platform of(String osName, String osArch) {
        String name = osName.toLowerCase(Locale.ROOT);
        String system = name.startsWith("windows") ? "win32" : name.startsWith("mac") ? "macosx" : "linux";
        return new Platform(system, osArch.equals("amd64") ? "x86_64" : osArch);
    }

    /** Whether it is Linux. */
    public boolean isLinux() {
        return system.equals("linux");
    }

    /** What the name of SWT's library for this machine ends in: {@code gtk.linux.x86_64}. */
    public String swt() {
        String toolkit = switch (system) {
            case "win32" -> "win32";
            case "macosx" -> "cocoa";
            default -> "gtk";
        };
        return toolkit + "." + system + "." + machine;
    }
}
