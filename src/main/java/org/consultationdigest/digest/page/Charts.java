package org.consultationdigest.digest.page;

import java.util.List;
import java.util.Map;

/** Draws bars and a heat map. */
final class Charts {
    private static final int ROW = 22;
    private static final int LABEL = 190;
    private static final int BARS = 240;
    private static final int SHADES = 5;
    private static final int LETTERS = 28;

    private Charts() {}

    /** Bars with their numbers; the words are there for a reader that sees no picture, too. */
    static String bars(String title, Map<String, Integer> counts) {
        int most = Math.max(
                1, counts.values().stream().mapToInt(Integer::intValue).max().orElse(1));
        StringBuilder svg =
                new StringBuilder("<figure><figcaption>" + Html.text(title) + "</figcaption><svg role=\"img\""
                        + " aria-label=\"" + Html.text(title + ": " + counts) + "\" viewBox=\"0 0 "
                        + (LABEL + BARS + 50) + " " + (counts.size() * ROW + 4) + "\">");
        int y = 4;
        for (Map.Entry<String, Integer> one : counts.entrySet()) {
            svg.append(bar(one.getKey(), one.getValue(), most, y));
            y += ROW;
        }
        return svg.append("</svg></figure>").toString();
    }

    private static String bar(String label, int count, int most, int y) {
        int width = count * BARS / most;
        String shown = label.length() > LETTERS ? label.substring(0, LETTERS - 1) + "…" : label;
        return "<g><title>" + Html.text(label) + ": " + count + "</title><text x=\"" + (LABEL - 6) + "\" y=\""
                + (y + 13)
                + "\" text-anchor=\"end\">" + Html.text(shown) + "</text><rect x=\"" + LABEL + "\" y=\"" + y
                + "\" width=\"" + width + "\" height=\"" + (ROW - 6) + "\"/><text x=\"" + (LABEL + width + 6)
                + "\" y=\""
                + (y + 13) + "\">" + count + "</text></g>";
    }

    /** A table whose cells are darker the higher their number is; a section is a button that shows its rows. */
    static String heatMap(String title, List<String> columns, Map<String, Map<String, Integer>> rows) {
        int most = Math.max(
                1,
                rows.values().stream()
                        .flatMap(row -> row.values().stream())
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(1));
        StringBuilder table = new StringBuilder("<div class=\"scroll\" role=\"region\" tabindex=\"0\""
                + " aria-label=\"" + Html.text(title) + "\"><table class=\"heat\"><thead><tr><td></td>");
        columns.forEach(column ->
                table.append("<th scope=\"col\">").append(Html.text(column)).append("</th>"));
        table.append("</tr></thead><tbody>");
        rows.forEach((section, counts) -> {
            table.append("<tr><th scope=\"row\"><button type=\"button\">")
                    .append(Html.text(section))
                    .append("</button></th>");
            columns.forEach(column -> table.append(cell(counts.getOrDefault(column, 0), most)));
            table.append("</tr>");
        });
        return table.append("</tbody></table></div>").toString();
    }

    private static String cell(int count, int most) {
        int shade = count == 0 ? 0 : Math.max(1, (int) Math.ceil((double) count * SHADES / most));
        return "<td class=\"h" + shade + "\">" + (count == 0 ? "" : count) + "</td>";
    }
}
