package org.consultationdigest.bench.dedupe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.consultationdigest.dedupe.Relation;
import org.consultationdigest.text.Shingles;
import org.consultationdigest.text.Words;

/** Real sentences and paragraphs of 12 to 200 words, each planted in a real comment that has nothing to do with it. */
final class ContainmentMeasure {
    private static final int LEAST = 12;
    private static final int MOST = 200;
    private static final int PLANTED = 240;

    private final RealTexts real;
    private final Random random = new Random(11);

    ContainmentMeasure(RealTexts real) {
        this.real = real;
    }

    Measured measure() {
        List<String> hosts = unlikeEachOther(new ArrayList<>(real.dockets().values()));
        List<String> pieces = pieces();
        Map<String, String> comments = new LinkedHashMap<>();
        Set<String> gold = new HashSet<>();
        for (int i = 0; i < hosts.size(); i++) {
            String host = hosts.get(i);
            if (i < PLANTED) {
                comments.put("p" + i, pieces.get(i));
                gold.add(Grouped.pair("h" + i, "p" + i));
                host = planted(host, pieces.get(i));
            }
            comments.put("h" + i, host);
        }
        Grouped grouped = Grouped.of(comments);
        int found = 0;
        int told = 0;
        for (String id : comments.keySet()) {
            if (grouped.relation(id) == Relation.CONTAINED) {
                told++;
                found += gold.contains(Grouped.pair(id, grouped.representative(id))) ? 1 : 0;
            }
        }
        double recall = (double) found / gold.size();
        double precision = told == 0 ? 0 : (double) found / told;
        return new Measured(
                "containment, " + gold.size() + " pieces of " + LEAST + "-" + MOST + " words in real comments",
                "R .980 P .990",
                String.format(Locale.ROOT, "R %.3f P %.3f (%d told)", recall, precision, told),
                recall >= 0.98 && precision >= 0.99);
    }

    /** Comments of campaigns would contain each other; of each word-for-word beginning one is taken. */
    private static List<String> unlikeEachOther(List<String> comments) {
        List<String> unlike = new ArrayList<>();
        List<Shingles> taken = new ArrayList<>();
        for (String comment : comments) {
            Shingles shingles = Shingles.of(comment);
            if (taken.stream().noneMatch(other ->
                    Math.max(shingles.containedIn(other), other.containedIn(shingles)) > 0.5)) {
                taken.add(shingles);
                unlike.add(comment);
            }
        }
        return unlike;
    }

    private List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        for (String language : List.of("en", "vi")) {
            for (String paragraph : real.paragraphs(language)) {
                String sentence = paragraph.split("(?<=[.!?])\\s+(?=\\p{Lu})")[0];
                String piece = random.nextBoolean() ? paragraph : sentence;
                int words = Words.folded(piece).size();
                if (words >= LEAST && words <= MOST) {
                    pieces.add(piece);
                }
            }
        }
        Collections.shuffle(pieces, random);
        return pieces;
    }

    /** Behind a sentence of the comment, or as a paragraph of its own. */
    private String planted(String host, String piece) {
        String end = piece.matches("(?s).*[.!?\"”]\\s*") ? piece : piece + ".";
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i + 1 < host.length(); i++) {
            if (".!?".indexOf(host.charAt(i)) >= 0 && Character.isWhitespace(host.charAt(i + 1))) {
                ends.add(i + 1);
            }
        }
        if (ends.isEmpty() || random.nextInt(3) == 0) {
            return host + "\n\n" + end;
        }
        int at = ends.get(random.nextInt(ends.size()));
        return host.substring(0, at) + " " + end + host.substring(at);
    }
}
