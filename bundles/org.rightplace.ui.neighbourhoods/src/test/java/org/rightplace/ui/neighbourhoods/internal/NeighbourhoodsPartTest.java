package org.rightplace.ui.neighbourhoods.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Framework;
import org.rightplace.model.Maturity;
import org.rightplace.model.Place;
import org.rightplace.model.Rating;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workspace.Edit;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** Uses the neighbourhoods as a user would, with keys. */
class NeighbourhoodsPartTest {

    @AfterAll
    static void closeWindow() {
        OpenWindow.closeShared();
    }

    private static void with(Consumer<OpenWindow> work) {
        OpenWindow.with(Coast.rated(), work);
    }

    private static String clipboard() {
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            return (String) clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
    }

    private static void clipboard(String text) {
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    private static Rating only(Snapshot system, String place, String characteristic) {
        return system.all(Rating.class).stream()
                .filter(rating -> rating.place().equals(place) && rating.characteristic().equals(characteristic))
                .reduce((one, other) -> {
                    throw new AssertionError("There are several.");
                })
                .orElseThrow();
    }

    @Test
    void shows_neighbourhoods_by_partnership_and_core_characteristics_first() {
        with(window -> {
            assertThat(window.table().rows().all()).extracting(Row::name)
                    .containsExactly("Bay", "Cliffs", "Sands", "Hills", "Moor");
            assertThat(window.table().rows().head(1)).isEqualTo("Integrated team");
            assertThat(window.table().rows().head(4)).isEqualTo("Shared records");
            assertThat(window.cells("sands")).containsExactly("M", "E", "·", "N", "2.0", "0.0");
            assertThat(window.cells("moor")).containsExactly("E", "·", "·", "·", "1.0", "·");
            assertThat(window.cells("in bay")).containsExactly("2.5", "1.0", "·", "0.0", "2.0", "0.0");
        });
    }

    @Test
    void names_characteristics_in_short_where_there_is_little_room_and_in_full_where_they_are_told() {
        var name = "Answers for everyone on the list of registered people, whoever they are";
        var framework = Coast.rated().framework().orElseThrow();
        var system = Coast.rated().with(framework.withCharacteristics(framework.characteristics().stream()
                .map(each -> each.id().equals("list") ? each.withName(name).withShortName("Everyone") : each)
                .toList()));
        OpenWindow.with(system, window -> {
            window.select("sands", 2);
            assertThat(window.table().rows().shortHead(2)).isEqualTo("Everyone");
            assertThat(window.table().headHeight()).isLessThan(SteepHead.HEIGHT);
            assertThat(window.table().told()).contains(name);
            assertThat(window.part().pages().ready().detail().spider().chart().description()).contains("Everyone").doesNotContain(name);
        });
        OpenWindow.with(system.with(framework), window ->
                assertThat(window.table().rows().shortHead(2)).as("without a short name").isEqualTo("Registered list"));
    }

    @Test
    void rates_with_figures_and_letters_on_the_day_and_by_the_assessor_chosen_once() {
        with(window -> {
            window.select("moor", 2);
            window.press(SWT.NONE, '2');
            window.select("moor", 3);
            window.press(SWT.NONE, 'n');
            window.select("moor", 4);
            window.press(SWT.NONE, SWT.KEYPAD_3);

            assertThat(window.cells("moor")).containsExactly("E", "S", "N", "M", "1.0", "3.0");
            var rating = only(window.snapshot(), "moor", "list");
            assertThat(rating.maturity()).isEqualTo(Maturity.ESTABLISHED);
            assertThat(rating.date()).isEqualTo(Coast.NEXT_SPRING);
            assertThat(rating.assessor()).isEqualTo("Programme lead");
            assertThat(window.workspace().undoLabel()).contains("Rate Moor on “Shared records”");

            window.undo();
            window.undo();
            window.undo();
            assertThat(window.snapshot()).isEqualTo(Coast.rated());
            assertThat(window.cells("moor")).containsExactly("E", "·", "·", "·", "1.0", "·");
        });
    }

    @Test
    void rates_a_whole_block_in_one_step() {
        with(window -> {
            window.table().selectBlock("cliffs", 1, 4, 2);
            window.press(SWT.NONE, 's');

            assertThat(window.cells("cliffs")).startsWith("S", "S");
            assertThat(window.cells("sands")).startsWith("S", "S");
            assertThat(window.cells("moor")).startsWith("S", "S");
            window.undo();
            assertThat(window.snapshot()).isEqualTo(Coast.rated());
        });
    }

    @Test
    void another_day_shows_how_it_was_and_keeps_what_came_later() {
        with(window -> {
            window.part().ratingBar().setDay(Coast.SPRING);
            assertThat(window.cells("sands")).startsWith("E", "S");
            assertThat(window.cells("moor")).startsWith("·", "·");

            window.part().ratingBar().setDay(Coast.NEXT_SPRING.plusYears(1));
            window.select("sands", 1);
            window.press(SWT.NONE, '0');
            assertThat(window.cells("sands")).startsWith("N");
            assertThat(window.part().pages().ready().detail().words()).contains("Mature on 2 April 2019", "Emerging on 3 April 2018");

            window.press(SWT.NONE, SWT.DEL);
            assertThat(window.cells("sands")).startsWith("M");
        });
    }

    @Test
    void delete_removes_the_rating_shown_and_the_one_before_shows_again() {
        with(window -> {
            window.select("sands", 1);
            window.press(SWT.NONE, SWT.DEL);
            assertThat(window.cells("sands")).startsWith("E");

            window.press(SWT.NONE, SWT.DEL);
            assertThat(window.cells("sands")).startsWith("·");

            window.undo();
            window.undo();
            assertThat(window.snapshot()).isEqualTo(Coast.rated());
        });
    }

    @Test
    void copies_for_a_spreadsheet_and_takes_back_what_was_copied() {
        with(window -> {
            window.table().selectBlock("cliffs", 0, 2, 3);
            window.press(SWT.MOD1, 'c');
            assertThat(clipboard()).isEqualTo(
                    "Neighbourhood\tIntegrated team\tRegistered list\nCliffs\testablished\t\nSands\tmature\temerging");

            clipboard("mature\tnot yet\n1\t2");
            window.select("cliffs", 2);
            window.press(SWT.MOD1, 'v');
            assertThat(window.cells("cliffs")).startsWith("S", "M", "N");
            assertThat(window.cells("sands")).startsWith("M", "E", "S");
            window.undo();
            assertThat(window.snapshot()).isEqualTo(Coast.rated());
        });
    }

    @Test
    void what_cannot_be_pasted_changes_nothing() {
        with(window -> {
            clipboard("splendid");
            window.select("cliffs", 2);
            window.press(SWT.MOD1, 'v');

            assertThat(window.snapshot()).isEqualTo(Coast.rated());
        });
    }

    @Test
    void evidence_is_written_below_and_undone_in_one_step() {
        with(window -> {
            window.select("cliffs", 1);
            window.press(SWT.NONE, SWT.F2);
            var field = window.part().pages().ready().detail().evidence().field();
            field.setText("S");
            field.setText("Seen");
            window.settle();

            assertThat(window.snapshot().all(Rating.class)).extracting(Rating::evidence).contains("Seen");
            window.undo();
            assertThat(window.snapshot()).isEqualTo(Coast.rated());
            assertThat(field.getText()).isEmpty();
        });
    }

    @Test
    void the_spider_is_of_the_kind_that_the_keyboard_is_on_and_the_line_of_every_day() {
        with(window -> {
            window.select("sands", 1);
            var detail = window.part().pages().ready().detail();

            assertThat(detail.spider().chart().description())
                    .contains("Sands (Neighbourhood): Integrated team 3.0, Registered list 1.0, Shares risk not known.")
                    .contains("Mean of Bay (Partnership): Integrated team 2.5");
            assertThat(detail.trend().chart().description())
                    .contains("Core: 1.5 on 3 April 2018, 2.0 on 2 April 2019.");
        });
    }

    @Test
    void what_is_selected_elsewhere_is_gone_to_and_what_is_selected_here_is_told() {
        with(window -> {
            window.select("sands", 2);
            // Who runs through rows is told of the last one, a moment later.
            window.until(() -> window.selection().contains(new EntityRef(Place.class, "sands")));
            assertThat(window.selection()).containsExactly(
                    new EntityRef(Place.class, "sands"),
                    new EntityRef(Rating.class, "sands-list-" + Coast.NEXT_SPRING));

            window.part().filter().setText("cliffs");
            window.part().reveal(new EntityRef(Rating.class, "moor-team-" + Coast.NEXT_SPRING));
            assertThat(window.table().focusCell()).hasValueSatisfying(cell -> assertThat(cell.place()).isEqualTo("moor"));
        });
    }

    @Test
    void filters_and_puts_the_least_ready_first() {
        with(window -> {
            window.part().filter().setText("bay");
            assertThat(window.table().rows().all()).extracting(Row::name).containsExactly("Bay", "Cliffs", "Sands");
            window.part().filter().setText("nowhere");
            assertThat(window.table().rows().all()).isEmpty();
            window.press(SWT.NONE, '2');
            assertThat(window.snapshot()).isEqualTo(Coast.rated());
        });
    }

    @Test
    void compares_two_days_with_signs() {
        with(window -> {
            window.part().show(Page.CHANGED);
            var changed = window.part().pages().changed();

            assertThat(changed.comparing()).isTrue();
            assertThat(OpenWindow.cells(changed.table(), "sands")).containsExactly("+2", "−1", "·", "=", "+0.5", "=");
            assertThat(OpenWindow.cells(changed.table(), "moor")).containsExactly("·", "·", "·", "·", "·", "·");
            assertThat(changed.summary()).isEqualTo("2 ratings up, 1 rating down");

            changed.compare(Coast.NEXT_SPRING, Coast.SPRING);
            assertThat(OpenWindow.cells(changed.table(), "sands")).startsWith("−2", "+1");

            changed.table().select("sands", 2);
            window.press(changed.table().control(), SWT.NONE, SWT.CR);
            assertThat(window.part().page()).isEqualTo(Page.READY);
            assertThat(window.table().focusCell()).hasValueSatisfying(cell -> assertThat(cell.characteristic()).isEqualTo("list"));
        });
    }

    @Test
    void ranks_gaps_by_people_and_leads_to_who_lacks_them() {
        with(window -> {
            window.part().show(Page.GAPS);
            var gaps = window.part().pages().gaps();

            assertThat(gaps.table().lines().getFirst()).containsExactly("Integrated team", "core", "35,000", "1 of 3", "–");
            assertThat(gaps.lacking().text()).contains("Moor</a> (emerging, 35,000 people)");

            follow(gaps.lacking().control(), "moor");
            window.settle();
            assertThat(window.part().page()).isEqualTo(Page.READY);
            assertThat(window.table().focusCell()).hasValueSatisfying(cell -> assertThat(cell.place()).isEqualTo("moor"));
        });
    }

    @Test
    void says_what_is_asked_of_those_that_are_not_ready_and_leads_to_the_service() {
        with(window -> {
            window.part().show(Page.ASKED);
            var asked = window.part().pages().asked();

            assertThat(asked.table().lines()).extracting(List::getFirst).containsExactlyInAnyOrder("Sands", "Moor");
            assertThat(asked.services().text()).contains("Wound care").doesNotContain("Hospital beds");
            follow(asked.services().control(), "wounds");
            window.settle();
            assertThat(window.selection()).extracting(EntityRef::id).containsExactly("wounds");
        });
    }

    private static void follow(Link link, String to) {
        var event = new Event();
        event.text = to;
        link.notifyListeners(SWT.Selection, event);
    }

    @Test
    void every_page_explains_itself_when_there_is_nothing_to_show() {
        OpenWindow.with(Coast.unrated(), window -> {
            assertThat(window.cells("sands")).startsWith("·", "·");
            assertThat(window.part().pages().ready().detail().words()).contains("Press 0 to 3");
            window.part().show(Page.CHANGED);
            assertThat(window.part().pages().changed().empty().words()).contains("Nothing to compare yet");
            window.part().show(Page.ASKED);
            assertThat(window.part().pages().asked().empty().words()).contains("No neighbourhood has been rated");
            window.part().show(Page.GAPS);
            assertThat(window.part().pages().gaps().lacking().text()).contains("Rate the others");
        });
        var framework = Coast.unrated().framework().orElseThrow();
        OpenWindow.with(Coast.unrated().with(framework.withCharacteristics(List.of())), window ->
                assertThat(window.part().empty().words()).contains("No characteristics yet"));
        OpenWindow.with(Coast.unrated().without(new EntityRef(Place.class, "sands"))
                .without(new EntityRef(Place.class, "cliffs")).without(new EntityRef(Place.class, "moor")), window ->
                assertThat(window.part().empty().words()).contains("No neighbourhoods yet"));
    }

    @Test
    void a_system_of_local_communities_reads_its_own_word_everywhere() {
        for (var system : List.of(Coast.rated(), Coast.unrated(), Coast.unrated().without(new EntityRef(Place.class, "sands"))
                .without(new EntityRef(Place.class, "cliffs")).without(new EntityRef(Place.class, "moor")))) {
            var framework = system.framework().orElseThrow();
            var levels = new ArrayList<>(framework.levels());
            levels.set(0, levels.getFirst().with(to -> to.name("Local community").plural("Local communities")));
            OpenWindow.with(system.with(framework.withLevels(levels)), window -> {
                for (var page : Page.values()) {
                    window.part().show(page);
                    window.settle();
                    assertThat(words(window.shell())).as(page.name())
                            .anyMatch(words -> words.contains("Local communities"))
                            .noneMatch(words -> words.toLowerCase(Locale.UK).contains("neighbourhood"));
                }
            });
        }
    }

    private static List<String> words(Control control) {
        var words = new ArrayList<String>();
        if (!control.getVisible()) {
            return words;
        }
        Stream.of(control.getToolTipText(), switch (control) {
            case Label label -> label.getText();
            case TextBlock block -> block.getText();
            case CLabel label -> label.getText();
            case Button button -> button.getText();
            case Link link -> link.getText();
            case Text text -> text.getText() + text.getMessage();
            case Table table -> Stream.of(table.getColumns()).map(TableColumn::getText).collect(Collectors.joining("; "));
            default -> "";
        }).filter(Objects::nonNull).forEach(words::add);
        if (control instanceof CTabFolder tabs) {
            Stream.of(tabs.getItems()).map(CTabItem::getText).forEach(words::add);
        }
        if (control instanceof Composite composite) {
            Stream.of(composite.getChildren()).map(NeighbourhoodsPartTest::words).forEach(words::addAll);
        }
        return words;
    }

    @Test
    void the_columns_share_the_room_that_the_scroll_bar_leaves() {
        OpenWindow.with(Coast.country(200), window -> {
            var table = window.table().control();
            OnDisplay.until(table.getDisplay(), "the heat map has a scroll bar", () -> table.getVerticalBar().isVisible());
            OnDisplay.until(table.getDisplay(), "all columns are in sight", () -> table.getWidth() <= table.getClientArea().width);
        });
    }

    @Test
    void a_whole_country_is_rated_like_a_coast() {
        OpenWindow.with(Coast.country(1300), window -> {
            window.select("n1299", 2);
            window.press(SWT.NONE, 'm');

            assertThat(window.cells("n1299")).startsWith("M", "M");
            assertThat(window.table().focusBounds()).isPresent();
            for (var page : Page.values()) {
                window.part().show(page);
                window.settle();
            }
            assertThat(window.part().pages().asked().table().lines()).isNotEmpty();
        });
    }

    @Test
    void follows_the_framework_when_it_loses_a_characteristic() {
        with(window -> {
            window.select("sands", 6);
            var framework = window.snapshot().framework().orElseThrow();
            window.workspace().apply(Edit.of("Shorten", before -> before.with(framework
                    .withCharacteristics(framework.characteristics().subList(0, 2)))));
            window.settle();

            assertThat(window.cells("sands")).containsExactly("M", "N", "3.0", "0.0");
            assertThat(window.snapshot().count(Framework.class)).isEqualTo(1);
        });
    }
}
