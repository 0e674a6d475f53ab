package org.rightplace.itests.framework;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.ops4j.pax.exam.CoreOptions.options;
import static org.ops4j.pax.exam.CoreOptions.systemProperty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

/** A user may leave out any feature but the core: none may lean on another. */
@RunWith(PaxExam.class)
public class FeaturesResolveAloneTest {

    private static final String LISTS = "rightplace.features.";

    private BundleContext context;
    private final List<Bundle> installed = new ArrayList<>();

    /** The features' jars are read from the product here, outside the framework, and handed in as properties. */
    @Configuration
    public Option[] emptyFramework() throws Exception {
        List<Option> options = new ArrayList<>();
        options.add(Installed.framework());
        options.add(systemProperty(LISTS + "names").value(String.join(",", Installed.features())));
        for (String feature : Installed.features()) {
            options.add(systemProperty(LISTS + feature).value(String.join(",",
                    Installed.jars(List.of(feature)).stream().map(jar -> jar.toUri().toString()).toList())));
        }
        return options(options.toArray(Option[]::new));
    }

    /** JUnit also makes this object outside the framework, where it belongs to no bundle. */
    @Before
    public void enterFramework() {
        context = FrameworkUtil.getBundle(FeaturesResolveAloneTest.class).getBundleContext();
    }

    @Test
    public void theCoreNeedsNoOther() throws BundleException {
        install("core");

        assertResolved("core");
    }

    @Test
    public void everyOtherNeedsOnlyTheCore() throws BundleException {
        List<String> others = Arrays.stream(System.getProperty(LISTS + "names").split(",")).filter(name -> !name.equals("core")).toList();
        assertFalse(others.isEmpty());
        for (String feature : others) {
            install("core");
            install(feature);
            assertResolved(feature);
            uninstall();
        }
    }

    @After
    public void uninstall() throws BundleException {
        for (Bundle bundle : installed) {
            bundle.uninstall();
        }
        installed.clear();
    }

    private void install(String feature) throws BundleException {
        for (String jar : System.getProperty(LISTS + feature).split(",")) {
            if (Arrays.stream(context.getBundles()).noneMatch(b -> b.getLocation().equals("reference:" + jar))) {
                installed.add(context.installBundle("reference:" + jar));
            }
        }
    }

    private void assertResolved(String feature) {
        context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(installed);
        assertEquals("unresolved with " + feature, List.of(),
                installed.stream().filter(b -> b.getState() == Bundle.INSTALLED).map(Bundle::getSymbolicName).toList());
    }
}
