package org.consultationdigest.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.DigestParts;
import org.consultationdigest.extract.ColumnMappings;
import org.consultationdigest.format.ocr.RecognitionSettings;
import org.consultationdigest.outline.versions.OtherDrafts;
import org.consultationdigest.store.DatabaseLocation;

/**
 * What a run is asked to do.
 *
 * @param consultation names the state; one digest a consultation
 * @param report the draft report
 * @param submissions the folders that submissions arrive in
 * @param output the folder that the digest is written to
 * @param language the language of the digest
 * @param stakeholders the list of the bodies that take part
 * @param database the address of a PostgreSQL database; absent for a file in the output folder
 * @param workers how many submissions are read at once
 * @param settling how long a file must lie unchanged before it is taken
 * @param reportPdf the print of the draft that was circulated: its page and line map
 * @param otherDrafts the draft in other languages, and the drafts of earlier rounds
 * @param columns what the columns of tables are, where the job says so
 * @param recognition how the text of scans is recognised
 * @param review further reviewed copies of the workbook, or folders of them
 * @param model the folder of a model of sentences, which finds translations by their meaning
 * @param silenceIsAgreement whether a body that was invited and did not answer counts as agreeing
 * @param rowsAWorkbook the most rows of one workbook; a digest that has more is divided by section
 */
public record JobSettings(
        String consultation,
        Path report,
        List<Path> submissions,
        Path output,
        DigestLanguage language,
        Optional<Path> stakeholders,
        Optional<String> database,
        int workers,
        Duration settling,
        Optional<Path> reportPdf,
        OtherDrafts otherDrafts,
        ColumnMappings columns,
        RecognitionSettings recognition,
        List<Path> review,
        Optional<Path> model,
        boolean silenceIsAgreement,
        int rowsAWorkbook) {

    /** How long a file must lie unchanged unless the job says otherwise. */
    public static final Duration USUAL_SETTLING = Duration.ofSeconds(2);

    /** The name of a consultation that is given none. */
    public static final String USUAL_NAME = "consultation";

    public JobSettings {
        submissions = List.copyOf(submissions);
        review = List.copyOf(review);
    }

    /** A job whose draft has neither a print nor another version beside it, and which says nothing of columns. */
    public JobSettings(
            String consultation,
            Path report,
            List<Path> submissions,
            Path output,
            DigestLanguage language,
            Optional<Path> stakeholders,
            Optional<String> database,
            int workers,
            Duration settling) {
        this(
                consultation,
                report,
                submissions,
                output,
                language,
                stakeholders,
                database,
                workers,
                settling,
                Optional.empty(),
                OtherDrafts.NONE,
                ColumnMappings.none(),
                RecognitionSettings.USUAL,
                List.of(),
                Optional.empty(),
                false,
                DigestParts.USUAL_ROWS);
    }

    /** The same job with its digest in another folder. */
    public JobSettings writingTo(Path folder) {
        return new JobSettings(
                consultation,
                report,
                submissions,
                folder,
                language,
                stakeholders,
                database,
                workers,
                settling,
                reportPdf,
                otherDrafts,
                columns,
                recognition,
                review,
                model,
                silenceIsAgreement,
                rowsAWorkbook);
    }

    /** The same job with the print of the draft. */
    public JobSettings withReportPdf(Optional<Path> print) {
        return new JobSettings(
                consultation,
                report,
                submissions,
                output,
                language,
                stakeholders,
                database,
                workers,
                settling,
                print,
                otherDrafts,
                columns,
                recognition,
                review,
                model,
                silenceIsAgreement,
                rowsAWorkbook);
    }

    /** The same job with further reviewed copies to merge. */
    public JobSettings withReview(List<Path> copies) {
        return new JobSettings(
                consultation,
                report,
                submissions,
                output,
                language,
                stakeholders,
                database,
                workers,
                settling,
                reportPdf,
                otherDrafts,
                columns,
                recognition,
                copies,
                model,
                silenceIsAgreement,
                rowsAWorkbook);
    }

    /** The same job with other versions of the draft. */
    public JobSettings withOtherDrafts(OtherDrafts others) {
        return new JobSettings(
                consultation,
                report,
                submissions,
                output,
                language,
                stakeholders,
                database,
                workers,
                settling,
                reportPdf,
                others,
                columns,
                recognition,
                review,
                model,
                silenceIsAgreement,
                rowsAWorkbook);
    }

    /** The same job with workbooks of so many rows at most. */
    public JobSettings withRowsAWorkbook(int rows) {
        return new JobSettings(
                consultation,
                report,
                submissions,
                output,
                language,
                stakeholders,
                database,
                workers,
                settling,
                reportPdf,
                otherDrafts,
                columns,
                recognition,
                review,
                model,
                silenceIsAgreement,
                rows);
    }

    /** The folder of the program's own memory, below the output folder. */
    public Path state() {
        return output.resolve("state");
    }

    /** Where the memory of the consultation lies. */
    public DatabaseLocation databaseLocation() {
        String name = consultation.replaceAll("[^\\p{L}\\p{N}._-]+", "_");
        return database.<DatabaseLocation>map(address -> DatabaseLocation.PostgreSql.of(address, consultation))
                .orElseGet(() -> new DatabaseLocation.EmbeddedFile(state().resolve(name)));
    }

    /** The workbook that people work in. */
    public Path workbook() {
        return output.resolve("digest.xlsx");
    }
}
