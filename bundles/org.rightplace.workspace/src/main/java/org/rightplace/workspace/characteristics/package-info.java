/** How ready neighbourhoods are, characteristic by characteristic and over time, without a window. */
@Export
@Version("1.0.0")
package org.rightplace.workspace.characteristics;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
