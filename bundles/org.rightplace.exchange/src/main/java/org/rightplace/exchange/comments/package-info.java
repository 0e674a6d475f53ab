/** Comments that were gathered in a spreadsheet. */
@Export
@Version("1.0.0")
package org.rightplace.exchange.comments;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
