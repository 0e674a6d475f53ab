package org.rightplace.itests.troubled;

import java.util.Optional;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PartSite;

record TroubledCommand(String name, Trouble trouble, Bundle bundle) implements Command {

    @Override
    public String id() {
        return "org.example.troubled." + trouble;
    }

    @Override
    public Optional<String> menu() {
        return Optional.of("Help");
    }

    @Override
    public void run(PartSite window) {
        if (trouble == Trouble.STOPPING) {
            stopAndWait();
        } else {
            throw new IllegalStateException(trouble.said());
        }
    }

    /** The window waits for a thread that has something taken out of the window. */
    private void stopAndWait() {
        var stopping = Thread.ofPlatform().daemon().start(() -> {
            try {
                bundle.stop();
            } catch (BundleException e) {
                throw new IllegalStateException(e);
            }
        });
        try {
            stopping.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
