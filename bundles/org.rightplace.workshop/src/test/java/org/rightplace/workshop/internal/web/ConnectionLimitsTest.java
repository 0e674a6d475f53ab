package org.rightplace.workshop.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectionLimitsTest {

    private static final int MOST = 10;

    private Server server;
    private ServerConnector connector;

    @BeforeEach
    void start() throws Exception {
        server = new Server();
        connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                response.setStatus(204);
                callback.succeeded();
                return true;
            }
        });
        server.start();
        // As the HTTP service does it: the server is running when it asks for further connectors.
        server.addConnector(new ConnectionLimits(MOST).createConnector(server));
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void whoeverComesWhenAllPlacesAreTakenIsServedWhenOneIsFree() throws Exception {
        var taken = new ArrayList<Socket>();
        for (int i = 0; i < MOST; i++) {
            var socket = new Socket("127.0.0.1", connector.getLocalPort());
            assertThat(served(socket, 10_000)).isTrue();
            taken.add(socket);
        }
        try (var late = new Socket("127.0.0.1", connector.getLocalPort());
                var later = new Socket("127.0.0.1", connector.getLocalPort())) {
            // One may have been let through while the limit was reached; the next is not.
            served(late, 500);
            assertThat(served(later, 500)).isFalse();
            for (var socket : taken) {
                socket.close();
            }
            assertThat(read(later, 10_000)).startsWith("HTTP/1.1 204");
        }
    }

    private static boolean served(Socket socket, int millis) throws IOException {
        socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return !read(socket, millis).isEmpty();
    }

    private static String read(Socket socket, int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            var bytes = new byte[200];
            int read = socket.getInputStream().read(bytes);
            return new String(bytes, 0, Math.max(0, read), StandardCharsets.US_ASCII);
        } catch (SocketTimeoutException e) {
            return "";
        }
    }
}
