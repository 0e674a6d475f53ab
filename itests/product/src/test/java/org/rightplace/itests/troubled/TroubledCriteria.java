package org.rightplace.itests.troubled;

import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.rightplace.decision.spi.CriteriaProvider;
import org.rightplace.model.Domain;
import org.rightplace.model.Workstream;

record TroubledCriteria(String name) implements CriteriaProvider {

    @Override
    public String id() {
        return "org.example.troubled";
    }

    @Override
    public List<Domain> domains(Workstream workstream) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }
}
