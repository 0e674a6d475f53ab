package org.rightplace.chart;

/** A colour in OKLab: lightness, and how far it leans from green to red and from blue to yellow. */
record Oklab(double lightness, double greenRed, double blueYellow) {

    static Oklab of(Color color) {
        double r = Color.linear(color.r());
        double g = Color.linear(color.g());
        double b = Color.linear(color.b());
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new Oklab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    Oklab mix(Oklab other, double t) {
        return new Oklab(
                lightness + (other.lightness - lightness) * t,
                greenRed + (other.greenRed - greenRed) * t,
                blueYellow + (other.blueYellow - blueYellow) * t);
    }

    Color color() {
        double l = cube(lightness + 0.3963377774 * greenRed + 0.2158037573 * blueYellow);
        double m = cube(lightness - 0.1055613458 * greenRed - 0.0638541728 * blueYellow);
        double s = cube(lightness - 0.0894841775 * greenRed - 1.2914855480 * blueYellow);
        return new Color(
                part(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                part(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                part(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static int part(double linear) {
        double value = linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(Math.clamp(value, 0, 1) * 255);
    }
}
