package org.rightplace.ui.board.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.rightplace.chart.Bounds;
import org.rightplace.model.Alternative;
import org.rightplace.model.Move;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.OpenPart;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.placements.Board;
import org.rightplace.workspace.placements.Location;
import org.rightplace.workspace.placements.PlacementEdits;
import org.rightplace.workspace.testing.Coast;

class BoardPartTest {

    private static final EntityRef BEDS = new EntityRef(Service.class, "beds");

    private static final Snapshot ALL_PLACED = Wards.SYSTEM.with(
            Wards.placement("crisis", PlacementStatus.PROPOSED, Wards.share("partnership")));

    private final OpenBoards open = new OpenBoards();

    @Test
    void a_block_dragged_to_another_column_goes_there_once_its_reason_is_given() {
        on(Wards.SYSTEM, rig -> {
            drag(rig, "beds", "neighbourhood");
            assertThat(placement(rig, "beds").shares()).containsExactly(Wards.share("system"));
            type(rig, "Closer to home");
            enter(rig);

            assertThat(placement(rig, "beds").shares()).containsExactly(Wards.share("neighbourhood"));
            assertThat(placement(rig, "beds").trail()).singleElement()
                    .extracting(Move::from, Move::to, Move::why)
                    .containsExactly("system", "neighbourhood", "Closer to home");
            assertThat(part(rig).moves().asking()).isEmpty();
            assertThat(column(rig)).isEqualTo("Neighbourhood");
            assertThat(rig.workspace().undoLabel()).contains("Move Beds");

            rig.undo();
            assertThat(rig.snapshot()).isEqualTo(Wards.SYSTEM);
            assertThat(column(rig)).isEqualTo("System");
        });
    }

    @Test
    void a_blank_reason_moves_nothing_and_asks_again() {
        on(Wards.SYSTEM, rig -> {
            drag(rig, "beds", "neighbourhood");
            type(rig, "  ");
            enter(rig);

            assertThat(part(rig).moves().asking()).isPresent();
            assertThat(rig.find(TextBlock.class, "Say why first")).isNotNull();
            assertThat(rig.snapshot()).isEqualTo(Wards.SYSTEM);
        });
    }

    @Test
    void escape_puts_a_block_back_while_it_is_held_and_while_its_reason_is_asked_for() {
        on(Wards.SYSTEM, rig -> {
            select(rig, "beds");
            key(rig, SWT.CR, 0);
            key(rig, SWT.ARROW_LEFT, 0);
            assertThat(open.trial("beds")).isPresent();
            key(rig, SWT.ESC, 0);
            assertThat(part(rig).canvas().hold()).isEmpty();
            assertThat(open.trial("beds")).isEmpty();

            drag(rig, "beds", "beyond");
            type(rig, "Because");
            rig.traverse(reason(rig), SWT.TRAVERSE_ESCAPE);
            assertThat(part(rig).moves().asking()).isEmpty();
            assertThat(part(rig).canvas().hold()).isEmpty();
            assertThat(rig.snapshot()).isEqualTo(Wards.SYSTEM);
        });
    }

    @Test
    void keys_alone_move_a_block() {
        on(Wards.SYSTEM, rig -> {
            select(rig, "beds");
            key(rig, SWT.CR, 0);
            key(rig, SWT.ARROW_RIGHT, 0);
            key(rig, SWT.CR, 0);
            type(rig, "Rare");
            enter(rig);
            assertThat(placement(rig, "beds").shares()).containsExactly(Wards.share("beyond"));

            key(rig, SWT.ARROW_LEFT, SWT.MOD1);
            key(rig, SWT.CR, 0);
            type(rig, "Not so rare");
            enter(rig);
            assertThat(placement(rig, "beds").shares()).containsExactly(Wards.share("system"));
            assertThat(placement(rig, "beds").trail()).hasSize(2);
        });
    }

