package org.rightplace.workspace.spi;

import org.rightplace.workspace.Workspace;

/**
 * Keeps a workspace company from when it is opened to when it is closed, whatever is shown of it. Publish one as a service
 * to look after what a plugin keeps beside the workspace's files.
 */
public interface Companion {

    /**
     * A workspace that can be written was opened: called before anybody else has it, or when the plugin is started where
     * it was open before. Whoever wants to hear of it later adds a listener. It must return quickly.
     */
    void join(Workspace workspace);
}
