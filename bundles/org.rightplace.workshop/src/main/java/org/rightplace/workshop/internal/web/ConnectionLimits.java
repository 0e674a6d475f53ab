package org.rightplace.workshop.internal.web;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.felix.http.jetty.ConnectorFactory;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ConnectionLimit;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;

/**
 * Limits how many connections a workshop takes, in all and from one address. The server's settings have no words for
 * this, but it lets connectors be added to it, and whoever adds one sees those that are there.
 */
final class ConnectionLimits implements ConnectorFactory {

    /** Two for each person there can be room for. */
    static final int MOST = 4000;

    /** As many for one address, so that nobody takes them all; a whole room may sit behind one. */
    static final int MOST_FROM_ONE = 1500;

    /** When all places are taken, whoever is silent for this long makes room. Browsers come back by themselves. */
    static final Duration SILENCE = Duration.ofSeconds(2);

    private final int most;
    private final int mostFromOne;
    private final Duration silence;

    /**
     * @param most how many connections there may be at once
     * @param mostFromOne how many of them may come from one address
     * @param silence for how long one may be silent when all places are taken
     */
    ConnectionLimits(int most, int mostFromOne, Duration silence) {
        this.most = most;
        this.mostFromOne = mostFromOne;
        this.silence = silence;
    }

    @Override
    public Connector createConnector(Server server) {
        var added = new Deaf(server);
        for (var connector : server.getConnectors()) {
            if (connector instanceof ServerConnector listening) {
                limit(server, listening);
                added.setHost(listening.getHost());
                added.setPort(listening.getLocalPort());
            }
        }
        return added;
    }

    /** The connector that had to be added: it goes by the address of the one that listens, and does nothing. */
    private static final class Deaf extends ServerConnector {

        Deaf(Server server) {
            super(server, 0, 1);
        }

        @Override
        protected void doStart() {
            // There is nothing to listen to.
        }

        @Override
        protected void doStop() {
            // Nothing was started.
        }
    }

    private void limit(Server server, ServerConnector listening) {
        var limit = new ConnectionLimit(most, listening);
        limit.setIdleTimeout(silence.toMillis());
        server.addBean(limit);
        LifeCycle.start(limit);
        // It listens to the connections made from now on, but what accepts them was made before.
        listening.getSelectorManager().addEventListener(limit);
        listening.addBean(new FromOne(mostFromOne));
    }

    /** Counts the connections of each address, and ends those that are too many. */
    private static final class FromOne implements Connection.Listener {

        private final int most;
        private final Map<Connection, String> addresses = new HashMap<>();
        private final Map<String, Integer> counts = new HashMap<>();

        FromOne(int most) {
            this.most = most;
        }

        @Override
        public void onOpened(Connection connection) {
            if (connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress remote && !counted(connection, remote)) {
                connection.getEndPoint().close();
            }
        }

        // Who has gone is no longer known by their address.
        @Override
        public synchronized void onClosed(Connection connection) {
            var address = addresses.remove(connection);
            if (address != null) {
                counts.computeIfPresent(address, (known, count) -> count > 1 ? count - 1 : null);
            }
        }

        private synchronized boolean counted(Connection connection, InetSocketAddress remote) {
            var address = remote.getAddress().getHostAddress();
            addresses.put(connection, address);
            return counts.merge(address, 1, Integer::sum) <= most;
        }
    }
}
