package org.rightplace.workbench.internal.parts;

import org.rightplace.workbench.spi.View;

/** A view that has something to show before the parts of others have come. */
public interface Alone extends View {}
