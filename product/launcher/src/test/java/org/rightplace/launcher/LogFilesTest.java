package org.rightplace.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFilesTest {

    private static final String CONFIGURATION = "java.util.logging.config.class";

    private final Thread.UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void catchWhatIsSaid() {
        folder = temporary.resolve("100%/log");
        System.setErr(new PrintStream(said, true));
    }

    @AfterEach
    void goBack() throws IOException {
        System.setErr(err);
        System.clearProperty(CONFIGURATION);
        Thread.setDefaultUncaughtExceptionHandler(handler);
        LogManager.getLogManager().readConfiguration();
    }

    /** In a process of its own the JDK does the second by itself. */
    private void goTo(Path place) throws IOException {
        LogFiles.goTo(place);
        LogManager.getLogManager().readConfiguration();
    }

    @Test
    void areOpenedByWhoeverLogsFirst() throws IOException {
        goTo(folder);
        Logger logger = Logger.getLogger("org.example.first");
        assertThat(folder).doesNotExist();

        logger.info("It begins.");

        assertThat(files()).singleElement().satisfies(file ->
                assertThat(file).content().matches("(?s)\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} [+-]\\d{4} INFO {4}\\[org\\.example\\.first\\] It begins\\.\\R"));
        assertThat(said.toString()).as("told the user").isEmpty();
    }

    @Test
    void areOpenedWithoutAnythingToLog() throws IOException {
        goTo(folder);

        LogFiles.open();

        assertThat(files()).singleElement().satisfies(file -> assertThat(file).isEmptyFile());
    }

    @Test
    void areOpenedThoughSomebodyElseMadeTheMachineLogBefore() throws IOException {
        Logger.getLogger("org.example.agent").fine("It watches.");
        LogFiles.goTo(folder);

        LogFiles.open();

        assertThat(files()).singleElement().satisfies(file -> assertThat(file).isEmptyFile());
        Logger.getLogger("org.example").info("It begins.");

        assertThat(files()).singleElement().satisfies(file -> assertThat(file).content().contains("It begins."));
        assertThat(said.toString()).as("told the user").isEmpty();
    }

    @Test
    void areOpenedOnceThoughManyAskForThem() throws IOException {
        LogFiles.goTo(folder);

        LogFiles.of(LogFilesTest.class).info("once");
        LogFiles.of(LogFiles.class).info("twice");

        assertThat(files()).singleElement().satisfies(file -> assertThat(file).content().contains("once").contains("twice"));
    }

    @Test
    void haveTheDetailsOfWhatTheUserReadsInOneLine() throws IOException {
        goTo(folder);

        LogFiles.of(LogFilesTest.class).log(Level.WARNING, "It rains.", new IllegalStateException("a cloud"));

        assertThat(said.toString()).isEqualToNormalizingNewlines("It rains.\n");
        assertThat(files()).singleElement().satisfies(file -> assertThat(file).content()
                .contains("WARNING [" + LogFilesTest.class.getName() + "] It rains.")
                .contains("java.lang.IllegalStateException: a cloud").contains("\tat "));
    }

    @Test
    void leaveOutWhatIsOfNoUse() throws IOException {
        goTo(folder);

        Logger.getLogger("org.example").fine("It blinks.");
        Logger.getLogger("org.apache.aries.spifly").info("It mediates.");
        Logger.getLogger("org.apache.aries.spifly").warning("It does not mediate.");

        assertThat(files()).singleElement().satisfies(file -> assertThat(file).content()
                .doesNotContain("It blinks.").doesNotContain("It mediates.").contains("It does not mediate."));
    }

    @Test
    void areDoneWithoutWhereTheyCannotBeWritten() throws IOException {
        Files.writeString(temporary.resolve("100%"), "a file where a folder should be");
        goTo(folder);

        LogFiles.open();
        Logger.getLogger("org.example").warning("It rains.");

        assertThat(said.toString()).startsWith("Nothing is logged to a file, for " + folder + " cannot be written")
                .endsWith("It rains." + System.lineSeparator());
        assertThat(said.toString().lines()).hasSize(2);
    }

    @Test
    void haveWhatNobodyHandled() throws Exception {
        goTo(folder);

        Thread thread = new Thread(() -> {
            throw new IllegalStateException("a fault");
        }, "faulty");
        thread.start();
        thread.join();

        assertThat(said.toString()).contains("A fault that nothing handled ended the thread faulty");
        assertThat(files()).singleElement().satisfies(file -> assertThat(file).content().contains("SEVERE  [faulty]").contains("a fault"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".log")).toList();
        }
    }
}
