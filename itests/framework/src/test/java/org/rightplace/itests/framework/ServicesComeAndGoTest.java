package org.rightplace.itests.framework;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.ops4j.pax.exam.CoreOptions.options;
import static org.ops4j.pax.exam.CoreOptions.streamBundle;

import java.util.Arrays;
import java.util.List;

import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerMethod;
import org.ops4j.pax.tinybundles.TinyBundles;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.SatisfiedReferenceDTO;
import org.rightplace.decision.spi.CriteriaProvider;
import org.rightplace.pack.Packs;

/** A plugin's criteria are used while its bundle runs and not a moment longer, and nothing else is disturbed. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerMethod.class)
public class ServicesComeAndGoTest {

    private static final String PLUGIN = "org.example.plugin";

    private BundleContext context;

    @Configuration
    public Option[] product() throws Exception {
        return options(
                Installed.headless("core", "decision"),
                streamBundle(TinyBundles.bundle()
                        .addClass(PluginActivator.class)
                        .setHeader(Constants.BUNDLE_SYMBOLICNAME, PLUGIN)
                        .setHeader(Constants.BUNDLE_ACTIVATOR, PluginActivator.class.getName())
                        .setHeader(Constants.IMPORT_PACKAGE, "org.osgi.framework, org.rightplace.decision.spi, org.rightplace.model")
                        .build(TinyBundles.rawBuilder())).noStart());
    }

    /** JUnit also makes this object outside the framework, where it belongs to no bundle. */
    @Before
    public void enterFramework() {
        context = FrameworkUtil.getBundle(ServicesComeAndGoTest.class).getBundleContext();
    }

    @Test
    public void criteriaAreTakenUpWhenTheirBundleStartsAndDroppedWhenItStops() throws Exception {
        Bundle plugin = plugin();
        assertEquals(List.of(), criteriaOfThePacks());

        plugin.start();
        assertEquals(List.of(PLUGIN), criteriaOfThePacks());

        plugin.stop();
        assertEquals(List.of(), criteriaOfThePacks());

        plugin.start();
        plugin.uninstall();
        assertEquals(List.of(), criteriaOfThePacks());
    }

    @Test
    public void whoUsesTheCriteriaIsNotStartedAgainForThem() throws Exception {
        Bundle plugin = plugin();

        Packs before = service(Packs.class);

        plugin.start();

        assertSame(before, service(Packs.class));
    }

    private Bundle plugin() {
        return Arrays.stream(context.getBundles()).filter(b -> PLUGIN.equals(b.getSymbolicName())).findFirst().orElseThrow();
    }

    private <T> T service(Class<T> type) {
        return context.getService(context.getServiceReference(type));
    }

    /** Which bundles' criteria the maker of packs holds at this moment. */
    private List<String> criteriaOfThePacks() {
        ServiceComponentRuntime components = service(ServiceComponentRuntime.class);
        service(Packs.class);
        Bundle owner = context.getServiceReference(Packs.class).getBundle();
        return components.getComponentDescriptionDTOs(owner).stream()
                .filter(d -> Arrays.asList(d.serviceInterfaces).contains(Packs.class.getName()))
                .flatMap(d -> components.getComponentConfigurationDTOs(d).stream())
                .flatMap(c -> Arrays.stream(c.satisfiedReferences))
                .filter(r -> r.target == null && r.boundServices != null && isCriteria(r))
                .flatMap(r -> Arrays.stream(r.boundServices))
                .map(s -> context.getBundle(s.bundle).getSymbolicName())
                .toList();
    }

    private boolean isCriteria(SatisfiedReferenceDTO reference) {
        return Arrays.stream(reference.boundServices).anyMatch(s ->
                Arrays.asList((String[]) s.properties.get(Constants.OBJECTCLASS)).contains(CriteriaProvider.class.getName()));
    }
}
