package org.rightplace.itests.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;
import org.rightplace.decision.DecisionTools;
import org.rightplace.itests.boot.Product;
import org.rightplace.itests.boot.WholeProduct;
import org.rightplace.workshop.Binding;
import org.rightplace.workshop.NewWorkshop;
import org.rightplace.workshop.RunningWorkshop;
import org.rightplace.workshop.Token;
import org.rightplace.workshop.WorkshopEdits;
import org.rightplace.workshop.WorkshopHosts;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.Workspaces;

/** What serves a workshop, when it is stopped while people vote. */
@WholeProduct(window = false)
class WorkshopServerTest {

    private static final long PATIENCE_MILLIS = 20_000;

    @Test
    void aRoomWhosePartIsStoppedIsGoneAtOnceAndCanBeOpenedAgainWithEveryAnswer() throws Exception {
        BundleContext context = Product.running().context();
        var hosts = new ServiceTracker<WorkshopHosts, WorkshopHosts>(context, WorkshopHosts.class.getName(), null);
        hosts.open(true);
        Bundle part = Arrays.stream(context.getBundles())
                .filter(bundle -> "org.rightplace.workshop".equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow();
        try (Workspace workspace = service(context, Workspaces.class).open(Product.running().workspace());
                RunningWorkshop running = running(workspace)) {
            var before = hosts.waitForService(PATIENCE_MILLIS);
            var hosted = before.host(running, Binding.LOOPBACK);
            URI join = hosted.join();
            assertThat(status(join)).isEqualTo(200);
            var person = running.join(Token.next(), "", "").orElseThrow();
            var asked = running.asked().getFirst();
            answer(running, person.id(), 0, 1);

            part.stop();

            assertThat(refused(join)).isTrue();
            hosted.close();
            assertThatThrownBy(() -> before.host(running, Binding.LOOPBACK)).hasMessageContaining("stopped");
            assertThat(running.open()).as("the round goes on").isTrue();
            answer(running, person.id(), 1, 2);

            part.start();
            var again = hosts.waitForService(PATIENCE_MILLIS).host(running, new Binding(join.getHost(), join.getPort(), ""));
            assertThat(again.join()).as("phones find it where it was").isEqualTo(join);
            assertThat(status(join)).isEqualTo(200);
            assertThat(running.standing(person.id(), asked.service().id(), asked.question().id()).sequence()).isEqualTo(2);
            running.end();
            again.close();
            assertThat(refused(join)).isTrue();
        } finally {
            hosts.close();
        }
    }

    private static RunningWorkshop running(Workspace workspace) throws Exception {
        var workshop = new NewWorkshop("", "mental-health", List.of("psychological-therapies"), List.of(), List.of(), false)
                .workshop(workspace.snapshot(), LocalDate.of(2026, 11, 22));
        workspace.apply(WorkshopEdits.create(workshop, DecisionTools.PLAIN));
        var running = RunningWorkshop.open(workspace, workshop.id(), DecisionTools.PLAIN, InstantSource.system());
        running.openRound();
        return running;
    }

    private static void answer(RunningWorkshop running, String person, int option, long sequence) throws IOException {
        var asked = running.asked().getFirst();
        assertThat(running.answer(
                        person, asked.service().id(), asked.question().id(), asked.question().options().get(option).id(), sequence)
                .saved()).isTrue();
    }

    private static <T> T service(BundleContext context, Class<T> type) throws InterruptedException {
        var tracker = new ServiceTracker<T, T>(context, type.getName(), null);
        tracker.open(true);
        try {
            T found = tracker.waitForService(PATIENCE_MILLIS);
            assertThat(found).as(type.getSimpleName()).isNotNull();
            return found;
        } finally {
            tracker.close();
        }
    }

    // The server says that it has gone a moment before it stops listening.
    private static boolean refused(URI page) throws IOException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (System.nanoTime() < end) {
            try {
                new Socket(page.getHost(), page.getPort()).close();
            } catch (ConnectException e) {
                return true;
            }
        }
        return false;
    }

    private static int status(URI page) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
