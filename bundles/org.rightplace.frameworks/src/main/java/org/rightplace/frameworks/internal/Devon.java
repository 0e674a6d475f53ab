package org.rightplace.frameworks.internal;

import org.osgi.service.component.annotations.Component;
import org.rightplace.workspace.spi.FrameworkTemplate;

/** Five levels, from local community to region. */
@Component(service = FrameworkTemplate.class)
public final class Devon extends BundledFramework {

    /** Read when first asked for. */
    public Devon() {
        super("devon");
    }
}
