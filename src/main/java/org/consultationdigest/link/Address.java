package org.consultationdigest.link;

import java.util.regex.Pattern;
import org.consultationdigest.link.reference.Mention;
import org.consultationdigest.link.reference.Reference;
import org.consultationdigest.link.reference.Unit;

/** A reference by which a text is addressed to a place, rather than one that it only speaks of. */
final class Address {
    private static final Pattern NOTHING_BUT_A_PREPOSITION = Pattern.compile(
            "[\\s\\p{Punct}\\d–—•]*(?:(?:in|on|at|re|regarding|tại|về|ở|trong|đối với|dans|à|sur|en|sobre)\\s+)?(?:the\\s+)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern COLON = Pattern.compile("\\s*[:：].*", Pattern.DOTALL);

    private Address() {}

    /**
     * Whether it counts against the section that the column of the row names: the text opens with it and a colon, or it names a
     * paragraph by its number, which says more exactly what is meant than a section does.
     */
    static boolean outweighsColumn(Mention mention, String text) {
        boolean paragraph = mention.reference() instanceof Reference.Place place
                && place.step(Unit.PARAGRAPH).isPresent();
        return paragraph || opens(mention, text);
    }

    private static boolean opens(Mention mention, String text) {
        return NOTHING_BUT_A_PREPOSITION
                        .matcher(text.substring(0, mention.start()))
                        .matches()
                && COLON.matcher(text.substring(mention.end())).matches();
    }
}
