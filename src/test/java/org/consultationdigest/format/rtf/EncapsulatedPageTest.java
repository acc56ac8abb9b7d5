package org.consultationdigest.format.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EncapsulatedPageTest {

    @Test
    void givesThePageThatWasWrapped() throws IOException {
        assertThat(page("""
                {\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fcharset163 Times;}}
                {\\*\\htmltag64 <p class="a">}\\htmlrtf {\\f0 \\htmlrtf0 Paragraph 12 &amp; 13{\\*\\mhtmltag84 <b>}{\\*\\htmltag84 <b>}\\htmlrtf {\\b \\htmlrtf0 \\'e9t\\'e9\\htmlrtf }\\htmlrtf0 {\\*\\htmltag92 </b>}\\htmlrtf \\par}\\htmlrtf0
                {\\*\\htmltag72 </p>}\\u273?\\u7873? ngh\\u7883?{\\*\\generator Outlook}}""")).contains("<p class=\"a\">Paragraph 12 &amp; 13<b>été</b></p>đề nghị");
    }

    @Test
    void readsBytesInTheEncodingOfTheirFont() throws IOException {
        assertThat(page("{\\rtf1\\ansi\\fromhtml1{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset163 Times;}}{\\f1 \\'f0\\'ea}}"))
                .contains("đê");
    }

    @Test
    void isNoneInATextThatWasWrittenAsRtf() throws IOException {
        assertThat(page("{\\rtf1\\ansi Paragraph 12}")).isEmpty();
        assertThat(page("")).isEmpty();
        assertThat(page("}}}{{\\fromhtml1")).contains("");
    }

    private static Optional<String> page(String rtf) throws IOException {
        return EncapsulatedPage.in(
                new ByteArrayInputStream(rtf.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1)));
    }
}
