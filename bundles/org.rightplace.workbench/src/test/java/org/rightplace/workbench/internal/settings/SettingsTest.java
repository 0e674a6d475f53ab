package org.rightplace.workbench.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.workbench.internal.life.Recent;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void keepsSettingsForTheNextTime() {
        new Settings(folder).set("appearance", "dark");
        new Settings(folder).setList("off", List.of("View:a", "Editor:b"));

        assertThat(new Settings(folder).get("appearance")).contains("dark");
        assertThat(new Settings(folder).list("off")).containsExactly("View:a", "Editor:b");
    }

    @Test
    void keepsWhatAPageOfPreferencesSavesAndLeavesNothingBesideTheFile() throws IOException {
        var settings = new Settings(folder);
        settings.set("appearance", "dark");
        settings.store().setValue("text.size", "120");
        settings.store().save();

        assertThat(new Settings(folder).get("appearance")).contains("dark");
        assertThat(new Settings(folder).number("text.size", 100)).isEqualTo(120);
        assertThat(folder.toFile().list()).containsExactly("preferences.properties");
    }

    @Test
    void goesOnWithoutAFileItCannotRead() throws IOException {
        Files.writeString(folder.resolve("preferences.properties"), "appearance=\\u00zz");

        assertThat(new Settings(folder).get("appearance")).isEmpty();
    }

    @Test
    void takesAnythingForTheUsualNumberThatIsNone() {
        var settings = new Settings(folder);
        settings.set("text.size", "large");

        assertThat(settings.number("text.size", 100)).isEqualTo(100);
    }

    @Test
    void remembersTheWorkspacesOpenedLastWithTheLatestInFront() {
        var recent = new Recent(new Settings(folder));
        for (int i = 0; i < 14; i++) {
            recent.add(folder.resolve("w" + i), "System\t" + i);
        }
        recent.add(folder.resolve("w9"), "System nine");

        var again = new Recent(new Settings(folder)).all();
        assertThat(again).hasSize(10);
        assertThat(again.getFirst()).isEqualTo(new Recent.Entry(folder.resolve("w9"), "System nine"));
        assertThat(again).extracting(Recent.Entry::folder).doesNotHaveDuplicates();
    }
}
