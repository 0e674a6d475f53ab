package org.rightplace.model;

/** What sort of evidence an item is. */
public enum EvidenceKind {
    /** A report, paper or guideline. */
    PUBLICATION,
    /** Figures. */
    DATA,
    /** What was done elsewhere, and what came of it. */
    CASE_STUDY,
    /** What people said when they were asked. */
    ENGAGEMENT
}
