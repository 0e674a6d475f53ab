/** What a change would do to what has been decided already, told before it is made. */
@Export
@Version("1.0.0")
package org.rightplace.decision.impact;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
