/** What plugins add to the decision tool: criteria of a workstream's own, and other ways to score. */
@Export
@Version("1.0.0")
package org.rightplace.decision.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
