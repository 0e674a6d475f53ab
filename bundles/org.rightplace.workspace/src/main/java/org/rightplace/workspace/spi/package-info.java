/** What a workspace asks of others: somewhere to keep a system, frameworks to start from, checks to run, and company. */
@Export
@Version("1.0.0")
package org.rightplace.workspace.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
