package org.rightplace.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Ten thousand connections that begin a request and never end it, first from one address and then from many: how many of
 * them the product keeps, whether somebody else can still join and vote, then and when as many come once these have gone, and how much memory it
 * takes.
 */
final class FloodBenchmark implements Benchmark {

    private static final int CONNECTIONS = 10_000;
    private static final int CONNECT_MILLIS = 200;
    private static final String BEGUN = "POST /join HTTP/1.1\r\nHost: %s\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            + "Content-Length: 50000\r\n\r\nc";

    private final Product product;

    FloodBenchmark(Product product) {
        this.product = product;
    }

    @Override
    public String name() {
        return "flood";
    }

    @Override
    public void run(Path scratch, Consumer<Result> report) throws Exception {
        flood(Files.createDirectory(scratch.resolve("one")), 1, "%,d connections from one address".formatted(CONNECTIONS), report);
        flood(Files.createDirectory(scratch.resolve("many")), 100, "%,d connections from 100 addresses".formatted(CONNECTIONS), report);
    }

    private void flood(Path scratch, int addresses, String what, Consumer<Result> report) throws Exception {
        try (var hosted = new Hosted(product, scratch)) {
            double before = hosted.peakMemory();
            var answering = new Stopwatch();
            var first = new Stopwatch();
            var flood = opened(hosted, addresses);
            try {
                report.accept(Result.figure(what + ": got through", flood.size(), ""));
                vote(hosted, first, answering);
                report.accept(Result.figure("  are kept once that is done", flood.stream().filter(FloodBenchmark::kept).count(), ""));
            } finally {
                close(flood);
            }
            report.accept(Result.figure("  somebody else joins within", first.first(), "ms"));
            report.accept(Result.figure("  … and an answer is saved within, median", answering.median(), "ms"));
            var again = new Stopwatch();
            var second = opened(hosted, addresses);
            try {
                vote(hosted, again, new Stopwatch());
            } finally {
                close(second);
            }
            report.accept(Result.figure("  … and joins within, when these have ended and as many come again", again.first(), "ms"));
            report.accept(Result.figure("  memory before", before, "MiB"));
            report.accept(Result.figure("  … at most", hosted.peakMemory(), "MiB"));
        }
    }

    private static List<Socket> opened(Hosted hosted, int addresses) throws IOException {
        var join = hosted.join();
        var target = new InetSocketAddress(InetAddress.getByName(join.getHost()), join.getPort());
        var begun = BEGUN.formatted(join.getAuthority()).getBytes(StandardCharsets.US_ASCII);
        var flood = new ArrayList<Socket>();
        for (int i = 0; i < CONNECTIONS; i++) {
            open(target, begun, 1 + i % addresses).ifPresent(flood::add);
        }
        return flood;
    }

    private static void vote(Hosted hosted, Stopwatch joining, Stopwatch answering) throws Exception {
        try (var phone = new Phone(hosted.join(), InetAddress.getByName("127.0.1.1"))) {
            joining.time(() -> {
                phone.join(hosted.code(), "public");
                return phone;
            });
            for (var question : Room.questions()) {
                answering.time(() -> saved(phone.answer(Room.SERVICE, question.id(), question.options().getFirst().id(), 1)));
            }
        }
    }

    private static void close(List<Socket> flood) throws IOException {
        for (var socket : flood) {
            socket.close();
        }
    }

    private static Optional<Socket> open(InetSocketAddress target, byte[] begun, int address) throws IOException {
        var socket = new Socket();
        try {
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0." + (1 + address)), 0));
            socket.connect(target, CONNECT_MILLIS);
            socket.getOutputStream().write(begun);
            return Optional.of(socket);
        } catch (IOException e) {
            // Being turned away is what is looked for.
            socket.close();
            return Optional.empty();
        }
    }

    /** Whether the other side has not ended it. */
    private static boolean kept(Socket socket) {
        try {
            socket.setSoTimeout(1);
            return socket.getInputStream().read() >= 0;
        } catch (SocketTimeoutException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Phone.Answer saved(Phone.Answer answer) throws IOException {
        if (answer.status() != 200) {
            throw new IOException("not saved: " + answer);
        }
        return answer;
    }
}