    @Test
    void what_is_not_placed_is_in_a_tray_and_leaves_it() {
        on(Wards.SYSTEM, rig -> {
            assertThat(part(rig).canvas().board().columns().getFirst().location()).isEmpty();
            drag(rig, "crisis", "partnership");
            type(rig, "One team for each");
            enter(rig);

            assertThat(placement(rig, "crisis").status()).isEqualTo(PlacementStatus.PROPOSED);
            assertThat(part(rig).canvas().board().columns().getFirst().location()).isPresent();
        });
    }

    @Test
    void a_block_goes_back_to_the_tray_once_its_reason_is_given_and_keeps_its_trail() {
        on(Wards.SYSTEM, rig -> {
            var before = placement(rig, "beds");
            drag(rig, "beds", "");
            type(rig, "Too early to say");
            enter(rig);

            assertThat(placement(rig, "beds").shares()).isEmpty();
            assertThat(placement(rig, "beds").rationale()).isEqualTo(before.rationale());
            assertThat(placement(rig, "beds").trail().getLast()).extracting(Move::from, Move::to, Move::why)
                    .containsExactly("system", "", "Too early to say");
            assertThat(column(rig)).isEmpty();

            drag(rig, "beds", "system");
            type(rig, "Now we can");
            enter(rig);
            assertThat(placement(rig, "beds").shares()).containsExactly(Wards.share("system"));
        });
    }

    @Test
    void the_delete_key_takes_a_block_off_the_board_and_escape_leaves_it() {
        on(Wards.SYSTEM, rig -> {
            select(rig, "beds");
            key(rig, SWT.DEL, 0);
            assertThat(part(rig).moves().asking()).isPresent();
            rig.traverse(reason(rig), SWT.TRAVERSE_ESCAPE);
            assertThat(rig.snapshot()).isEqualTo(Wards.SYSTEM);

            key(rig, SWT.DEL, 0);
            type(rig, "Too early to say");
            enter(rig);
            assertThat(placement(rig, "beds").shares()).isEmpty();
            rig.undo();
            assertThat(rig.snapshot()).isEqualTo(Wards.SYSTEM);
        });
    }

    @Test
    void while_everything_is_placed_a_held_block_has_a_tray_to_go_back_to() {
        on(ALL_PLACED, rig -> {
            assertThat(part(rig).canvas().tray()).isEmpty();
            dragToTray(rig, "beds");
            assertThat(reason(rig).getParent().getBounds().y)
                    .isLessThan((int) part(rig).canvas().tray().orElseThrow().y());
            type(rig, "Too early to say");
            enter(rig);

            assertThat(placement(rig, "beds").shares()).isEmpty();
            assertThat(part(rig).canvas().board().columns().getFirst().location()).isEmpty();
            rig.undo();
            assertThat(rig.snapshot()).isEqualTo(ALL_PLACED);

            select(rig, "beds");
            key(rig, SWT.CR, 0);
            key(rig, SWT.ARROW_DOWN, 0);
            assertThat(open.trial("beds").orElseThrow().shares()).isEmpty();
            key(rig, SWT.ARROW_UP, 0);
            assertThat(open.trial("beds")).isEmpty();
            key(rig, SWT.ARROW_DOWN, 0);
            key(rig, SWT.CR, 0);
            type(rig, "Too early to say");
            enter(rig);
            assertThat(placement(rig, "beds").shares()).isEmpty();
        });
    }

    @Test
    void a_block_that_is_not_placed_needs_no_tray_and_an_alternative_has_none() {
        on(Wards.SYSTEM, rig -> {
            select(rig, "crisis");
            key(rig, SWT.CR, 0);
            assertThat(part(rig).canvas().tray()).isEmpty();
            key(rig, SWT.ESC, 0);
        });
        on(ALL_PLACED, rig -> {
            part(rig).alternative("Far away");
            select(rig, "beds");
            key(rig, SWT.CR, 0);
            assertThat(part(rig).canvas().tray()).isEmpty();
        });
    }

