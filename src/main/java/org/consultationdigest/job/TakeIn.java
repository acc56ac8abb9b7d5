package org.consultationdigest.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.intake.Arrival;
import org.consultationdigest.intake.Document;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.DocumentRegister;
import org.consultationdigest.intake.DocumentStatus;
import org.consultationdigest.intake.Found;
import org.consultationdigest.intake.MediaTypes;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.intake.Unpacking;
import org.consultationdigest.store.Receipts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in what the inbox holds: keeps the contents, opens containers, writes the receipts. */
final class TakeIn {
    private static final Logger LOG = LoggerFactory.getLogger(TakeIn.class);

    private final RunContext context;
    private final MediaTypes mediaTypes;
    private final Unpacking unpacking;

    TakeIn(RunContext context) {
        this.context = context;
        this.mediaTypes = new MediaTypes();
        this.unpacking = new Unpacking(context.contents(), mediaTypes, Unpacking.Limits.USUAL);
    }

    void run() throws IOException {
        context.contents().sweep();
        List<Arrival> arrivals = new ArrayList<>();
        for (Found found : context.found()) {
            try {
                arrivals.addAll(arrivalsOf(found));
            } catch (NoSuchFileException gone) {
                LOG.info("{} was taken away again before it could be copied", found.path());
            }
            context.progress().advance(Progress.Step.TAKE_IN, 1);
        }
        Receipts receipts = context.store().receipts();
        List<Document> known = receipts.received();
        receipts.replaceAll(DocumentRegister.update(known, arrivals));
        // A content that comes again at another path was read before and is not read a second time.
        new Settling(context.store()).all();
    }

    private List<Arrival> arrivalsOf(Found found) throws IOException {
        if (found instanceof Found.Growing growing) {
            return List.of(new Arrival.WithoutContent(
                    growing.path(),
                    growing.workshop(),
                    DocumentStatus.PENDING,
                    "still being written: it is taken by the next run"));
        }
        if (found instanceof Found.NotTaken notTaken) {
            return List.of(new Arrival.WithoutContent(
                    notTaken.path(), notTaken.workshop(), DocumentStatus.REFUSED, notTaken.reason()));
        }
        return keep((Found.Whole) found);
    }

    private List<Arrival> keep(Found.Whole whole) throws IOException {
        SubmissionId content = new SubmissionId(whole.sha256());
        if (!context.contents().holds(content)) {
            try (InputStream in = Files.newInputStream(whole.file())) {
                content = context.contents().keep(in);
            }
        }
        // What is kept counts: a file that changed since it was looked at is taken as it is now, and again as it will
        // be.
        String name = String.valueOf(whole.file().getFileName());
        String mediaType = mediaTypes.of(context.contents().file(content), name);
        Arrival.Content arrival = new Arrival.Content(whole.path(), whole.workshop(), content.sha256(), mediaType);
        List<Arrival> arrivals = new ArrayList<>(List.of(arrival));
        if (Unpacking.mayHoldFiles(mediaType)) {
            Unpacking.Unpacked unpacked = unpacking.open(arrival);
            arrivals.addAll(unpacked.arrivals());
            DocumentId container = DocumentId.of(arrival.path(), arrival.sha256());
            context.store().receipts().replaceProblems(container, unpacked.problems());
        }
        return arrivals;
    }
}
