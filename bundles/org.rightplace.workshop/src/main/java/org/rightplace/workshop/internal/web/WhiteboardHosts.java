package org.rightplace.workshop.internal.web;

import jakarta.servlet.Servlet;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.felix.http.jetty.ConnectorFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.servlet.runtime.HttpServiceRuntime;
import org.osgi.service.servlet.whiteboard.HttpWhiteboardConstants;
import org.osgi.util.tracker.ServiceTracker;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workshop.Binding;
import org.rightplace.workshop.HostedWorkshop;
import org.rightplace.workshop.RunningWorkshop;
import org.rightplace.workshop.Token;
import org.rightplace.workshop.WorkshopHosts;

/**
 * Publishes the pages of a workshop to an HTTP server that is started for it alone. The server's bundles are not started
 * before the first workshop is: hardly any use of the product needs them.
 */
@Component
public final class WhiteboardHosts implements WorkshopHosts {

    private static final List<String> SERVER = List.of("org.apache.felix.configadmin", "org.apache.felix.http.jetty12");
    private static final String PID = "org.apache.felix.http";
    private static final String KEY = "rightplace.workshop";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BundleContext context;
    private final List<Hosted> hosted = new CopyOnWriteArrayList<>();
    private ServiceRegistration<?> limits;
    private boolean stopped;

    @Activate
    public WhiteboardHosts(BundleContext context) {
        this.context = context;
    }

    @Override
    public synchronized HostedWorkshop host(RunningWorkshop running, Binding binding) throws WorkspaceException {
        // Nobody would end what is hosted from now on.
        if (stopped) {
            throw new WorkspaceException("The part that serves workshops has been stopped. Start Rightplace again.");
        }
        var proxy = PublicOrigin.of(binding.publicOrigin());
        var bound = bound(binding);
        start();
        var key = Ids.next();
        var secret = Token.next();
        try {
            var address = Address.of(bound.getAddress(), bound.getPort()).behind(proxy);
            var configuration = configure(key, bound);
            try {
                await(key, true);
                var site = new Site(running, address, Token.hash(secret), System::nanoTime);
                var published = context.registerService(Servlet.class, site, properties(key));
                var workshop = new Hosted(
                        URI.create(address.origin() + "/"),
                        URI.create(address.origin() + FacilitatorPages.ENTRY + secret),
                        () -> withdraw(published, configuration, key));
                hosted.add(workshop);
                return workshop;
            } catch (WorkspaceException e) {
                configuration.delete();
                throw e;
            }
        } catch (IOException e) {
            throw new WorkspaceException("The workshop's server does not start: " + e.getMessage() + ". The log says more.", e);
        }
    }

    @Deactivate
    synchronized void stop() {
        stopped = true;
        // Their servers would go on without pages, and be there again when the server's bundle is next started.
        hosted.forEach(Hosted::close);
        if (limits != null) {
            limits.unregister();
            limits = null;
        }
    }

    private final class Hosted implements HostedWorkshop {

        private final URI join;
        private final URI facilitator;
        private final Runnable end;

        Hosted(URI join, URI facilitator, Runnable end) {
            this.join = join;
            this.facilitator = facilitator;
            this.end = end;
        }

        @Override
        public URI join() {
            return join;
        }

        @Override
        public URI facilitator() {
            return facilitator;
        }

        @Override
        public void close() {
            if (hosted.remove(this)) {
                end.run();
            }
        }
    }

