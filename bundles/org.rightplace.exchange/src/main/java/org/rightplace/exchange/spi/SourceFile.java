package org.rightplace.exchange.spi;

/**
 * A file that an importer asks for.
 *
 * @param id what the importer calls it, such as {@code map}
 * @param name what to call it to a user
 * @param about where to get it and how to know it
 * @param pattern a file name pattern that fits it, such as {@code gp-reg-pat-prac-map*.csv}
 */
public record SourceFile(String id, String name, String about, String pattern) {}
