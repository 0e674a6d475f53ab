package org.rightplace.ui.neighbourhoods.internal;

import org.rightplace.workspace.characteristics.Called;

/** What the editor can show, each the answer to a question. */
enum Page {
    READY("How ready", "how ready is each, and what has to come?"),
    CHANGED("What changed", "who has come on, and who has slipped?"),
    GAPS("Gaps", "what do most people’s %s lack?"),
    ASKED("What is asked", "who is to carry what they are not ready for?");

    private final String words;
    private final String question;

    Page(String words, String question) {
        this.words = words;
        this.question = question;
    }

    String words() {
        return words;
    }

    /** The question in the words of a system. */
    String question(Called called) {
        return question.formatted(called.several());
    }
}
