package org.rightplace.ui.framework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.workspace.EditRefused;

class TypedTest {

    @Test
    void people_are_read_with_or_without_separators() {
        assertThat(Typed.people("30,000")).isEqualTo(30_000L);
        assertThat(Typed.people(" 1 783 314 ")).isEqualTo(1_783_314L);
        assertThat(Typed.people("")).isNull();
        assertThat(Typed.people(50_000L)).isEqualTo("50,000");
        assertThatThrownBy(() -> Typed.people("many")).isInstanceOf(EditRefused.class).hasMessageContaining("“many”");
    }

    @Test
    void a_score_is_a_whole_number_or_not_known() {
        assertThat(Typed.score("4")).isEqualTo(4);
        assertThat(Typed.score("Not known")).isNull();
        assertThat(Typed.score(" ")).isNull();
        assertThatThrownBy(() -> Typed.score("2.5")).isInstanceOf(EditRefused.class).hasMessageContaining("0 to 5");
    }

    @Test
    void a_weight_may_have_a_fraction_and_must_be_a_number() {
        assertThat(Typed.number("1.5")).isEqualTo(1.5);
        assertThat(Typed.number("0,5")).isEqualTo(0.5);
        assertThatThrownBy(() -> Typed.number("NaN")).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> Typed.number("")).isInstanceOf(EditRefused.class);
    }

    @Test
    void words_are_told_apart_by_commas() {
        assertThat(Typed.words(" ICP, LDP ;; ICP")).containsExactly("ICP", "LDP");
        assertThat(Typed.words(List.of("ICP", "LDP"))).isEqualTo("ICP, LDP");
    }
}
