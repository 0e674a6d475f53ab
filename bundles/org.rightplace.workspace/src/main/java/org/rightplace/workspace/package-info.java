/**
 * The open system: an immutable snapshot, labelled edits with undo and redo, change events, derived figures and
 * findings. Everything a view, a check or an exporter needs to read and change a system.
 */
@Export
@Version("1.0.0")
package org.rightplace.workspace;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
