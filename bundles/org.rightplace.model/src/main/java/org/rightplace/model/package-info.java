/**
 * What a system is made of: places, practices, organisations, workstreams, services and the decisions about them,
 * and the framework data that says which levels, functions and criteria apply. Records only; nothing here changes.
 */
@Export
@Version("1.0.0")
package org.rightplace.model;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
