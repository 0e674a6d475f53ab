package org.rightplace.logging.internal;

import java.util.function.Supplier;

import org.slf4j.LoggerFactory;

import com.github.weisj.jsvg.logging.LogManager;
import com.github.weisj.jsvg.logging.Logger;

/**
 * Passes what the SVG library reports to the product's log. The library does not resolve unless some bundle provides this,
 * and where there is no window the toolkit's own is not there.
 */
public final class DrawingLog implements LogManager {

    @Override
    public Logger createLogger(String name) {
        return new Forwarding(LoggerFactory.getLogger(name));
    }

    private record Forwarding(org.slf4j.Logger target) implements Logger {

        @Override
        public void log(Level level, String message) {
            target.atLevel(slf4j(level)).log(message);
        }

        @Override
        public void log(Level level, String message, Throwable cause) {
            target.atLevel(slf4j(level)).setCause(cause).log(message);
        }

        @Override
        public void log(Level level, Supplier<String> message) {
            target.atLevel(slf4j(level)).log(message);
        }

        private static org.slf4j.event.Level slf4j(Level level) {
            return switch (level) {
                case DEBUG -> org.slf4j.event.Level.DEBUG;
                case INFO -> org.slf4j.event.Level.INFO;
                case WARNING -> org.slf4j.event.Level.WARN;
                case ERROR -> org.slf4j.event.Level.ERROR;
            };
        }
    }
}
