/** What follows from places and practices: who lives where, and the edits that rearrange the hierarchy. */
@Export
@Version("1.0.0")
package org.rightplace.workspace.places;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
