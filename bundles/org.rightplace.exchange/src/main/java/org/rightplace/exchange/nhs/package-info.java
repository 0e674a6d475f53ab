/** The NHS files of general practices, their networks and commissioners, and their registered patients. */
@Export
@Version("1.0.0")
package org.rightplace.exchange.nhs;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