    // Tried here first, because the server tells only its log why it cannot listen.
    private static InetSocketAddress bound(Binding binding) throws WorkspaceException {
        if (binding.port() < 0 || binding.port() > 65_535) {
            throw new WorkspaceException("There is no port " + binding.port() + ". Choose one from 1024 to 65535, or 0 for any that is free.");
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(binding.address()), binding.port()));
            return (InetSocketAddress) socket.getLocalSocketAddress();
        } catch (IOException e) {
            throw new WorkspaceException(
                    "The workshop cannot listen at %s, port %d: %s. Choose an address of this machine, such as 127.0.0.1, and a port that is free, or leave the port out."
                            .formatted(binding.address(), binding.port(), e.getMessage()),
                    e);
        }
    }

    private void start() throws WorkspaceException {
        try {
            for (var name : SERVER) {
                bundle(name).start(Bundle.START_TRANSIENT);
            }
        } catch (BundleException e) {
            throw new WorkspaceException("The workshop's server does not start: " + e.getMessage() + ". Install Rightplace again.", e);
        }
        if (limits == null) {
            limits = context.registerService(
                    ConnectorFactory.class,
                    new ConnectionLimits(ConnectionLimits.MOST, ConnectionLimits.MOST_FROM_ONE),
                    null);
        }
    }

    private Bundle bundle(String name) throws WorkspaceException {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> name.equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow(() -> new WorkspaceException("A part of the workshop's server is missing: " + name + ". Install Rightplace again."));
    }

    /** What the server of a workshop is set to. */
    static Hashtable<String, Object> settings(String key, InetSocketAddress bound) {
        var settings = new Hashtable<String, Object>();
        settings.put("org.apache.felix.http.name", key);
        settings.put("org.apache.felix.http.runtime.init." + KEY, key);
        settings.put("org.apache.felix.http.host", bound.getAddress().getHostAddress());
        settings.put("org.osgi.service.http.port", Integer.toString(bound.getPort()));
        settings.put("org.apache.felix.https.enable", "false");
        settings.put("org.apache.felix.http.mbeans", "false");
        settings.put("org.apache.felix.http.jetty.sendServerHeader", "false");
        settings.put("org.apache.felix.http.timeout", "30000");
        // A request that comes byte by byte keeps a thread waiting. Of virtual ones there are enough for all connections.
        // Their number is not limited here, for with a limit the server makes all its threads virtual: those that watch the
        // connections then keep every processor, told again and again of connections that nobody else gets to end.
        settings.put("org.apache.felix.http.jetty.virtualthreads.enable", "true");
        settings.put("org.apache.felix.http.jetty.selectors", "2");
        settings.put("org.apache.felix.http.jetty.headerBufferSize", "8192");
        // Whoever finds this queue full is not answered, and tries again after one second, three, seven and fifteen.
        settings.put("org.apache.felix.http.jetty.acceptQueueSize", "4096");
        return settings;
    }

    private Configuration configure(String key, InetSocketAddress bound) throws IOException, WorkspaceException {
        var tracker = new ServiceTracker<ConfigurationAdmin, ConfigurationAdmin>(context, ConfigurationAdmin.class, null);
        tracker.open();
        try {
            var admin = tracker.getService();
            if (admin == null) {
                throw new WorkspaceException("The workshop's server cannot be set up. Install Rightplace again.");
            }
            var configuration = admin.getFactoryConfiguration(PID, key, "?");
            configuration.update(settings(key, bound));
            return configuration;
        } finally {
            tracker.close();
        }
    }

    private static Hashtable<String, Object> properties(String key) {
        var properties = new Hashtable<String, Object>();
        properties.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_NAME, key);
        properties.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN, "/*");
        properties.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_TARGET, filter(key));
        return properties;
    }

    private void withdraw(ServiceRegistration<?> published, Configuration configuration, String key) {
        try {
            try {
                published.unregister();
            } finally {
                configuration.delete();
            }
            await(key, false);
        } catch (IOException | IllegalStateException | WorkspaceException e) {
            System.getLogger(WhiteboardHosts.class.getName())
                    .log(System.Logger.Level.WARNING, "The workshop's server did not stop in order.", e);
        }
    }

    // The server comes and goes on a thread of its own.
    private void await(String key, boolean there) throws WorkspaceException {
        try {
            var filter = context.createFilter("(&(objectClass=" + HttpServiceRuntime.class.getName() + ")" + filter(key) + ")");
            var tracker = new ServiceTracker<Object, Object>(context, filter, null);
            tracker.open();
            try {
                long end = System.nanoTime() + PATIENCE.toNanos();
                while (tracker.isEmpty() == there && System.nanoTime() < end) {
                    if (there) {
                        tracker.waitForService(200);
                    } else {
                        Thread.sleep(20);
                    }
                }
                if (tracker.isEmpty() == there) {
                    throw new WorkspaceException("The workshop's server does not " + (there ? "start" : "stop") + ". The log says more.");
                }
            } finally {
                tracker.close();
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorkspaceException("The workshop was stopped while it started.", e);
        }
    }

    private static String filter(String key) {
        return "(" + KEY + "=" + key + ")";
    }
}
