package org.rightplace.launch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What the system says is wrong with a file, in words for a user: never the name of an exception. */
public final class FileTrouble {

    private FileTrouble() {}

    /**
     * What is wrong.
     *
     * @return a few words that fit between brackets
     */
    public static String words(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "permission denied";
            case FileAlreadyExistsException there -> there.getFile() + " is a file and no folder";
            case NoSuchFileException missing -> "it is not there, and cannot be made";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            case FileSystemException system -> "the system does not say why";
            default -> e.getMessage() == null ? "the system does not say why" : e.getMessage();
        };
    }
}
