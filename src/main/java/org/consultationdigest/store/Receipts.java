package org.consultationdigest.store;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.intake.Document;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.DocumentStatus;
import org.consultationdigest.intake.FileVerdicts;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.problem.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was received. */
public final class Receipts {
    private final JdbcClient jdbc;
    private final Json json;

    Receipts(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Every receipt as people see it, by path, those of one path by id: with what they say of files laid over it. */
    public List<Document> all() {
        return new VerdictRecords(jdbc, json).files().over(received());
    }

    /** Every receipt as it was received, by path, those of one path by id. */
    public List<Document> received() {
        return jdbc.sql("select payload from document order by path, id").query(String.class).list().stream()
                .map(payload -> json.read(payload, Document.class))
                .toList();
    }

    /** Puts these receipts in the place of all that were kept. */
    public void replaceAll(List<Document> documents) {
        jdbc.sql("delete from document").update();
        for (Document document : documents) {
            jdbc.sql("insert into document (id, path, sha256, status, payload) values (?, ?, ?, ?, ?)")
                    .param(document.id().value())
                    .param(document.path())
                    .param(document.sha256().orElse(null))
                    .param(document.status().name())
                    .param(json.write(document))
                    .update();
        }
    }

    /** The receipts that bring comments, by path: neither superseded nor the same as another nor without content. */
    public List<Document> bringing() {
        FileVerdicts said = new VerdictRecords(jdbc, json).files();
        return said.over(received()).stream()
                .filter(document -> brings(document) && !said.ignores(document.id()))
                .toList();
    }

    /** Notes what became of the receipts of a content that brings comments. */
    public void settle(SubmissionId content, DocumentStatus status, Optional<String> reason) {
        List<Document> received = jdbc
                .sql("select payload from document where sha256 = ?")
                .param(content.sha256())
                .query(String.class)
                .list()
                .stream()
                .map(payload -> json.read(payload, Document.class))
                .filter(Receipts::brings)
                .toList();
        for (Document document : received) {
            update(document.settled(status, reason));
        }
    }

    /** Notes that another document replaces this one, at whatever paths its content was received. */
    public void supersede(Document earlier, DocumentId by, String why) {
        all().stream()
                .filter(document ->
                        document.sha256().isPresent() && document.sha256().equals(earlier.sha256()))
                .filter(document -> document.status() != DocumentStatus.SUPERSEDED)
                .map(document -> document.superseded(by, why))
                .forEach(this::update);
    }

    private void update(Document document) {
        jdbc.sql("update document set status = ?, payload = ? where id = ?")
                .params(
                        document.status().name(),
                        json.write(document),
                        document.id().value())
                .update();
    }

    /** Puts these problems in the place of those noted when a container was last opened. */
    public void replaceProblems(DocumentId container, List<Problem> problems) {
        jdbc.sql("delete from container_problem where document = ?")
                .param(container.value())
                .update();
        int position = 0;
        for (Problem problem : problems) {
            jdbc.sql("insert into container_problem (document, position, payload) values (?, ?, ?)")
                    .params(container.value(), ++position, json.write(problem))
                    .update();
        }
    }

    /** What went wrong when a container was last opened. */
    public List<Problem> problemsOf(DocumentId container) {
        return jdbc
                .sql("select payload from container_problem where document = ? order by position")
                .param(container.value())
                .query(String.class)
                .list()
                .stream()
                .map(payload -> json.read(payload, Problem.class))
                .toList();
    }

    private static boolean brings(Document document) {
        return document.sha256().isPresent()
                && document.status() != DocumentStatus.SUPERSEDED
                && document.status() != DocumentStatus.SAME;
    }
}
