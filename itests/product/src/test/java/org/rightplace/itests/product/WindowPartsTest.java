package org.rightplace.itests.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleRevision;
import org.rightplace.itests.boot.Product;
import org.rightplace.itests.boot.WholeProduct;
import org.rightplace.itests.drive.Window;

@WholeProduct
class WindowPartsTest {

    @Test
    void areAllActiveOrJoinedToTheirHosts() {
        assertThat(Arrays.stream(Product.running().context().getBundles())).allSatisfy(bundle ->
                assertThat(bundle.getState()).as(bundle.getSymbolicName()).isEqualTo(fragment(bundle) ? Bundle.RESOLVED : Bundle.ACTIVE));
    }

    @Test
    void showAWindow() {
        assertThat(Window.all(Shell.class)).isNotEmpty();
    }

    private static boolean fragment(Bundle bundle) {
        return (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }
}
