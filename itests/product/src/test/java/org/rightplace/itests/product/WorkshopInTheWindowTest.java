package org.rightplace.itests.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.rightplace.itests.boot.Product;
import org.rightplace.itests.boot.WholeProduct;
import org.rightplace.itests.drive.Hands;
import org.rightplace.itests.drive.Window;
import org.rightplace.workbench.forms.TextBlock;

/** A facilitator at the window, and a room that votes over the network. */
@WholeProduct
class WorkshopInTheWindowTest {

    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final String REASON = "Half the room had another service in mind.";

    @Test
    void aRoomVotesIsSplitAgreesAndItsAnswerGoesToThePlacement() throws Exception {
        Window.find(Tree.class, "with the system", tree -> tree.getItemCount() > 0 && tree.getItem(0).getText().startsWith("Lancashire"));
        Hands.press("Ctrl+Shift+W");
        Button start = Window.find(Button.class, "Start the workshop");
        Window.await("it can be started", start::isEnabled);
        Hands.click(start);
        String address = text(Window.find(TextBlock.class, "with the address", block -> block.getText().startsWith("http://127.0.0.1:")));
        String code = text(Window.find(TextBlock.class, "with the code", block -> block.getText().matches("[A-Z0-9]{4} [A-Z0-9]{4}")));
        for (int i = 0; i < 4; i++) {
            vote(address, code.replace(" ", ""), i);
        }
        Window.find(TextBlock.class, "that counts", block -> block.getText().equals("4 have joined"));
        Window.find(TextBlock.class, "that counts the done", block -> block.getText().equals("PEOPLE · 4 OF 4 ARE DONE"));
        Window.photograph("workshop-room");

        push("Close round 1");
        push("See the results");
        Button handOver = Window.find(Button.class, "Hand to placement");
        assertThat(Window.ask(handOver::isEnabled)).as("while a question is to be discussed").isFalse();
        Combo answer = Window.find(Combo.class, "Answer agreed after discussion");
        Window.tell(() -> {
            answer.select(2);
            answer.notifyListeners(SWT.Selection, new Event());
        });
        Text why = Window.find(Text.class, "Why this was agreed");
        Window.tell(() -> why.setText(REASON));
        push("Keep as agreed");
        Window.photograph("workshop-results");
        Window.await("it can be handed over", handOver::isEnabled);
        push("Hand to placement");
        Window.find(Label.class, "that says so", label -> label.getText().startsWith("Handed to the placement"));

        Hands.press("Ctrl+S");
        var workshops = Product.running().workspace().resolve("workstreams/mental-health/workshops.json");
        Window.await("what was agreed is on disk", () -> read(workshops).contains(REASON));
    }

    // Buttons come, go and move while the room is busy, and may lie below the edge of a small screen.
    private static void push(String name) {
        Button button = Window.find(Button.class, name);
        Window.await(name + " can be pushed", button::isEnabled);
        Window.tell(() -> button.notifyListeners(SWT.Selection, new Event()));
        Window.settle();
    }

    private static String text(TextBlock block) {
        return Window.ask(block::getText);
    }

    private static String read(java.nio.file.Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Everybody answers alike, but the first question, over which the room is split. */
    private static void vote(String address, String code, int person) throws Exception {
        try (var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build()) {
            var join = hidden(get(client, address + "/?code=" + code));
            join.put("code", code);
            join.put("subgroup", person % 2 == 0 ? "clinicians" : "councils");
            post(client, address + "/join", join);
            var page = get(client, address + "/ballot?all=1");
            var form = hidden(page);
            var picks = picks(page);
            boolean first = true;
            for (var pick : picks.entrySet()) {
                var options = pick.getValue();
                form.put(pick.getKey(), options.get(first && person % 2 == 0 ? 0 : options.size() - 2));
                first = false;
            }
            assertThat(form.size()).isGreaterThan(31);
            post(client, address + "/answers", form);
        }
    }

    private static String get(HttpClient client, String address) throws IOException, InterruptedException {
        var response = client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static void post(HttpClient client, String address, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var response = client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }

    /** The hidden fields of a page's first form; those of the same name in others say the same. */
    private static Map<String, String> hidden(String page) {
        var fields = new LinkedHashMap<String, String>();
        var inputs = INPUT.matcher(page);
        while (inputs.find()) {
            if (attribute(inputs.group(), "type").equals("hidden")) {
                fields.putIfAbsent(attribute(inputs.group(), "name"), attribute(inputs.group(), "value"));
            }
        }
        return fields;
    }

    /** The choices of a page: what can be picked for each question. */
    private static Map<String, List<String>> picks(String page) {
        var picks = new LinkedHashMap<String, List<String>>();
        var inputs = INPUT.matcher(page);
        while (inputs.find()) {
            if (attribute(inputs.group(), "type").equals("radio")) {
                picks.computeIfAbsent(attribute(inputs.group(), "name"), name -> new ArrayList<>()).add(attribute(inputs.group(), "value"));
            }
        }
        return picks;
    }

    private static String attribute(String element, String name) {
        var found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(element);
        return found.find() ? found.group(1) : "";
    }
}
