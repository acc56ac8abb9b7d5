package org.consultationdigest.extract.plain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.xml.sax.Attributes;

/** How mail programs mark in a page what they quote of earlier mails and what signs a mail. */
final class MailMarks {
    private final Deque<Boolean> quotations = new ArrayDeque<>();
    private final Deque<Boolean> signatures = new ArrayDeque<>();

    void enter(String name, Attributes attributes) {
        String type = value(attributes, "type");
        String style = value(attributes, "class");
        // A mere indent is no quotation.
        quotations.push(name.equals("blockquote") && (type.equals("cite") || style.contains("quote")));
        signatures.push(isSignature(style) || isSignature(value(attributes, "id")));
    }

    void leave() {
        quotations.poll();
        signatures.poll();
    }

    boolean isQuoted() {
        return quotations.contains(true);
    }

    boolean isSignature() {
        return signatures.contains(true);
    }

    private static boolean isSignature(String mark) {
        String lower = mark.toLowerCase(Locale.ROOT);
        return lower.endsWith("signature") || lower.contains("signature ");
    }

    private static String value(Attributes attributes, String name) {
        return Optional.ofNullable(attributes.getValue(name)).orElse("");
    }
}
