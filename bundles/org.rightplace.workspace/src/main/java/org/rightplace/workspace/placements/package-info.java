/** Answering the decision tool and placing services as edits, without a window. */
@Export
@Version("1.0.0")
package org.rightplace.workspace.placements;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
