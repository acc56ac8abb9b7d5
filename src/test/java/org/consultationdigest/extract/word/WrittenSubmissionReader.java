package org.consultationdigest.extract.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.extract.word.WrittenSubmission.Said;

/**
 * Reads a submission from its lines. A paragraph stands behind a sign ({@code *} begins a comment, {@code +} goes on with it,
 * {@code ~} may be one, {@code :} leads in to the comments that follow, {@code -} is none) and a place (see {@link
 * WrittenBody}; {@code S}: a speaker stands before the colon; {@code @name}: whose remark it is). A row of a table stands
 * behind {@code TR}, its column titles behind {@code TH}; the cells say in braces what they are: <code>*</code> the comment,
 * <code>{@literal >}</code> the wording asked for, <code>?</code> the reason, <code>{@literal @}</code> who says it.
 */
final class WrittenSubmissionReader {
    private static final Pattern PARAGRAPH = Pattern.compile("^([*+~:-]) (?:@([^|]*?) ?)?([A-Z]*[0-9]?)\\| ?(.*)$");
    private static final Pattern SHORT_PLACE = Pattern.compile(" (?:D|N|A)$");
    private static final Pattern NOTE = Pattern.compile("\\[\\^([^]]*)]");

    private final String name;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<Said> comments = new ArrayList<>();
    private final WrittenBody body = new WrittenBody();
    private String leadIn = "";
    private String rowSpeaker = "";

    WrittenSubmissionReader(String name) {
        this.name = name;
    }

    void line(String line) {
        if (line.startsWith("# ")) {
            String[] fact = line.substring(2).split(": ", 2);
            facts.put(fact[0], fact[1]);
        } else if (line.startsWith("T ")) {
            body.table(line.substring(2).split(" "));
        } else if (line.startsWith("TH| ")) {
            body.titles(line.substring(4).split(" ?\\| ?", -1));
        } else if (line.startsWith("TR| ")) {
            row(line.substring(4).split(" ?\\| ?", -1));
        } else {
            paragraph(line);
        }
    }

    WrittenSubmission written() {
        byte[] docx = body.bytes();
        return new WrittenSubmission(name, Map.copyOf(facts), () -> docx, List.copyOf(comments));
    }

    private void paragraph(String line) {
        Matcher matcher = PARAGRAPH.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalStateException("no line of a submission: " + line);
        }
        String speaker = matcher.group(2) == null ? "" : matcher.group(2);
        String place = matcher.group(3);
        String text = matcher.group(4);
        body.paragraph(place, text);
        String plain = NOTE.matcher(text).replaceAll("");
        switch (matcher.group(1)) {
            case "*", "~" -> said(place, plain, text, speaker, matcher.group(1).equals("~"));
            case "+" -> comments.add(comments.remove(comments.size() - 1).and(plain));
            case ":" -> leadIn = plain;
            default -> leadIn = "";
        }
    }

    private void said(String place, String plain, String whole, String speaker, boolean doubtful) {
        StringBuilder notes = new StringBuilder();
        NOTE.matcher(whole)
                .results()
                .forEach(note -> notes.append(note.group(1)).append('\n'));
        int colon = place.equals("S") ? plain.indexOf(':') : -1;
        comments.add(new Said(
                plain.substring(colon + 1),
                leadIn,
                notes.toString(),
                colon < 0 ? SHORT_PLACE.matcher(speaker).replaceAll("") : plain.substring(0, colon),
                doubtful));
    }

    private void row(String... cells) {
        List<String> marks = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (String cell : cells) {
            int end = cell.startsWith("{") ? cell.indexOf('}') : -1;
            marks.add(end < 0 ? "" : cell.substring(1, end));
            texts.add(cell.substring(end + 1).strip().replace(" // ", "\n"));
        }
        body.row(marks, texts);
        said(marks, texts);
    }

    private void said(List<String> marks, List<String> texts) {
        String words = "";
        for (int cell = 0; cell < marks.size(); cell++) {
            String mark = marks.get(cell);
            if (mark.contains("@")) {
                rowSpeaker = texts.get(cell);
            } else if (!mark.isEmpty() && "*>?~+".contains(mark.substring(mark.length() - 1))) {
                words += "\n" + texts.get(cell);
            }
        }
        if (marks.stream().anyMatch(mark -> mark.startsWith("+"))) {
            comments.add(comments.remove(comments.size() - 1).and(words));
        } else if (!words.isEmpty()) {
            comments.add(new Said(words, "", "", rowSpeaker, marks.contains("~")));
        }
    }
}
