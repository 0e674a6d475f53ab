package org.rightplace.itests.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.rightplace.decision.spi.CriteriaProvider;
import org.rightplace.itests.boot.Product;
import org.rightplace.itests.boot.WholeProduct;
import org.rightplace.itests.drive.Hands;
import org.rightplace.itests.drive.Window;

/** The sample plugin, built apart from the product, is dropped into the running window and taken out again. */
@WholeProduct
class PluginTest {

    private static final String VIEW = "Cancer alliance";

    @Test
    void aPluginDroppedInAppearsAndTakenOutGoesWhileTheWindowIsOpen() throws Exception {
        Window.awaitOpen();
        assertThat(criteria()).as("criteria before the plugin is there").isEmpty();

        var jar = Product.running().plugins().resolve("cancer-alliance.jar");
        Files.copy(Path.of(System.getProperty("rightplace.plugin")), jar);
        Window.await("the plugin's criteria", () -> !criteria().isEmpty());
        open();
        var table = Window.find(Table.class, "Cancer services");
        assertThat(Window.ask(table::getItemCount)).as("cancer services listed").isGreaterThanOrEqualTo(12);
        Window.settle();
        Window.photograph("plugin-view");

        Files.delete(jar);
        Window.await("the plugin's criteria to go", () -> criteria().isEmpty());
        Window.await("its tab to go", () -> !tabs().contains(VIEW));
        assertThat(Window.ask(table::isDisposed)).isTrue();

        Files.copy(Path.of(System.getProperty("rightplace.plugin")), jar);
        Window.await("its tab to be back where it was", () -> tabs().contains(VIEW));
    }

    private static void open() {
        Hands.choose(Window.find(MenuItem.class, "of the view", item -> VIEW.equals(Hands.words(item))));
    }

    private static Collection<String> tabs() {
        return Window.all(CTabItem.class).stream().map(item -> item.isDisposed() ? "" : item.getText()).toList();
    }

    private static Collection<?> criteria() {
        BundleContext context = Product.running().context();
        try {
            return Arrays.asList(context.getServiceReferences(CriteriaProvider.class, null).toArray());
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
