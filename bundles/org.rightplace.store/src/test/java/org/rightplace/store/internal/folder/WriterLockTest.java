package org.rightplace.store.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterLockTest {

    @Test
    void says_who_has_it_where_and_since_when_it_was_taken(@TempDir Path folder) throws Exception {
        var file = folder.resolve("lock");
        try (var lock = WriterLock.take(file).orElseThrow()) {
            assertThat(lock).isNotNull();
            var taken = LocalDateTime.of(2026, 9, 5, 7, 4, 59).atZone(ZoneId.systemDefault());
            Files.setLastModifiedTime(file, FileTime.from(taken.toInstant()));

            assertThat(WriterLock.heldBy(file)).matches("by %s on \\S.* \\(process %d\\) since 5 September, 07:04".formatted(
                    Pattern.quote(System.getProperty("user.name")), ProcessHandle.current().pid()));
        }
        assertThat(WriterLock.heldBy(file)).isEqualTo("elsewhere");
        assertThat(WriterLock.heldBy(folder.resolve("none"))).isEqualTo("elsewhere");
    }

    @Test
    void the_time_is_that_of_taking_it_though_the_file_is_older(@TempDir Path folder) throws Exception {
        var file = Files.createFile(folder.resolve("lock"));
        var old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(file, old);
        try (var lock = WriterLock.take(file).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(Files.getLastModifiedTime(file)).isGreaterThan(old);
        }
    }
}
