package org.consultationdigest.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.template.TemplateFile;
import org.consultationdigest.job.Languages;
import org.consultationdigest.job.UsageException;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.Outlines;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.Section;
import org.consultationdigest.text.Language;
import org.consultationdigest.text.LanguageGuesser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the comment form that is sent out with a draft. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description =
                "Writes a comment form to send out with a draft. Its rows name the sections and the numbered paragraphs,"
                        + " so that what is written into it comes back with its place.",
        footer = {
            "",
            "Examples:",
            "  consultation-digest template draft.docx",
            "  consultation-digest template draft.docx --form docx --language vi --output form.docx"
        })
final class TemplateCommand implements Callable<Integer> {
    private static final int ENOUGH_TO_TELL_THE_LANGUAGE = 20_000;

    @Parameters(index = "0", paramLabel = "REPORT", description = "The draft report.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path report;

    @Option(names = "--form", paramLabel = "xlsx|docx", description = "The kind of file; xlsx unless said otherwise.")
    private TemplateFile form = TemplateFile.XLSX;

    @Option(
            names = "--language",
            paramLabel = "en|vi",
            description = "The language of its labels; that of the draft unless said otherwise.")
    private @Nullable String language;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where it goes; comment-form.xlsx or .docx in this folder unless said otherwise.")
    private @Nullable Path output;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path target = output == null ? Path.of("comment-form." + form.name().toLowerCase(Locale.ROOT)) : output;
        if (Files.exists(target)) {
            throw new UsageException(target + " is there already: name another file with --output");
        }
        ReportOutline outline = new Outlines().read(report);
        DigestLanguage labels = language(outline);
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(target, StandardOpenOption.CREATE_NEW))) {
            form.write(outline, labels, out);
        }
        spec.commandLine().getOut().println("Written: " + target);
        return ExitCode.DONE;
    }

    private DigestLanguage language(ReportOutline outline) {
        if (language != null) {
            return Languages.named(language)
                    .orElseThrow(() -> new UsageException("--language takes en or vi, not \"" + language + "\""));
        }
        StringBuilder words = new StringBuilder(outline.title());
        for (Section section : outline.sections()) {
            words.append('\n').append(section.title());
        }
        for (DraftParagraph paragraph : outline.paragraphs()) {
            if (words.length() < ENOUGH_TO_TELL_THE_LANGUAGE) {
                words.append('\n').append(paragraph.text());
            }
        }
        return LanguageGuesser.guess(words.toString()) == Language.VIETNAMESE
                ? DigestLanguage.VIETNAMESE
                : DigestLanguage.ENGLISH;
    }
}