    @Test
    void a_drag_that_escape_ended_does_not_begin_again_before_the_button_is_let_go() {
        on(Wards.SYSTEM, rig -> {
            var canvas = part(rig).canvas();
            var bounds = bounds(rig, "beds");
            mouse(rig, SWT.MouseDown, bounds);
            mouse(rig, SWT.MouseMove, bounds.centre().x() + 40, bounds.centre().y());
            assertThat(canvas.hold()).isPresent();
            key(rig, SWT.ESC, 0);
            mouse(rig, SWT.MouseMove, bounds.centre().x() + 80, bounds.centre().y());
            assertThat(canvas.hold()).isEmpty();
        });
    }

    @Test
    void the_trail_names_a_role_which_is_asked_for_once() {
        on(Wards.SYSTEM, rig -> {
            drag(rig, "beds", "neighbourhood");
            reason(rig).setText("Closer to home");
            enter(rig);
            assertThat(rig.find(TextBlock.class, "Say in which role")).isNotNull();
            assertThat(rig.snapshot()).isEqualTo(Wards.SYSTEM);
            type(rig, "Closer to home");
            enter(rig);
            assertThat(placement(rig, "beds").trail()).singleElement().extracting(Move::who).isEqualTo("Workstream lead");

            drag(rig, "beds", "system");
            assertThat(fields(rig)).hasSize(1);
        });
    }

    @Test
    void let_go_where_it_came_from_it_stays() {
        on(Wards.SYSTEM, rig -> {
            drag(rig, "beds", "system");
            assertThat(part(rig).moves().asking()).isEmpty();
            assertThat(rig.snapshot()).isEqualTo(Wards.SYSTEM);
        });
    }

    @Test
    void a_part_of_a_blend_moves_alone_and_joins_what_is_there() {
        on(Wards.SYSTEM, rig -> {
            drag(rig, "talking", "system");
            type(rig, "One standard");
            enter(rig);

            assertThat(placement(rig, "talking").shares()).containsExactly(Wards.share("system"));
            assertThat(placement(rig, "talking").trail()).singleElement()
                    .extracting(Move::function, Move::from).containsExactly("needs", "partnership");
        });
    }

    @Test
    void the_functions_of_one_service_are_blocks_and_the_way_back_leads_to_it() {
        on(Wards.SYSTEM, rig -> {
            select(rig, "beds");
            key(rig, SWT.CR, SWT.MOD1);
            assertThat(titles(rig)).containsExactly("Needs assessment", "Contracting");

            key(rig, SWT.ARROW_LEFT, SWT.MOD1);
            key(rig, SWT.CR, 0);
            type(rig, "Known there");
            enter(rig);
            assertThat(placement(rig, "beds").shares())
                    .containsExactly(Wards.share("partnership", "needs"), Wards.share("system", "buying"));

            key(rig, SWT.ESC, 0);
            assertThat(part(rig).scope().service()).isEmpty();
            assertThat(part(rig).canvas().selectedBlock().orElseThrow().service().id()).isEqualTo("beds");
        });
    }

