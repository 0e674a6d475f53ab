/** The picture of a plan: one way from tasks to a Gantt chart, so that window, pack and file show the same. */
@Export
@Version("1.0.0")
package org.rightplace.plan.picture;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
