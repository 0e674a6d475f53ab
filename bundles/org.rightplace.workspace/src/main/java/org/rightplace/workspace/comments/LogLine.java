package org.rightplace.workspace.comments;

import org.rightplace.model.Comment;

/**
 * A comment with the names a log shows beside it.
 *
 * @param comment the comment
 * @param workstream the name of its workstream, or empty
 * @param about the name of what it is about, or empty for the whole
 * @param searched everything that can be searched for, in lower case
 */
public record LogLine(Comment comment, String workstream, String about, String searched) {}
