/**
 * Charts, drawn once onto a small drawing interface, so that the screen and the document agree. A {@link Chart} draws
 * itself onto any {@link Drawing}; this bundle has the SVG backend and makes PNG from it, the workbench has the one
 * for the screen.
 */
@Export
@Version("1.0.0")
package org.rightplace.chart;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
