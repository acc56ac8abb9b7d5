package org.consultationdigest.store;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that is kept of a consultation, by what it is about. */
public final class ConsultationStore {
    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Json json = new Json();

    ConsultationStore(JdbcOperations operations) {
        this.jdbc = JdbcClient.create(operations);
        this.batches = operations;
    }

    /** The runs of the job. */
    public Runs runs() {
        return new Runs(jdbc, json);
    }

    /** What was received. */
    public Receipts receipts() {
        return new Receipts(jdbc, json);
    }

    /** What came of reading it. */
    public Extractions extractions() {
        return new Extractions(jdbc, batches, json);
    }

    /** The comments, and what the later rooms made of them. */
    public Comments comments() {
        return new Comments(jdbc, json);
    }

    /** The draft of each run. */
    public Outlines outlines() {
        return new Outlines(jdbc, json);
    }

    /** The terms of each run. */
    public Terms terms() {
        return new Terms(jdbc, json);
    }

    /** The groups of each run. */
    public Groups groups() {
        return new Groups(jdbc, json);
    }

    /** What people typed, as the rooms understand it. */
    public VerdictRecords verdicts() {
        return new VerdictRecords(jdbc, json);
    }

    /** What people typed. */
    public Reviews reviews() {
        return new Reviews(jdbc, json);
    }

    /** What went wrong with no received file of its own. */
    public RunProblems problems() {
        return new RunProblems(jdbc, json);
    }
}
