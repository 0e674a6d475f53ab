/** Who does what for each service, and how: reading the cells of operating models, writing them as text, and the edits. */
@Export
@Version("1.0.0")
package org.rightplace.workspace.operatingmodel;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
