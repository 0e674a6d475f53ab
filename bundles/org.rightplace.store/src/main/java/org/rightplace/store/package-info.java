/** Reading files in the workspace's format from elsewhere than a workspace folder. */
@Export
@Version("1.0.0")
package org.rightplace.store;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
