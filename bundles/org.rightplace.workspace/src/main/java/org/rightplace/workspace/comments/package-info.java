/** What stakeholders said and what was done about it: edits, the rules of disposal, the log with its filters, and checks. */
@Export
@Version("1.0.0")
package org.rightplace.workspace.comments;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
