package org.rightplace.ui.neighbourhoods.internal;

/** What the editor can show, each the answer to a question. */
enum Page {
    READY("How ready", "how ready is each neighbourhood, and what still has to come?"),
    CHANGED("What changed", "where have neighbourhoods come on, and where have they slipped?"),
    GAPS("Gaps", "what do most people’s neighbourhoods still lack?"),
    ASKED("What is asked", "which neighbourhoods are to carry services that they are not ready for?");

    private final String words;
    private final String question;

    Page(String words, String question) {
        this.words = words;
        this.question = question;
    }

    String words() {
        return words;
    }

    String question() {
        return question;
    }
}
