package org.rightplace.alignment;

/**
 * A point along a service at which the work goes to somebody else.
 *
 * @param from the id of the function that is done before it
 * @param to the id of the next function that anybody does, and that others do
 */
public record Handoff(String from, String to) {}
