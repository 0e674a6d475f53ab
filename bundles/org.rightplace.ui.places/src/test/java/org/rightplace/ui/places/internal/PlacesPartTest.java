package org.rightplace.ui.places.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.rightplace.chart.Credited;
import org.rightplace.model.DatasetBuilder;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.NhsArea;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workbench.chart.ChartCanvas;
import org.rightplace.workbench.testing.Drag;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.OpenPart;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.testing.Coast;

class PlacesPartTest {

    private static final EntityRef BORDER = new EntityRef(Place.class, "border");

    @Test
    void rows_show_level_practices_people_and_what_is_worth_noting() {
        on(Coast.SYSTEM, rig -> {
            rig.part().reveal(new EntityRef(Place.class, "sands"));
            rig.settle();

            assertThat(selected(rig)).containsExactly("Sands", "Neighbourhood", "1", "60,000", "▲ 10,000 over 50,000");
            assertThat(rig.find(Label.class, "125,700").getText().replace('\u00A0', ' '))
                    .isEqualTo("125,700 people  ·  5 practices  ·  3 neighbourhoods  ·  2 partnerships  ·  1 system"
                            + "  ·  ▲ 2 outside their range");
        });
    }

    @Test
    void the_picture_leaves_the_window_with_the_credit_of_its_figures() {
        var credit = "Contains information licensed under the Open Government Licence v3.0.";
        var system = Coast.SYSTEM.with(DatasetBuilder.builder().id("practices").attribution(credit).build());
        on(system, rig -> {
            var picture = ((PlacesPart) rig.part()).picture();
            rig.until("the picture", () -> picture.credited().isPresent());

            assertThat(picture.credited().orElseThrow()).isInstanceOfSatisfying(Credited.class,
                    chart -> assertThat(chart.credits()).containsExactly(credit));
            assertThat(rig.find(Link.class, "Save picture").isVisible()).isTrue();
        });
    }

