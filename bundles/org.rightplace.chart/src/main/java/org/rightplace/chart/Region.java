package org.rightplace.chart;

/**
 * A part of a chart that stands for something, and so can be pointed at, chosen and read out.
 *
 * @param id what it stands for, as the chart's caller named it
 * @param outline where it is
 * @param title what it is, in a few words
 * @param text its values in words; may be empty
 */
public record Region(String id, Shape outline, String title, String text) {

    /** The title and the text in one. */
    public String words() {
        return text.isEmpty() ? title : title + ": " + text;
    }
}
