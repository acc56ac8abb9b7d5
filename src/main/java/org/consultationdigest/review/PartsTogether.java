package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.consultationdigest.digest.Belongings;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.DigestSheet;
import org.consultationdigest.digest.OwnSheet;
import org.consultationdigest.digest.SheetBelongings;
import org.consultationdigest.problem.Problem;

/** What the parts of a large digest say, as if they were one workbook. */
final class PartsTogether {
    private final List<ReadBack> parts;

    /**
     * The parts.
     *
     * @param parts the index first, then those with rows in their order
     */
    PartsTogether(List<ReadBack> parts) {
        this.parts = parts;
    }

    ReadBack readBack() {
        List<ReadBack.Row> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<DigestColumn, List<String>> strays = new EnumMap<>(DigestColumn.class);
        Set<DigestColumn> notRead = new HashSet<>();
        for (ReadBack part : parts) {
            rows.addAll(part.rows());
            problems.addAll(part.problems());
            part.strays()
                    .forEach((column, words) -> strays.computeIfAbsent(column, each -> new ArrayList<>())
                            .addAll(words));
            notRead.addAll(part.notRead());
        }
        return new ReadBack(rows, problems, strays, notRead, elsewhere(), belongings(), origin());
    }

    private Optional<ReadBack.Origin> origin() {
        return parts.stream().flatMap(part -> part.origin().stream()).findFirst();
    }

    private Elsewhere elsewhere() {
        return parts.stream().map(ReadBack::elsewhere).reduce(Elsewhere.NOTHING, Elsewhere::and);
    }

    private Belongings belongings() {
        Map<DigestSheet, List<SheetBelongings>> all = new TreeMap<>();
        parts.forEach(part -> part.belongings()
                .sheets()
                .forEach((sheet, theirs) ->
                        all.computeIfAbsent(sheet, each -> new ArrayList<>()).add(theirs)));
        Map<DigestSheet, SheetBelongings> sheets = new TreeMap<>();
        all.forEach((sheet, theirs) -> sheets.put(sheet, BelongingsTogether.of(theirs)));
        return new Belongings(sheets, ownSheets());
    }

    /** They all stand in the index from now on; those of the parts under a name that none of the others has. */
    private List<OwnSheet> ownSheets() {
        Map<String, OwnSheet> sheets = new LinkedHashMap<>();
        for (ReadBack part : parts) {
            boolean index = isIndex(part);
            for (OwnSheet sheet : part.belongings().ownSheets()) {
                String name = sheet.name();
                for (int number = 2; sheets.containsKey(name); number++) {
                    name = sheet.name() + " (" + number + ")";
                }
                sheets.put(name, index ? sheet : sheet.asValues(name));
            }
        }
        return List.copyOf(sheets.values());
    }

    private static boolean isIndex(ReadBack part) {
        return part.origin().filter(from -> from.parts() > 0).isPresent();
    }

    /** A sheet that moves into the index leaves its formulas behind. */
    List<Problem> formulasLeft() {
        return parts.stream()
                .filter(part -> !isIndex(part))
                .flatMap(part -> part.belongings().ownSheets().stream())
                .filter(sheet -> !sheet.formulas().isEmpty())
                .map(sheet -> Conflicts.formulas(sheet.name(), sheet.formulas()))
                .toList();
    }
}
