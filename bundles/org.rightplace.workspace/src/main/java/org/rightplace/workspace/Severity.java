package org.rightplace.workspace;

/** How much a finding matters, worst first. */
public enum Severity {
    /** Must be mended. */
    ERROR,
    /** Should be looked at. */
    WARNING,
    /** Worth knowing. */
    INFORMATION
}
