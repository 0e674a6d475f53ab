package org.rightplace.itests.framework;

import java.util.List;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.rightplace.decision.spi.CriteriaProvider;
import org.rightplace.model.Domain;
import org.rightplace.model.Workstream;

/** The whole of a plugin that adds no criteria, but could. */
public final class PluginActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        context.registerService(CriteriaProvider.class, new NoCriteria(), null);
    }

    @Override
    public void stop(BundleContext context) {
        // The framework withdraws the service.
    }

    /** Named, because a lambda would have no id. */
    private static final class NoCriteria implements CriteriaProvider {

        @Override
        public String id() {
            return "org.example.plugin";
        }

        @Override
        public String name() {
            return "Example";
        }

        @Override
        public List<Domain> domains(Workstream workstream) {
            return List.of();
        }
    }
}
