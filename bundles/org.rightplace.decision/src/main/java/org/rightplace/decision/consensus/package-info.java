/** How far a roomful of answers agree. */
@Export
@Version("1.0.0")
package org.rightplace.decision.consensus;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
