package org.rightplace.launch;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What an application can do while there is no framework yet, so that neither waits for the other. Where the parts are on
 * the class path the launcher finds it there as a service loader would; it is made without arguments. What it has begun, the
 * application takes over (see {@link Application#prepare}).
 */
@ConsumerType
public interface Prelude {

    /**
     * Begins with what needs no screen, on another thread, while the first connects to it. It is over before {@link #begin} is
     * called.
     *
     * @param arguments those of {@link Application#run}
     */
    default void readAhead(List<String> arguments) {}

    /**
     * Begins, on the process's first thread, connected to the screen. There may come a word that the framework and the parts
     * do not start, after which nothing follows but {@link #abandon}.
     *
     * @param arguments those of {@link Application#run}, which follows if all goes well
     * @param rest the framework and the parts; left to be started by the caller if this returns without having done it
     * @throws Exception as {@link Application#run}
     */
    void begin(List<String> arguments, Rest rest) throws Exception;

    /**
     * Asks for what was begun to be brought home, because nothing follows: the rest does not start, or the process is told to
     * end. Returns when it has been, on any thread; there may be nothing left to do.
     */
    void abandon();

    /**
     * The framework and the parts. Whoever has something to show without them may let them start a little later, for they
     * take their share of the processors.
     */
    @ProviderType
    interface Rest {

        /** Has them start, on another thread; once, however often it is asked. */
        void start();

        /**
         * Calls a listener when they have started or have not been able to, at once if that has happened; on any thread.
         */
        void whenOver(Runnable listener);
    }
}
