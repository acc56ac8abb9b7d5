package org.consultationdigest.extract.mail;

/** Text whose lines end in a blank where the paragraph goes on ({@code format=flowed}, RFC 3676). */
final class FlowedText {
    private FlowedText() {}

    static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        boolean open = false;
        for (String line : text.lines().toList()) {
            String stuffed = line.startsWith(" ") ? line.substring(1) : line;
            boolean quoted = stuffed.startsWith(">");
            if (!open || quoted) {
                joined.append(joined.length() == 0 ? "" : "\n");
            }
            joined.append(stuffed);
            open = !quoted && stuffed.endsWith(" ") && !stuffed.equals("-- ");
        }
        return joined.toString();
    }
}
