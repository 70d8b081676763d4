import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j for the cancu processes of one user on one machine. Its only argument is its folder:
 *
 * <pre>
 * password     what the user "neo4j" signs in with, made by cancu before the first start
 * users/PID-N  one file for each use by a cancu process; the database stops when none of those processes lives
 * lock         held while this process runs; by the operating system, so a killed process holds nothing
 * state.json   written when Bolt answers: where, and by which process; removed before the database stops
 * port         the port of last time
 * home/        Neo4j's own folder
 * </pre>
 */
public final class LocalNeo4j {
    private static final int FOLDER_IS_HELD = 3;
    private static final long LOOK_FOR_USERS_EVERY_MS = 250;

    private final Path folder;
    private final Path home;
    private final Path state;
    private volatile DatabaseManagementService service;

    private LocalNeo4j(Path folder) {
        this.folder = folder;
        this.home = folder.resolve("home");
        this.state = folder.resolve("state.json");
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        try (FileChannel lock = FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (lock.tryLock() == null) System.exit(FOLDER_IS_HELD);
            lock.truncate(0);
            lock.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
            new LocalNeo4j(folder).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        Files.deleteIfExists(state);
        forgetDeadUsers();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        if (!Files.exists(home.resolve("data/databases/system"))) setPassword();
        int port = freePort();
        service = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(writeConfiguration(port))
                .build();
        String announcement = announcement(port);
        do {
            announce(announcement);
            while (hasUsers()) Thread.sleep(LOOK_FOR_USERS_EVERY_MS);
            Files.deleteIfExists(state);
            // A process may have come between the last look and the removal; it finds the file again.
        } while (hasUsers());
    }

    /** In Neo4j's usual place, so that its own tools (AdminTool) work on this database when it is stopped. */
    private Path writeConfiguration(int port) throws IOException {
        Path configuration = Files.createDirectories(home.resolve("conf")).resolve("neo4j.conf");
        return Files.writeString(configuration, """
                server.bolt.enabled=true
                server.bolt.listen_address=127.0.0.1:%1$d
                server.bolt.advertised_address=127.0.0.1:%1$d
                dbms.security.auth_enabled=true
                dbms.usage_report.enabled=false
                client.allow_telemetry=false
                server.memory.pagecache.size=%2$s
                # Otherwise every statement is planned anew when a batch has ten times as many rows as the one before.
                internal.cypher.use_parameter_size=false
                # A small graph: no 256 MB of transaction log set aside before the first write.
                db.tx_log.preallocate=false
                db.tx_log.rotation.retention_policy=keep_none
                # Otherwise Bolt listens on for 5 s, twice, for clients that have all gone.
                internal.dbms.dump_diagnostics=false
                internal.dbms.bolt.netty_server_shutdown_quiet_period=0
                """.formatted(port, System.getProperty("cancu.pagecache", "256m")));
    }

    /** In this process, not as a command line that every user of the machine could list. */
    private void setPassword() throws IOException {
        String password = Files.readString(folder.resolve("password")).strip();
        ExecutionContext context = new ExecutionContext(home, Files.createDirectories(home.resolve("conf")));
        int exit = AdminTool.execute(context, "dbms", "set-initial-password", password);
        if (exit != 0) throw new IllegalStateException("set-initial-password ended with " + exit);
    }

    /** The port of last time if it is free, so that a process that lost the database finds it again; else any. */
    private int freePort() throws IOException {
        Path file = folder.resolve("port");
        int last = Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
        int port;
        try {
            port = bindable(last);
        } catch (IOException taken) {
            port = bindable(0);
        }
        Files.writeString(file, Integer.toString(port));
        return port;
    }

    private static int bindable(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return socket.getLocalPort();
        }
    }

    private static String announcement(int port) {
        return "{\"pid\":" + ProcessHandle.current().pid() + ",\"uri\":\"bolt://127.0.0.1:" + port + "\"}\n";
    }

    /** Written whole or not at all: readers never see half a file. */
    private void announce(String text) throws IOException {
        Path draft = Files.writeString(folder.resolve("state.json.new"), text);
        Files.move(draft, state, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void forgetDeadUsers() throws IOException {
        try (DirectoryStream<Path> users = Files.newDirectoryStream(folder.resolve("users"))) {
            for (Path user : users) if (!isAlive(user)) Files.deleteIfExists(user);
        }
    }

    private boolean hasUsers() {
        try (var files = Files.list(folder.resolve("users"))) {
            return files.anyMatch(LocalNeo4j::isAlive);
        } catch (IOException | UncheckedIOException gone) {
            return false;
        }
    }

    /**
     * Whether the process that left this file lives. A process that has ended but was not yet collected by its parent
     * has no command any more; a later process with the same number began after the file was written.
     */
    private static boolean isAlive(Path user) {
        try {
            long pid = Long.parseLong(user.getFileName().toString().split("-")[0]);
            Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
            if (process.isEmpty() || process.get().info().command().isEmpty()) return false;
            Instant cameAt = Files.getLastModifiedTime(user).toInstant();
            Optional<Instant> started = process.get().info().startInstant();
            return started.isEmpty() || !started.get().isAfter(cameAt.plusSeconds(5));
        } catch (NumberFormatException | IOException gone) {
            return false;
        }
    }

    private void stop() {
        try {
            Files.deleteIfExists(state);
        } catch (IOException unwritable) {
            // The next start removes it.
        }
        if (service != null) service.shutdown();
    }
}
