/** Whether who does what fits together: handoffs, fragmentation, and what the rules find. */
@Export
@Version("1.0.0")
package org.rightplace.alignment;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
