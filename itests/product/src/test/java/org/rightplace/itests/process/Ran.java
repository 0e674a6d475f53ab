package org.rightplace.itests.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process that has ended.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Ran(int status, String out, String err) {

    private static final long PATIENCE_SECONDS = 100;

    /** Starts a command, to be waited for with {@link Started#end}. A null value takes a variable out of the environment. */
    static Started start(Path directory, Map<String, String> environment, List<String> command) throws IOException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        environment.forEach((name, value) -> {
            if (value == null) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        return new Started(builder.start(), out, err);
    }

    record Started(Process process, Path out, Path err) {

        Ran end() throws IOException, InterruptedException {
            try {
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new AssertionError("The process did not end; it said: " + Files.readString(out) + Files.readString(err));
                }
                return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
            } finally {
                process.destroyForcibly();
                Files.delete(out);
                Files.delete(err);
            }
        }
    }
}
