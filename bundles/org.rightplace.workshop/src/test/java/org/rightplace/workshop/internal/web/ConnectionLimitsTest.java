package org.rightplace.workshop.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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
import org.eclipse.jetty.util.thread.ThreadPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConnectionLimitsTest {

    private static final int MOST = 10;
    private static final int MOST_FROM_ONE = 6;

    private Server server;
    private ServerConnector connector;

    private void start() throws Exception {
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
        server.addConnector(new ConnectionLimits(MOST, MOST_FROM_ONE).createConnector(server));
    }

    @AfterEach
    void stop() throws Exception {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void whoeverComesIsServedAtOnceHoweverBusyThoseAreWhoHaveAllThePlaces() throws Exception {
        start();
        var taken = new ArrayList<Socket>();
        for (int i = 0; i < MOST; i++) {
            taken.add(served(1 + i % 3));
        }
        // The first of them have just asked again, so that nobody is idle or slow.
        for (var socket : taken) {
            ask(socket);
            assertThat(read(socket)).startsWith("HTTP/1.1 204");
        }
        for (int newcomer = 4; newcomer < 8; newcomer++) {
            taken.add(served(newcomer));
        }
        long ended = taken.stream().filter(ConnectionLimitsTest::ended).count();
        assertThat(ended).as("who made room").isEqualTo(4);
        assertThat(taken.subList(MOST, taken.size())).as("the newcomers").noneMatch(ConnectionLimitsTest::ended);
        close(taken);
    }

    @Test
    void nobodyTakesAllPlacesFromOneAddress() throws Exception {
        start();
        var taken = new ArrayList<Socket>();
        for (int i = 0; i < MOST_FROM_ONE; i++) {
            taken.add(served(1));
        }
        taken.add(served(1));

        assertThat(ended(taken.getFirst())).as("who asked longest ago").isTrue();
        assertThat(taken.stream().skip(1)).noneMatch(ConnectionLimitsTest::ended);
        taken.add(served(2));
        assertThat(taken.stream().skip(1)).as("there are still places for others").noneMatch(ConnectionLimitsTest::ended);
        close(taken);
    }

    @Test
    void whoeverSendsARequestByteByByteMakesRoomFirst() throws Exception {
        start();
        var first = served(1);
        var slow = from(1);
        slow.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
        var taken = new ArrayList<Socket>();
        // Once this one is served the slow one, which came before it, is known to have come.
        for (int i = 2; i < MOST_FROM_ONE; i++) {
            taken.add(served(1));
        }
        taken.add(served(1));

        assertThat(ended(slow)).isTrue();
        assertThat(ended(first)).isFalse();
        close(taken);
        slow.close();
        first.close();
    }

    @Test
    void fewThreadsAcceptAndEndConnections() throws Exception {
        start();

        assertThat(server.getThreadPool()).isInstanceOfSatisfying(
                ThreadPool.SizedThreadPool.class, threads -> assertThat(threads.getMaxThreads()).isLessThan(50));
    }

    // Once all threads of the server were virtual, two that watch connections kept both processors of a small machine.
    @Test
    void requestsRunOnVirtualThreadsAndWhatWatchesConnectionsDoesNot() {
        var settings = WhiteboardHosts.settings("key", new InetSocketAddress("127.0.0.1", 1));

        assertThat(settings)
                .containsEntry("org.apache.felix.http.jetty.virtualthreads.enable", "true")
                .doesNotContainKey("org.apache.felix.http.jetty.threadpool.max");
    }

    private Socket served(int address) throws IOException {
        var socket = from(address);
        ask(socket);
        assertThat(read(socket)).startsWith("HTTP/1.1 204");
        return socket;
    }

    /** A connection from one of the many addresses a machine has for itself. */
    private Socket from(int address) throws IOException {
        return new Socket(
                InetAddress.getByName("127.0.0.1"), connector.getLocalPort(), InetAddress.getByName("127.0.0." + address), 0);
    }

    /** Whether the other side has ended it; who made room is told before the newcomer is served. */
    private static boolean ended(Socket socket) {
        try {
            socket.setSoTimeout(200);
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static void ask(Socket socket) throws IOException {
        socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static String read(Socket socket) throws IOException {
        socket.setSoTimeout(10_000);
        var bytes = new byte[200];
        int read = socket.getInputStream().read(bytes);
        return new String(bytes, 0, Math.max(0, read), StandardCharsets.US_ASCII);
    }

    private static void close(Iterable<Socket> sockets) throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }
}
