package org.rightplace.itests.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleRevision;
import org.rightplace.itests.boot.Product;
import org.rightplace.itests.boot.WholeProduct;

@WholeProduct(window = false)
class CommandLinePartsTest {

    /** What is only of use to plugins waits until there are any. */
    private static final Pattern FOR_PLUGINS = Pattern.compile("org\\.objectweb\\.asm.*|org\\.apache\\.aries\\.spifly.*|org\\.apache\\.felix\\.fileinstall");

    @Test
    void areAllActiveButThoseForPluginsAndWorkshopsAndFragments() {
        assertThat(Product.running().context().getBundles()).allSatisfy(bundle -> assertThat(bundle.getState())
                .as(bundle.getSymbolicName())
                .isEqualTo(waits(bundle) ? Bundle.RESOLVED : Bundle.ACTIVE));
    }

    @Test
    void bringNothingOfTheWindow() {
        assertThat(Arrays.stream(Product.running().context().getBundles()).map(Bundle::getSymbolicName))
                .contains("org.rightplace.store")
                .noneMatch(name -> name.startsWith("org.eclipse.swt") || name.equals("org.rightplace.workbench"));
    }

    private static boolean waits(Bundle bundle) {
        return isFragment(bundle) || WaitingParts.forWorkshops(bundle) || FOR_PLUGINS.matcher(bundle.getSymbolicName()).matches();
    }

    private static boolean isFragment(Bundle bundle) {
        return (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }
}
