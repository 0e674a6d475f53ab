package org.rightplace.workshop.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** Clients that ask without end, send slowly or only hold a connection keep nobody else out. */
class SiteUnderLoadTest extends OpenSite {

    @Test
    void oneDeviceThatAsksWithoutEndIsSlowedDownAndOthersAreNot() throws Exception {
        var ann = joined("Ann", "");
        var ben = joined("Ben", "");
        var statuses = new HashSet<Integer>();
        for (int i = 0; i < 500; i++) {
            statuses.add(ann.get("/state").statusCode());
        }

        assertThat(statuses).containsExactlyInAnyOrder(200, 429);
        assertThat(ben.get("/state").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormThatTricklesInIsGivenUp() throws Exception {
        try (var socket = new Socket("127.0.0.1", port)) {
            var out = socket.getOutputStream();
            out.write(("POST /join HTTP/1.1\r\nHost: 127.0.0.1:" + port
                            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 50000\r\nExpect: 100-continue\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            // It is asked for only when it is being read.
            var in = new java.io.BufferedReader(new java.io.InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(in.readLine()).startsWith("HTTP/1.1 100");
            nanos += 60_000_000_000L;
            out.write("code=".getBytes(StandardCharsets.US_ASCII));

            in.readLine();
            assertThat(in.readLine()).startsWith("HTTP/1.1 408");
        }
        assertThat(joined("Ann", "").page()).contains("Question 1 of");
    }

    @Test
    void slowClientsKeepNobodyOut() throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 150; i++) {
                var socket = new Socket("127.0.0.1", port);
                slow.add(socket);
                socket.getOutputStream().write(("POST /join HTTP/1.1\r\nHost: 127.0.0.1:" + port
                                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 50000\r\n\r\nc")
                        .getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(joined("Ann", "").page()).contains("Question 1 of");
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void manyIdleConnectionsKeepNobodyOut() throws Exception {
        var idle = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 300; i++) {
                idle.add(new Socket("127.0.0.1", port));
            }
            assertThat(joined("Ann", "").page()).contains("Question 1 of");
        } finally {
            for (var socket : idle) {
                socket.close();
            }
        }
    }
}
