package org.rightplace.workshop.internal.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.rightplace.workspace.WorkspaceException;

/**
 * Where people reach a workshop that a reverse proxy stands before: an address with encryption, which the proxy ends.
 *
 * @param host the name people type
 * @param port the port, 443 unless they type another
 */
record PublicOrigin(String host, int port) {

    private static final String SCHEME = "https";
    private static final int USUAL_PORT = 443;

    /**
     * Reads one as it is given.
     *
     * @param text the address; nothing if there is no proxy
     * @throws WorkspaceException if it is not an address with encryption and nothing more
     */
    static Optional<PublicOrigin> of(String text) throws WorkspaceException {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            var uri = new URI(text.strip());
            boolean bare = (uri.getPath() == null || uri.getPath().isEmpty() || uri.getPath().equals("/"))
                    && uri.getQuery() == null && uri.getFragment() == null && uri.getUserInfo() == null;
            if (bare && SCHEME.equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null) {
                return Optional.of(new PublicOrigin(
                        uri.getHost().toLowerCase(Locale.ROOT), uri.getPort() < 0 ? USUAL_PORT : uri.getPort()));
            }
        } catch (URISyntaxException e) {
            throw wrong(text, e);
        }
        throw wrong(text, null);
    }

    /** What a browser calls it. */
    String text() {
        return SCHEME + "://" + authority();
    }

    /** Whether this is it, as a browser says it in the Host header. */
    boolean is(String hostAndPort) {
        return hostAndPort.equalsIgnoreCase(authority()) || hostAndPort.equalsIgnoreCase(host + ":" + port);
    }

    private String authority() {
        return port == USUAL_PORT ? host : host + ":" + port;
    }

    private static WorkspaceException wrong(String text, Exception cause) {
        return new WorkspaceException(
                "“%s” is no address that people could reach the workshop at. Give the one of the reverse proxy, such as https://workshop.example.org."
                        .formatted(text),
                cause);
    }
}
