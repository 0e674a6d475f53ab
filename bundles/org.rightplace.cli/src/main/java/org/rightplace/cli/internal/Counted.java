package org.rightplace.cli.internal;

/** So many of something, in words that go with the number. */
final class Counted {

    private Counted() {}

    static String of(long count, String one, String several) {
        return "%,d %s".formatted(count, count == 1 ? one : several);
    }
}
