package org.consultationdigest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StakeholderListTest {
    @TempDir
    Path folder;

    @Test
    void readsNamesAliasesTypesAndMarks() throws IOException {
        assertThat(read("""
                        name,aliases,type,invited,confidential
                        "Ministry of Water, Trees","Bộ Nước; ""BN"" ;",ministry,yes,
                        Friends of Rivers,,NGO,,có
                        """))
                .containsExactly(
                        new Stakeholder(
                                new Contributor("Ministry of Water, Trees", "ministry", false),
                                List.of("Bộ Nước", "\"BN\""),
                                true),
                        new Stakeholder(new Contributor("Friends of Rivers", "NGO", true), List.of(), false));
    }

    @Test
    void readsAListThatExcelPartedBySemicolonsAfterAByteOrderMark() throws IOException {
        assertThat(read("\uFEFFName;Aliases;Type\r\nMinistry of Water;\"MoW;BN\";ministry\r\n\r\n"))
                .containsExactly(new Stakeholder(
                        new Contributor("Ministry of Water", "ministry", false), List.of("MoW", "BN"), false));
    }

    @Test
    void needsNothingButNames() throws IOException {
        assertThat(read("type, name ,\nNGO,Friends of Rivers\n,\n"))
                .containsExactly(new Stakeholder(new Contributor("Friends of Rivers", "NGO", false), List.of(), false));
    }

    @Test
    void showsNamesComposed() throws IOException {
        assertThat(read("name\nHo\u0323\u0302i A\n").get(0).contributor().name())
                .isEqualTo("Hội A");
    }

    @Test
    void saysInOneLineThatTheNameColumnIsMissing() {
        assertThatThrownBy(() -> read("body,type\nMinistry of Water,ministry\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(list() + ": the first line must name a column \"name\"");
        assertThatThrownBy(() -> read("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysHowToSaveAListInAnotherEncoding() {
        assertThatThrownBy(() -> {
                    Files.write(list(), "name\nB\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
                    StakeholderList.read(list());
                })
                .isInstanceOf(IOException.class)
                .hasMessage(list() + ": is not UTF-8: save it as \"CSV UTF-8\"");
    }

    private List<Stakeholder> read(String text) throws IOException {
        Files.writeString(list(), text);
        return StakeholderList.read(list()).listed();
    }

    private Path list() {
        return folder.resolve("stakeholders.csv");
    }
}
