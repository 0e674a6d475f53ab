/** Pictures of what happens to people: their changes over time, and places before and after. */
@Export
@Version("1.0.0")
package org.rightplace.people.picture;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
