package org.rightplace.workspace.references;

/** How something is mended that names what is not there. */
enum Remedy {
    /** It names it no more. */
    LET_GO,
    /** It goes: without what it names it says nothing. */
    REMOVE
}
