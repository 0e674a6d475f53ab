package org.rightplace.ui.board.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;
import org.rightplace.model.PlacementStatus;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.OpenPart;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.placements.PlacementEdits;

/** What the board shows: its blocks and the one selected, their statuses, and words where there is nothing to show. */
class BoardPartTest extends OpenBoard {

    @Test
    void a_status_that_lacks_something_says_what_and_one_that_does_not_can_be_chosen() {
        on(Wards.SYSTEM, rig -> {
            select(rig, "beds");
            var menu = part(rig).blockMenu().statuses(part(rig).canvas().selectedBlock().orElseThrow());
            assertThat(menu.getItems()).extracting(MenuItem::getText)
                    .contains("&Proposed", "&Tested – Write a rationale.");
            assertThat(menu.getItem(1).getEnabled()).isFalse();
            menu.dispose();

            rig.workspace().apply(PlacementEdits.rationale(Wards.service("beds", "Beds", "acute", 1), "Because"));
            rig.settle();
            var after = part(rig).blockMenu().statuses(part(rig).canvas().selectedBlock().orElseThrow());
            after.getItem(0).setSelection(false);
            after.getItem(1).setSelection(true);
            after.getItem(1).notifyListeners(SWT.Selection, new Event());
            assertThat(placement(rig, "beds").status()).isEqualTo(PlacementStatus.TESTED);
            after.dispose();
        });
    }

    @Test
    void an_area_and_a_filter_leave_fewer_blocks_and_revealing_one_brings_all_back() {
        on(Wards.SYSTEM, rig -> {
            part(rig).area("everyday");
            assertThat(titles(rig)).containsOnly("Talking therapies");
            rig.part().reveal(BEDS);
            rig.settle();
            assertThat(part(rig).canvas().selectedBlock().orElseThrow().title()).isEqualTo("Beds");
            assertThat(rig.selection()).containsExactly(BEDS);

            part(rig).filter("nothing like it");
            assertThat(rig.find(TextBlock.class, "No service has this in its name.").isVisible()).isTrue();
            rig.follow(rig.find(Link.class, "Show all services"), "");
            assertThat(titles(rig)).contains("Beds", "Crisis team");
        });
    }

    @Test
    void what_is_selected_elsewhere_is_selected_here() {
        on(Wards.SYSTEM, rig -> {
            rig.selectElsewhere(BEDS);
            assertThat(part(rig).canvas().selectedBlock().orElseThrow().title()).isEqualTo("Beds");
        });
    }

    @Test
    void who_opens_the_board_with_a_service_selected_stays_with_it() {
        OnDisplay.run(display -> {
            try (var rig = new OpenPart(display, Wards.SYSTEM, (parent, site) -> {
                site.select(List.of(BEDS));
                return new BoardPart(parent, site, "mh", open);
            })) {
                rig.part().setFocus();
                rig.settle();
                assertThat(part(rig).canvas().selectedBlock().orElseThrow().title()).isEqualTo("Beds");
            }
        });
    }

    @Test
    void one_service_is_not_services() {
        var one = Wards.EMPTY.with(Wards.service("beds", "Beds", "", 1));
        on(one, rig -> assertThat(rig.find(Label.class, "follows? · 1 service").getText()).endsWith("1 service"));
        on(Wards.SYSTEM, rig -> assertThat(rig.find(Label.class, "follows? · 3 services")).isNotNull());
    }

    @Test
    void those_who_cannot_see_it_hear_every_block() {
        on(Wards.SYSTEM, rig -> {
            var access = part(rig).access();
            assertThat(access.name(ACC.CHILDID_SELF)).isEqualTo("Placement board");
            assertThat(access.count()).isEqualTo(4);
            assertThat(IntStream.range(0, 4).mapToObj(access::name)).containsExactly(
                    "Crisis team, not placed yet, 1 of 1",
                    "Talking therapies, Partnership, part of a blend, needs, tested, 1 of 1",
                    "Beds, System, proposed, 1 of 2",
                    "Talking therapies, System, part of a blend, contracting, tested, 2 of 2");
        });
    }

    @Test
    void an_empty_workstream_says_what_will_be_here_and_where_to_begin() {
        on(Wards.EMPTY, rig -> {
            assertThat(rig.find(TextBlock.class, "Each service of this workstream will be a block here").isVisible()).isTrue();
            assertThat(rig.find(Link.class, "Add services in the catalogue").isVisible()).isTrue();
        });
        on(Snapshot.empty(), rig ->
                assertThat(rig.find(TextBlock.class, "The levels of the framework").isVisible()).isTrue());
    }
}
