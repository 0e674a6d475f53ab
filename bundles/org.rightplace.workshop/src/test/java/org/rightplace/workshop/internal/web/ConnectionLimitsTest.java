package org.rightplace.workshop.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConnectionLimitsTest {

    private static final int MOST = 10;
    private static final int MOST_FROM_ONE = 6;
    private static final Duration LONG = Duration.ofMinutes(5);

    private Server server;
    private ServerConnector connector;

    private void start(Duration silence) throws Exception {
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
        server.addConnector(new ConnectionLimits(MOST, MOST_FROM_ONE, silence).createConnector(server));
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void whoeverComesWhenAllPlacesAreTakenIsServedWhenOneIsFree() throws Exception {
        start(LONG);
        var taken = new ArrayList<Socket>();
        for (int i = 0; i < MOST; i++) {
            var socket = from(1 + i % 2);
            assertThat(served(socket, 10_000)).isTrue();
            taken.add(socket);
        }
        try (var late = from(3);
                var later = from(3)) {
            // One may have been let through while the limit was reached; the next is not.
            served(late, 500);
            assertThat(served(later, 500)).isFalse();
            for (var socket : taken) {
                socket.close();
            }
            assertThat(read(later, 10_000)).startsWith("HTTP/1.1 204");
        }
    }

    @Test
    void nobodyTakesAllPlacesFromOneAddress() throws Exception {
        start(LONG);
        var taken = new ArrayList<Socket>();
        for (int i = 0; i < MOST_FROM_ONE; i++) {
            var socket = from(1);
            assertThat(served(socket, 10_000)).isTrue();
            taken.add(socket);
        }
        try (var oneMore = from(1);
                var other = from(2)) {
            assertThat(ended(oneMore)).isTrue();
            assertThat(served(other, 10_000)).isTrue();
        }
        for (var socket : taken) {
            socket.close();
        }
        try (var again = servedOnceThereIsRoom()) {
            assertThat(again.isConnected()).isTrue();
        }
    }

    @Test
    void whoeverIsSilentMakesRoomWhenAllPlacesAreTaken() throws Exception {
        start(Duration.ofMillis(300));
        var taken = new ArrayList<Socket>();
        for (int i = 0; i < MOST; i++) {
            var socket = from(1 + i % 2);
            assertThat(served(socket, 10_000)).isTrue();
            taken.add(socket);
        }
        try (var late = from(3)) {
            assertThat(served(late, 30_000)).isTrue();
        }
        for (var socket : taken) {
            socket.close();
        }
    }

    /** A connection from one of the many addresses a machine has for itself. */
    private Socket from(int address) throws IOException {
        return new Socket(
                InetAddress.getByName("127.0.0.1"), connector.getLocalPort(), InetAddress.getByName("127.0.0." + address), 0);
    }

    // That somebody has gone is noticed on another thread.
    private Socket servedOnceThereIsRoom() throws IOException {
        while (true) {
            var socket = from(1);
            if (!ended(socket)) {
                return socket;
            }
            socket.close();
        }
    }

    private static boolean ended(Socket socket) {
        try {
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return read(socket, 10_000).isEmpty();
        } catch (IOException e) {
            return true;
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
