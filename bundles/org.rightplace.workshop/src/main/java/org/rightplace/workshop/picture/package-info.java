/** The pictures of what a workshop said, the same in the window, on a wall and on paper. */
@Export
@Version("1.0.0")
package org.rightplace.workshop.picture;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
