package org.rightplace.store.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KindTest {

    @Test
    void each_has_a_file_and_a_key_of_its_own_because_the_journal_goes_by_the_key() {
        assertThat(Arrays.stream(Kind.values()).map(Kind::file)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Kind.values()).map(Kind::key)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Kind.values()).map(Kind::type)).doesNotHaveDuplicates();
    }
}
