package org.rightplace.ui.board.internal;

import java.util.List;
import org.rightplace.model.Service;
import org.rightplace.model.Share;

/**
 * How a service would stand and does not: by a move that is being tried, or by the alternative that a board shows.
 *
 * @param service the service
 * @param shares how it would stand
 * @param question what follows if it does, asked in a sentence
 */
record Trial(Service service, List<Share> shares, String question) {}
