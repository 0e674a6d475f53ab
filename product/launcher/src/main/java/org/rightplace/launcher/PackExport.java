package org.rightplace.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.rightplace.launch.Application;
import org.rightplace.launch.FileTrouble;

/** What the product does for a user who starts it where no window can be shown: it writes every workstream's pack. */
final class PackExport {

    private final Application commandLine;
    private final PrintStream out;

    PackExport(Application commandLine, PrintStream out) {
        this.commandLine = commandLine;
        this.out = out;
    }

    /**
     * Writes the packs, naming each file.
     *
     * @throws StartProblem when the folder cannot be made
     * @return the first exit status that is not {@link Application#DONE}, after all have been tried
     */
    int export(Path workspace, Path folder) throws Exception {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StartProblem("The packs cannot be written to %s (%s). Go to a folder that you may write in, and start Rightplace there."
                    .formatted(folder.toAbsolutePath(), FileTrouble.words(e)), e);
        }
        int status = Application.DONE;
        for (String workstream : workstreams(workspace)) {
            Path file = folder.resolve(workstream + ".html");
            int result = commandLine.run(List.of("export", "pack", workspace.toString(),
                    "--workstream", workstream, "--out", file.toString()));
            if (result == Application.DONE) {
                out.println(file);
            }
            status = status == Application.DONE ? result : status;
        }
        return status;
    }

    private static List<String> workstreams(Path workspace) throws IOException {
        try (Stream<Path> folders = Files.list(workspace.resolve("workstreams"))) {
            return folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
