/** Charts on the screen: the same drawings that go into documents, painted with the desktop's own means. */
@Export
@Version("1.0.0")
package org.rightplace.workbench.chart;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
