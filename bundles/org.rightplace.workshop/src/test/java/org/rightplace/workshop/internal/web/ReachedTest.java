package org.rightplace.workshop.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.workshop.Token;
import org.rightplace.workshop.testing.Room;

/** A workshop at long addresses and behind a reverse proxy. */
class ReachedTest {

    private static final String PUBLIC = "https://workshop.example.org";

    @TempDir
    private Path folder;

    private Room room;
    private Server server;
    private int port;
    private Address address;

    @BeforeEach
    void prepare() throws Exception {
        room = new Room(folder.resolve("workspace"));
        room.running().openRound();
    }

    private void start(String host, Optional<PublicOrigin> proxy) throws Exception {
        server = new Server();
        var connector = new ServerConnector(server);
        connector.setHost(host);
        server.addConnector(connector);
        connector.open();
        port = connector.getLocalPort();
        address = Address.of(InetAddress.getByName(host), port).behind(proxy);
        var handler = new ServletContextHandler();
        handler.addServlet(new ServletHolder(new Site(room.running(), address, Token.hash(Token.next()), () -> 0)), "/*");
        server.setHandler(handler);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        if (server != null) {
            server.stop();
        }
        room.close();
    }

    @Test
    void aLongAddressIsReachedAsBrowsersWriteIt() throws Exception {
        assumeThat(NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses))
                .anyMatch(here -> here instanceof java.net.Inet6Address && here.isLoopbackAddress());
        start("::1", Optional.empty());
        assertThat(address.origin()).isEqualTo("http://[::1]:" + port);

        try (var client = HttpClient.newHttpClient()) {
            var ann = new Browser(client, address.origin());
            assertThat(ann.get("/").statusCode()).isEqualTo(200);
            assertThat(ann.post("/join", Map.of("code", Room.CODE)).body()).contains("Question 1 of");
        }
        assertThat(status("::1", "GET", "[0:0:0:0:0:0:0:1]:" + port, "")).isEqualTo(200);
        assertThat(status("::1", "GET", "[::2]:" + port, "")).isEqualTo(421);
    }

    @Test
    void behindAProxyFormsAreTakenFromThePublicAddressAndTheCookieIsForEncryptedConnectionsAlone() throws Exception {
        start("127.0.0.1", PublicOrigin.of(PUBLIC));
        assertThat(address.origin()).isEqualTo(PUBLIC);

        var page = answer("127.0.0.1", "GET /", "workshop.example.org", "", "");
        assertThat(page).startsWith("HTTP/1.1 200").contains("; Secure");
        var cookie = between(page, "Set-Cookie: ", ";");
        var body = "code=" + Room.CODE + "&t=" + between(page, "name=\"t\" value=\"", "\"");
        var form = "Cookie: " + cookie + "\r\nOrigin: %s\r\nContent-Type: application/x-www-form-urlencoded\r\n";

        assertThat(answer("127.0.0.1", "POST /join", "workshop.example.org", form.formatted("https://elsewhere.example"), body)).startsWith("HTTP/1.1 403");
        assertThat(answer("127.0.0.1", "POST /join", "workshop.example.org", form.formatted(PUBLIC), body)).startsWith("HTTP/1.1 303");
        assertThat(answer("127.0.0.1", "GET /", "elsewhere.example", "", "")).startsWith("HTTP/1.1 421");
        assertThat(room.running().joined()).isEqualTo(1);
    }

    @Test
    void withoutAProxyNobodyIsBelievedWhoSaysToBePassedOn() throws Exception {
        start("127.0.0.1", Optional.empty());

        assertThat(statuses("127.0.0.1:" + port)).contains(429);
        assertThat(answer("127.0.0.1", "GET /", "workshop.example.org", "", "")).startsWith("HTTP/1.1 421");
    }

    @Test
    void behindAProxyEachNetworkHasLimitsOfItsOwn() throws Exception {
        start("127.0.0.1", PublicOrigin.of(PUBLIC));

        assertThat(statuses("workshop.example.org")).containsOnly(200);
    }

    /** What more visits than one network may make at once are told, when each says to be of another. */
    private ArrayList<Integer> statuses(String host) throws Exception {
        // What a visitor says itself stands before what the proxy adds.
        return statuses(host, "X-Forwarded-For: 1.2.3.4, 10.0.%d.%d\r\n");
    }

    @Test
    void aProxyMayWriteALineOfItsOwnAfterTheVisitors() throws Exception {
        start("127.0.0.1", PublicOrigin.of(PUBLIC));

        assertThat(statuses("workshop.example.org", "X-Forwarded-For: 10.0.%d.%d\r\nX-Forwarded-For: 1.2.3.4\r\n"))
                .as("who says to be of many networks").contains(429);
        assertThat(statuses("workshop.example.org", "X-Forwarded-For: 1.2.3.4\r\nX-Forwarded-For: 10.1.%d.%d\r\n"))
                .as("who is of many networks").containsOnly(200);
    }

    private ArrayList<Integer> statuses(String host, String forwarded) throws Exception {
        var statuses = new ArrayList<Integer>();
        try (var socket = new Socket("127.0.0.1", port)) {
            var in = new java.io.BufferedReader(new java.io.InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (int i = 0; i < 4010; i++) {
                socket.getOutputStream().write(("HEAD /style.css HTTP/1.1\r\nHost: " + host + "\r\n"
                                + forwarded.formatted(i / 250, i % 250) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                statuses.add(Integer.parseInt(in.readLine().substring(9, 12)));
                while (!in.readLine().isEmpty()) {
                    // The rest of its head is not looked at.
                }
                if (statuses.getLast() == 429) {
                    break;
                }
            }
        }
        return statuses;
    }

    private int status(String to, String method, String host, String more) throws Exception {
        return Integer.parseInt(answer(to, method + " /", host, more, "").substring(9, 12));
    }

    private String answer(String to, String line, String host, String more, String body) throws Exception {
        try (var socket = new Socket(to, port)) {
            socket.getOutputStream().write((line + " HTTP/1.1\r\nHost: " + host + "\r\n" + more + "Content-Length: " + body.length()
                            + "\r\nConnection: close\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from) + from.length();
        return text.substring(start, text.indexOf(to, start));
    }
}
