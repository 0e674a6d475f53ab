package org.rightplace.exchange.internal;

/** The kinds of areas that the map names, as its columns call them, and what their codes look like. */
enum AreaKind {
    /** A primary care network: U and five digits. */
    NETWORK("PCN", "primary care network", "U12345") {
        @Override
        boolean writes(String code) {
            return code.length() == 6 && code.charAt(0) == 'U' && Codes.digits(code, 1);
        }
    },
    /** A clinical commissioning group: three letters and digits, or five since groups merged; never letters alone. */
    GROUP("CCG", "clinical commissioning group", "15N or A3A8R") {
        @Override
        boolean writes(String code) {
            return (code.length() == 3 || code.length() == 5) && Codes.capitalsAndDigits(code, 0) && Codes.anyDigit(code);
        }
    },
    /** A sustainability and transformation partnership: Q and two letters or digits. */
    PARTNERSHIP("STP", "sustainability and transformation partnership", "QE1") {
        @Override
        boolean writes(String code) {
            return code.length() == 3 && code.charAt(0) == 'Q' && Codes.capitalsAndDigits(code, 1);
        }
    },
    /** A commissioning region: Y and two digits. */
    REGION("COMM_REGION", "commissioning region", "Y62") {
        @Override
        boolean writes(String code) {
            return code.length() == 3 && code.charAt(0) == 'Y' && Codes.digits(code, 1);
        }
    };

    private final String prefix;
    private final String title;
    private final String example;

    AreaKind(String prefix, String title, String example) {
        this.prefix = prefix;
        this.title = title;
        this.example = example;
    }

    /** Whether this is how a code of this kind is written. */
    abstract boolean writes(String code);

    String codeColumn() {
        return prefix + "_CODE";
    }

    String nameColumn() {
        return prefix + "_NAME";
    }

    /** What is wrong with a code that is not of this kind. */
    String notOne(String code) {
        return "“%s” in %s is not the code of a %s, such as %s."
                .formatted(Shown.text(code), codeColumn(), title, example);
    }
}
