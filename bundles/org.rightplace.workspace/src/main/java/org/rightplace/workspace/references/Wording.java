package org.rightplace.workspace.references;

import org.rightplace.workspace.Severity;

/**
 * What is said of something that names what is not there.
 *
 * @param rule the id of the finding
 * @param severity how much it matters
 * @param one what is said of one, with its name first: "%s is linked to a service"
 * @param several what is said of several, with their number first: "%,d tasks are linked to a service"
 * @param advice what a user can do besides the remedy, as a sentence; empty if there is nothing else
 */
record Wording(String rule, Severity severity, String one, String several, String advice) {}
