package org.rightplace.launch;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * What an application can do while there is no framework yet, so that neither waits for the other. Where the parts are on
 * the class path the launcher finds it there with a service loader; it is made without arguments. What it has begun, the
 * application takes over (see {@link Application#prepare}).
 */
@ConsumerType
public interface Prelude {

    /**
     * Begins, on the process's first thread, connected to the screen. The framework and the parts are starting on another
     * thread, and there may come a word that they do not start, after which nothing follows.
     *
     * @param arguments those of {@link Application#run}, which follows if all goes well
     * @throws Exception as {@link Application#run}
     */
    void begin(List<String> arguments) throws Exception;
}
