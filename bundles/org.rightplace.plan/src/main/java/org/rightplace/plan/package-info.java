/**
 * Transition plans: their outline, when each task can and must be done, what slips when one slips, and the edits that
 * change them.
 */
@Export
@Version("1.0.0")
package org.rightplace.plan;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
