package org.consultationdigest.digest;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A JSON object as it is written: keys in the order in which they are put, one without a value left out. */
final class JsonObject {
    private final StringBuilder written = new StringBuilder("{");

    JsonObject put(String key, String value) {
        key(key);
        quoted(value);
        return this;
    }

    JsonObject put(String key, int value) {
        key(key).append(value);
        return this;
    }

    JsonObject put(String key, boolean value) {
        key(key).append(value);
        return this;
    }

    /** A likeness or certainty from 0 to 1, with at most four decimals. */
    JsonObject putScore(String key, double value) {
        key(key).append(Math.round(value * 10_000) / 10_000.0);
        return this;
    }

    /** A blank text is no value. */
    JsonObject putText(String key, String value) {
        return value.isBlank() ? this : put(key, value);
    }

    JsonObject put(String key, Optional<?> value) {
        value.ifPresent(present -> put(key, present.toString()));
        return this;
    }

    JsonObject put(String key, OptionalInt value) {
        value.ifPresent(present -> put(key, present));
        return this;
    }

    /** An empty list is no value. */
    JsonObject put(String key, Collection<?> list) {
        if (!list.isEmpty()) {
            key(key);
            char before = '[';
            for (Object each : list) {
                written.append(before);
                element(each);
                before = ',';
            }
            written.append(']');
        }
        return this;
    }

    /** An object without keys is no value. */
    JsonObject put(String key, JsonObject object) {
        if (object.written.length() > 1) {
            key(key).append(object.written).append('}');
        }
        return this;
    }

    JsonObject put(String key, Map<String, String> map) {
        JsonObject object = new JsonObject();
        map.forEach(object::put);
        return put(key, object);
    }

    /** The object on one line, without the line end. */
    String line() {
        return written + "}";
    }

    private StringBuilder key(String key) {
        if (written.length() > 1) {
            written.append(',');
        }
        quoted(key);
        return written.append(':');
    }

    private void element(Object value) {
        if (value instanceof JsonObject object) {
            written.append(object.written).append('}');
        } else if (value instanceof Number number) {
            written.append(number);
        } else {
            quoted(value.toString());
        }
    }

    private void quoted(String text) {
        written.append('"');
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isEscaped(text, i)) {
                written.append(text, done, i).append(escape(text.charAt(i)));
                done = i + 1;
            }
        }
        written.append(text, done, text.length()).append('"');
    }

    /**
     * What JSON does not allow in a string; what could end a line for a reader that knows more line ends than JSON does;
     * the byte order mark; and halves of surrogate pairs, which UTF-8 cannot hold.
     */
    private static boolean isEscaped(String text, int index) {
        char unit = text.charAt(index);
        if (unit < 0x7F) {
            return unit < ' ' || unit == '"' || unit == '\\';
        }
        if (Character.isSurrogate(unit)) {
            return !(isPair(text, index) || isPair(text, index - 1));
        }
        return unit <= 0x9F || unit == '\u2028' || unit == '\u2029' || unit == '\uFEFF' || unit >= '\uFFFE';
    }

    private static boolean isPair(String text, int index) {
        return index >= 0
                && index + 1 < text.length()
                && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
    }

    private static String escape(char unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> String.format(Locale.ROOT, "\\u%04X", (int) unit);
        };
    }
}
