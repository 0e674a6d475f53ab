package org.rightplace.itests.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rightplace.itests.boot.Product;
import org.rightplace.itests.boot.WholeProduct;
import org.rightplace.itests.drive.Hands;
import org.rightplace.itests.drive.Window;
import org.rightplace.itests.troubled.PluginJar;
import org.rightplace.itests.troubled.Trouble;

/** Plugins that go wrong in every way are put into the running product: each is named, and the window goes on. */
@WholeProduct
class TroubledPluginsTest {

    private PluginJar jar;

    @AfterEach
    void takeOut() throws IOException {
        jar.remove();
        Window.await("the plugin to be gone", () -> Arrays.stream(Product.running().context().getBundles())
                .noneMatch(bundle -> bundle.getLocation().contains("/tide")));
        Window.await("its tab to be gone", () -> tabs().stream().noneMatch(tab -> tab.startsWith("Tide")));
        Hands.choose(menu("Problems"));
        assertThat(tabs()).as("the window works").contains("Problems");
    }

    @Test
    void aViewThatCannotBeOpenedIsNamedInItsTab() throws IOException {
        put("Tide tables", Trouble.OPENING);
        Hands.choose(menu("Tide tables 1"));

        awaitSaid("Tide tables 1 (Tide tables) failed while opening: trouble in opening");
    }

    @Test
    void aViewThatCannotSayWhereItOpensOpensAllTheSame() throws IOException {
        put("Tide maps", Trouble.SLOT);
        Hands.choose(menu("Tide maps 1"));

        awaitSaid("Tide maps 1 (Tide maps) failed while saying where it opens");
        awaitSaid("Contents of Tide maps 1");
    }

    @Test
    void aViewThatCannotBeClosedGoesWithItsPlugin() throws IOException {
        put("Tide gates", Trouble.CLOSING);
        Hands.choose(menu("Tide gates 1"));
        awaitSaid("Contents of Tide gates 1");
        jar.remove();

        awaitSaid("Tide gates 1 (Tide gates) failed while closing: trouble in closing");
    }

    @Test
    void aViewWhoseControlsFailAsTheyGoGoesWithItsPlugin() throws IOException {
        put("Tide pools", Trouble.DISPOSING);
        Hands.choose(menu("Tide pools 1"));
        awaitSaid("Contents of Tide pools 1");
        jar.remove();

        awaitSaid("Tide pools 1 (Tide pools) failed while");
    }

    @Test
    void aViewThatCannotTakeTheKeyboardIsNamedInItsTab() throws IOException {
        put("Tide bells", Trouble.FOCUS);
        Hands.choose(menu("Tide bells 1"));

        awaitSaid("Tide bells 1 (Tide bells) failed while taking the keyboard: trouble in focus");
        awaitSaid("Contents of Tide bells 1");
    }

    @Test
    void aViewThatHoldsUpTheWindowIsNamedOnceItAnswersAgain() throws IOException {
        put("Tide clocks", Trouble.HANGING);
        Hands.choose(menu("Tide clocks 1"));

        awaitSaid("Tide clocks 1 (Tide clocks) failed while working: the window did not answer for");
        awaitSaid("Contents of Tide clocks 1");
    }

    @Test
    void aCommandThatFailsIsNamed() throws IOException {
        put("Tide calls", Trouble.COMMAND);
        Hands.choose(menu("Tide calls 1"));

        awaitSaid("Tide calls 1 (Tide calls) failed while running: trouble in command");
    }

    /** The class of such a command is the window's own, so only who published it tells whose it is. */
    @Test
    void aCommandPutTogetherFromItsPartsIsNamedByThePluginThatPublishedIt() throws IOException {
        put("Tide rings", Trouble.PLAIN_COMMAND);
        Hands.choose(menu("Tide rings 1"));

        awaitSaid("Tide rings 1 (Tide rings) failed while running: trouble in plain_command");
    }

    @Test
    void aCommandThatWaitsForItsOwnPluginToStopDoesNotWaitForEver() throws IOException {
        put("Tide locks", Trouble.STOPPING);
        Hands.choose(menu("Tide locks 1"));

        Window.await("the command to be gone", () -> Window.all(MenuItem.class).stream()
                .noneMatch(item -> Hands.words(item).startsWith("Tide locks")));
    }

    @Test
    void criteriaThatNeverEndAreNamedAmongTheProblems() throws IOException {
        jar = PluginJar.named("tide").put("Tide scores", Trouble.CRITERIA, 1);
        Hands.choose(menu("Problems"));

        awaitProblem("“Tide scores 1” do not come to an end");
        jar.remove();
        Window.await("the problem to go with the plugin", () -> problems().stream().noneMatch(text -> text.contains("Tide scores")));
    }

    @Test
    void aNewerPluginTakesThePlaceOfAnOlder() throws IOException {
        put("Tide walls", Trouble.NONE);
        Hands.choose(menu("Tide walls 1"));
        awaitSaid("Contents of Tide walls 1");

        jar.put("Tide walls", Trouble.NONE, 2);
        Window.await("the newer view in its tab", () -> tabs().contains("Tide walls 2"));
        assertThat(tabs()).doesNotContain("Tide walls 1");
        Hands.choose(menu("Tide walls 2"));
        awaitSaid("Contents of Tide walls 2");
    }

    @Test
    void aPluginThatDoesNotStartIsNamed() throws IOException {
        jar = PluginJar.named("tide-engine").put("Tide engines", Trouble.ACTIVATOR, 1);

        awaitSaid("tide-engine.jar");
    }

    @Test
    void aPluginThatNeedsWhatIsNotThereIsNamed() throws IOException {
        jar = PluginJar.named("tide-needs").putUnresolvable("Tide needs");

        awaitSaid("tide-needs.jar");
    }

    @Test
    void aFileThatIsNoPluginIsNamed() throws IOException {
        jar = PluginJar.named("tide-half").putBroken();

        awaitSaid("tide-half.jar");
    }

    private void put(String name, Trouble trouble) throws IOException {
        jar = PluginJar.named("tide").put(name, trouble, 1);
    }

    private static MenuItem menu(String name) {
        return Window.find(MenuItem.class, "'" + name + "'", item -> item.getMenu() == null
                && Hands.words(item).equals(name));
    }

    private static void awaitSaid(String start) {
        Window.find(Label.class, "that says '" + start + "'", label -> label.getText().contains(start));
    }

    private static void awaitProblem(String part) {
        Window.await("a problem with " + part, () -> problems().stream().anyMatch(text -> text.contains(part)));
    }

    private static List<String> problems() {
        return Window.all(Table.class).stream()
                .filter(table -> table.getColumnCount() == 4 && table.getColumn(2).getText().equals("Finding"))
                .flatMap(table -> Arrays.stream(table.getItems()).map(item -> item.getText(2)))
                .toList();
    }

    private static List<String> tabs() {
        return Window.ask(() -> Window.all(CTabItem.class).stream().map(item -> item.isDisposed() ? "" : item.getText()).toList());
    }
}
