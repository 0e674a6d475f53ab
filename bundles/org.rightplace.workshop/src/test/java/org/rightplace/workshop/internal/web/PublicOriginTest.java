package org.rightplace.workshop.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightplace.workspace.WorkspaceException;

class PublicOriginTest {

    @Test
    void itIsWrittenAsBrowsersSayIt() throws Exception {
        assertThat(PublicOrigin.of("https://Workshop.example.org/").orElseThrow().text()).isEqualTo("https://workshop.example.org");
        assertThat(PublicOrigin.of("https://workshop.example.org:443").orElseThrow().text()).isEqualTo("https://workshop.example.org");
        assertThat(PublicOrigin.of("https://workshop.example.org:8443").orElseThrow().text()).isEqualTo("https://workshop.example.org:8443");
        assertThat(PublicOrigin.of("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://workshop.example.org", "workshop.example.org", "https://", "https://a.example/path", "https://a.example/?q", "https://me@a.example", "https://a b"})
    void whatIsNoEncryptedAddressIsRefusedInWords(String text) {
        assertThatThrownBy(() -> PublicOrigin.of(text)).isInstanceOf(WorkspaceException.class).hasMessageContaining("https://workshop.example.org");
    }
}
