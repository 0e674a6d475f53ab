package org.rightplace.ui.workshop.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Ballot;
import org.rightplace.model.Framework;
import org.rightplace.model.Service;
import org.rightplace.model.Workshop;
import org.rightplace.model.WorkshopState;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.EntityRef;

/** An open workshop: its room while people can join, and its results. */
final class WorkshopPart implements Part {

    private final PartSite site;
    private final String workshopId;
    private final Rooms rooms;
    private final OpenWorkshops open;
    private final Composite root;
    private final WorkshopHeader header;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final Runnable roomsChanged;
    private final WorkshopActions actions;
    private final RoomPage roomPage;
    private Optional<ResultsPane> results = Optional.empty();
    private Page page;

    /** The pages of a workshop. */
    enum Page {
        ROOM("Room"),
        RESULTS("Results");

        private final String words;

        Page(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    WorkshopPart(Composite parent, PartSite site, String workshopId, Rooms rooms, OpenWorkshops open) {
        this.site = site;
        this.workshopId = workshopId;
        this.rooms = rooms;
        this.open = open;
        this.actions = new WorkshopActions(site, rooms);
        var look = new Look(site.theme());
        parent.setLayout(new FillLayout());
        root = look.stack(parent, 0);
        var further = new LinkedHashMap<String, Runnable>();
        further.put("Take the names out…", this::anonymise);
        further.put("Delete the workshop", this::delete);
        header = new WorkshopHeader(root, site.theme(), this::show, further);
        header.control().setLayoutData(Look.wide());
        body = look.plain(root);
        body.setLayoutData(Look.filled());
        body.setLayout(stack);
        roomPage = new RoomPage(body, site, workshopId, rooms, new RoomPage.Way() {
            @Override
            public void toRoom() {
                show(Page.ROOM);
            }

            @Override
            public void toResults() {
                show(Page.RESULTS);
            }

            @Override
            public void another() {
                chooseRound();
            }
        });
        site.onChange(this::changed);
        DecisionTools.TYPES.forEach(type -> site.onServices(type, this::refresh));
        roomsChanged = () -> OnUi.later(root, this::refresh);
        rooms.listen(roomsChanged);
        open.add(this);
        page = found().filter(workshop -> workshop.state() == WorkshopState.CLOSED).isPresent() ? Page.RESULTS : Page.ROOM;
        refresh();
    }

    @Override
    public void setFocus() {
        // The services it decides on come along, for those who show the selected service.
        var refs = new ArrayList<EntityRef>();
        refs.add(new EntityRef(Workshop.class, workshopId));
        found().ifPresent(workshop -> workshop.services().forEach(id -> refs.add(new EntityRef(Service.class, id))));
        site.select(refs);
        if (stack.topControl == null) {
            return;
        }
        roomPage.focus(stack.topControl);
        results.filter(pane -> stack.topControl == pane.control()).ifPresent(ResultsPane::focus);
    }

    @Override
    public void close() {
        rooms.forget(roomsChanged);
        open.remove(this);
        roomPage.close();
    }

    String workshop() {
        return workshopId;
    }

    Composite control() {
        return root;
    }

    boolean visible() {
        return !root.isDisposed() && root.isVisible();
    }

    Optional<RoomPane> room() {
        return roomPage.room();
    }

    Optional<ResultsPane> results() {
        return results;
    }

    Optional<PreparedPane> prepared() {
        return roomPage.prepared();
    }

    Optional<NextRoundPane> next() {
        return roomPage.next();
    }

    Page page() {
        return page;
    }

    /** Goes to a page. */
    void show(Page wanted) {
        roomPage.endChoice();
        page = wanted;
        refresh();
        setFocus();
    }

    WorkshopActions actions() {
        return actions;
    }

    /** Takes the names out of the workshop. */
    void anonymise() {
        found().ifPresent(workshop -> actions.anonymise(workshop, root.getShell()));
    }

    /** Deletes the workshop. */
    void delete() {
        found().ifPresent(actions::delete);
    }

    private void changed(Change change) {
        if (change.touched().contains(new EntityRef(Workshop.class, workshopId))
                || change.touches(Ballot.class) || change.touches(Framework.class) || change.touches(Service.class)
                || change.touches(Workstream.class)) {
            refresh();
        }
    }

    private void refresh() {
        var now = found();
        var joined = rooms.find(site.workspace(), workshopId);
        roomPage.follow(joined);
        if (now.isEmpty()) {
            header.say("This workshop is no longer there", "It was deleted, or its making was undone. Undo or redo brings it back.");
            body.setVisible(false);
            root.layout(true, true);
            return;
        }
        body.setVisible(true);
        boolean ended = now.get().state() == WorkshopState.CLOSED && joined.isEmpty();
        header.enable(Page.ROOM, !ended);
        if (ended) {
            page = Page.RESULTS;
        }
        header.say(now.get().name(), about(now.get(), joined));
        site.setTitle(WorkshopEditor.shortened(now.get().name()));
        header.mark(page);
        if (page == Page.RESULTS) {
            showResults(now.get());
        } else {
            stack.topControl = roomPage.show(now.get(), joined);
            body.layout();
        }
        root.layout(true, true);
    }

    private void showResults(Workshop workshop) {
        if (results.isEmpty()) {
            results = Optional.of(new ResultsPane(body, site, workshopId, new OutcomePane.Next() {
                @Override
                public boolean roundPossible() {
                    return rooms.find(site.workspace(), workshopId).filter(one -> !one.running().open()).isPresent();
                }

                @Override
                public void openRound() {
                    chooseRound();
                }
            }));
        }
        stack.topControl = results.get().control();
        body.layout();
        results.get().show(workshop);
    }

    /** Asks which questions another round is to ask. */
    void chooseRound() {
        rooms.find(site.workspace(), workshopId).filter(joined -> !joined.running().open()).ifPresent(joined -> {
            show(Page.ROOM);
            roomPage.chooseRound(joined);
            refresh();
            setFocus();
        });
    }

    private String about(Workshop workshop, Optional<Room> joined) {
        var workstream = site.snapshot().find(Workstream.class, workshop.workstream()).map(Workstream::name).orElse("");
        var state = joined.filter(known -> !known.running().rounds().isEmpty())
                .map(known -> "round %d %s".formatted(
                        known.running().rounds().size(), known.running().open() ? "is open" : "is closed"))
                .orElseGet(() -> WorkshopWords.state(workshop, joined));
        var question = page == Page.RESULTS
                ? "where do we agree, and what must we talk about?"
                : roomPage.next().isPresent() ? "what does the room answer again?"
                : joined.isEmpty() && workshop.state() == WorkshopState.PREPARED ? "what should the room decide?"
                : "how far is the room?";
        return workstream + " · " + state + " · " + question;
    }

    private Optional<Workshop> found() {
        return site.snapshot().find(Workshop.class, workshopId);
    }
}
