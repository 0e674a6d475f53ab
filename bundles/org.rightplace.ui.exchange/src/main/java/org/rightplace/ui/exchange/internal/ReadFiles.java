package org.rightplace.ui.exchange.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.ImportOutcome;
import org.rightplace.exchange.Rejection;
import org.rightplace.exchange.spi.Importer;
import org.rightplace.exchange.spi.Reading;
import org.rightplace.workbench.spi.Work;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

/**
 * Reads the files and works out what would come of importing them. Whatever happens comes back as a result, so that it
 * can be told where the user is looking.
 */
final class ReadFiles implements Work<ReadFiles.Result> {

    private final Importer importer;
    private final Map<String, Path> files;
    private final Snapshot before;
    private final BiConsumer<Double, String> watcher;
    private final AtomicBoolean stopped = new AtomicBoolean();

    /** What came of reading. */
    sealed interface Result {

        /** The files were read; what is rejected is so for this system. */
        record Read(Reading reading, List<Rejection> rejected, ImportOutcome outcome, ImportPreview preview)
                implements Result {

            /** Whether there is anything to import. */
            boolean bringsAnything() {
                return outcome.imported().values().stream().anyMatch(count -> count > 0);
            }
        }

        /** They could not be. */
        record Failed(String message) implements Result {}

        /** The user stopped it. */
        record Stopped() implements Result {}
    }

    /** @param watcher is told how far it has come, on the background thread */
    ReadFiles(Importer importer, Map<String, Path> files, Snapshot before, BiConsumer<Double, String> watcher) {
        this.importer = importer;
        this.files = Map.copyOf(files);
        this.before = before;
        this.watcher = watcher;
    }

    /** Stops as soon as it can. */
    void stop() {
        stopped.set(true);
    }

    @Override
    public Result run(Work.Progress progress) {
        try {
            var reading = importer.read(files, both(progress));
            var outcome = reading.outcome(before);
            return stopped.get()
                    ? new Result.Stopped()
                    : new Result.Read(
                            reading, reading.rejected(before), outcome, ImportPreview.between(before, outcome.after()));
        } catch (ImportException | EditRefused e) {
            return new Result.Failed(e.getMessage());
        } catch (CancellationException e) {
            return new Result.Stopped();
        }
    }

    // Both parties call theirs Progress, and this class inherits the other one's name.
    private org.rightplace.exchange.Progress both(Work.Progress progress) {
        return new org.rightplace.exchange.Progress() {
            @Override
            public void at(double done, String detail) {
                progress.at(done, detail);
                watcher.accept(done, detail);
            }

            @Override
            public boolean cancelled() {
                return stopped.get() || progress.cancelled();
            }
        };
    }
}
