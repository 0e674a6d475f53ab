package org.rightplace.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rightplace.alignment.Alignment;
import org.rightplace.decision.DecisionTools;
import org.rightplace.exchange.internal.NhsPracticesImporter;
import org.rightplace.frameworks.internal.Devon;
import org.rightplace.frameworks.internal.LancashireAndSouthCumbria;
import org.rightplace.pack.internal.PublishedPacks;
import org.rightplace.people.internal.StaffImporter;
import org.rightplace.store.internal.folder.FolderWorkspaces;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.spi.Validator;

/** Runs commands as a user would, and keeps what they print. */
final class Shell {

    private final List<Validator> validators = new ArrayList<>();
    private final List<Verb> verbs = new ArrayList<>();
    private DecisionTools tools = DecisionTools.PLAIN;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    static Path data(String name) {
        return Path.of("../../product/data", name);
    }

    Shell with(Verb verb) {
        verbs.add(verb);
        return this;
    }

    Shell with(DecisionTools published) {
        tools = published;
        return this;
    }

    Shell with(Validator validator) {
        validators.add(validator);
        return this;
    }

    int run(Object... words) throws Exception {
        out = new StringWriter();
        err = new StringWriter();
        var installed = new Installed(
                new FolderWorkspaces(),
                List.of(new LancashireAndSouthCumbria(), new Devon()),
                List.of(new NhsPracticesImporter(), new StaffImporter()),
                validators,
                tools,
                Alignment.builtIn(),
                new PublishedPacks());
        var arguments = List.of(words).stream().map(Object::toString).toList();
        return new Verbs(installed, verbs, new Terminal(new PrintWriter(out, true), new PrintWriter(err, true))).run(arguments);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    /** What was printed, which must be one JSON document and nothing else. */
    @SuppressWarnings("unchecked")
    Map<String, Object> json() throws IOException {
        try (var parser = new JsonFactory().createParser(out())) {
            parser.nextToken();
            var document = (Map<String, Object>) value(parser);
            assertThat(parser.nextToken()).as("anything after the document").isNull();
            return document;
        }
    }

    Workspace open(Path folder) throws WorkspaceException {
        return new FolderWorkspaces().open(folder);
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var map = new LinkedHashMap<String, Object>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    var name = parser.currentName();
                    parser.nextToken();
                    map.put(name, value(parser));
                }
                yield map;
            }
            case START_ARRAY -> {
                var list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            default -> parser.getText();
        };
    }
}
