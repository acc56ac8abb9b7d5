package org.consultationdigest.bench.dedupe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
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
    private int found;
    private int told;

    ContainmentMeasure(RealTexts real) {
        this.real = real;
    }

    Measured measure() {
        List<String> hosts = unlikeEachOther(new ArrayList<>(real.dockets().values()));
        List<String> pieces = pieces();
        int from = 0;
        while (from < Math.min(PLANTED, pieces.size())) {
            int to = Math.min(from + hosts.size(), Math.min(PLANTED, pieces.size()));
            plant(hosts, pieces.subList(from, to));
            from = to;
        }
        double recall = (double) found / from;
        double precision = told == 0 ? 0 : (double) found / told;
        return new Measured(
                "containment, " + from + " pieces of " + LEAST + "-" + MOST + " words in " + hosts.size()
                        + " real comments",
                "R .980 P .990",
                String.format(Locale.ROOT, "R %.3f P %.3f (%d told)", recall, precision, told),
                recall >= 0.98 && precision >= 0.99);
    }

    private void plant(List<String> hosts, List<String> pieces) {
        Map<String, String> comments = new LinkedHashMap<>();
        for (int i = 0; i < hosts.size(); i++) {
            comments.put("h" + i, i < pieces.size() ? planted(hosts.get(i), pieces.get(i)) : hosts.get(i));
            if (i < pieces.size()) {
                comments.put("p" + i, pieces.get(i));
            }
        }
        Grouped grouped = Grouped.of(comments);
        for (String id : comments.keySet()) {
            if (grouped.relation(id) == Relation.CONTAINED) {
                told++;
                boolean right = id.startsWith("p") && grouped.representative(id).equals("h" + id.substring(1));
                found += right ? 1 : 0;
                if (!right) {
                    note("wrongly: " + comments.get(id) + " IN " + comments.get(grouped.representative(id)));
                }
            } else if (id.startsWith("p")) {
                note(grouped.relation(id) + " " + grouped.isAsked(id, "h" + id.substring(1)) + ": " + comments.get(id)
                        + " IN " + comments.get("h" + id.substring(1)));
            }
        }
    }

    private static void note(String missed) {
        if (Boolean.getBoolean("misses")) {
            System.err.println(missed.replace('\n', '¶'));
        }
    }

    /** Comments of campaigns would contain each other; of each word-for-word beginning one is taken. */
    private static List<String> unlikeEachOther(List<String> comments) {
        List<String> unlike = new ArrayList<>();
        List<Shingles> taken = new ArrayList<>();
        for (String comment : comments) {
            Shingles shingles = Shingles.of(comment);
            if (taken.stream()
                    .noneMatch(other -> Math.max(shingles.containedIn(other), other.containedIn(shingles)) > 0.5)) {
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
                String sentence = paragraph.split("(?<=[.!?])\\s+(?=\\p{Lu})", 2)[0];
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
