package org.rightplace.itests.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleRevision;
import org.rightplace.itests.boot.Product;
import org.rightplace.itests.boot.WholeProduct;
import org.rightplace.itests.drive.Window;

@WholeProduct
class WindowPartsTest {

    @Test
    void areAllActiveOrJoinedToTheirHostsOrWaitToBeNeeded() {
        assertThat(Product.running().context().getBundles()).allSatisfy(bundle ->
                assertThat(bundle.getState()).as(bundle.getSymbolicName()).isIn(goodStates(bundle)));
    }

    @Test
    void showAWindow() {
        assertThat(Window.all(Shell.class)).isNotEmpty();
    }

    private static List<Integer> goodStates(Bundle bundle) {
        if ((bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0 || WaitingParts.forWorkshops(bundle)) {
            return List.of(Bundle.RESOLVED);
        }
        boolean lazy = bundle.getHeaders().get(Constants.BUNDLE_ACTIVATIONPOLICY) != null;
        return lazy ? List.of(Bundle.ACTIVE, Bundle.STARTING) : List.of(Bundle.ACTIVE);
    }
}
