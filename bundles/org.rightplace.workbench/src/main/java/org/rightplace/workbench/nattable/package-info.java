/**
 * How large tables look, are pointed at and are read out in the workbench, for every editor that shows one with NatTable.
 */
@Export
@Version("1.0.0")
package org.rightplace.workbench.nattable;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
