package org.rightplace.logging.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogReaderService;

class ServiceLogTest {

    private final List<String> asked = new ArrayList<>();

    @Test
    void whatIsLeftWhenItHasStoppedIsNotPassedOn() {
        var log = new ServiceLog(proxy(LogReaderService.class, null));
        // A bundle that the framework has closed answers like this.
        var entry = proxy(LogEntry.class, new NullPointerException("closed"));

        log.stop();

        assertThatCode(() -> log.logged(entry)).doesNotThrowAnyException();
        assertThat(asked).containsExactly("addLogListener", "removeLogListener");
    }

    private <T> T proxy(Class<T> type, RuntimeException trouble) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            asked.add(method.getName());
            if (trouble != null) {
                throw trouble;
            }
            return null;
        }));
    }
}
