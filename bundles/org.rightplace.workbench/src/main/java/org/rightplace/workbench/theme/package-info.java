/** How the workbench looks: the one place that colours, type and spacing come from. */
@Export
@Version("1.0.0")
package org.rightplace.workbench.theme;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
