package org.rightplace.frameworks.internal;

import org.osgi.service.component.annotations.Component;
import org.rightplace.workspace.spi.FrameworkTemplate;

/** Four levels, from neighbourhood to beyond the system. */
@Component(service = FrameworkTemplate.class)
public final class LancashireAndSouthCumbria extends BundledFramework {

    /** Read when first asked for. */
    public LancashireAndSouthCumbria() {
        super("lancashire-and-south-cumbria");
    }
}
