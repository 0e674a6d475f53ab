/** What to implement to bring another format in or take it out. */
@Export
@Version("1.0.0")
package org.rightplace.exchange.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
