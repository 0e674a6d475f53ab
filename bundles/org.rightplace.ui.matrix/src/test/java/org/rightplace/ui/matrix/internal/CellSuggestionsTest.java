package org.rightplace.ui.matrix.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.ui.matrix.internal.Sample.MENTAL_HEALTH;

import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CellSuggestionsTest {

    @AfterAll
    static void closeWindow() {
        OpenWindow.closeShared();
    }

    private static void with(BiConsumer<Text, CellSuggestions> work) {
        OpenWindow.with(Sample.snapshot(), MENTAL_HEALTH, window -> {
            var text = new Text(window.table().getParent(), SWT.SINGLE);
            work.accept(text, new CellSuggestions(text, window.part().facts(), true));
            text.dispose();
        });
    }

    @Test
    void offers_levels_as_each_and_what_begins_so_first() {
        with((text, suggestions) -> {
            assertThat(suggestions.offers("part")).first()
                    .isEqualTo(new CellSuggestions.Offer("Partnerships", "Partnerships (each partnership)", false));
            assertThat(suggestions.offers("co")).extracting(CellSuggestions.Offer::words).contains("County council", "Fylde Coast");
        });
    }

    @Test
    void offers_kinds_behind_a_name_with_or_without_a_mark() {
        with((text, suggestions) -> {
            assertThat(suggestions.offers("Partnerships joi")).extracting(CellSuggestions.Offer::words)
                    .containsExactly("Joint team");
            assertThat(suggestions.offers("Partnerships: ")).extracting(CellSuggestions.Offer::words)
                    .containsExactly("Own team", "Joint team");
            assertThat(suggestions.offers("Partnerships + bay")).extracting(CellSuggestions.Offer::words).isEmpty();
            assertThat(suggestions.offers("Partnerships + ba")).extracting(CellSuggestions.Offer::words).containsExactly("Bay");
        });
    }

    @Test
    void has_nothing_more_to_offer_for_a_name_that_is_complete() {
        with((text, suggestions) -> assertThat(suggestions.offers("County council")).isEmpty());
    }

    @Test
    void puts_the_name_in_the_place_of_what_is_typed() {
        with((text, suggestions) -> {
            text.setText("Partnerships + cou");
            text.setSelection(text.getCharCount());
            suggestions.take("County council");
            assertThat(text.getText()).isEqualTo("Partnerships + County council");

            text.setText("Partnerships + County council joi");
            text.setSelection(text.getCharCount());
            suggestions.take("Joint team");
            assertThat(text.getText()).isEqualTo("Partnerships + County council · Joint team");

            text.setText("ow");
            text.setSelection(2);
            suggestions.take("Own team");
            assertThat(text.getText()).isEqualTo("· Own team");
        });
    }
}
