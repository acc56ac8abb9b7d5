package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message in two languages with room for what differs: <code>{0}</code> for words that are taken over, <code>{0~}</code>
 * for a part that has a wording of its own, <code>{0#}</code> for numbers.
 *
 * @param english the wording that is looked for
 * @param literals what stands before, between and behind the values
 * @param slots the values, one less than the literals
 * @param other the wording that is told
 */
record MessageTemplate(String english, List<String> literals, List<Slot> slots, String other) {
    private static final Pattern SLOT = Pattern.compile("\\{(\\d)([~#]?)}");
    private static final Pattern NUMBERS = Pattern.compile("[\\d ,.%-]++(?:, \\.\\.\\.)?");

    /**
     * Room for a value.
     *
     * @param number which value it is
     * @param kind what it may be, as it is written behind the number
     */
    record Slot(String number, String kind) {
        private boolean takes(String value) {
            return !value.isEmpty()
                    && (!kind.equals("#") || NUMBERS.matcher(value).matches());
        }
    }

    static MessageTemplate of(String english, String other) {
        List<String> literals = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        Matcher slot = SLOT.matcher(english);
        int from = 0;
        while (slot.find()) {
            literals.add(english.substring(from, slot.start()));
            slots.add(new Slot(slot.group(1), slot.group(2)));
            from = slot.end();
        }
        literals.add(english.substring(from));
        return new MessageTemplate(english, List.copyOf(literals), List.copyOf(slots), other);
    }

    /** How many letters it says itself. */
    int said() {
        return literals.stream().mapToInt(String::length).sum();
    }

    /** The values in a message by their number; empty when it is another message. */
    Optional<Map<String, String>> in(String message) {
        String last = literals.get(literals.size() - 1);
        int end = message.length() - last.length();
        int from = literals.get(0).length();
        if (!message.startsWith(literals.get(0))
                || !message.endsWith(last)
                || (slots.isEmpty() && from != message.length())) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < slots.size(); i++) {
            boolean ends = i == slots.size() - 1;
            int to = ends ? end : message.indexOf(literals.get(i + 1), from);
            if (to < from || to > end || !slots.get(i).takes(message.substring(from, to))) {
                return Optional.empty();
            }
            values.put(slots.get(i).number(), message.substring(from, to));
            from = to + literals.get(i + 1).length();
        }
        return Optional.of(values);
    }

    /** The other wording with these values; a part that has a wording of its own is told in it. */
    String filled(Map<String, String> values, UnaryOperator<String> part) {
        return SLOT.matcher(other).replaceAll(slot -> {
            String value = values.getOrDefault(slot.group(1), "");
            return Matcher.quoteReplacement(slot.group(2).equals("~") ? part.apply(value) : value);
        });
    }
}
