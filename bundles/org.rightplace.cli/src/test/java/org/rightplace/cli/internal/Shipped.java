package org.rightplace.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.rightplace.store.WorkspaceFiles;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.spi.FrameworkTemplate;

/** A framework as it is shipped, without the services that offer it. */
record Shipped(String id, String name) implements FrameworkTemplate {

    static final Shipped LANCASHIRE = new Shipped("lancashire-and-south-cumbria", "Lancashire and South Cumbria");
    static final Shipped DEVON = new Shipped("devon", "Devon");

    @Override
    public String about() {
        return "";
    }

    @Override
    public Snapshot contents() {
        try {
            var file = Path.of("../org.rightplace.frameworks/src/main/resources/frameworks", id, "framework.json");
            return WorkspaceFiles.read(Map.of("framework.json", Files.readAllBytes(file)));
        } catch (IOException | WorkspaceException e) {
            throw new AssertionError(e);
        }
    }
}
