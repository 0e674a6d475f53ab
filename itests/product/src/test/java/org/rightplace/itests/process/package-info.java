/** Tests that start the product, or the scripts that build it, in a process of their own, as a user does. */
package org.rightplace.itests.process;
