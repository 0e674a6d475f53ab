package org.rightplace.store.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WriterLockTest {

    @Test
    void says_since_when_a_workspace_is_open_as_people_in_this_country_write_it() {
        var british = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.UK);
        for (int month = 1; month <= 12; month++) {
            var time = LocalDateTime.of(2026, month, 2 * month, 2 * month - 1, 5 * month - 5, 59, 999);

            assertThat(WriterLock.moment(time)).isEqualTo(british.format(time));
        }
        assertThat(WriterLock.moment(LocalDateTime.of(2026, 11, 5, 0, 0))).isEqualTo("5 November, 00:00");
    }
}
