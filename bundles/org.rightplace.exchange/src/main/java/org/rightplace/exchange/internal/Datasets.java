package org.rightplace.exchange.internal;

import org.rightplace.exchange.nhs.NhsPracticesImport;
import org.rightplace.exchange.nhs.NhsSource;
import org.rightplace.model.Dataset;
import org.rightplace.model.Extras;

/** The two files as datasets, with the credit that goes with every use of their figures. */
final class Datasets {

    private static final String PUBLISHER = "NHS Digital";
    private static final String LICENCE = "Open Government Licence v3.0";
    private static final String ATTRIBUTION =
            "Contains information from NHS Digital (Patients Registered at a GP Practice), licensed under the Open Government Licence v3.0.";

    private Datasets() {}

    static Dataset map(NhsSource source) {
        return dataset(NhsPracticesImport.MAP_DATASET, "Patients Registered at a GP Practice: where each practice lies", source);
    }

    static Dataset patients(NhsSource source) {
        return dataset(
                NhsPracticesImport.PATIENTS_DATASET, "Patients Registered at a GP Practice: people registered with each", source);
    }

    private static Dataset dataset(String id, String title, NhsSource source) {
        return new Dataset(
                id, title, PUBLISHER, LICENCE, ATTRIBUTION, source.file(), source.date(), source.rows(), Extras.NONE);
    }
}
