/** What a plugin publishes to check operating models. */
@Export
@Version("1.0.0")
package org.rightplace.alignment.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
