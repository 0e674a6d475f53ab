package org.rightplace.people;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How whole-time equivalents are written. */
public final class Amounts {

    private Amounts() {}

    /** An amount with as many decimals as it needs, two at most. */
    public static String shown(double wte) {
        var rounded = BigDecimal.valueOf(wte).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }
}
