package org.rightplace.workspace.contributed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentityCacheTest {

    private final IdentityCache<String, Integer> cache = new IdentityCache<>();

    @Test
    void an_object_is_known_by_itself_and_not_by_what_it_equals() {
        var one = new String("same");
        var other = new String("same");
        cache.put(one, 1);

        assertThat(cache.get(one)).isEqualTo(1);
        assertThat(cache.get(other)).isNull();
        assertThat(cache.get(other, made -> 2)).isEqualTo(2);
        assertThat(cache.get(one, made -> 3)).isEqualTo(1);
    }
}
