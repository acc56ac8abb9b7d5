package org.consultationdigest.store;

import java.util.Map;
import org.consultationdigest.dedupe.RememberedVerdicts;
import org.consultationdigest.extract.ReadingVerdicts;
import org.consultationdigest.intake.FileVerdicts;
import org.consultationdigest.link.PlaceVerdicts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people typed, as the program understood it when it was last read back. */
public final class VerdictRecords {
    private final JdbcClient jdbc;
    private final Json json;

    VerdictRecords(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private enum Topic {
        FILES,
        READINGS,
        PLACES,
        ROWS,
        MOVES
    }

    /** Puts these in the place of all that was kept. */
    public void replace(FileVerdicts files, ReadingVerdicts readings, PlaceVerdicts places) {
        keep(Topic.FILES, files);
        keep(Topic.READINGS, readings);
        keep(Topic.PLACES, places);
    }

    /** What people say of files. */
    public FileVerdicts files() {
        return kept(Topic.FILES, FileVerdicts.class, FileVerdicts.none());
    }

    /** What people say of texts that were read. */
    public ReadingVerdicts readings() {
        return kept(Topic.READINGS, ReadingVerdicts.class, ReadingVerdicts.none());
    }

    /** Where people say that comments belong. */
    public PlaceVerdicts places() {
        return kept(Topic.PLACES, PlaceVerdicts.class, PlaceVerdicts.none());
    }

    /** Puts what people say of rows in the place of what was kept. */
    public void replaceRows(RememberedVerdicts verdicts, Map<String, String> moves) {
        keep(Topic.ROWS, verdicts);
        keep(Topic.MOVES, new Moves(moves));
    }

    /** What people say of duplicates. */
    public RememberedVerdicts rows() {
        return kept(Topic.ROWS, RememberedVerdicts.class, RememberedVerdicts.NONE);
    }

    /** The sections into which people moved rows, by the written id of the row. */
    public Map<String, String> moves() {
        return kept(Topic.MOVES, Moves.class, new Moves(Map.of())).sections();
    }

    private record Moves(Map<String, String> sections) {}

    private void keep(Topic topic, Object verdicts) {
        jdbc.sql("delete from verdict where topic = ?").param(topic.name()).update();
        jdbc.sql("insert into verdict (topic, payload) values (?, ?)")
                .params(topic.name(), json.write(verdicts))
                .update();
    }

    private <T> T kept(Topic topic, Class<T> type, T none) {
        return jdbc.sql("select payload from verdict where topic = ?")
                .param(topic.name())
                .query(String.class)
                .optional()
                .map(payload -> json.read(payload, type))
                .orElse(none);
    }
}
