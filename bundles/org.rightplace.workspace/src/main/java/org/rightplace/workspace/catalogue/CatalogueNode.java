package org.rightplace.workspace.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;

/** A service or service area where it stands in its workstream's tree. */
public final class CatalogueNode {

    private final Service service;
    private final CatalogueNode parent;
    private final boolean guest;
    private final int depth;
    private final List<CatalogueNode> children = new ArrayList<>();

    CatalogueNode(Service service, CatalogueNode parent, boolean guest) {
        this.service = service;
        this.parent = parent;
        this.guest = guest;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    void add(CatalogueNode child) {
        children.add(child);
    }

    /** The service or service area. */
    public Service service() {
        return service;
    }

    /** Its id. */
    public String id() {
        return service.id();
    }

    /** Whether it is a service area. */
    public boolean area() {
        return service.kind() == ServiceKind.AREA;
    }

    /** Whether it is a cross-cutting service that has its home in another workstream. */
    public boolean guest() {
        return guest;
    }

    /** The area it lies in, or empty at the top. */
    public Optional<CatalogueNode> parent() {
        return Optional.ofNullable(parent);
    }

    /** What lies in it, in order. */
    public List<CatalogueNode> children() {
        return Collections.unmodifiableList(children);
    }

    /** How many areas it lies in, one inside the other. */
    public int depth() {
        return depth;
    }

    /** The areas it lies in, outermost first. */
    public List<CatalogueNode> areas() {
        var areas = new ArrayList<CatalogueNode>();
        for (var node = parent; node != null; node = node.parent) {
            areas.addFirst(node);
        }
        return areas;
    }

    /** It and everything below it, in reading order. */
    public Stream<CatalogueNode> subtree() {
        var subtree = new ArrayList<CatalogueNode>();
        var waiting = new ArrayDeque<CatalogueNode>();
        waiting.push(this);
        while (!waiting.isEmpty()) {
            var node = waiting.pop();
            subtree.add(node);
            node.children.reversed().forEach(waiting::push);
        }
        return subtree.stream();
    }

    /** Whether this node is the other or lies somewhere below it. */
    public boolean within(CatalogueNode other) {
        for (var node = this; node != null; node = node.parent) {
            if (node == other) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return service.name();
    }
}
