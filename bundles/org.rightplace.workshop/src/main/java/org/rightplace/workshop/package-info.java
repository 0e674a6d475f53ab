/** Decision workshops: preparing them, running them, and what came of them. */
@Export
@Version("1.0.0")
package org.rightplace.workshop;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