    @Test
    void a_level_unfolds_to_its_places_and_ctrl_adds_a_place() {
        on(Wards.SYSTEM, rig -> {
            select(rig, "talking");
            key(rig, 'u', 0);
            assertThat(part(rig).canvas().board().columns()).extracting(Board.Column::name)
                    .contains("Every partnership", "North", "South");

            part(rig).moves().moveTo(new Location("partnership", List.of("north")));
            type(rig, "Only there");
            enter(rig);
            assertThat(placement(rig, "talking").shares().getFirst().places()).containsExactly("north");

            key(rig, SWT.CR, 0);
            key(rig, SWT.ARROW_RIGHT, SWT.MOD1);
            key(rig, SWT.CR, 0);
            type(rig, "There too");
            enter(rig);
            assertThat(placement(rig, "talking").shares().getFirst().places()).containsExactly("north", "south");

            head(rig, "North");
            assertThat(part(rig).canvas().board().columns()).extracting(Board.Column::name).doesNotContain("North");
        });
    }

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
    void an_alternative_is_drawn_up_on_the_board_compared_and_adopted() {
        on(Wards.SYSTEM, rig -> {
            var names = rig.all(Combo.class).get(1);
            names.setText("Far away");
            names.notifyListeners(SWT.DefaultSelection, new Event());
            rig.settle();
            drag(rig, "beds", "beyond");
            type(rig, "Rare skills");
            enter(rig);

            assertThat(placement(rig, "beds").shares()).containsExactly(Wards.share("system"));
            assertThat(rig.snapshot().all(Alternative.class)).singleElement()
                    .extracting(Alternative::name, Alternative::pros).containsExactly("Far away", "Rare skills");
            assertThat(column(rig)).isEqualTo("Beyond the system");

            part(rig).compare("beds");
            rig.settle();
            push(rig, "Adopt this");
            var why = rig.all(Text.class).stream()
                    .filter(text -> text.getMessage().startsWith("Why this one?")).findFirst().orElseThrow();
            assertThat(why.isVisible()).isTrue();
            why.setText("Agreed by all");
            rig.traverse(why, SWT.TRAVERSE_RETURN);

            assertThat(placement(rig, "beds").shares()).containsExactly(Wards.share("beyond"));
            assertThat(placement(rig, "beds").trail()).singleElement().extracting(Move::why).isEqualTo("Agreed by all");
            assertThat(rig.find(TextBlock.class, "adopted")).isNotNull();
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
    void comparing_ends_as_it_began_and_with_escape() {
        on(Wards.SYSTEM, rig -> {
            var page = rig.all(Combo.class).getLast();
            part(rig).toggleComparing();
            assertThat(part(rig).canvas().isVisible()).isFalse();
            part(rig).toggleComparing();
            assertThat(part(rig).canvas().isVisible()).isTrue();
            part(rig).toggleComparing();
            rig.traverse(page, SWT.TRAVERSE_ESCAPE);
            assertThat(part(rig).canvas().isVisible()).isTrue();
        });
    }

    @Test
    void while_an_alternative_is_shown_what_follows_is_told_of_it() {
        OnDisplay.run(display -> {
            try (var rig = new OpenPart(display, Wards.SYSTEM, this::both)) {
                part(rig).alternative("Far away");
                select(rig, "beds");
                part(rig).moves().moveTo(Location.level("beyond"));
                type(rig, "Rare skills");
                enter(rig);
                assertThat(rig.find(TextBlock.class, "In “Far away”, who does this?")).isNotNull();
                assertThat(rig.find(TextBlock.class, "Beyond the system ← System")).isNotNull();
                part(rig).alternative("");
                rig.settle();
                assertThat(rig.find(TextBlock.class, "Who does what")).isNotNull();
            }
        });
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

    @Test
    void thousands_of_services_and_seven_levels_stand_on_one_board() {
        on(Wards.grown(5000), rig -> {
            assertThat(part(rig).access().count()).isEqualTo(5004);
            select(rig, "s4999");
            key(rig, SWT.ARROW_UP, 0);
            assertThat(part(rig).canvas().selectedBlock()).isPresent();
            key(rig, '+', 0);
            key(rig, '+', 0);
            assertThat(part(rig).canvas().layoutNow().height()).isGreaterThan(5000 / 4 * 50.0);
        });
        var levels = IntStream.range(0, 7).mapToObj(i -> Coast.level("l" + i, "Level " + i, null, null, null)).toList();
        on(Wards.SYSTEM.with(Wards.SYSTEM.framework().orElseThrow().withLevels(levels)), rig ->
                assertThat(part(rig).canvas().board().columns()).extracting(Board.Column::rank).contains(0, 6));
    }

    @Test
    void a_scroll_bar_that_appears_covers_no_column() {
        on(Wards.grown(60), rig -> {
            var canvas = part(rig).canvas();
            key(rig, '-', 0);
            key(rig, '-', 0);
            rig.until("there is nothing to scroll", () -> !canvas.getVerticalBar().isVisible());
            key(rig, '+', 0);
            key(rig, '+', 0);
            rig.until("there is something to scroll", () -> canvas.getVerticalBar().isVisible());
            rig.settle();
            assertThat(canvas.layoutNow().width()).isLessThanOrEqualTo(canvas.getClientArea().width);
        });
    }

    @Test
    void a_scroll_bar_that_appears_because_the_window_is_lower_covers_no_column() {
        on(Wards.grown(60), rig -> {
            var canvas = part(rig).canvas();
            key(rig, '-', 0);
            key(rig, '-', 0);
            rig.until("there is nothing to scroll", () -> !canvas.getVerticalBar().isVisible());
            rig.until("the bar has given its room back", () -> canvas.getClientArea().width == canvas.getSize().x);
            var size = canvas.getShell().getSize();

            int room = canvas.getClientArea().height - (int) canvas.layoutNow().height();
            canvas.getShell().setSize(size.x, size.y - room - 50);
            rig.until("there is something to scroll", () -> canvas.getVerticalBar().isVisible());
            rig.until("the bar takes of the width", () -> canvas.getClientArea().width < canvas.getSize().x);
            rig.until("no column lies under the bar", () -> canvas.layoutNow().width() <= canvas.getClientArea().width);
        });
    }

    @Test
    void a_board_of_another_height_is_scrolled_as_far_and_laid_out_no_more() {
        on(Wards.grown(60), rig -> {
            var canvas = part(rig).canvas();
            rig.settle();
            var before = canvas.layoutNow();
            int high = canvas.getClientArea().height;
            var size = canvas.getShell().getSize();

            canvas.getShell().setSize(size.x, size.y - 100);
            rig.until("it is lower", () -> canvas.getClientArea().height < high);
            rig.settle();
            assertThat(canvas.layoutNow()).isSameAs(before);
            assertThat(canvas.getVerticalBar().getThumb()).isEqualTo(canvas.getClientArea().height);
            assertThat(canvas.getVerticalBar().getMaximum()).isEqualTo((int) Math.ceil(before.height()));

            canvas.getShell().setSize(size.x - 100, size.y);
            rig.until("it is laid out in another width", () -> canvas.layoutNow() != before);
            assertThat(canvas.getVerticalBar().getMaximum()).isEqualTo((int) Math.ceil(canvas.layoutNow().height()));
        });
    }

    @Test
    void what_follows_is_told_of_the_selection_and_of_a_move_while_it_is_tried() {
        OnDisplay.run(display -> {
            try (var rig = new OpenPart(display, Wards.SYSTEM, this::both)) {
                assertThat(rig.find(TextBlock.class, "Who does what")).isNotNull();
                select(rig, "beds");
                key(rig, SWT.CR, 0);
                key(rig, SWT.ARROW_LEFT, 0);
                assertThat(rig.find(TextBlock.class, "If it goes to Partnership").getText()).contains("who does this?");
                assertThat(rig.find(TextBlock.class, "Partnership ← System")).isNotNull();
                key(rig, SWT.ESC, 0);
                assertThat(rig.find(TextBlock.class, "Who does what")).isNotNull();
            }
        });
    }

    private Part both(Composite parent, PartSite site) {
        var sides = new Composite(parent, SWT.NONE);
        sides.setLayout(new FillLayout());
        var board = new BoardPart(new Composite(sides, SWT.NONE), site, "mh", open);
        new ConsequencesSection(open).open(new Composite(sides, SWT.NONE), site, BEDS);
        return board;
    }

    private void on(Snapshot system, Consumer<OpenPart> test) {
        OnDisplay.run(display -> {
            try (var rig = new OpenPart(display, system, (parent, site) -> new BoardPart(parent, site, "mh", open))) {
                test.accept(rig);
            }
        });
    }

    private static BoardPart part(OpenPart rig) {
        return (BoardPart) rig.part();
    }

    private static Placement placement(OpenPart rig, String id) {
        return rig.snapshot().get(Placement.class, id);
    }

    private static List<String> titles(OpenPart rig) {
        return part(rig).canvas().board().columns().stream()
                .flatMap(column -> column.blocks().stream())
                .map(Board.Block::title)
                .distinct()
                .toList();
    }

    /** The column that the selected block is in. */
    private static String column(OpenPart rig) {
        var canvas = part(rig).canvas();
        return canvas.board().columns().get(canvas.selected().orElseThrow().column()).name();
    }

    private static void select(OpenPart rig, String service) {
        rig.part().reveal(new EntityRef(Service.class, service));
        rig.settle();
    }

    private static void key(OpenPart rig, int key, int modifiers) {
        rig.press(part(rig).canvas(), key, modifiers);
    }

    /** The fields for why and, until somebody has said it once, in which role. */
    private static List<Text> fields(OpenPart rig) {
        return Stream.of(part(rig).canvas().getChildren())
                .flatMap(frame -> Stream.of(((Composite) frame).getChildren()))
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }

    private static Text reason(OpenPart rig) {
        return fields(rig).getFirst();
    }

    private static void type(OpenPart rig, String why) {
        fields(rig).getLast().setText("Workstream lead");
        reason(rig).setText(why);
    }

    private static void enter(OpenPart rig) {
        rig.traverse(reason(rig), SWT.TRAVERSE_RETURN);
    }

    private static void push(OpenPart rig, String words) {
        rig.all(Button.class).stream().filter(button -> button.getText().equals(words)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
        rig.settle();
    }

    /** Drags the first block of a service with the mouse to the column of a level, or to the tray for an empty id. */
    private static void drag(OpenPart rig, String service, String level) {
        var canvas = part(rig).canvas();
        var bounds = bounds(rig, service);
        var wanted = level.isEmpty() ? Optional.<Location>empty() : Optional.of(Location.level(level));
        int column = IntStream.range(0, canvas.board().columns().size())
                .filter(i -> canvas.board().columns().get(i).location().equals(wanted))
                .findFirst()
                .orElseThrow();
        double x = canvas.layoutNow().columnLeft(column) + canvas.layoutNow().columnWidth() / 2;
        mouse(rig, SWT.MouseDown, bounds);
        for (int step = 1; step <= 4; step++) {
            mouse(rig, SWT.MouseMove, bounds.centre().x() + (x - bounds.centre().x()) * step / 4, bounds.centre().y() + 8);
        }
        mouse(rig, SWT.MouseUp, x, bounds.centre().y() + 8);
    }

    private static void dragToTray(OpenPart rig, String service) {
        var bounds = bounds(rig, service);
        mouse(rig, SWT.MouseDown, bounds);
        mouse(rig, SWT.MouseMove, bounds.centre().x(), bounds.centre().y() + 20);
        var tray = part(rig).canvas().tray().orElseThrow().centre();
        mouse(rig, SWT.MouseMove, tray.x(), tray.y());
        mouse(rig, SWT.MouseUp, tray.x(), tray.y());
    }

    private static Bounds bounds(OpenPart rig, String service) {
        var from = part(rig).canvas().blocks().find(service).orElseThrow();
        return part(rig).canvas().layoutNow().bounds(from.column(), from.index());
    }

    private static void head(OpenPart rig, String name) {
        var canvas = part(rig).canvas();
        int column = canvas.board().columns().stream().map(Board.Column::name).toList().indexOf(name);
        mouse(rig, SWT.MouseDown, canvas.layoutNow().columnLeft(column) + 20 - canvas.left(), 10);
    }

    private static void mouse(OpenPart rig, int type, Bounds at) {
        mouse(rig, type, at.centre().x(), at.centre().y());
    }

    private static void mouse(OpenPart rig, int type, double x, double y) {
        var event = new Event();
        event.button = 1;
        event.x = (int) x;
        event.y = (int) y;
        part(rig).canvas().notifyListeners(type, event);
        rig.settle();
    }
}
