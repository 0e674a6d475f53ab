package org.rightplace.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.Rejection;

class SheetTest {

    private static final Column NAME = Column.needed("Name", "Role");
    private static final Column STARTS = Column.optional("Start date");
    private static final Column WTE = Column.optional("WTE");
    private static final List<Column> COLUMNS = List.of(NAME, STARTS, WTE);

    @TempDir
    Path folder;

    private Sheet sheet(String text) throws IOException, ImportException {
        return Sheet.read(Files.writeString(folder.resolve("list.csv"), text), COLUMNS);
    }

    @Test
    void columns_are_found_by_their_headings_however_these_are_written() throws Exception {
        for (var text : List.of(
                "WTE,ROLE,startDate\n2.5,Buyer,2019-04-01\n",
                "\uFEFFname;start-date;colour;wte\r\nBuyer;1/4/2019;red;2.5\r\n",
                "Role\tWTE\tStart_Date\nBuyer\t2.5\t1 April 2019")) {
            var row = sheet(text).rows().getFirst();

            assertThat(row.text(NAME)).isEqualTo("Buyer");
            assertThat(row.date(STARTS)).contains(LocalDate.of(2019, 4, 1));
            assertThat(row.number(WTE, 0, 100)).contains(2.5);
        }
    }

    @Test
    void a_cell_may_run_over_several_lines_and_lines_are_still_counted_right() throws Exception {
        var sheet = sheet("Name,WTE\n\"Buyer,\nsenior\",1\n\n,,\nNurse,many\n");
        var result = sheet.map(row -> row.number(WTE, 0, 10).map(wte -> row.text(NAME) + wte));

        assertThat(sheet.rows()).extracting(row -> row.text(NAME)).containsExactly("Buyer,\nsenior", "Nurse");
        assertThat(result.good()).hasSize(1);
        assertThat(result.rejected()).containsExactly(new Rejection(
                "list.csv", 6, "“many” in “WTE” is not a number. Use digits, and a point before a fraction."));
    }

    @Test
    void a_bad_cell_says_how_to_mend_it() throws Exception {
        var row = sheet("Name,Start date,WTE\n,31/2/2019,\"1,250\"").rows().getFirst();

        assertThatThrownBy(() -> row.needed(NAME)).hasMessage("“Name” is empty. Fill it in.");
        assertThatThrownBy(() -> row.date(STARTS)).hasMessage("“31/2/2019” in “Start date” is not a day. Write it as 2019-04-01.");
        assertThat(row.number(WTE, 0, 2000)).contains(1250.0);
        assertThatThrownBy(() -> row.number(WTE, 0, 100)).hasMessageContaining("Give a number from 0 to 100.");
    }

    @Test
    void a_row_with_more_columns_than_the_header_is_rejected_and_one_with_fewer_is_not() throws Exception {
        var result = sheet("Name,WTE\nBuyer,1,extra\nNurse\nClerk,2,,\n").map(row -> row.text(NAME));

        assertThat(result.good()).containsExactly("Nurse", "Clerk");
        assertThat(result.rejected()).singleElement().satisfies(bad -> {
            assertThat(bad.line()).isEqualTo(2);
            assertThat(bad.reason()).contains("3 columns where the header has 2");
        });
    }

    @Test
    void a_file_that_is_not_such_a_list_is_refused_with_its_name_and_the_remedy() {
        assertThatThrownBy(() -> sheet("")).hasMessageContaining("list.csv, line 1: the file is empty");
        assertThatThrownBy(() -> sheet("WTE,Start date\n1,2\n")).hasMessageContaining("there is no column “Name”");
        assertThatThrownBy(() -> sheet("Name,Role\na,b\n")).hasMessageContaining("“Role” heads two columns");
        assertThatThrownBy(() -> sheet("Name\n\"open\nrest"))
                .hasMessage("list.csv, line 2: a quotation mark (\") is opened and not closed. Close it, or leave it out.");
        assertThatThrownBy(() -> sheet("Name\n\0")).hasMessageContaining("CSV UTF-8");
        assertThatThrownBy(() -> Sheet.read(folder, COLUMNS)).hasMessageContaining("this is a folder");
        assertThatThrownBy(() -> Sheet.read(folder.resolve("none.csv"), COLUMNS)).hasMessageContaining("no such file");
        assertThatThrownBy(() -> Sheet.read(
                        Files.write(folder.resolve("latin.csv"), "Name\nCafé".getBytes(StandardCharsets.ISO_8859_1)), COLUMNS))
                .hasMessageContaining("CSV UTF-8");
    }

    @Test
    void what_is_written_is_read_back_and_no_cell_is_a_formula() throws Exception {
        var texts = List.of("Buyer", "=1+1", "-5", "- a point", "a \"quoted\", word", "two\nlines", "'tis", "'=x", "''-5", "@home", "日本");
        var writer = new SheetWriter<String>(List.of(new SheetWriter.Cells<>(NAME, text -> text)));
        var file = Files.write(folder.resolve("out.csv"), writer.write(texts));

        assertThat(Sheet.read(file, COLUMNS).rows()).extracting(row -> row.text(NAME)).containsExactlyElementsOf(texts);
        assertThat(Files.readString(file)).startsWith("\uFEFFName\r\n").contains("'=1+1").contains("'@home").contains("\r\n-5\r\n");
    }
}
