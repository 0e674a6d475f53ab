/**
 * The service catalogue without a screen: the tree of areas and services of a workstream, the edits that change it, how
 * a pasted list is read, and the checks of it.
 */
@Export
@Version("1.0.0")
package org.rightplace.workspace.catalogue;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
