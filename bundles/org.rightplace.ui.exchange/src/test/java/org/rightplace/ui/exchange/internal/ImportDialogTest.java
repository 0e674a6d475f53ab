package org.rightplace.ui.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.Progress;
import org.rightplace.exchange.internal.NhsPracticesImporter;
import org.rightplace.exchange.spi.Importer;
import org.rightplace.exchange.spi.Reading;
import org.rightplace.exchange.spi.SourceFile;
import org.rightplace.model.Practice;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.fence.Named;
import org.rightplace.workbench.internal.parts.Site;
import org.rightplace.workbench.testing.Bench;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workspace.testing.Coast;

class ImportDialogTest {

    private static final String MAP_HEAD = "PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE,"
            + "PCN_NAME,ONS_CCG_CODE,CCG_CODE,CCG_NAME,ONS_STP_CODE,STP_CODE,STP_NAME,ONS_COMM_REGION_CODE,"
            + "COMM_REGION_CODE,COMM_REGION_NAME\n";
    private static final String PATIENTS_HEAD =
            "PUBLICATION,EXTRACT_DATE,TYPE,CCG_CODE,ONS_CCG_CODE,CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS\n";

    @TempDir
    Path folder;

    private Path map;
    private Path patients;

    @BeforeEach
    void writeFiles() throws IOException {
        map = folder.resolve("gp-reg-pat-prac-map.csv");
        patients = folder.resolve("gp-reg-pat-prac-all.csv");
        Files.writeString(map, MAP_HEAD + mapRow("A81001", "SEA VIEW") + mapRow("A81002", "HILL TOP"));
        Files.writeString(patients, PATIENTS_HEAD + patientsRow("A81001", "4100") + patientsRow("A81002", "5200"));
    }

    @Test
    void naming_one_file_finds_the_other_and_shows_what_both_would_bring() {
        on(new NhsPracticesImporter(), use -> {
            assertThat(use.importButton().isEnabled()).isFalse();
            use.fields().getFirst().setText(map.toString());
            use.until("the files were read", () -> use.importButton().isEnabled());

            assertThat(use.fields().getLast().getText()).isEqualTo(patients.toString());
            assertThat(use.words()).contains("2 practices  ·  9,300 patients  ·  3 places  ·  1 organisation");
            assertThat(use.words()).anyMatch(words -> words.contains("Open Government Licence"));
            assertThat(use.workbench.session().workspace().orElseThrow().snapshot()).isEqualTo(Coast.SYSTEM);
        });
    }

    @Test
    void import_is_one_edit_and_closes_the_window() {
        on(new NhsPracticesImporter(), use -> {
            use.fields().getFirst().setText(map.toString());
            use.until("the files were read", () -> use.importButton().isEnabled());
            use.press(use.importButton());
            use.until("the window closed", () -> use.dialog.getShell() == null);

            var workspace = use.workbench.session().workspace().orElseThrow();
            assertThat(workspace.snapshot().count(Practice.class)).isEqualTo(7);
            assertThat(workspace.undoLabel()).contains("Import NHS practices");
            workspace.undo();
            assertThat(workspace.snapshot()).isEqualTo(Coast.SYSTEM);
        });
    }

    @Test
    void rejected_rows_are_listed_and_all_or_nothing_then_imports_nothing() throws IOException {
        Files.writeString(patients, patientsRow("A81009", "7"), java.nio.file.StandardOpenOption.APPEND);
        on(new NhsPracticesImporter(), use -> {
            use.fields().getFirst().setText(map.toString());
            use.until("the files were read", () -> use.importButton().isEnabled());
            var rejected = use.all(Table.class).getLast();
            assertThat(rejected.isVisible()).isTrue();
            assertThat(rejected.getItemCount()).isEqualTo(1);
            assertThat(rejected.getItem(0).getText(0)).isEqualTo("gp-reg-pat-prac-all.csv");
            assertThat(rejected.getItem(0).getText(1)).isEqualTo("4");

            var choices = use.all(Button.class).stream().filter(button -> (button.getStyle() & SWT.RADIO) != 0).toList();
            choices.getFirst().setSelection(false);
            choices.getLast().setSelection(true);
            use.press(choices.getLast());
            assertThat(use.importButton().isEnabled()).isFalse();

            choices.getLast().setSelection(false);
            choices.getFirst().setSelection(true);
            use.press(choices.getFirst());
            assertThat(use.importButton().isEnabled()).isTrue();
        });
    }

    @Test
    void a_file_that_is_something_else_is_named_and_nothing_can_be_imported() throws IOException {
        Files.writeString(patients, "Name,Age\nA,7\n");
        on(new NhsPracticesImporter(), use -> {
            use.fields().getFirst().setText(map.toString());
            use.until("it was said", () -> use.words().stream().anyMatch(words -> words.startsWith("gp-reg-pat-prac-all.csv")));
            assertThat(use.importButton().isEnabled()).isFalse();
        });
    }

    @Test
    void files_without_a_good_row_cannot_be_imported() throws IOException {
        Files.writeString(map, MAP_HEAD + mapRow("81001", "SEA VIEW"));
        on(new NhsPracticesImporter(), use -> {
            use.fields().getFirst().setText(map.toString());
            use.until("it was said", () -> use.words().contains("Nothing that can be imported"));
            assertThat(use.importButton().isEnabled()).isFalse();
        });
    }

