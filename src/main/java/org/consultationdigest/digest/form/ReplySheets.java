package org.consultationdigest.digest.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.dedupe.GroupMember;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestComment;
import org.consultationdigest.digest.DigestRow;
import org.consultationdigest.digest.OutputFile;

/**
 * One sheet for each contributor: what it said, in its own words, and what became of it. It names nobody but its addressee,
 * neither in the comments nor in the responses; the draft's own headings stand as they are.
 */
final class ReplySheets {
    /** So that a name fits into every file system, whatever its script: three bytes a letter at most. */
    private static final int LONGEST_NAME = 60;

    private final Digest digest;
    private final BodyNames names;
    private final NameMask everyone;
    private final UnaryOperator<String> othersThanBodies;
    private final SectionLabels labels;
    private final Map<GroupId, List<DigestComment>> comments = new LinkedHashMap<>();

    private ReplySheets(Digest digest) {
        this.digest = digest;
        this.names = BodyNames.of(digest);
        this.everyone = new NameMask(names.of(names.bodies()), FormTerm.ANOTHER.in(digest.language()));
        this.othersThanBodies = Discretion.othersThanBodies(digest);
        this.labels = new SectionLabels(digest);
        digest.comments()
                .forEach(comment -> comments.computeIfAbsent(comment.group(), row -> new ArrayList<>())
                        .add(comment));
    }

    /** The sheets of a digest, in the order in which its rows name the contributors. */
    static List<OutputFile> of(Digest digest) {
        ReplySheets sheets = new ReplySheets(digest);
        Map<String, List<DigestRow>> rows = new LinkedHashMap<>();
        for (DigestRow row : digest.standing()) {
            row.contributors()
                    .forEach(name -> rows.computeIfAbsent(name, body -> new ArrayList<>())
                            .add(row));
        }
        List<OutputFile> files = new ArrayList<>();
        rows.forEach((body, theirs) -> files.add(sheets.file(files.size() + 1, body, theirs)));
        return files;
    }

    private OutputFile file(int number, String body, List<DigestRow> rows) {
        String name = body.replaceAll("[^\\p{L}\\p{M}\\p{N} ,()-]+", " ").strip();
        int cut = name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length())));
        String path = String.format(
                Locale.ROOT,
                "replies/%03d %s.docx",
                number,
                name.substring(0, cut).strip());
        return new OutputFile(path, out -> ReplySheet.write(sheet(body, rows), digest.language(), out));
    }

    private ReplySheet sheet(String body, List<DigestRow> rows) {
        NameMask others = everyone.sparing(names.of(List.of(body)));
        RowText words =
                new RowText(digest.language(), Discretion.masking(text -> othersThanBodies.apply(others.mask(text))));
        List<ReplySheet.Entry> entries = rows.stream()
                .map(row -> new ReplySheet.Entry(
                        labels.of(row.group().section()), words.comment(row, own(body, row)), words.response(row)))
                .toList();
        return new ReplySheet(body, digest.outline().title(), entries);
    }

    /** The copies of a row that come from a body; all of them say the same where it sent another's bytes. */
    private List<GroupMember> own(String body, DigestRow row) {
        List<GroupMember> own = comments.getOrDefault(row.group().id(), List.of()).stream()
                .filter(comment -> comment.contributor().filter(body::equals).isPresent())
                .map(DigestComment::member)
                .toList();
        return own.isEmpty() ? List.of(row.group().representative()) : own;
    }
}
