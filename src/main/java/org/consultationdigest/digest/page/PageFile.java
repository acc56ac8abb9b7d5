package org.consultationdigest.digest.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.DigestParts;
import org.consultationdigest.digest.Figures;
import org.consultationdigest.digest.OutputFile;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes {@code digest.html}: one file for the secretariat, with its own figures, charts and search. Its content-security
 * policy lets nothing run but its one script and style, known by their hashes, and no request leave. The same digest gives
 * the same bytes.
 */
public final class PageFile {
    /** Its name in the output folder. */
    public static final String NAME = "digest.html";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Digest digest;
    private final PageData data;
    private final DigestLanguage language;

    private final DigestParts parts;

    private PageFile(Digest digest, DigestParts parts) {
        this.digest = digest;
        this.parts = parts;
        this.data = new PageData(digest);
        this.language = digest.language();
    }

    /** The file of a digest in one workbook. */
    public static OutputFile of(Digest digest) {
        return of(digest, DigestParts.of(digest, Integer.MAX_VALUE));
    }

    /**
     * The file of a digest.
     *
     * @param parts the workbooks that it is divided among, which the page leads to
     */
    public static OutputFile of(Digest digest, DigestParts parts) {
        return new OutputFile(NAME, out -> new PageFile(digest, parts).write(out));
    }

    private void write(OutputStream out) throws IOException {
        String style = resource("page.css");
        String script = resource("page.js");
        String page = "<!DOCTYPE html><html lang=\"" + (language == DigestLanguage.VIETNAMESE ? "vi" : "en")
                + "\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src"
                + " 'none'; script-src " + hash(script) + "; style-src " + hash(style)
                + "; base-uri 'none'; form-action 'none'\"><meta name=\"viewport\" content=\"width=device-width,"
                + " initial-scale=1\"><meta name=\"referrer\" content=\"no-referrer\"><title>"
                + Html.text(digest.outline().title()) + "</title><style>" + style + "</style></head><body>" + head()
                + figures() + heatMap() + contradictions() + table()
                + "<script type=\"application/json\" id=\"rows\">" + Html.json(JSON.writeValueAsString(data.rows()))
                + "</script><script>" + script + "</script></body></html>\n";
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }

    private String head() {
        return "<a id=\"skip\" href=\"#search\">" + in(PageTerm.SKIP) + "</a><header><h1>"
                + Html.text(digest.outline().title()) + "</h1><p>" + Html.text(digest.consultation())
                + " · " + in(PageTerm.RUN) + " " + digest.run() + "</p><p class=\"internal\" role=\"note\">"
                + in(PageTerm.INTERNAL) + "</p>" + workbooks() + "</header><main>";
    }

    private String workbooks() {
        if (parts.workbooks().isEmpty()) {
            return "";
        }
        return "<nav id=\"workbooks\"><p>" + in(PageTerm.WORKBOOKS) + "</p><ul>"
                + parts.workbookSections().entrySet().stream()
                        .map(part -> "<li><a href=\"" + Html.text(part.getKey().replace(" ", "%20")) + "\">"
                                + Html.text(part.getKey()) + "</a> " + Html.text(part.getValue()) + "</li>")
                        .collect(Collectors.joining())
                + "</ul></nav>";
    }

    private String figures() {
        Figures figures = Figures.of(digest);
        return section(
                PageTerm.FIGURES,
                "<dl>" + figure(PageTerm.FILES, digest.documents().size())
                        + figure(PageTerm.COMMENTS, digest.comments().size())
                        + figure(PageTerm.ROWS, figures.groups())
                        + figure(PageTerm.CONTRIBUTORS, figures.contributors())
                        + figure(PageTerm.UNLINKED, figures.unlinked()) + "</dl><div class=\"charts\">"
                        + chart(PageTerm.BY_TYPE, figures.byType())
                        + chart(PageTerm.BY_WORKSHOP, figures.byWorkshop())
                        + chart(PageTerm.BY_REQUEST, figures.byRequest())
                        + chart(PageTerm.BY_DECISION, figures.byDecision()) + "</div>");
    }

    private String figure(PageTerm term, int count) {
        return "<div><dt>" + in(term) + "</dt><dd>" + count + "</dd></div>";
    }

    private String chart(PageTerm term, Map<String, Integer> counts) {
        return Charts.bars(in(term), counts);
    }

    private String heatMap() {
        return section(
                PageTerm.HEAT_MAP,
                Charts.heatMap(in(PageTerm.HEAT_MAP), data.typesOfComments(), data.bySectionAndType()));
    }

    private String contradictions() {
        String pairs = data.contradictions().stream()
                .map(pair -> "<div class=\"pair\">" + data.side(pair.get(0)) + data.side(pair.get(1)) + "</div>")
                .collect(Collectors.joining());
        return section(
                PageTerm.CONTRADICTIONS, pairs.isEmpty() ? "<p>" + in(PageTerm.NO_CONTRADICTIONS) + "</p>" : pairs);
    }

    private String table() {
        String titles = List.of(
                        PageTerm.ID,
                        PageTerm.SECTION,
                        PageTerm.COMMENT,
                        PageTerm.PROPOSED,
                        PageTerm.WHO,
                        PageTerm.STATUS,
                        PageTerm.DECISION,
                        PageTerm.RESPONSE)
                .stream()
                .map(term -> "<th scope=\"col\">" + in(term) + "</th>")
                .collect(Collectors.joining());
        return section(
                        PageTerm.TABLE,
                        "<div class=\"filters\"><label>" + in(PageTerm.SEARCH)
                                + " <input id=\"search\" type=\"search\">"
                                + "</label>" + choice("section", PageTerm.SECTION) + choice("status", PageTerm.STATUS)
                                + choice("decision", PageTerm.DECISION)
                                + "<output id=\"count\" aria-live=\"polite\"></output> " + in(PageTerm.SHOWN)
                                + "</div><table id=\"digest\"><thead><tr>" + titles
                                + "</tr></thead><tbody></tbody></table><button id=\"more\" type=\"button\">"
                                + in(PageTerm.MORE) + "</button>")
                + "</main>";
    }

    private String choice(String id, PageTerm term) {
        return "<label>" + in(term) + " <select id=\"" + id + "\"><option value=\"\">" + in(PageTerm.ALL)
                + "</option></select></label>";
    }

    private String section(PageTerm title, String content) {
        return "<section><h2>" + in(title) + "</h2>" + content + "</section>";
    }

    private String in(PageTerm term) {
        return Html.text(term.in(language));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PageFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the program is incomplete: " + name + " is missing in it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String content) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
