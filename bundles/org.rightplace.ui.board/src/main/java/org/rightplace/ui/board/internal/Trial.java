package org.rightplace.ui.board.internal;

import java.util.List;
import org.rightplace.model.Service;
import org.rightplace.model.Share;

/**
 * A move that is being tried and not made.
 *
 * @param service the service
 * @param shares how it would stand
 * @param where where the block would go, in words; empty if off the board
 */
record Trial(Service service, List<Share> shares, String where) {}
