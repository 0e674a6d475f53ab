/** The evidence library: its items and themes, and what rests on them, as edits and checks. */
@Export
@Version("1.0.0")
package org.rightplace.workspace.evidence;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
