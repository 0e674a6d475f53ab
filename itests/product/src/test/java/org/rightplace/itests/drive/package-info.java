/**
 * Drives the open window as a user would, with the pointer and the keyboard, and looks at what it shows. Every method may be
 * called from the test's thread; what concerns widgets happens on the window's.
 */
package org.rightplace.itests.drive;
