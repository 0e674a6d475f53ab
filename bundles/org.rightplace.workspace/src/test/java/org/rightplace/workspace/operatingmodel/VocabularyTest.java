package org.rightplace.workspace.operatingmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.workspace.operatingmodel.Clinic.BAY;
import static org.rightplace.workspace.operatingmodel.Clinic.BAY_PCN;
import static org.rightplace.workspace.operatingmodel.Clinic.COUNCIL;
import static org.rightplace.workspace.operatingmodel.Clinic.NEIGHBOURHOODS;
import static org.rightplace.workspace.operatingmodel.Clinic.PARTNERSHIPS;
import static org.rightplace.workspace.operatingmodel.Clinic.SYSTEM;
import static org.rightplace.workspace.operatingmodel.Clinic.VOLUNTARY;
import static org.rightplace.workspace.operatingmodel.Clinic.who;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightplace.model.Framework;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.workspace.EntityRef;

class VocabularyTest {

    private final Vocabulary words = Vocabulary.of(Clinic.snapshot());

    @Test
    void names_a_level_by_its_plural_and_one_with_a_single_place_by_its_name() {
        assertThat(words.name(PARTNERSHIPS)).isEqualTo("Partnerships");
        assertThat(words.name(SYSTEM)).isEqualTo("System");
    }

    @Test
    void tells_apart_what_shares_a_name() {
        assertThat(words.name(BAY)).isEqualTo("Bay (Partnership)");
        assertThat(words.name(BAY_PCN)).isEqualTo("Bay (Neighbourhood)");
        assertThat(words.name(new Holder(HolderType.ORGANISATION, "twin", null))).isEqualTo("Fylde Coast (organisation)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            each partnership                                     | Partnerships
            PARTNERSHIPS                                         | Partnerships
            pcn                                                  | Neighbourhoods
            e01                                                  | Bay Council
            Partnerships, Bay Council                            | Partnerships + Bay Council
            partnerships and bay council                         | Partnerships + Bay Council
            Voluntary, community and faith groups, System        | Voluntary, community and faith groups + System
            Hills and Dales; System                              | REFUSED
            Hills & Dales; System                                | Hills & Dales + System
            Partnerships (own team)                              | Partnerships · Own team
            Partnerships - joint team                            | Partnerships · Joint team
            partnership own team                                 | Partnerships · Own team
            · Own team                                           | · Own team
            Own team                                             | · Own team
            Bay (Partnership) + System: Joint team               | Bay (Partnership) + System · Joint team
            System + System                                      | System
            nobody yet                                           | ''
            –                                                    | ''
            """)
    void reads_what_people_type(String typed, String meant) {
        var reading = words.read(typed);

        assertThat(reading.understood() ? words.write(reading.content()) : "REFUSED").isEqualTo(meant);
    }

    @Test
    void says_what_is_not_understood_and_what_may_have_been_meant() {
        assertThat(words.read("Partnrships").problem())
                .isEqualTo("“Partnrships” is nobody and no kind that is known here. Did you mean Partnerships?");
        assertThat(words.read("Partnrships and System: own team").problem())
                .as("how it is done is understood, and left out of the complaint")
                .isEqualTo("“Partnrships and System” is nobody and no kind that is known here.");
        assertThat(words.read("Country (joint team)").problem())
                .isEqualTo("“Country” is nobody and no kind that is known here. Did you mean Coast and Country?");
        assertThat(words.read("System · own teem").problem()).contains("“own teem” is not a kind", "Own team");
        assertThat(words.read("Bay").problem())
                .isEqualTo("“Bay” could be Bay (Partnership) or Bay (Neighbourhood). Write the one you mean.");
        assertThat(words.read("System own team joint team").problem()).contains("one kind", "Own team", "Joint team");
    }

    @Test
    void reads_back_every_cell_it_writes() {
        var random = new Random(20261122);
        var everybody = new ArrayList<>(words.holders().keySet());
        for (int i = 0; i < 500; i++) {
            Collections.shuffle(everybody, random);
            var kind = List.of("", "own", "joint").get(random.nextInt(3));
            var content = new CellContent(everybody.subList(0, random.nextInt(5)), kind);

            var reading = words.read(words.write(content));

            assertThat(reading.problem()).as(words.write(content)).isEmpty();
            assertThat(reading.content()).isEqualTo(content);
        }
    }

    @Test
    void names_what_is_gone_without_showing_its_id() {
        assertThat(words.name(new Holder(HolderType.PLACE, "x17", null))).isEqualTo("a place that is gone");
        assertThat(words.kind("x17")).isEqualTo("a kind that is gone");
    }

    @Test
    void makes_do_without_a_framework() {
        var bare = Clinic.snapshot().without(new EntityRef(Framework.class, "f"));

        assertThat(Vocabulary.of(bare).read("Bay Council").content()).isEqualTo(who(COUNCIL));
        assertThat(Vocabulary.of(bare).read("System").understood()).isFalse();
    }

    @Test
    void compares_holders_without_their_order() {
        assertThat(who(BAY, VOLUNTARY).sameHolders(who("own", VOLUNTARY, BAY))).isTrue();
        assertThat(who(NEIGHBOURHOODS).sameHolders(who(NEIGHBOURHOODS, BAY))).isFalse();
        assertThat(who(BAY, BAY).holders()).containsExactly(BAY);
    }
}
