package org.rightplace.launch;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A way to use the product, published as a service with the property {@link #KIND}. The launcher starts the bundles, takes
 * the one application that the user asked for, calls it on the process's first thread (the only one on which every desktop
 * lets a window be made), then stops the framework and ends the process with what it returned.
 */
@ConsumerType
public interface Application {

    /** The service property that says which application this is: {@link #COMMAND_LINE} or {@link #WORKBENCH}. */
    String KIND = "rightplace.application";

    /** The verbs that need no screen. Its arguments are all the words after the program's name. */
    String COMMAND_LINE = "cli";

    /** The window. Its argument, if any, is the one workspace folder to open. */
    String WORKBENCH = "workbench";

    /** The user's data folder: settings, logs, plugins and own copies of the samples. A framework and system property. */
    String HOME = "rightplace.home";

    /** The folder the product is installed in; {@code samples} in it holds the sample workspaces. Likewise a property. */
    String INSTALL = "rightplace.install";

    /** The product's version. Likewise a property. */
    String VERSION = "rightplace.version";

    /** The application did what it was asked. */
    int DONE = 0;

    /** It did, and it found something that wants the user's attention. */
    int FINDINGS = 1;

    /** The user asked for something that does not exist, or not in that way. */
    int WRONG_USE = 2;

    /** What the user gave could not be used. */
    int BAD_INPUT = 3;

    /**
     * Does what needs no more parts than are there when this application is: others may be starting meanwhile. Called at
     * most once, right before {@link #run}, with the same arguments and on the same thread. If the parts do not start it is
     * {@link #stop} that follows.
     *
     * @param begun what was begun before there was a framework; empty where nothing was
     * @throws Exception as {@link #run}
     */
    default void prepare(List<String> arguments, Optional<Prelude> begun) throws Exception {}

    /**
     * Runs until the user is done.
     *
     * @param arguments see {@link #COMMAND_LINE} and {@link #WORKBENCH}; relative paths are relative to the process's
     *                  working directory
     * @return the process's exit status
     * @throws Exception when the application itself is at fault; the launcher logs it and tells the user where to look
     */
    int run(List<String> arguments) throws Exception;

    /**
     * Tells whoever uses the application of something that went wrong beside it, such as a part that does not start. Called
     * on another thread while it runs; one that has nobody to tell may leave it at the log.
     *
     * @param trouble what, and what to do about it, in sentences
     */
    default void tell(String trouble) {}

    /**
     * Asks an application that goes on until it is told to end to bring home what it has, and returns when it has. Called
     * on another thread, when the process is told to end.
     */
    default void stop() {}
}
