/**
 * What a plugin publishes to add parts to the window: views, editors, perspectives, commands and sections of the
 * inspector. Publish one as a service and it is there; withdraw it and it is gone, with the window open.
 */
@Export
@Version("1.0.0")
package org.rightplace.workbench.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
