/**
 * Opens every view and editor there is, in every look and in more than one size, and looks for what a careful designer
 * would send back: words cut off, text too faint to read, controls that the keyboard does not reach.
 */
package org.rightplace.itests.looks;
