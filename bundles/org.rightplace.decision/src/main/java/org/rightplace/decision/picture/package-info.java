/** The picture of a score: one way from scores to a spider, so that window, pack and file show the same. */
@Export
@Version("1.0.0")
package org.rightplace.decision.picture;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
