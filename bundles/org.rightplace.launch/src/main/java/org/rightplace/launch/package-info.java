/** What the launcher calls once the bundles have started: one service, on the process's main thread. */
@Export
@Version("2.0.0")
package org.rightplace.launch;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
