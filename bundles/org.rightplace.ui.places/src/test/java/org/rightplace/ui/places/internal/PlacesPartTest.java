package org.rightplace.ui.places.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.testing.Coast;

/** What the tree of places shows, in which columns and colours, sorted and selected. */
class PlacesPartTest extends OpenPlaces {

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
    void a_place_outside_its_range_is_noted_in_the_colour_of_a_warning() {
        on(Coast.SYSTEM, rig -> {
            var tree = tree(rig);
            rig.until("the note is painted in the colour of a warning", () -> painted(tree, warning(tree)));
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

    private static List<String> children(Tree tree, String name) {
        return List.of(item(tree, name).getItems()).stream().map(TreeItem::getText).toList();
    }
}
