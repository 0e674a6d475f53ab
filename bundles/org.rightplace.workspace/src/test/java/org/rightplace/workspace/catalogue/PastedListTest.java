package org.rightplace.workspace.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.workspace.catalogue.Sample.MENTAL_HEALTH;
import static org.rightplace.workspace.catalogue.Sample.edits;
import static org.rightplace.workspace.catalogue.Sample.outline;
import static org.rightplace.workspace.catalogue.Sample.snapshot;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.workspace.Snapshot;

class PastedListTest {

    private static String pasted(String text) {
        return pasted(text, Spot.lastOf(MENTAL_HEALTH), snapshot());
    }

    private static String pasted(String text, Spot spot, Snapshot before) {
        return outline(edits().paste(PastedList.parse(text), spot, false).apply(before), MENTAL_HEALTH);
    }

    @Test
    void readsColumnsByTheirHeadsInAnyOrder() {
        var list = PastedList.parse("Notes\tService\tProvider\tTAGS\r\nSeen at home\tMemory clinic\tTrust\tolder; home\r\n");

        assertThat(list.layout()).isEqualTo(PastedList.Layout.TABLE_WITH_HEADER);
        assertThat(list.rows()).containsExactly(new PastedList.Row(
                2, List.of(), ServiceKind.SERVICE, "Memory clinic", "Seen at home", List.of("older", "home")));
        assertThat(list.problems()).extracting(PastedList.Problem::message).containsExactly(
                "The column “Provider” is not used.");
    }

    @Test
    void readsAreaServiceNotesTagsWhereThereIsNoHeaderAndFillsMergedAreaCells() {
        assertThat(pasted("Older people\tMemory clinic\tnote\ttag\n\tCare homes\nYoung people > Schools\tSchool nurse\n"))
                .contains("""
                        Older people/
                          Memory clinic
                          Care homes
                        Young people/
                          Schools/
                            School nurse
                        """);
    }

    @Test
    void readsQuotedCellsWithLineBreaksTabsAndQuotes() {
        var list = PastedList.parse("A\tOne\t\"first line\nsecond\tline with \"\"quotes\"\"\"\tx\nA\t24\" screens\t\"open\tx\n");

        assertThat(list.rows()).extracting(PastedList.Row::notes).containsExactly(
                "first line\nsecond\tline with \"quotes\"", "\"open");
        assertThat(list.rows()).extracting(PastedList.Row::name).containsExactly("One", "24\" screens");
        assertThat(list.rows()).extracting(PastedList.Row::line).containsExactly(1, 3);
    }

    @Test
    void namesRowsWithoutAService() {
        var list = PastedList.parse("A\tOne\n\t\tjust a note\n");

        assertThat(list.problems()).containsExactly(new PastedList.Problem(
                2, "Line 2 names no service. Put the name in the second column."));
    }

    @Test
    void takesARowWithAnAreaAloneAsThatArea() {
        assertThat(pasted("Older people\t\tEverything over 65\nOlder people\tMemory clinic\n"))
                .contains("Older people/\n  Memory clinic");
        var after = edits().paste(
                PastedList.parse("Older people\t\tOver 65\nOlder people\tX\n"), Spot.lastOf(MENTAL_HEALTH), false)
                .apply(snapshot());
        assertThat(after.all(Service.class)).anyMatch(
                service -> service.kind() == ServiceKind.AREA && service.notes().equals("Over 65"));
    }

    @Test
    void readsAPlainListWithIndentationAndBullets() {
        assertThat(pasted("""
                Older people
                  - Memory clinic
                  - Care homes
                      \u2022 Liaison
                Eating disorders
                """)).contains("""
                Older people/
                  Memory clinic
                  Care homes/
                    Liaison
                Eating disorders
                """);
        assertThat(pasted("Older people\n\tMemory clinic\n\tCare homes")).contains("Older people/\n  Memory clinic\n  Care homes");
        assertThat(pasted("1.\tMemory clinic\n2.\tCare homes")).contains("Memory clinic\nCare homes");
    }

    @Test
    void dropsTheHeadOfASingleColumn() {
        assertThat(PastedList.parse("Service\nMemory clinic\nCare homes").services())
                .extracting(PastedList.Row::name)
                .containsExactly("Memory clinic", "Care homes");
    }

    @Test
    void fillsAreasThatAreThereAndNamesRepeats() {
        var list = PastedList.parse("crisis\tCrisis Team\nCrisis\tStreet triage\nCrisis\tstreet triage\nIn-patient\tWard\n");
        var plan = PastePlan.of(snapshot(), list, Spot.lastOf(MENTAL_HEALTH), false);

        assertThat(plan.repeated()).extracting(PastedList.Row::name).containsExactly("Crisis Team", "street triage");
        assertThat(plan.services()).isEqualTo(2);
        assertThat(plan.areas()).isZero();
        assertThat(outline(plan.result(), MENTAL_HEALTH)).contains("""
                Crisis/
                  In-patient/
                    Rehabilitation
                    Ward
                  Crisis team
                  Street triage
                Dementia
                """);
    }

    @Test
    void addsRepeatsWhenAsked() {
        var after = edits().paste(PastedList.parse("Dementia\nDementia"), Spot.after("dementia"), true).apply(snapshot());

        assertThat(outline(after, MENTAL_HEALTH)).contains("Dementia\nDementia\nDementia\n->");
    }

    @Test
    void goesWhereTheUserIsUnlessItNamesItsAreas() {
        var plain = PastedList.parse("One\nTwo");
        var table = PastedList.parse("Area\tOne");

        assertThat(plain.spot(snapshot(), MENTAL_HEALTH, Optional.of("crisis"))).isEqualTo(Spot.lastIn("crisis"));
        assertThat(plain.spot(snapshot(), MENTAL_HEALTH, Optional.of("team"))).isEqualTo(Spot.after("team"));
        assertThat(plain.spot(snapshot(), MENTAL_HEALTH, Optional.of("oncology"))).isEqualTo(Spot.lastOf(MENTAL_HEALTH));
        assertThat(table.spot(snapshot(), MENTAL_HEALTH, Optional.of("team"))).isEqualTo(Spot.lastOf(MENTAL_HEALTH));
    }

    @Test
    void comesBackFromTheTextASpreadsheetTakes() {
        var rows = List.of(List.of("Area", "Service", "Notes"), List.of("", "One", "two\nlines \"quoted\"\tand tab"));

        assertThat(TableText.parse(TableText.format(rows))).extracting(TableText.Row::cells).isEqualTo(rows);
    }

    @Test
    void findsNothingInBlankText() {
        assertThat(PastedList.parse(" \n\t\n").rows()).isEmpty();
        assertThat(PastedList.parse("").rows()).isEmpty();
    }
}
