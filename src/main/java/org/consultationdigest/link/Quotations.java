package org.consultationdigest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.link.reference.Mention;

/** Words in quotation marks: those of the draft, or those it should hold, not those of the comment. */
final class Quotations {
    private static final Pattern QUOTED = Pattern.compile("[\"“„«”]([^\"“”„«»]{1,5000})[\"”“»]");

    private Quotations() {}

    /** What stands between quotation marks, in its order. */
    static List<String> of(String text) {
        List<String> quoted = new ArrayList<>();
        Matcher quotations = QUOTED.matcher(text);
        while (quotations.find()) {
            quoted.add(quotations.group(1));
        }
        return quoted;
    }

    /** The mentions that are not quoted; when all are, all. */
    static List<Mention> outside(String text, List<Mention> mentions) {
        List<Mention> outside = new ArrayList<>(mentions);
        Matcher quotations = QUOTED.matcher(text);
        while (!outside.isEmpty() && quotations.find()) {
            int start = quotations.start();
            int end = quotations.end();
            outside.removeIf(mention -> mention.start() > start && mention.end() < end);
        }
        return outside.isEmpty() ? mentions : outside;
    }
}
