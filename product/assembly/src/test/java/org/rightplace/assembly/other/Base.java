package org.rightplace.assembly.other;

/** Has something for those below it alone, who are in another package. */
public class Base {

    protected String inherited() {
        return "inherited";
    }
}
