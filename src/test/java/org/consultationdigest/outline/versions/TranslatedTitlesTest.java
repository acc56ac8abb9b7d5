package org.consultationdigest.outline.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.consultationdigest.outline.Outlines;
import org.consultationdigest.outline.Section;
import org.consultationdigest.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A digest in another language than the draft's shows the titles of the translation. */
class TranslatedTitlesTest {
    @TempDir
    private Path folder;

    @Test
    void takesTheTitlesOfTheTranslationAndTheDraftsOwnWhereItHasNone() throws IOException {
        DraftVersions versions = versions();

        assertThat(versions.titledIn(Language.VIETNAMESE).sections())
                .extracting(Section::id, Section::title)
                .containsExactly(
                        tuple("I", "Bối cảnh chung của đất nước"),
                        tuple("II", "Giáo dục và đào tạo"),
                        tuple("III", "Outlook for the years to come"));
    }

    @Test
    void keepsTheDraftsTitlesInItsOwnLanguageAndInOneNobodyTranslatedItInto() throws IOException {
        DraftVersions versions = versions();

        assertThat(versions.titledIn(Language.ENGLISH)).isSameAs(versions.current());
        assertThat(versions.titledIn(Language.FRENCH)).isSameAs(versions.current());
    }

    private DraftVersions versions() throws IOException {
        Outlines reader = new Outlines();
        Path draft = written("draft.tsv", """
                I\tThe context of the country and its people
                II\tEducation and the training of teachers
                III\tOutlook for the years to come
                """);
        Path translation = written("du-thao.tsv", """
                I\tBối cảnh chung của đất nước
                II\tGiáo dục và đào tạo
                """);
        return DraftVersions.of(reader.read(draft), new OtherDrafts(List.of(translation), List.of()), reader);
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
