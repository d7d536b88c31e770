package org.chancery.register;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chancery.register.store.Address;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server on a free port of the loopback interface, in a temporary folder, for the tests of this process.
 * The tests are skipped where PostgreSQL is not installed.
 */
final class PrivateServer {
    private static @Nullable PrivateServer running;

    private final Path folder;
    private final int port;
    private final Process process;
    private int databases;

    private PrivateServer(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** The server, started when it is first asked for and stopped when the process ends. */
    static synchronized PrivateServer get() {
        if (running == null) {
            Path programs = programs();
            if (programs == null) {
                abort("PostgreSQL is not installed (no initdb found), so the register is tested on SQLite alone");
            }
            try {
                running = start(programs);
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("The private PostgreSQL server does not start.", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(running::stop));
        }
        return running;
    }

    /** An empty database. */
    synchronized Address freshDatabase() {
        String name = "register" + ++databases;
        try (Connection connection = DriverManager.getConnection(jdbc("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Address.of(jdbc(name));
    }

    private String jdbc(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=chancery";
    }

    private static PrivateServer start(Path programs) throws IOException, InterruptedException, SQLException {
        Path folder = Files.createTempDirectory("chancery-postgresql");
        Path data = folder.resolve("data");
        if (isRoot()) {
            run(List.of("chown", "nobody", folder.toString()));
        }
        run(asNobody(List.of(
                programs.resolve("initdb").toString(),
                "--pgdata=" + data,
                "--username=chancery",
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C.UTF-8")));
        int port = freePort();
        Process process = new ProcessBuilder(asNobody(List.of(
                        programs.resolve("postgres").toString(),
                        "-D",
                        data.toString(),
                        "-p",
                        String.valueOf(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=" + folder,
                        // What these tests write need not outlive a power cut.
                        "-c",
                        "fsync=off")))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        PrivateServer server = new PrivateServer(folder, port, process);
        server.await();
        return server;
    }

    private void await() throws InterruptedException, SQLException {
        for (int attempt = 0; ; attempt++) {
            try (Connection connection = DriverManager.getConnection(jdbc("postgres"))) {
                return;
            } catch (SQLException e) {
                if (attempt > 300 || !process.isAlive()) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    private void stop() {
        try (Stream<Path> files = Files.walk(folder)) {
            // Asked to end otherwise, the server would wait for whoever is still connected.
            run(List.of("kill", "-INT", String.valueOf(process.pid())));
            process.waitFor(10, TimeUnit.SECONDS);
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // It lies in the system's folder for what may go.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** PostgreSQL refuses to run as root. */
    private static List<String> asNobody(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (isRoot()) {
            whole.addAll(List.of("setpriv", "--reuid=nobody", "--clear-groups", "--"));
        }
        whole.addAll(command);
        return whole;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed: " + said);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The folder of PostgreSQL's programs: on the path, or where Debian keeps them. */
    private static @Nullable Path programs() {
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(":")).map(Path::of);
        try (Stream<Path> debian = Files.exists(Path.of("/usr/lib/postgresql"))
                ? Files.list(Path.of("/usr/lib/postgresql"))
                : Stream.<Path>empty()) {
            return Stream.concat(
                            debian.map(version -> version.resolve("bin")).sorted(Comparator.reverseOrder()), onPath)
                    .filter(bin ->
                            Files.isExecutable(bin.resolve("initdb")) && Files.isExecutable(bin.resolve("postgres")))
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            return null;
        }
    }
}
