/**
 * Changes to the framework and the glossary as edits, without a window: levels, functions, the decision tool and its
 * bands, and everything else a system is free to choose for itself.
 */
@Export
@Version("1.0.0")
package org.rightplace.workspace.framework;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
