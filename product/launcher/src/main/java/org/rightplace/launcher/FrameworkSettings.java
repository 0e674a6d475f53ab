package org.rightplace.launcher;

import java.util.HashMap;
import java.util.Map;

import org.apache.felix.framework.util.FelixConstants;
import org.osgi.framework.Constants;
import org.rightplace.launch.Application;

/** What the framework and the bundles that look after others are told before they start. */
final class FrameworkSettings {

    private static final String PLUGIN_POLL_MILLISECONDS = "1000";

    private final Folders folders;
    private final Session session;

    FrameworkSettings(Folders folders, Session session) {
        this.folders = folders;
        this.session = session;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    Map<String, String> asMap() {
        Map settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, session.framework().toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, "org.rightplace.launch;version=\"2.0.0\"");
        settings.put(FelixConstants.LOG_LOGGER_PROP, new FrameworkLog());
        settings.put(Application.HOME, folders.home().toString());
        settings.put(Application.INSTALL, folders.install().toString());
        settings.put(Application.VERSION, System.getProperty(Application.VERSION));
        // The HTTP server listens to nobody until a workshop tells it where.
        settings.put("org.apache.felix.http.require.config", "true");
        plugins(settings);
        return settings;
    }

    /** The first look at the folder happens while the watcher starts, so that a command finds the plugins there. */
    private void plugins(Map<String, Object> settings) {
        settings.put("felix.fileinstall.dir", folders.plugins().toString());
        settings.put("felix.fileinstall.tmpdir", session.plugins().toString());
        settings.put("felix.fileinstall.filter", ".*\\.jar");
        settings.put("felix.fileinstall.subdir.mode", "skip");
        settings.put("felix.fileinstall.noInitialDelay", "true");
        settings.put("felix.fileinstall.poll", PLUGIN_POLL_MILLISECONDS);
        settings.put("felix.fileinstall.log.level", "2");
        settings.put("felix.fileinstall.log.default", "jul");
        settings.put("felix.fileinstall.enableConfigSave", "false");
    }
}
