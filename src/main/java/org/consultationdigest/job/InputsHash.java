package org.consultationdigest.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.digest.DigestParts;
import org.consultationdigest.intake.Found;
import org.consultationdigest.text.Sha256;

/** One hash over all that a run depends on but the reviewed workbook: equal means that nothing new has come. */
final class InputsHash {
    private InputsHash() {}

    /** The hash of a run's inputs. */
    static String of(JobSettings settings, List<Found> found, String version) {
        List<String> parts = new ArrayList<>();
        parts.add(version);
        parts.add(settings.consultation());
        parts.add(settings.language().name());
        parts.add(settings.columns().toString());
        parts.add(sha256(settings.report()));
        settings.reportPdf().ifPresent(print -> parts.add("print " + sha256(print)));
        settings.otherDrafts().translations().forEach(draft -> parts.add("translation " + sha256(draft)));
        settings.otherDrafts().earlier().forEach(draft -> parts.add("earlier " + sha256(draft)));
        parts.add(settings.stakeholders().map(InputsHash::sha256).orElse(""));
        settings.model().ifPresent(model -> parts.add("model " + sha256(model.resolve("vocab.txt"))));
        if (settings.silenceIsAgreement()) {
            parts.add("silence is agreement");
        }
        if (settings.rowsAWorkbook() != DigestParts.USUAL_ROWS) {
            parts.add("rows a workbook " + settings.rowsAWorkbook());
        }
        reviewed(settings).forEach(copy -> parts.add("copy " + sha256(copy)));
        found.forEach(one -> parts.add(one.path() + "\n" + state(one)));
        return Sha256.hex(String.join("\u0000", parts));
    }

    /** The workbook itself is no input: whether somebody wrote in it is told apart. */
    private static List<Path> reviewed(JobSettings settings) {
        try {
            return ReviewedFiles.of(settings.output(), settings.review()).copies();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hash of a file's content. */
    static String sha256(Path file) {
        try {
            return Sha256.hex(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String state(Found found) {
        if (found instanceof Found.Whole whole) {
            return whole.sha256();
        }
        return found instanceof Found.NotTaken notTaken ? notTaken.reason() : "growing";
    }
}
