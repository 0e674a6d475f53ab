package org.rightplace.workspace.characteristics;

/**
 * A neighbourhood and something it is rated on.
 *
 * @param place the id of the neighbourhood
 * @param characteristic the id of the characteristic
 */
public record RatingRef(String place, String characteristic) {}
