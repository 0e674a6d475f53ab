/** A real browser, driven as a person would use it. */
package org.rightplace.itests.browse;
