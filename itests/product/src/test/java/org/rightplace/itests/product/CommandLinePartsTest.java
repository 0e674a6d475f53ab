package org.rightplace.itests.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.rightplace.itests.boot.Product;
import org.rightplace.itests.boot.WholeProduct;

@WholeProduct(window = false)
class CommandLinePartsTest {

    @Test
    void areAllActive() {
        assertThat(Product.running().context().getBundles())
                .allSatisfy(bundle -> assertThat(bundle.getState()).as(bundle.getSymbolicName()).isEqualTo(Bundle.ACTIVE));
    }

    @Test
    void bringNothingOfTheWindow() {
        assertThat(Arrays.stream(Product.running().context().getBundles()).map(Bundle::getSymbolicName))
                .contains("org.rightplace.store")
                .noneMatch(name -> name.startsWith("org.eclipse.swt") || name.equals("org.rightplace.workbench"));
    }
}
