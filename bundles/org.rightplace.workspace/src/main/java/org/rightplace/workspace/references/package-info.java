/** What refers to what, in one table: what deleting, moving and merging do to it, and what is said where it names nothing. */
@Export
@Version("1.0.0")
package org.rightplace.workspace.references;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
