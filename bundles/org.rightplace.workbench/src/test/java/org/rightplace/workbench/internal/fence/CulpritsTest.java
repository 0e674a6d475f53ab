package org.rightplace.workbench.internal.fence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.workbench.internal.contributions.Contributions;
import org.rightplace.workbench.internal.contributions.Switches;
import org.rightplace.workbench.internal.services.GivenServices;
import org.rightplace.workbench.internal.settings.Settings;
import org.rightplace.workbench.testing.Demonstration;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.Troubled;

class CulpritsTest {

    @TempDir
    Path folder;

    private final GivenServices services = new GivenServices();

    private Culprits culprits() {
        services.add(new Demonstration("board", "Board", 10));
        services.add(new Troubled(false));
        return new Culprits(new Contributions(services, new Switches(new Settings(folder)), new Fence()));
    }

    private static StackTraceElement[] trace(String... classes) {
        return List.of(classes).stream()
                .map(name -> new StackTraceElement(name, "run", null, -1))
                .toArray(StackTraceElement[]::new);
    }

    @Test
    void findsTheContributionWhoseClassWasRunningLast() {
        assertThat(culprits().find(trace("java.util.ArrayList", Troubled.class.getName() + "$1", "org.eclipse.swt.widgets.Display")))
                .map(Named::key)
                .contains("View:troubled");
    }

    @Test
    void findsAContributionOfThePackageWhereTheClassIsNone() {
        assertThat(culprits().find(trace(Troubled.class.getPackageName() + ".inside.Painter"))).isPresent();
    }

    @Test
    void blamesNobodyForTheWindowsOwnFaults() {
        assertThat(culprits().find(trace("org.rightplace.workbench.internal.stacks.Desk", "java.lang.Thread"))).isEmpty();
    }

    @Test
    void ofTwoPluginsWithAPackageOfOneNameTheOneThatBringsTheClassIsToBlame() {
        var painter = OnDisplay.class;
        assertThat(twins(List.of(Troubled.class, painter), List.of(Demonstration.class)).find(trace(painter.getName() + "$1")))
                .map(Named::key)
                .contains("View:troubled");
        assertThat(twins(List.of(Troubled.class), List.of(Demonstration.class, painter)).find(trace(painter.getName() + "$1")))
                .map(Named::key)
                .contains("Editor:board");
    }

    @Test
    void whereItMayHaveBeenOnePluginsClassOrAnothersNobodyIsBlamedByItsName() {
        var copies = List.<Class<?>>of(Troubled.class, Demonstration.class);

        assertThat(twins(copies, copies).find(trace(Troubled.class.getName(), "org.eclipse.swt.widgets.Display"))).isEmpty();
    }

    /** A view and an editor of one package, each from a plugin that brings these classes. */
    private Culprits twins(List<Class<?>> ofView, List<Class<?>> ofEditor) {
        var given = new GivenServices();
        given.add(made(new Plugin(ofView), Troubled.class, false));
        given.add(made(new Plugin(ofEditor), Demonstration.class, "board", "Board", 10));
        return new Culprits(new Contributions(given, new Switches(new Settings(folder)), new Fence()));
    }

    private static Object made(Plugin plugin, Class<?> type, Object... arguments) {
        try {
            return plugin.loadClass(type.getName()).getConstructors()[0].newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Brings some classes itself, whoever else has them. */
    private static final class Plugin extends ClassLoader {

        private final List<String> brought;

        Plugin(List<Class<?>> brought) {
            super(CulpritsTest.class.getClassLoader());
            this.brought = brought.stream().map(Class::getName).toList();
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!brought.contains(name)) {
                return super.loadClass(name, resolve);
            }
            var known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            try (var code = getResourceAsStream(name.replace('.', '/') + ".class")) {
                var bytes = code.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
