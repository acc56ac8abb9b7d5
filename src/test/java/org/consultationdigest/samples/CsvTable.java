package org.consultationdigest.samples;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A table that somebody saved from a spreadsheet as text: semicolons, UTF-8 with a byte order mark, CRLF. */
final class CsvTable {
    private CsvTable() {}

    static Map<String, byte[]> files() {
        return Map.of(Folders.DELTA + "Child Rights Forum.csv", saved("""
                No.;Section;Para;Comment;Proposed change;Rationale
                1;V.B;58;"The ban on corporal punishment is little known in village schools; the report should say so.";;"Survey of 4,200 pupils, 2023"
                2;V.B;59;Please give the figures for child labour by sex and by sector.;;
                3;V.B;60;Juvenile courts exist, but not every child is tried by one.;"Add: In 2024, 300 children were still tried by ordinary courts.";Court statistics 2024
                4;IV.C;47;Add a source.;;
                5;II.C;;"We support the ratification of the Convention on enforced disappearance without reservations.";;
                6;III.D;35;"The ""automated systems"" of schools use the data of children. What protects them?";;
                7;III.C;29;“Unless a court decides otherwise”: on what grounds may the court do so?;;
                8;General comment;;Please publish a version of the report that is written for children.;;
                9;;;We would have liked more time in the afternoon session.;;
                10;;;;;
                """));
    }

    static byte[] saved(String lines) {
        return ("\uFEFF" + lines.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
    }
}
