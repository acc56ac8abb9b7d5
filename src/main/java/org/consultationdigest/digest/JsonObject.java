package org.consultationdigest.digest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object under construction: keys in the order they are put, a key without a value left out. */
final class JsonObject {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * What could end a line for a reader that knows more line ends than JSON does, the byte order mark, and halves of
     * surrogate pairs, which UTF-8 cannot hold. They occur only inside strings, where an escape says the same.
     */
    private static final Pattern ESCAPED = Pattern.compile(
            "[\\x{7F}-\\x{9F}\\x{2028}\\x{2029}\\x{FEFF}\\x{FFFE}\\x{FFFF}]"
                    + "|[\\x{D800}-\\x{DBFF}](?![\\x{DC00}-\\x{DFFF}])|(?<![\\x{D800}-\\x{DBFF}])[\\x{DC00}-\\x{DFFF}]");

    private final Map<String, Object> values = new LinkedHashMap<>();

    JsonObject put(String key, String value) {
        values.put(key, value);
        return this;
    }

    JsonObject put(String key, int value) {
        values.put(key, value);
        return this;
    }

    JsonObject put(String key, boolean value) {
        values.put(key, value);
        return this;
    }

    /** A likeness or certainty from 0 to 1, with at most four decimals. */
    JsonObject putScore(String key, double value) {
        values.put(key, Math.round(value * 10_000) / 10_000.0);
        return this;
    }

    /** A blank text is no value. */
    JsonObject putText(String key, String value) {
        if (!value.isBlank()) {
            values.put(key, value);
        }
        return this;
    }

    JsonObject put(String key, Optional<?> value) {
        value.ifPresent(present -> values.put(key, present.toString()));
        return this;
    }

    JsonObject put(String key, OptionalInt value) {
        value.ifPresent(present -> values.put(key, present));
        return this;
    }

    /** An empty list is no value. */
    JsonObject put(String key, Collection<?> list) {
        if (!list.isEmpty()) {
            values.put(
                    key,
                    list.stream()
                            .map(each -> each instanceof JsonObject object ? object.values : each)
                            .toList());
        }
        return this;
    }

    /** An object without keys is no value. */
    JsonObject put(String key, JsonObject object) {
        if (!object.values.isEmpty()) {
            values.put(key, object.values);
        }
        return this;
    }

    JsonObject put(String key, Map<String, String> map) {
        if (!map.isEmpty()) {
            values.put(key, map);
        }
        return this;
    }

    /** The object on one line, without the line end. */
    String line() {
        return ESCAPED.matcher(MAPPER.writeValueAsString(values))
                .replaceAll(match -> String.format(
                        Locale.ROOT, "\\\\u%04X", (int) match.group().charAt(0)));
    }
}
