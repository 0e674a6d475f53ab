/**
 * Boots the assembled product inside the test's own process and runs the test among its bundles.
 *
 * <p>A test annotated with {@link WholeProduct} is compiled against the same libraries as the product but runs with the
 * classes that the product's bundles loaded, so that it can hold a real widget, service or record in its hands.
 */
package org.rightplace.itests.boot;
