package org.rightplace.ui.framework.internal;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * Ways to make one change, of which the user chooses.
 *
 * @param question what is to be chosen
 * @param words the ways
 * @param chosen the one that is shown
 * @param chooser takes another
 */
record Alternatives(String question, List<String> words, int chosen, IntConsumer chooser) {}
