package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the rows that people added where they put them: behind the row that stood above, or at the end when it is gone. */
final class OwnRows {
    private OwnRows() {}

    static List<DigestOrder.Line> among(List<DigestOrder.Line> lines, List<OwnRow> rows) {
        if (rows.isEmpty()) {
            return lines;
        }
        Map<String, List<DigestOrder.Line>> behind = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            behind.computeIfAbsent(rows.get(i).after(), above -> new ArrayList<>())
                    .add(new DigestOrder.Line.Own(SheetBelongings.own(i), rows.get(i)));
        }
        List<DigestOrder.Line> all = new ArrayList<>();
        Set<String> placed = new HashSet<>(Set.of(SheetBelongings.IN_ANOTHER_PART));
        behind.forEach((above, own) -> {
            if (SheetBelongings.partWithTop(above) > 0) {
                all.addAll(own);
                placed.add(above);
            }
        });
        for (DigestOrder.Line line : lines) {
            all.add(line);
            all.addAll(behind.getOrDefault(line.name(), List.of()));
            placed.add(line.name());
        }
        behind.forEach((above, own) -> {
            if (!placed.contains(above)) {
                all.addAll(own);
            }
        });
        return all;
    }
}
