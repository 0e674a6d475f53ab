/** The picture of an operating model: one way from cells to a swim-lane, so that window, pack and file show the same. */
@Export
@Version("1.0.0")
package org.rightplace.alignment.picture;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