    @Test
    void practices_of_another_system_are_said_before_they_are_imported() throws IOException {
        on(new NhsPracticesImporter(), use -> {
            use.fields().getFirst().setText(map.toString());
            use.until("the files were read", () -> use.importButton().isEnabled());
            use.press(use.importButton());
            use.until("the window closed", () -> use.dialog.getShell() == null);
            writeAnotherSystem();
            use.open(new NhsPracticesImporter());
            use.until("the files were read", () -> use.importButton().isEnabled());
            assertThat(use.remarks()).startsWith("▲  None of 1 practice in gp-reg-pat-prac-map.csv has been imported here before");
        });
    }

    private void writeAnotherSystem() {
        try {
            Files.writeString(map, MAP_HEAD + mapRow("B81001", "MOOR"));
            Files.writeString(patients, PATIENTS_HEAD + patientsRow("B81001", "4100"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void a_file_that_is_not_there_is_said_so_under_its_field() {
        on(new NhsPracticesImporter(), use -> {
            use.fields().getFirst().setText(folder.resolve("nothing.csv").toString());
            assertThat(use.words()).contains("There is no such file. Check the name, or browse for it.");
        });
    }

    @Test
    void the_next_import_starts_from_the_same_files() {
        on(new NhsPracticesImporter(), use -> {
            use.fields().getFirst().setText(map.toString());
            use.until("the files were read", () -> use.importButton().isEnabled());
            use.dialog.close();

            use.open(new NhsPracticesImporter());
            assertThat(use.fields()).extracting(Text::getText).containsExactly(map.toString(), patients.toString());
            use.until("they were read again", () -> use.importButton().isEnabled());
        });
    }

    @Test
    void reading_that_takes_long_can_be_stopped() {
        var slow = new Slow();
        on(slow, use -> {
            use.fields().getFirst().setText(map.toString());
            use.until("reading had begun", () -> slow.begun.getCount() == 0);
            var stop = use.all(Button.class).stream().filter(button -> button.getText().equals("Stop")).findFirst().orElseThrow();
            assertThat(stop.isVisible()).isTrue();
            use.press(stop);

            use.until("it had stopped", () -> slow.stopped.getCount() == 0);
            assertThat(use.words()).anyMatch(words -> words.startsWith("Reading was stopped"));
            assertThat(use.importButton().isEnabled()).isFalse();
        });
    }

    /** An importer that reads until it is stopped. */
    private static final class Slow implements Importer {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch stopped = new CountDownLatch(1);

        @Override
        public String id() {
            return "slow";
        }

        @Override
        public String name() {
            return "Slow files";
        }

        @Override
        public String about() {
            return "";
        }

        @Override
        public List<SourceFile> files() {
            return List.of(new SourceFile("one", "One", "", "*.csv"));
        }

        @Override
        public Reading read(Map<String, Path> files, Progress progress) throws ImportException {
            begun.countDown();
            while (!progress.cancelled()) {
                progress.at(0.5, "Half way");
                Thread.onSpinWait();
            }
            stopped.countDown();
            throw new CancellationException();
        }
    }

    /** The dialog, and hands to use it with. */
    private static final class Use implements AutoCloseable {

        private final Display display;
        private final Workbench workbench;
        private final Shell shell;
        private final Site site;
        private ImportDialog dialog;

        private Use(Display display, Importer importer) {
            this.display = display;
            workbench = Bench.open(display, Coast.SYSTEM, List.of());
            shell = new Shell(display);
            site = new Site(workbench, new Named("test", "test", "test"), "test", title -> { });
            open(importer);
        }

        private void open(Importer importer) {
            dialog = new ImportDialog(shell, site, importer);
            dialog.setBlockOnOpen(false);
            dialog.open();
            OnDisplay.settle(display);
        }

        private Button importButton() {
            return all(Button.class).stream()
                    .filter(button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData()))
                    .findFirst()
                    .orElseThrow();
        }

        private List<Text> fields() {
            return all(Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).toList();
        }

        private List<String> words() {
            return all(Label.class).stream().filter(Control::isVisible).map(Label::getText).toList();
        }

        private String remarks() {
            return all(Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) != 0).findFirst().orElseThrow().getText();
        }

        private void press(Button button) {
            button.notifyListeners(SWT.Selection, new Event());
            OnDisplay.settle(display);
        }

        private void until(String what, java.util.function.BooleanSupplier holds) {
            OnDisplay.until(display, what, holds);
        }

        private <C extends Control> List<C> all(Class<C> type) {
            var found = new ArrayList<C>();
            collect(dialog.getShell(), type, found);
            return found;
        }

        private static <C extends Control> void collect(Composite in, Class<C> type, List<C> found) {
            for (var child : in.getChildren()) {
                if (type.isInstance(child)) {
                    found.add(type.cast(child));
                }
                if (child instanceof Composite composite) {
                    collect(composite, type, found);
                }
            }
        }

        @Override
        public void close() {
            dialog.close();
            site.leave();
            shell.dispose();
            workbench.close();
        }
    }

    private static void on(Importer importer, Consumer<Use> test) {
        OnDisplay.run(display -> {
            try (var use = new Use(display, importer)) {
                test.accept(use);
            }
        });
    }

    private static String mapRow(String code, String name) {
        return "GP_PRAC_PAT_LIST,01Jan2022," + code + "," + name
                + ",AB1 2CD,U10000,SHORE PCN,E1,10X,NHS Shore CCG,E2,QXX,Seaside,E3,Y99,North West\n";
    }

    private static String patientsRow(String code, String number) {
        return "GP_PRAC_PAT_LIST,01JAN2021,GP,10X,E1," + code + ",AB1 2CD,ALL,ALL," + number + "\n";
    }
}
