/** From answers to scores: where the decision tool says a service belongs. */
@Export
@Version("1.0.0")
package org.rightplace.decision;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
