package org.rightplace.chart;

/**
 * A colour in sRGB.
 *
 * @param r red, 0 to 255
 * @param g green, 0 to 255
 * @param b blue, 0 to 255
 */
public record Color(int r, int g, int b) {

    public Color {
        if ((r | g | b) < 0 || r > 255 || g > 255 || b > 255) {
            throw new IllegalArgumentException(
                    "A colour's parts run from 0 to 255, not " + r + ", " + g + ", " + b + ".");
        }
    }

    /** The colour written as six hexadecimal digits, with or without a {@code #} before them. */
    public static Color of(String hex) {
        String digits = hex.startsWith("#") ? hex.substring(1) : hex;
        if (!digits.matches("[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("A colour is written like #005EB8, not " + hex + ".");
        }
        int rgb = Integer.parseInt(digits, 16);
        return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** This colour as {@code #RRGGBB}. */
    public String hex() {
        return String.format("#%02X%02X%02X", r, g, b);
    }

    /**
     * The colour a fraction of the way to another as the eye sees it: mixed in OKLab, where equal steps look equal and
     * a mixture of two hues does not turn grey.
     *
     * @see <a href="https://bottosson.github.io/posts/oklab/">the OKLab colour space</a>
     */
    public Color mix(Color other, double fraction) {
        double t = Math.clamp(fraction, 0, 1);
        if (t == 0) {
            return this;
        }
        return t == 1 ? other : Oklab.of(this).mix(Oklab.of(other), t).color();
    }

    /** This colour as it looks where it covers another with the opacity given, as every backend blends it. */
    public Color over(Color under, double opacity) {
        return new Color(blend(r, under.r, opacity), blend(g, under.g, opacity), blend(b, under.b, opacity));
    }

    /**
     * The contrast ratio between this colour and another, 1 to 21.
     *
     * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">contrast ratio in WCAG 2.2</a>
     */
    public double contrast(Color other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    }

    static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int blend(int above, int under, double opacity) {
        return (int) Math.round(above * opacity + under * (1 - opacity));
    }
}
