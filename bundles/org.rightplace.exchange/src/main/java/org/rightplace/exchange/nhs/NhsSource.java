package org.rightplace.exchange.nhs;

import java.time.LocalDate;

/**
 * One of the two files.
 *
 * @param file its name
 * @param date the date its figures are for, or {@code null} if it does not say
 * @param rows how many of its rows were taken
 */
public record NhsSource(String file, LocalDate date, int rows) {}
