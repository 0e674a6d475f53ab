package org.rightplace.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL server with a database of its own, as durable as it is by default, which is gone when it is closed. */
final class Postgres implements AutoCloseable {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final String USER = "benchmark";
    private static final String UNPRIVILEGED = "postgres";

    private final Path programs;
    private final Path folder;
    private final int port;

    private Postgres(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** The folder its programs are in, where it is installed. */
    static Optional<Path> installed() throws IOException {
        var folders = new ArrayList<Path>();
        if (Files.isDirectory(DEBIAN)) {
            try (Stream<Path> versions = Files.list(DEBIAN)) {
                versions.map(version -> version.resolve("bin")).sorted(Comparator.reverseOrder()).forEach(folders::add);
            }
        }
        for (var folder : System.getenv().getOrDefault("PATH", "").split(":")) {
            folders.add(Path.of(folder));
        }
        return folders.stream()
                .filter(one -> Files.isExecutable(one.resolve("initdb")) && Files.isExecutable(one.resolve("pg_ctl")))
                .findFirst();
    }

    /** Starts it on a free port of this machine alone. */
    static Postgres start(Path programs) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("rightplace-postgres-");
        if (privileged()) {
            // It does not run as root.
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(UNPRIVILEGED));
        }
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        var server = new Postgres(programs, folder, port);
        try {
            server.run("initdb", "-D", server.data(), "-U", USER, "--auth=trust", "--no-locale", "-E", "UTF8");
            server.run("pg_ctl", "-D", server.data(), "-w", "-l", folder.resolve("log").toString(), "-o",
                    "-p %d -k %s -c listen_addresses=127.0.0.1".formatted(port, folder), "start");
            return server;
        } catch (IOException e) {
            delete(folder);
            throw e;
        }
    }

    /** A connection on which every statement is a transaction of its own. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port), USER, "");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        try {
            run("pg_ctl", "-D", data(), "-w", "-m", "fast", "stop");
        } finally {
            delete(folder);
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void run(String program, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (privileged()) {
            command.addAll(List.of("runuser", "-u", UNPRIVILEGED, "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(words));
        var said = folder.resolveSibling(folder.getFileName() + "." + program);
        try {
            int status = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IOException("%s ended with %d: %s".formatted(program, status, Files.readString(said)));
            }
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private static boolean privileged() {
        return System.getProperty("user.name").equals("root");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
