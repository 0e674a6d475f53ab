package org.rightplace.workshop.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.workshop.Token;
import org.rightplace.workshop.testing.Room;

/** A workshop whose first round is open, with its pages on a server as the product has one, and browsers that visit them. */
abstract class OpenSite {

    static final String SECRET = Token.next();

    @TempDir
    Path folder;

    Room room;
    private Server server;
    HttpClient client;
    String origin;
    int port;
    volatile long nanos;
    volatile boolean broken;

    @BeforeEach
    void start() throws Exception {
        room = new Room(folder.resolve("workspace"));
        // Of the kind that the product has.
        var threads = new QueuedThreadPool();
        threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server = new Server(threads);
        var connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        connector.open();
        port = connector.getLocalPort();
        origin = "http://127.0.0.1:" + port;
        new ConnectionLimits(ConnectionLimits.MOST, ConnectionLimits.MOST_FROM_ONE).createConnector(server);
        var handler = new ServletContextHandler();
        handler.addServlet(
                new ServletHolder(new Site(
                        room.running(),
                        Address.of(InetAddress.getByName("127.0.0.1"), port),
                        Token.hash(SECRET),
                        this::clock)),
                "/*");
        server.setHandler(handler);
        server.start();
        client = HttpClient.newHttpClient();
        room.running().openRound();
    }

    private long clock() {
        if (broken) {
            throw new IllegalStateException("no clock");
        }
        return nanos;
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        server.stop();
        room.close();
    }

    Browser joined(String name, String subgroup) throws Exception {
        var browser = new Browser(client, origin);
        browser.get("/");
        browser.post("/join", Map.of("code", Room.CODE, "name", name, "subgroup", subgroup));
        return browser;
    }

    Browser facilitator() throws Exception {
        var browser = new Browser(client, origin);
        assertThat(browser.get("/facilitator/enter/" + SECRET).statusCode()).isEqualTo(200);
        return browser;
    }

    static String post(Browser facilitator, String act) throws Exception {
        facilitator.get("/facilitator");
        return facilitator.post("/facilitator/round", Map.of("do", act)).body();
    }

    /** Answers the question on the page. */
    HttpResponse<String> answer(Browser browser, int option) throws Exception {
        var question = browser.field("q");
        var asked = room.running().agenda().asked().stream().filter(one -> one.question().id().equals(question)).findFirst().orElseThrow();
        return browser.post("/answer", Map.of(
                "s", browser.field("s"),
                "q", question,
                "n", browser.field("n"),
                "o", asked.question().options().get(option).id()));
    }

    String raw(String request) throws Exception {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
