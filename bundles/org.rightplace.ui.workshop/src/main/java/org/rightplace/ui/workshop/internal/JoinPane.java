package org.rightplace.ui.workshop.internal;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.chart.ChartCanvas;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workshop.JoinCode;

/** How people join a room: the picture for cameras, the address and the code, and the ways to pass them on. */
final class JoinPane {

    private static final int CODE_SIDE = 150;
    private static final int SMALL_CODE_SIDE = 80;

    /** Where there is less room than this, how far people are is worth more of it than the picture. */
    private static final int LOW = 440;


    private final PartSite site;
    private final Look look;
    private final Room room;
    private final Composite pane;
    private final ChartCanvas code;
    private final TextBlock joined;
    private final Composite words;
    private final Button wall;
    private Optional<Projector> projector = Optional.empty();

    JoinPane(Composite parent, PartSite site, Room room) {
        this.site = site;
        this.room = room;
        look = new Look(site.theme());
        pane = look.row(parent, 2);
        ((GridLayout) pane.getLayout()).horizontalSpacing = Theme.PANE;
        code = new ChartCanvas(pane, site.theme());
        code.setChart(room.picture());
        size(CODE_SIDE);
        Look.name(code, "A code for phone cameras that opens " + room.address());
        words = look.stack(pane, Theme.STEP / 2);
        words.setLayoutData(Look.filled());
        look.head(words, "Join at");
        wide(look.text(words, room.address(), Type.TITLE, Role.ACCENT));
        wide(look.text(words, JoinCode.spaced(room.running().code()), Type.FIGURE, Role.INK));
        joined = wide(look.text(words, Type.STRONG, Role.INK));
        if (room.alone()) {
            wide(look.text(words, "Only this machine can join. To let others in, leave the room and open it again for a network.",
                    Type.SECONDARY, Role.WARNING));
        }
        var links = Flow.of(look, words);
        wall = look.button(links, "Show it on the wall", this::project);
        look.link(links, "Copy the address", () -> copy(room.hosted().join() + "?code=" + room.running().code(), "The address with the code is on the clipboard."));
        look.link(links, "Copy the facilitator’s link", () -> copy(room.hosted().facilitator().toString(),
                "The facilitator’s link is on the clipboard. Whoever has it steers the workshop."));
    }

    Composite control() {
        return pane;
    }

    /** Where more about the room can stand, beside the picture. */
    Composite below() {
        return words;
    }

    void focus() {
        wall.setFocus();
    }

    Optional<Projector> projector() {
        return projector;
    }

    void close() {
        projector.ifPresent(Projector::close);
    }

    /** Takes as much room as there is for it where the whole has this height. */
    void fit(int height) {
        size(height < LOW ? SMALL_CODE_SIDE : CODE_SIDE);
    }

    // Of whole points to each dot, or cameras do not read it.
    private void size(int least) {
        int side = Math.ceilDiv(least, room.picture().width()) * room.picture().width();
        var room = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
        room.widthHint = side;
        room.heightHint = side;
        code.setLayoutData(room);
    }

    /** Brings it up to date with the room. */
    void show() {
        Look.say(joined, RoomWords.joined(room.running()));
        look.lead(wall, room.running().joined() == 0 && room.running().open());
    }

    /** Puts the way in on the wall. */
    void project() {
        projector.ifPresent(Projector::close);
        var made = new Projector(pane.getShell(), site.theme(), room);
        projector = Optional.of(made);
        made.open();
    }

    private void copy(String text, String said) {
        var clipboard = new Clipboard(pane.getDisplay());
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
        site.say(said);
    }

    private static TextBlock wide(TextBlock label) {
        label.setLayoutData(Look.wrapping());
        return label;
    }
}
