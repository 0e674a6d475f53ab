/** What a plugin publishes to add sections to portfolio packs. */
@Export
@Version("1.0.0")
package org.rightplace.pack.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
