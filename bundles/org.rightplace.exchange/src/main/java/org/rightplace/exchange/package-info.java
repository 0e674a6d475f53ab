/** What every import and export has in common: what was refused and why, and what would come of the rest. */
@Export
@Version("1.0.0")
package org.rightplace.exchange;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
