/** Controls that look alike in every editor: labels, links, panes that scroll, and fields that are as high as their words. */
@Export
@Version("1.0.0")
package org.rightplace.workbench.forms;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
