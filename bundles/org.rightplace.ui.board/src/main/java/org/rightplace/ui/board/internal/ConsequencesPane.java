package org.rightplace.ui.board.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.model.Share;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.characteristics.Called;
import org.rightplace.workspace.placements.Consequences;

/** What follows from where a service stands, or would follow if it went elsewhere. */
final class ConsequencesPane {

    private final PartSite site;
    private final Scores scores;
    private final Look look;
    private final Composite pane;
    private final TextBlock head;
    private final Composite functions;
    private final List<TextBlock> names = new ArrayList<>();
    private final List<TextBlock> holders = new ArrayList<>();
    private final TextBlock area;
    private final TextBlock askedHead;
    private final TextBlock asked;
    private final TextBlock tool;
    private final TextBlock staff;
    private final TextBlock statusHead;
    private final TextBlock status;

    ConsequencesPane(Composite parent, PartSite site, Scores scores) {
        this.site = site;
        this.scores = scores;
        this.look = new Look(site.theme());
        pane = look.stack(parent, Theme.STEP);
        head = wide(Type.STRONG, Role.INK);
        functions = look.row(pane, 2);
        functions.setLayoutData(Look.wide());
        ((GridLayout) functions.getLayout()).verticalSpacing = Theme.STEP;
        group("Its area");
        area = wide(Type.BODY, Role.INK);
        askedHead = group(Called.by(site.snapshot()).heading());
        asked = wide(Type.BODY, Role.INK);
        group("The decision tool said");
        tool = wide(Type.BODY, Role.INK);
        group("Staff");
        staff = wide(Type.BODY, Role.INK);
        statusHead = group("Status");
        status = wide(Type.BODY, Role.INK);
    }

    Control control() {
        return pane;
    }

    /**
     * Shows what follows.
     *
     * @param trial how the service would stand, or empty for how it does
     * @return whether the words are others than before, and so may need another height
     */
    boolean show(Service service, Optional<Trial> trial) {
        var snapshot = site.snapshot();
        var placement = snapshot.find(Placement.class, service.id());
        var shares = trial.map(Trial::shares).or(() -> placement.map(Placement::shares)).orElse(List.of());
        var found = Consequences.of(snapshot, service, shares);
        if (found.isEmpty()) {
            return Look.say(head, "Without a framework nothing can be said of what follows.");
        }
        var words = new WhatFollows(snapshot, found.get());
        boolean changed = Look.say(head, trial.map(Trial::question).orElse(shares.isEmpty() ? "Not placed yet, so nobody does this" : "Who does what"));
        head.setForeground(site.theme().color(trial.isPresent() ? Role.ACCENT : Role.INK));
        changed |= showFunctions(found.get(), words, !shares.isEmpty());
        changed |= Look.say(area, words.area());
        var neighbourhoods = words.neighbourhoods(shares);
        changed |= askedHead.getVisible() != neighbourhoods.isPresent();
        Look.show(askedHead, neighbourhoods.isPresent());
        Look.show(asked, neighbourhoods.isPresent());
        changed |= Look.say(asked, neighbourhoods.orElse(""));
        changed |= Look.say(tool, scores.verdict(service, levels(shares)));
        changed |= Look.say(staff, words.staff());
        boolean hasStatus = placement.isPresent() && trial.isEmpty();
        changed |= statusHead.getVisible() != hasStatus;
        Look.show(statusHead, hasStatus);
        Look.show(status, hasStatus);
        changed |= Look.say(status, placement.map(StatusWords::next).orElse(""));
        return changed;
    }

    private static List<String> levels(List<Share> shares) {
        return shares.stream().map(Share::level).distinct().toList();
    }

    private boolean showFunctions(Consequences found, WhatFollows words, boolean any) {
        boolean changed = functions.getVisible() != any;
        Look.show(functions, any);
        while (names.size() < found.functions().size()) {
            names.add(look.text(functions, Type.BODY, Role.INK));
            var holder = look.text(functions, Type.BODY, Role.INK);
            holder.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
            holders.add(holder);
            changed = true;
        }
        while (names.size() > found.functions().size()) {
            names.removeLast().dispose();
            holders.removeLast().dispose();
            changed = true;
        }
        for (int i = 0; i < names.size(); i++) {
            var held = found.functions().get(i);
            var name = held.function().brief();
            changed |= Look.say(names.get(i), name);
            names.get(i).setToolTipText(held.function().name());
            changed |= Look.say(holders.get(i), words.holder(held));
            holders.get(i).setFont(site.theme().font(held.moves() ? Type.STRONG : Type.BODY));
            holders.get(i).setForeground(colour(held));
        }
        return changed;
    }

    private Color colour(Consequences.Held held) {
        var framework = site.snapshot().framework().orElseThrow();
        int rank = held.then().map(location -> location.rank(framework)).orElse(-1);
        return rank < 0 ? site.theme().color(Role.WARNING) : site.theme().level(rank, framework.levels().size());
    }

    private TextBlock wide(Type type, Role role) {
        var label = look.text(pane, type, role);
        label.setLayoutData(Look.wide());
        return label;
    }

    private TextBlock group(String name) {
        var label = look.head(pane, name);
        var data = Look.wide();
        data.verticalIndent = Theme.STEP * 2;
        label.setLayoutData(data);
        return label;
    }
}
