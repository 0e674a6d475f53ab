package org.rightplace.itests.boot;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Loads the test classes anew, such that what they name of the product is what the product's bundles export. JUnit, AssertJ
 * and the OSGi interfaces are those of the process.
 */
final class BundleSideLoader extends ClassLoader {

    private static final String TESTS = "org.rightplace.itests.";
    private static final String BOOT = BundleSideLoader.class.getPackageName() + ".";

    private final Map<String, Bundle> exporters = new HashMap<>();

    BundleSideLoader(BundleContext context) {
        super(BundleSideLoader.class.getClassLoader());
        for (Bundle bundle : context.getBundles()) {
            BundleWiring wiring = bundle.adapt(BundleWiring.class);
            if (wiring != null && bundle.getBundleId() != 0) {
                for (BundleCapability export : wiring.getCapabilities(PackageNamespace.PACKAGE_NAMESPACE)) {
                    exporters.putIfAbsent((String) export.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE), bundle);
                }
            }
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            if (name.startsWith(TESTS) && !name.startsWith(BOOT)) {
                return define(name);
            }
            Bundle exporter = exporters.get(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
            return exporter != null && !name.startsWith("org.osgi.") ? exporter.loadClass(name) : super.loadClass(name, resolve);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream bytes = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] code = bytes.readAllBytes();
            return defineClass(name, code, 0, code.length, BundleSideLoader.class.getProtectionDomain());
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
