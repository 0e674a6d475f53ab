package org.rightplace.workshop.internal.web;

import java.net.InetSocketAddress;
import org.apache.felix.http.jetty.ConnectorFactory;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.ThreadPool;

/**
 * Limits how many connections a workshop has, in all and from one network. The server's settings have no words for
 * this, but it lets connectors be added to it, and whoever adds one sees those that are there. A connection that makes room
 * for another is ended; a browser that still wants something comes back by itself.
 */
final class ConnectionLimits implements ConnectorFactory {

    /** Two for each person there can be room for. */
    static final int MOST = 4000;

    /** As many for one network; a whole room may sit behind one address. */
    static final int MOST_FROM_ONE = 1500;

    /** What accepts, watches and ends connections; more of them would only be in each other's way. Requests run elsewhere. */
    private static final int THREADS = 16;

    private final int most;
    private final int mostFromOne;

    /**
     * @param most how many connections there may be at once
     * @param mostFromOne how many of them may come from one network
     */
    ConnectionLimits(int most, int mostFromOne) {
        this.most = most;
        this.mostFromOne = mostFromOne;
    }

    @Override
    public Connector createConnector(Server server) {
        if (server.getThreadPool() instanceof ThreadPool.SizedThreadPool threads) {
            threads.setMaxThreads(THREADS);
        }
        var added = new Deaf(server);
        for (var connector : server.getConnectors()) {
            if (connector instanceof ServerConnector listening) {
                limit(listening);
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

    private void limit(ServerConnector listening) {
        var places = new Places<Connection>(most, mostFromOne);
        listening.addBean(new Coming(places));
        for (var factory : listening.getConnectionFactories()) {
            if (factory instanceof HttpConfiguration.ConnectionFactory http) {
                http.getHttpConfiguration().addCustomizer((request, headers) -> {
                    places.asks(request.getConnectionMetaData().getConnection());
                    return request;
                });
            }
        }
    }

    /** Gives each connection a place, and ends the one that makes room for it. */
    private record Coming(Places<Connection> places) implements Connection.Listener {

        @Override
        public void onOpened(Connection connection) {
            if (connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress remote) {
                places.take(connection, Network.of(remote.getAddress())).ifPresent(goes -> goes.getEndPoint().close());
            }
        }

        @Override
        public void onClosed(Connection connection) {
            places.leave(connection);
        }
    }
}
