/** Blocks on a table: the cards of a placement board, the same on the screen and on paper. */
@Export
@Version("1.0.0")
package org.rightplace.chart.board;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
