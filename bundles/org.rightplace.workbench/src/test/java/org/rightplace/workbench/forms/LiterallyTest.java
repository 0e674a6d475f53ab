package org.rightplace.workbench.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiterallyTest {

    @Test
    void anAmpersandMarksNoLetter() {
        assertThat(Literally.shown("Ear & nose && throat")).isEqualTo("Ear && nose &&&& throat");
    }

    @Test
    void aBracketBeginsNoLink() {
        assertThat(Literally.linked("A <a>link</a> & more")).isEqualTo("A ‹a›link‹/a› && more");
    }

    @Test
    void otherWordsStayAsTheyAre() {
        assertThat(Literally.shown("Under 5s <weekly>")).isEqualTo("Under 5s <weekly>");
    }
}
