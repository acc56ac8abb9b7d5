package org.consultationdigest.store;

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
        PLACES
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
