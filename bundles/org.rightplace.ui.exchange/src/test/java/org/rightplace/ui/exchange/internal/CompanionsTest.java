package org.rightplace.ui.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.exchange.spi.SourceFile;

class CompanionsTest {

    private static final List<SourceFile> WANTED = List.of(
            new SourceFile("map", "Map", "", "gp-map*.csv"), new SourceFile("patients", "Patients", "", "gp-all*.csv"));

    @TempDir
    Path folder;

    @Test
    void the_other_file_of_a_pair_is_found_beside_the_chosen_one() throws IOException {
        var map = file("gp-map.csv");
        var patients = file("gp-all.csv");

        assertThat(Companions.beside(WANTED, map)).containsEntry("patients", patients);
        assertThat(Companions.beside(WANTED, patients)).containsEntry("map", map);
    }

    @Test
    void of_several_editions_the_one_with_the_same_ending_is_taken() throws IOException {
        var map = file("gp-map.devon.csv");
        file("gp-all.cumbria.csv");
        var devon = file("gp-all.devon.csv");
        file("gp-all.kent.csv");

        assertThat(Companions.beside(WANTED, map)).containsEntry("patients", devon);
    }

    @Test
    void names_match_whatever_their_case() throws IOException {
        var patients = file("GP-ALL.CSV");

        assertThat(Companions.beside(WANTED, file("gp-map.csv"))).containsEntry("patients", patients);
    }

    @Test
    void folders_and_other_files_are_no_companions() throws IOException {
        Files.createDirectory(folder.resolve("gp-all.csv"));
        file("notes.csv");

        assertThat(Companions.beside(WANTED, file("gp-map.csv"))).doesNotContainKey("patients");
    }

    @Test
    void a_folder_that_is_not_there_has_none() {
        assertThat(Companions.beside(WANTED, folder.resolve("gone").resolve("gp-map.csv"))).isEmpty();
    }

    private Path file(String name) throws IOException {
        return Files.createFile(folder.resolve(name));
    }
}
