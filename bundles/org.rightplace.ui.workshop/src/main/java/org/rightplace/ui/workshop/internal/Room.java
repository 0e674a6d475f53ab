package org.rightplace.ui.workshop.internal;

import java.net.URI;
import org.rightplace.workshop.Binding;
import org.rightplace.workshop.HostedWorkshop;
import org.rightplace.workshop.JoinPicture;
import org.rightplace.workshop.RunningWorkshop;
import org.rightplace.workspace.Workspace;

/**
 * A workshop that people can take part in.
 *
 * @param running the workshop
 * @param hosted where it is reached
 * @param asked where it was asked to be reached
 */
record Room(RunningWorkshop running, HostedWorkshop hosted, Binding asked) {

    boolean is(Workspace workspace, String workshopId) {
        return running.workspace() == workspace && running.workshop().id().equals(workshopId);
    }

    /** What people type into their browser. */
    String address() {
        var text = hosted.join().toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /** Where to listen so that the devices in the room find it again. */
    Binding same() {
        return new Binding(asked.address(), hosted.join().getPort());
    }

    /** What a phone's camera reads: the address with the code, so that nothing need be typed. */
    JoinPicture picture() {
        return JoinPicture.of(hosted.join().resolve(URI.create("/?code=" + running.code())).toString());
    }

    /** Whether nobody but this machine can reach it. */
    boolean alone() {
        return hosted.join().getHost().startsWith("127.") || hosted.join().getHost().equals("[::1]");
    }
}