    @Test
    void a_new_name_typed_over_the_old_one_is_one_step_to_undo() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "cliffs");
            rig.press(tree(rig), SWT.F2, 0);
            field(rig).setText("Rocks");
            rig.traverse(field(rig), SWT.TRAVERSE_RETURN);

            assertThat(rig.snapshot().get(Place.class, "cliffs").name()).isEqualTo("Rocks");
            assertThat(selected(rig)).first().isEqualTo("Rocks");
            assertThat(rig.workspace().undoLabel()).contains("Rename Cliffs");
            rig.undo();
            assertThat(selected(rig)).first().isEqualTo("Cliffs");
        });
    }

    @Test
    void escape_keeps_the_old_name_and_an_empty_one_is_not_taken() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "cliffs");
            rig.press(tree(rig), SWT.F2, 0);
            field(rig).setText("Rocks");
            rig.traverse(field(rig), SWT.TRAVERSE_ESCAPE);
            assertThat(rig.snapshot()).isEqualTo(Coast.SYSTEM);

            rig.press(tree(rig), SWT.F2, 0);
            field(rig).setText(" ");
            rig.traverse(field(rig), SWT.TRAVERSE_RETURN);
            assertThat(field(rig).isDisposed()).isFalse();
            assertThat(rig.snapshot()).isEqualTo(Coast.SYSTEM);
        });
    }

    @Test
    void insert_adds_a_place_of_the_next_level_and_asks_for_its_name() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "north");
            rig.press(tree(rig), SWT.INSERT, 0);
            assertThat(field(rig).getText()).isEqualTo("New neighbourhood");
            field(rig).setText("Isle");
            rig.traverse(field(rig), SWT.TRAVERSE_RETURN);

            var isle = place(rig.snapshot(), "Isle");
            assertThat(isle.level()).isEqualTo("neighbourhood");
            assertThat(isle.parents()).containsExactly("north");
            assertThat(selected(rig)).first().isEqualTo("Isle");
        });
    }

    @Test
    void escape_takes_out_what_was_only_just_added() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "north");
            rig.press(tree(rig), SWT.INSERT, 0);
            rig.traverse(field(rig), SWT.TRAVERSE_ESCAPE);

            assertThat(rig.snapshot()).isEqualTo(Coast.SYSTEM);
            assertThat(rig.workspace().undoLabel()).isEmpty();
            assertThat(selected(rig)).first().isEqualTo("North");
        });
    }

    @Test
    void below_a_neighbourhood_insert_adds_a_practice() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "sands");
            rig.press(tree(rig), SWT.INSERT, 0);

            assertThat(rig.snapshot().all(Practice.class)).filteredOn(practice -> practice.name().equals("New practice"))
                    .singleElement()
                    .satisfies(practice -> assertThat(practice.places()).containsExactly("sands"));
        });
    }

    @Test
    void what_is_cut_moves_to_where_it_is_pasted_and_stays_selected() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "cliffs");
            rig.press(tree(rig), 'x', SWT.MOD1);
            select(rig, "south");
            rig.press(tree(rig), 'v', SWT.MOD1);

            assertThat(rig.snapshot().get(Place.class, "cliffs").parents()).containsExactly("south");
            assertThat(selected(rig)).first().isEqualTo("Cliffs");
            assertThat(rig.workspace().undoLabel()).contains("Move Cliffs to South");

            rig.undo();
            assertThat(tree(rig).getSelection()[0].getParentItem().getText()).isEqualTo("North");
        });
    }

    @Test
    void alt_and_an_arrow_move_along_the_places_it_could_be_in() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "cliffs");
            rig.press(tree(rig), SWT.ARROW_DOWN, SWT.MOD3);
            assertThat(rig.snapshot().get(Place.class, "cliffs").parents()).containsExactly("south");

            rig.press(tree(rig), SWT.ARROW_DOWN, SWT.MOD3);
            assertThat(rig.snapshot().get(Place.class, "cliffs").parents()).containsExactly("south");

            rig.press(tree(rig), SWT.ARROW_UP, SWT.MOD3);
            assertThat(rig.snapshot()).isEqualTo(Coast.SYSTEM);
        });
    }

    @Test
    void a_move_that_cannot_be_made_changes_nothing() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "north");
            rig.press(tree(rig), 'x', SWT.MOD1);
            select(rig, "cliffs");
            rig.press(tree(rig), 'v', SWT.MOD1);

            assertThat(rig.snapshot()).isEqualTo(Coast.SYSTEM);
            assertThat(rig.workspace().undoLabel()).isEmpty();
        });
    }

    @Test
    void a_practice_cut_and_pasted_goes_to_the_neighbourhood_in_the_partnership_it_is_pasted_in() {
        on(Coast.SYSTEM, rig -> {
            rig.part().reveal(new EntityRef(Practice.class, "p2"));
            rig.press(tree(rig), 'x', SWT.MOD1);
            var north = item(tree(rig), "The Coast", "North", "Border");
            tree(rig).setSelection(north);
            tree(rig).notifyListeners(SWT.Selection, new Event());
            rig.press(tree(rig), 'v', SWT.MOD1);

            assertThat(rig.snapshot().get(Practice.class, "p2").places()).containsExactly("border", "north");
        });
    }

    @Test
    void delete_moves_what_is_in_a_place_up_and_with_shift_deletes_that_too() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "north");
            rig.press(tree(rig), SWT.DEL, 0);
            assertThat(rig.snapshot().get(Place.class, "cliffs").parents()).containsExactly("coast");

            rig.undo();
            select(rig, "north");
            rig.press(tree(rig), SWT.DEL, SWT.MOD2);
            assertThat(rig.snapshot().find(Place.class, "cliffs")).isEmpty();
            assertThat(rig.snapshot().count(Practice.class)).isEqualTo(5);
        });
    }

    @Test
    void typing_in_the_filter_unfolds_what_matches_and_clearing_it_folds_again() {
        on(Coast.SYSTEM, rig -> {
            var before = lines(tree(rig));
            rig.find(Text.class, "Filter").setText("gate");
            rig.until("the filter took", () -> lines(tree(rig)).contains("South Gate"));
            assertThat(lines(tree(rig))).containsExactly(
                    "The Coast", "North", "Border", "North Gate", "South", "Border", "South Gate");

            rig.find(Text.class, "gate").setText("");
            rig.until("the filter went", () -> lines(tree(rig)).equals(before));
        });
    }

    @Test
    void a_place_outside_its_range_is_noted_in_the_colour_of_a_warning() {
        on(Coast.SYSTEM, rig -> {
            var tree = tree(rig);
            rig.until("the note is painted in the colour of a warning", () -> painted(tree, warning(tree)));
        });
    }

    private static RGB warning(Tree tree) {
        return Stream.of(tree.getItems())
                .flatMap(PlacesPartTest::withinAll)
                .filter(item -> item.getText(PlaceTree.NOTE).startsWith("▲"))
                .map(item -> item.getForeground(PlaceTree.NOTE).getRGB())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<TreeItem> withinAll(TreeItem item) {
        return Stream.concat(Stream.of(item), Stream.of(item.getItems()).flatMap(PlacesPartTest::withinAll));
    }

    private static boolean painted(Tree tree, RGB colour) {
        var size = tree.getSize();
        var image = new Image(tree.getDisplay(), size.x, size.y);
        var gc = new GC(tree);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        var data = image.getImageData(100);
        image.dispose();
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                if (data.palette.getRGB(data.getPixel(x, y)).equals(colour)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void escape_empties_the_filter() {
        on(Coast.SYSTEM, rig -> {
            var before = lines(tree(rig));
            var filter = rig.find(Text.class, "Filter");
            filter.setText("gate");
            rig.until("the filter took", () -> !lines(tree(rig)).equals(before));

            rig.press(filter, SWT.ESC, 0);

            rig.until("the filter went", () -> lines(tree(rig)).equals(before));
            assertThat(filter.getText()).isEmpty();
        });
    }

    @Test
    void revealing_what_a_filter_hides_takes_the_filter_away() {
        on(Coast.SYSTEM, rig -> {
            rig.find(Text.class, "Filter").setText("gate");
            rig.until("the filter took", () -> lines(tree(rig)).contains("South Gate"));

            rig.part().reveal(new EntityRef(Place.class, "cliffs"));

            assertThat(selected(rig)).first().isEqualTo("Cliffs");
        });
    }

    @Test
    void what_is_unfolded_stays_so_whatever_is_edited() {
        on(Coast.SYSTEM, rig -> {
            rig.part().reveal(new EntityRef(Practice.class, "p1"));
            var before = lines(tree(rig));

            rig.workspace().apply(org.rightplace.workspace.places.PlaceEdits.in(rig.snapshot()).rename("south", "Aaa"));
            rig.settle();

            assertThat(lines(tree(rig))).containsExactlyInAnyOrderElementsOf(
                    before.stream().map(line -> line.equals("South") ? "Aaa" : line).toList());
            assertThat(lines(tree(rig)).get(1)).isEqualTo("Aaa");
            assertThat(selected(rig)).first().isEqualTo("Cliff House");
        });
    }

    @Test
    void the_selection_is_the_windows() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "cliffs");
            assertThat(rig.selection()).containsExactly(new EntityRef(Place.class, "cliffs"));

            rig.selectElsewhere(BORDER);
            assertThat(selected(rig)).first().isEqualTo("Border");
        });
    }

    @Test
    void a_click_on_a_column_sorts_by_it_largest_figure_first() {
        on(Coast.SYSTEM, rig -> {
            tree(rig).getColumn(3).notifyListeners(SWT.Selection, new Event());
            rig.settle();
            assertThat(children(tree(rig), "The Coast")).containsExactly("South", "North");

            tree(rig).getColumn(3).notifyListeners(SWT.Selection, new Event());
            rig.settle();
            assertThat(children(tree(rig), "The Coast")).containsExactly("North", "South");
        });
    }

    @Test
    void a_place_dragged_over_others_that_cannot_hold_it_still_moves_to_one_that_can() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "cliffs");
            var drag = drag(rig);
            assertThat(over(drag, rig, "The Coast", "North", "Cliffs")).isFalse();
            assertThat(over(drag, rig, "The Coast", "South")).isTrue();
            drag.drop();
            rig.settle();

            assertThat(rig.snapshot().get(Place.class, "cliffs").parents()).containsExactly("south");
            assertThat(selected(rig)).first().isEqualTo("Cliffs");
            assertThat(rig.workspace().undoLabel()).contains("Move Cliffs to South");
        });
    }

    @Test
    void a_place_dragged_with_control_held_lies_in_both_whatever_it_crossed() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "cliffs");
            var drag = drag(rig);
            over(drag, rig, "The Coast", "North", "Cliffs");
            drag.ask(DND.DROP_COPY);
            over(drag, rig, "The Coast", "South", "Sands");
            over(drag, rig, "The Coast", "South");
            drag.drop();

            assertThat(rig.snapshot().get(Place.class, "cliffs").parents()).containsExactly("north", "south");
        });
    }

    @Test
    void a_place_can_be_dropped_neither_in_itself_nor_in_what_lies_in_it_nor_with_control_on_nothing() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "cliffs");
            select(rig, "south");
            var drag = drag(rig);

            assertThat(over(drag, rig, "The Coast", "South")).isFalse();
            assertThat(over(drag, rig, "The Coast", "South", "Sands")).isFalse();
            assertThat(over(drag, rig, "The Coast", "North")).isFalse();
            assertThat(drag.over(null, new Point(5, 400))).isTrue();
            assertThat(drag.ask(DND.DROP_COPY)).isFalse();
            drag.drop();
            assertThat(rig.snapshot()).isEqualTo(Coast.SYSTEM);
        });
    }

    @Test
    void the_picture_follows_a_place_to_where_it_moved_and_back_when_that_is_undone() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "cliffs");
            var drag = drag(rig);
            over(drag, rig, "The Coast", "South");
            drag.drop();
            rig.until("the picture of South", () -> trail(rig).endsWith("South  ·  Esc zooms out"));

            rig.undo();
            rig.until("the picture of North", () -> trail(rig).endsWith("North  ·  Esc zooms out"));
        });
    }

    @Test
    void in_a_low_pane_the_picture_makes_way_for_the_tree() {
        on(Coast.SYSTEM, rig -> {
            assertThat(canvas(rig).isVisible()).isTrue();
            rig.shell().setSize(900, 330);
            rig.until("the picture has made way", () -> !canvas(rig).isVisible());
            assertThat(tree(rig).isVisible()).isTrue();
            rig.shell().setSize(900, 700);
            rig.until("the picture is back", () -> canvas(rig).isVisible());
        });
    }

    @Test
    void the_columns_share_the_room_anew_until_one_of_them_is_dragged() {
        on(Coast.SYSTEM, rig -> {
            var name = tree(rig).getColumn(PlaceTree.NAME);
            rig.shell().setSize(560, 700);
            rig.until("a narrow tree", () -> name.getWidth() < 200);
            // As the desktop does when it stretches the last one, and for every width it was given.
            tree(rig).getColumn(PlaceTree.NOTE).notifyListeners(SWT.Resize, new Event());
            name.notifyListeners(SWT.Resize, new Event());
            rig.shell().setSize(900, 700);
            rig.until("a wide tree", () -> name.getWidth() > 250);

            name.setWidth(333);
            rig.settle();
            rig.shell().setSize(1000, 700);
            rig.until("a wider tree", () -> tree(rig).getSize().x > 900);
            assertThat(name.getWidth()).isEqualTo(333);
        });
    }

    @Test
    void the_wheel_zooms_into_what_is_under_the_mouse_step_by_step_and_out_again() {
        on(Coast.SYSTEM, rig -> {
            rig.until("the picture", () -> !canvas(rig).regions().isEmpty());

            turn(rig, "Sands", 3, 1_000);
            assertThat(trail(rig)).endsWith("South  ·  Esc zooms out");
            turn(rig, "Sands", 3, 1_010);
            assertThat(trail(rig)).as("the same turn").endsWith("South  ·  Esc zooms out");
            turn(rig, "Sands", 3, 2_000);
            assertThat(trail(rig)).endsWith("Sands  ·  Esc zooms out");
            turn(rig, "Bay View", -3, 3_000);
            assertThat(trail(rig)).endsWith("South  ·  Esc zooms out");
            turn(rig, "Bay View", -3, 4_000);
            assertThat(trail(rig)).endsWith("click a place to zoom in");
        });
    }

    @Test
    void a_drag_that_is_given_up_changes_nothing() {
        on(Coast.SYSTEM, rig -> {
            select(rig, "cliffs");
            var drag = drag(rig);
            over(drag, rig, "The Coast", "South");
            drag.cancel();

            assertThat(rig.snapshot()).isEqualTo(Coast.SYSTEM);
        });
    }

    @Test
    void before_there_is_a_place_the_first_steps_are_offered() {
        var levels = List.of(
                Coast.level("neighbourhood", "Neighbourhood", NhsArea.PCN, null, null),
                Coast.level("system", "System", NhsArea.STP, null, null));
        var empty = Snapshot.empty().with(FrameworkBuilder.builder().id("f").levels(levels).build());
        on(empty, rig -> {
            var steps = rig.find(Link.class, "Import NHS practice files");
            assertThat(steps.isVisible()).isTrue();
            rig.follow(steps, "add");

            assertThat(rig.snapshot().all(Place.class)).singleElement().satisfies(
                    place -> assertThat(place.level()).isEqualTo("system"));
            assertThat(tree(rig).isVisible()).isTrue();
            rig.undo();
            assertThat(steps.isVisible()).isTrue();
        });
    }

    private static void on(Snapshot system, Consumer<OpenPart> test) {
        OnDisplay.run(display -> {
            try (var rig = new OpenPart(display, system, (parent, site) -> new PlacesPart(parent, site, new OpenEditors()))) {
                test.accept(rig);
            }
        });
    }

    private static void select(OpenPart rig, String place) {
        rig.part().reveal(new EntityRef(Place.class, place));
        tree(rig).notifyListeners(SWT.Selection, new Event());
        rig.settle();
    }

    private static ChartCanvas canvas(OpenPart rig) {
        return rig.all(ChartCanvas.class).getFirst();
    }

    private static void turn(OpenPart rig, String over, int count, int time) {
        // The picture is painted some time after it was asked for.
        rig.until(over + " is in the picture", () -> spot(canvas(rig), over).isPresent());
        var at = spot(canvas(rig), over).orElseThrow();
        var event = new Event();
        event.count = count;
        event.time = time;
        event.x = at.x;
        event.y = at.y;
        canvas(rig).notifyListeners(SWT.MouseVerticalWheel, event);
        rig.settle();
    }

    private static Optional<Point> spot(ChartCanvas canvas, String words) {
        var size = canvas.getSize();
        for (int x = 0; x < size.x; x += 4) {
            for (int y = 0; y < size.y; y += 4) {
                if (canvas.at(x, y).filter(found -> found.title().contains(words)).isPresent()) {
                    return Optional.of(new Point(x, y));
                }
            }
        }
        return Optional.empty();
    }

    private static String trail(OpenPart rig) {
        return rig.all(Link.class).stream().map(Link::getText).filter(text -> text.contains("zoom")).findFirst().orElse("");
    }

    private static Drag drag(OpenPart rig) {
        return Drag.from(tree(rig), middle(tree(rig).getSelection()[0]));
    }

    private static boolean over(Drag drag, OpenPart rig, String... path) {
        var item = item(tree(rig), path);
        return drag.over(item, middle(item));
    }

    private static Point middle(TreeItem item) {
        var bounds = item.getBounds();
        return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }

    private static Tree tree(OpenPart rig) {
        return rig.all(Tree.class).getFirst();
    }

    // The field over a row stands in the tree itself.
    private static Text field(OpenPart rig) {
        for (var child : tree(rig).getChildren()) {
            if (child instanceof Text text && !text.isDisposed()) {
                return text;
            }
        }
        throw new AssertionError("No name is being edited.");
    }

    private static List<String> selected(OpenPart rig) {
        var item = tree(rig).getSelection()[0];
        var texts = new ArrayList<String>();
        for (int i = 0; i < tree(rig).getColumnCount(); i++) {
            texts.add(item.getText(i));
        }
        return texts;
    }

    private static TreeItem item(Tree tree, String... path) {
        TreeItem found = null;
        for (var name : path) {
            var siblings = found == null ? tree.getItems() : found.getItems();
            found = List.of(siblings).stream()
                    .filter(item -> item.getText().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
        return found;
    }

    private static List<String> children(Tree tree, String name) {
        return List.of(item(tree, name).getItems()).stream().map(TreeItem::getText).toList();
    }

    private static List<String> lines(Tree tree) {
        var lines = new ArrayList<String>();
        collect(tree.getItems(), lines);
        return lines;
    }

    private static void collect(TreeItem[] items, List<String> lines) {
        for (var item : items) {
            lines.add(item.getText());
            if (item.getExpanded()) {
                collect(item.getItems(), lines);
            }
        }
    }

    private static Place place(Snapshot snapshot, String name) {
        return snapshot.all(Place.class).stream().filter(place -> place.name().equals(name)).findFirst().orElseThrow();
    }
}
