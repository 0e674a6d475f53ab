package org.rightplace.ui.places.internal;

import java.util.function.Supplier;
import org.rightplace.model.Dataset;
import org.rightplace.model.Provenance;
import org.rightplace.workbench.forms.Fields;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Days;

/** Where something was imported from, with the credit that goes with every use of it. */
final class Origin {

    private Origin() {}

    /** Adds a line on it to a form. */
    static void addTo(Fields form, PartSite site, Supplier<Provenance> provenance) {
        form.words("Source", () -> describe(site, provenance.get()), () -> Theme.Role.SECOND);
    }

    private static String describe(PartSite site, Provenance provenance) {
        if (provenance == null) {
            return "Made here";
        }
        return site.snapshot()
                .find(Dataset.class, provenance.dataset())
                .map(dataset -> describe(dataset, provenance))
                .orElse("Imported");
    }

    private static String describe(Dataset dataset, Provenance provenance) {
        var date = dataset.date() == null ? "" : ", " + Days.inFull(dataset.date());
        var credit = dataset.attribution().isEmpty() ? "" : "\n" + dataset.attribution();
        // The sentence of credit names the licence as a rule.
        var licence = dataset.attribution().contains(dataset.licence()) ? "" : "\n" + dataset.licence();
        return dataset.title() + date + (provenance.name().isEmpty() ? "" : ", as “" + provenance.name() + "”") + licence + credit;
    }
}
