package org.rightplace.exchange.spi;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.Progress;

/** Brings somebody else's files into a system. Publish one as a service and it is offered wherever imports are. */
@ConsumerType
public interface Importer {

    /** The id, such as {@code nhs-practices}. */
    String id();

    /** What it imports, such as "Practices and their patients". */
    String name();

    /** A sentence or two on what it brings and where the files come from. */
    String about();

    /** The files it asks for, all of them needed. */
    List<SourceFile> files();

    /**
     * Reads the files. Nothing is imported yet.
     *
     * @param files a file for each of {@link #files()}, by its id
     * @throws ImportException if a file cannot be read or is not the file it should be
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    Reading read(Map<String, Path> files, Progress progress) throws ImportException;
}
