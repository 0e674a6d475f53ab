package org.rightplace.ui.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Answer;
import org.rightplace.model.Extras;
import org.rightplace.model.Option;
import org.rightplace.model.Question;

class ChoiceTest {

    private static final Question QUESTION = new Question(
            "q",
            "How many?",
            "",
            List.of(
                    new Option("few", "Few", 4, Extras.NONE),
                    new Option("fewer", "Fewer still", 4, Extras.NONE),
                    new Option("many", "Many", 0, Extras.NONE),
                    new Option("not-known", "Not known", null, Extras.NONE)),
            Extras.NONE);

    @Test
    void the_list_begins_with_no_answer_and_tells_each_score() {
        var choice = picked("");

        assertThat(choice.lines())
                .containsExactly("Not answered yet", "4 · Few", "4 · Fewer still", "0 · Many", "Not known");
        assertThat(choice.picked()).isZero();
        assertThat(choice.on(0)).isEmpty();
        assertThat(choice.on(3)).isEqualTo("many");
    }

    @Test
    void not_known_is_an_answer_like_the_others() {
        assertThat(picked("not-known").picked()).isEqualTo(4);
        assertThat(picked("not-known").notKnown()).isTrue();
        assertThat(picked("many").notKnown()).isFalse();
    }

    @Test
    void an_answer_no_longer_offered_is_shown_and_kept_until_another_is_picked() {
        var choice = picked("long-gone");

        assertThat(choice.former()).isTrue();
        assertThat(choice.lines()).last().isEqualTo("An answer no longer offered");
        assertThat(choice.picked()).isEqualTo(5);
        assertThat(choice.on(5)).isEqualTo("long-gone");
        assertThat(choice.on(1)).isEqualTo("few");
    }

    @Test
    void a_digit_picks_by_score_and_again_the_next_of_that_score() {
        assertThat(picked("").on('4')).hasValue(1);
        assertThat(picked("few").on('4')).hasValue(2);
        assertThat(picked("fewer").on('4')).hasValue(1);
        assertThat(picked("few").on('0')).hasValue(3);
        assertThat(picked("few").on('2')).isEmpty();
    }

    @Test
    void letters_pick_not_known_and_delete_takes_the_answer_back() {
        assertThat(picked("").on('n')).hasValue(4);
        assertThat(picked("").on('?')).hasValue(4);
        assertThat(picked("few").on((char) 0x7f)).hasValue(0);
        assertThat(picked("few").on('x')).isEmpty();
    }

    @Test
    void a_key_that_would_pick_an_answer_and_picks_none_says_why() {
        assertThat(picked("few").refusal('2')).contains("No answer here scores 2. The scores of this question: 0, 4.");
        assertThat(picked("few").refusal('4')).isEmpty();
        assertThat(picked("few").refusal('x')).isEmpty();
    }

    @Test
    void a_question_without_an_answer_has_none() {
        assertThat(Choice.of(QUESTION, Optional.empty())).isEqualTo(picked(""));
        assertThat(Choice.of(QUESTION, Optional.of(new Answer("few", "Audit", Extras.NONE)))).isEqualTo(picked("few"));
    }

    private static Choice picked(String option) {
        return new Choice(QUESTION, option);
    }
}
