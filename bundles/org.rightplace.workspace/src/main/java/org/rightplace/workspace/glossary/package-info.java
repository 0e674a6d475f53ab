/** Finds superseded and undefined words in every text of a system, and puts the current word in their place. */
@Export
@Version("1.0.0")
package org.rightplace.workspace.glossary;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
