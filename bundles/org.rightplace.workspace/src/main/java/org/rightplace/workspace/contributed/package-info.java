/** How what others publish as services is asked: for a limited time, and with whatever it throws caught. */
@Export
@Version("1.0.0")
package org.rightplace.workspace.contributed;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
