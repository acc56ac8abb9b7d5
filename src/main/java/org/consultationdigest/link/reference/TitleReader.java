package org.consultationdigest.link.reference;

import java.util.Optional;
import java.util.Set;

/** Reads references by title: {@code the section on ...}, {@code mục về ...}, {@code mục "..."}. */
final class TitleReader {
    private static final int LONGEST_TITLE = 25;
    private static final Set<Unit> WITH_TITLES =
            Set.of(Unit.PART, Unit.CHAPTER, Unit.SECTION, Unit.SUBSECTION, Unit.ANNEX, Unit.PARAGRAPH);

    private final Reading reading;
    private final String text;

    TitleReader(Reading reading, String text) {
        this.reading = reading;
        this.text = text;
    }

    /** The title that is named here; empty, and nothing read, when there is none. */
    Optional<Reference> read() {
        int start = reading.at;
        while (reading.skip(Role.DETERMINER)) {
            reading.skipMark("'");
        }
        Optional<Reference> title = head() ? title() : Optional.empty();
        if (title.isEmpty()) {
            reading.at = start;
        }
        return title;
    }

    private boolean head() {
        if (reading.skip(Role.SUBJECT_HEAD)) {
            return reading.see(Role.ABOUT).isPresent();
        }
        Optional<Phrase> head = reading.see(Role.HEAD)
                .filter(phrase -> !phrase.shortForm())
                .filter(phrase -> phrase.unit().filter(WITH_TITLES::contains).isPresent());
        head.ifPresent(phrase -> reading.at += phrase.length());
        return head.isPresent();
    }

    private Optional<Reference> title() {
        boolean about = reading.skip(Role.ABOUT);
        reading.skip(Role.DETERMINER);
        boolean quoted = reading.skipMark("\"");
        int from = reading.at;
        while (reading.at - from < LONGEST_TITLE && !ends(quoted)) {
            reading.at++;
        }
        if (reading.at == from) {
            return Optional.empty();
        }
        String words = text.substring(
                reading.peek(from - reading.at).start(), reading.peek(-1).end());
        reading.skipMark("\"");
        boolean verb = !about && !quoted && !words.contains(" ") && Character.isLowerCase(words.codePointAt(0));
        return verb && !reading.cell ? Optional.empty() : Optional.of(new Reference.Title(words, about || quoted));
    }

    private boolean ends(boolean quoted) {
        Token token = reading.peek();
        if (token.kind() == Token.Kind.BREAK || token.isMark("\"")) {
            return true;
        }
        boolean mark =
                token.kind() == Token.Kind.MARK && !token.isMark("-") && !token.isMark("'") && !token.isMark(",");
        return !quoted && mark;
    }
}
