package org.rightplace.itests.boot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests of this class run inside the product, with its window open on a fresh copy of the sample workspace and a user's
 * folder of their own. After each test the screen is photographed into {@code target/screenshots}, and a test during which
 * anything was logged as severe fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ProductExtension.class)
public @interface WholeProduct {

    /** Whether the window is opened; without it the product is as the command line starts it. */
    boolean window() default true;

    /** Whether the window opens the sample; otherwise it opens as it does for a user who has no workspace yet. */
    boolean sample() default true;
}
