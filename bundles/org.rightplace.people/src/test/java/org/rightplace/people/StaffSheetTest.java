package org.rightplace.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.people.Sample.BUYERS;
import static org.rightplace.people.Sample.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.exchange.ImportMode;
import org.rightplace.exchange.Progress;
import org.rightplace.model.StaffGroup;
import org.rightplace.people.internal.StaffImporter;

class StaffSheetTest {

    @TempDir
    Path folder;

    @Test
    void what_is_written_is_read_back_and_changes_nothing() throws Exception {
        var file = Files.write(folder.resolve("staff.csv"), StaffSheet.write(system()));
        var read = new StaffImporter().read(Map.of("list", file), Progress.NONE);

        assertThat(read.rejected(system())).isEmpty();
        assertThat(read.edit(ImportMode.ALL_OR_NOTHING).apply(system())).isEqualTo(system());
    }

    @Test
    void names_and_codes_are_found_and_a_row_with_an_unknown_one_is_rejected() throws Exception {
        var file = Files.writeString(folder.resolve("staff.csv"), """
                Role,WTE,Employer,Place
                Contract managers,12,00a,North
                Analysts,2.5,north ccg,
                Clerks,1,Nowhere CCG,
                Porters,many,,
                Analysts,1,North CCG,
                """);
        var read = new StaffImporter().read(Map.of("list", file), Progress.NONE);
        var after = read.edit(ImportMode.GOOD_ROWS).apply(system());

        assertThat(after.get(StaffGroup.class, "buyers").wte()).isEqualTo(12);
        assertThat(after.get(StaffGroup.class, "buyers").band()).as("the file has no such column").isEqualTo("8a");
        assertThat(after.all(StaffGroup.class)).extracting(StaffGroup::name)
                .containsExactlyInAnyOrder("Contract managers", "Quality nurses", "Analysts");
        assertThat(read.rejected(system())).extracting(rejection -> rejection.line() + " " + rejection.reason()).containsExactly(
                "4 “Nowhere CCG” in “Employer” is no organisation of this system. Correct the name, or add it to the system first.",
                "5 “many” in “WTE” is not a number. Use digits, and a point before a fraction.",
                "6 line 3 has the same role, employer, place and band. Put the two together.");
    }

    @Test
    void groups_that_differ_in_their_band_alone_come_back_as_they_were() throws Exception {
        var system = system().with(BUYERS.with(to -> to.id("seniors").band("8c").wte(2)));
        var file = Files.write(folder.resolve("staff.csv"), StaffSheet.write(system));
        var read = new StaffImporter().read(Map.of("list", file), Progress.NONE);

        assertThat(read.rejected(system)).isEmpty();
        assertThat(read.edit(ImportMode.ALL_OR_NOTHING).apply(system)).isEqualTo(system);
    }

    @Test
    void a_new_band_is_that_of_the_group_there_was_unless_another_row_is_about_it() throws Exception {
        var regraded = Files.writeString(folder.resolve("staff.csv"), "Role,Band,WTE,Employer,Place\nContract managers,8b,10,00a,North\n");
        var joined = Files.writeString(folder.resolve("more.csv"), """
                Role,Band,WTE,Employer,Place
                Contract managers,8b,10,00a,North
                Contract managers,8a,3,00a,North
                """);

        var after = new StaffImporter().read(Map.of("list", regraded), Progress.NONE).edit(ImportMode.GOOD_ROWS).apply(system());
        var two = new StaffImporter().read(Map.of("list", joined), Progress.NONE).edit(ImportMode.GOOD_ROWS).apply(system());

        assertThat(after.count(StaffGroup.class)).isEqualTo(system().count(StaffGroup.class));
        assertThat(after.get(StaffGroup.class, BUYERS.id()).band()).isEqualTo("8b");
        assertThat(two.count(StaffGroup.class)).isEqualTo(system().count(StaffGroup.class) + 1);
        assertThat(two.get(StaffGroup.class, BUYERS.id())).extracting(StaffGroup::band, StaffGroup::wte).containsExactly("8a", 3.0);
    }
}
