package org.rightplace.workshop.internal.web;

import org.apache.felix.http.jetty.ConnectorFactory;
import org.eclipse.jetty.server.ConnectionLimit;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;

/**
 * Limits how many connections a workshop takes and how slowly they may send. The server's settings have no words for
 * this, but it lets connectors be added to it, and whoever adds one sees those that are there.
 */
final class ConnectionLimits implements ConnectorFactory {

    /** Two for each person there can be room for. */
    static final int MOST = 4000;

    /** A phone on a bad network sends more than this; who sends less is holding a place. */
    private static final int BYTES_PER_SECOND = 50;

    private final int most;

    /** @param most how many connections there may be at once */
    ConnectionLimits(int most) {
        this.most = most;
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
        server.addBean(limit);
        LifeCycle.start(limit);
        // It listens to the connections made from now on, but what accepts them was made before.
        listening.getSelectorManager().addEventListener(limit);
        var http = listening.getConnectionFactory(HttpConnectionFactory.class);
        if (http != null) {
            http.getHttpConfiguration().setMinRequestDataRate(BYTES_PER_SECOND);
        }
    }
}
