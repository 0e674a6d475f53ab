package org.rightplace.ui.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.exchange.Rejection;

class RejectedRowsTest {

    private static final List<Rejection> ROWS = List.of(
            new Rejection("map.csv", 7, "“a,b” is no code, says \"the\" list."),
            new Rejection("all.csv", 0, "It is\tempty."));

    @TempDir
    Path folder;

    @Test
    void they_paste_into_columns() {
        assertThat(RejectedRows.toPaste(ROWS)).isEqualTo("map.csv\t7\t“a,b” is no code, says \"the\" list."
                + System.lineSeparator() + "all.csv\t\tIt is empty.");
    }

    @Test
    void the_file_opens_in_a_spreadsheet_with_every_letter_right() throws IOException {
        var file = folder.resolve("rejected.csv");

        RejectedRows.write(ROWS, file);

        assertThat(Files.readString(file).lines()).containsExactly(
                "\uFEFFFile,Line,Reason",
                "map.csv,7,\"“a,b” is no code, says \"\"the\"\" list.\"",
                "all.csv,,It is\tempty.");
    }
}
