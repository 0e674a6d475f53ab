package org.rightplace.frameworks.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.rightplace.model.Framework;
import org.rightplace.store.WorkspaceFiles;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.spi.FrameworkTemplate;

/** A framework that lies in this bundle as files in the workspace's format. They are read when first asked for. */
abstract class BundledFramework implements FrameworkTemplate {

    private static final List<String> FILES = List.of("framework.json", "glossary.json");

    private final String id;
    private Snapshot contents;

    BundledFramework(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return framework().name();
    }

    @Override
    public String about() {
        return framework().about();
    }

    @Override
    public synchronized Snapshot contents() {
        if (contents == null) {
            contents = read();
        }
        return contents;
    }

    private Framework framework() {
        return contents().framework().orElseThrow();
    }

    private Snapshot read() {
        var files = new LinkedHashMap<String, byte[]>();
        for (var name : FILES) {
            files.put(name, resource("/frameworks/" + id + "/" + name));
        }
        try {
            return WorkspaceFiles.read(files);
        } catch (WorkspaceException e) {
            throw new IllegalStateException("The framework " + id + " in this bundle cannot be read: " + e.getMessage(), e);
        }
    }

    private static byte[] resource(String path) {
        try (var in = BundledFramework.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("This bundle has no " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
