/** Lists that people keep in spreadsheets, read and written as CSV. */
@Export
@Version("1.0.0")
package org.rightplace.exchange.sheet;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
