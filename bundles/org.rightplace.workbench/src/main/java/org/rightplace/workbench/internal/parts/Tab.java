package org.rightplace.workbench.internal.parts;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.EntityRef;

/** A tab of the window and, once it has been in front, its part. */
public final class Tab {

    private final TabKey key;
    private final PartBody body;
    private final Runnable titleListener;
    private String title;
    private String badge;
    private boolean tried;
    private boolean named;
    private Part part;
    private Site site;
    private EntityRef awaited;

    Tab(TabKey key, String title, String badge, Composite parent, Runnable titleListener, Theme theme) {
        this.key = key;
        this.title = title;
        this.badge = badge;
        this.titleListener = titleListener;
        this.body = new PartBody(parent, theme);
    }

    /** Its key. */
    public TabKey key() {
        return key;
    }

    /** What it shows. */
    public PartBody body() {
        return body;
    }

    /** Its title. */
    public String title() {
        return title;
    }

    /** A count to show after the title, or empty. */
    public String badge() {
        return badge;
    }

    /** Its part, if that is open. */
    public Optional<Part> part() {
        return Optional.ofNullable(part);
    }

    boolean tried() {
        return tried;
    }

    void opening(Site forSite) {
        tried = true;
        site = forSite;
    }

    void opened(Part made) {
        part = made;
    }

    Optional<Site> site() {
        return Optional.ofNullable(site);
    }

    void forgetPart() {
        part = null;
        site = null;
        tried = false;
    }

    void await(EntityRef entity) {
        awaited = entity;
    }

    Optional<EntityRef> takeAwaited() {
        var result = Optional.ofNullable(awaited);
        awaited = null;
        return result;
    }

    /** Whether its part has given it a title of its own. */
    boolean named() {
        return named;
    }

    void name(String ownTitle) {
        named = true;
        setTitle(ownTitle);
    }

    void setTitle(String next) {
        if (!title.equals(next)) {
            title = next;
            titleListener.run();
        }
    }

    void setBadge(String next) {
        if (!badge.equals(next)) {
            badge = next;
            titleListener.run();
        }
    }
}
