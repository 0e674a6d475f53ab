package org.rightplace.chart;

/**
 * How a level is named on a chart, so that colour never tells it alone.
 *
 * @param name its name
 * @param initial a letter or two that stand for it where there is no room for the name
 */
public record LevelMark(String name, String initial) {}
