/** Who works where, what changes for them and when, and whether that keeps to the principles. */
@Export
@Version("1.0.0")
package org.rightplace.people;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
