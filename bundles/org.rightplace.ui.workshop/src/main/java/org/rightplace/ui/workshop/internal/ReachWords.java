package org.rightplace.ui.workshop.internal;

import org.rightplace.workshop.Reach;

/** What it means to let a workshop be reached from somewhere, said plainly. */
final class ReachWords {

    /** What the room must know before it answers over a network. */
    static final String UNENCRYPTED = "Answers cross that network unencrypted. Use one you trust, such as a hotspot of your own.";

    private ReachWords() {}

    static String name(Reach reach) {
        return switch (reach.kind()) {
            case MACHINE -> "This machine only";
            case NETWORK -> "%s, %s".formatted(reach.network(), reach.address());
            case EVERYWHERE -> "Every network of this machine";
        };
    }

    static String meaning(Reach reach) {
        return switch (reach.kind()) {
            case MACHINE -> "Nobody else can join. For trying it out.";
            case NETWORK -> "Phones and laptops on that network can join, and nobody else.";
            case EVERYWHERE -> "Whoever shares any network with this machine can join, by Wi-Fi or by cable.";
        };
    }
}
