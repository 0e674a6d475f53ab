package org.rightplace.workspace.references;

/** What happens to whatever names something, when that is deleted. */
public enum OnDeletion {
    /** It goes as well, because it means nothing alone. */
    GOES,
    /** It stays and names it no more: the link only sorts it, and nobody decided on it. */
    LETS_GO,
    /** It stays as it is, because somebody decided it; a finding says so until somebody decides anew. */
    STAYS
}
