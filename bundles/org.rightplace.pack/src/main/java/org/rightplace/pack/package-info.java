/** A workstream's portfolio pack: what stands in it, and how it is written for a committee. */
@Export
@Version("1.0.0")
package org.rightplace.pack;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
