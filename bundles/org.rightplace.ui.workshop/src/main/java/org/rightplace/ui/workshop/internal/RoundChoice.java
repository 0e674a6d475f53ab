package org.rightplace.ui.workshop.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.Service;
import org.rightplace.model.Workshop;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Type;

/** Chooses of which service and which round the results are shown. */
final class RoundChoice {

    private final PartSite site;
    private final Combo service;
    private final Combo round;
    private String workshop = "";
    private List<Service> services = List.of();
    private List<Integer> rounds = List.of();

    /** @param chosen called when something else was chosen */
    RoundChoice(Composite parent, PartSite site, Runnable chosen) {
        this.site = site;
        service = combo(parent, "Service");
        round = combo(parent, "Round");
        service.addListener(SWT.Selection, event -> {
            site.snapshot().find(Workshop.class, workshop).ifPresent(this::fill);
            chosen.run();
        });
        round.addListener(SWT.Selection, event -> chosen.run());
    }

    Combo roundControl() {
        return round;
    }

    /** The service, if there is one. */
    Optional<Service> service() {
        int at = service.getSelectionIndex();
        return at < 0 ? Optional.empty() : Optional.of(services.get(at));
    }

    /** The round, 1 for the first; 0 if none is over. */
    int round() {
        int at = round.getSelectionIndex();
        return at < 0 ? 0 : rounds.get(at);
    }

    /** Chooses the latest round. */
    void latest() {
        round.select(round.getItemCount() - 1);
    }

    /** Offers what there is of a workshop; what is chosen stays if it can. */
    void fill(Workshop workshop) {
        this.workshop = workshop.id();
        var now = workshop.services().stream().flatMap(id -> site.snapshot().find(Service.class, id).stream()).toList();
        int chosen = Math.max(0, service.getSelectionIndex());
        var names = now.stream().map(Service::name).toArray(String[]::new);
        if (!List.of(names).equals(List.of(service.getItems()))) {
            service.setItems(names);
        }
        services = now;
        service.select(Math.min(chosen, now.size() - 1));
        Look.show(service, now.size() > 1);
        var about = service().map(Service::id).orElse("");
        // The answers of a round that is open are nobody's business yet, nor are those of one that was opened again.
        var closed = IntStream.rangeClosed(1, workshop.rounds().size())
                .filter(at -> !workshop.rounds().get(at - 1).open() && workshop.rounds().get(at - 1).asksAbout(about))
                .boxed()
                .toList();
        boolean atEnd = rounds.isEmpty() || round.getSelectionIndex() == rounds.size() - 1;
        int at = Math.max(0, round.getSelectionIndex());
        var words = closed.stream().map(number -> "Round " + number).toArray(String[]::new);
        if (!closed.equals(rounds) || round.getItemCount() != words.length) {
            round.setItems(words);
        }
        rounds = closed;
        round.select(atEnd ? closed.size() - 1 : Math.min(at, closed.size() - 1));
        Look.show(round, closed.size() > 1);
    }

    private Combo combo(Composite parent, String called) {
        var combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setFont(site.theme().font(Type.BODY));
        combo.setLayoutData(new GridData());
        combo.addListener(SWT.MouseWheel, event -> event.doit = false);
        Look.name(combo, called);
        return combo;
    }
}
