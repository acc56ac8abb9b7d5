package org.consultationdigest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.Section;
import org.consultationdigest.outline.SectionNumber;

/** Builds the outline of a draft, line by line as it would stand on paper. */
final class Draft {
    private final List<Section> sections = new ArrayList<>();
    private final List<DraftParagraph> paragraphs = new ArrayList<>();
    private int page;

    /** The report that most tests speak of. */
    static ReportOutline report() {
        return new Draft()
                .section("I", "Methodology and consultation")
                .paragraph("1", "The report was prepared by an inter-agency working group after three workshops.")
                .paragraph(
                        "2", "Drafts were sent to ministries, mass organisations and research institutes for comments.")
                .section("II", "Promotion and protection of human rights")
                .section("II.A", "Legal framework / Khung pháp luật")
                .paragraph("3", "Since the last review the National Assembly has passed thirty laws on human rights.")
                .paragraph("4", "The Law on Gender Equality is under review. (Recommendations 38.12, 38.14-38.16)")
                .section("II.B", "Rights of vulnerable groups")
                .section("II.B.1", "Rights of the child / Quyền trẻ em")
                .paragraph("5", "The share of children in school rose to ninety-seven per cent in the last year.")
                .paragraph("6", "Table 1 shows the number of children with disabilities who attend school.")
                .unnumbered("Table 1: Children with disabilities in school")
                .section("II.B.2", "Rights of persons with disabilities")
                .paragraph(
                        "7", "Persons with disabilities receive monthly allowances under the social protection scheme.")
                .section("II.C", "Freedom of expression")
                .paragraph("8", "The press operates under the Press Law and reaches every province of the country.")
                .paragraph(
                        "8bis", "Access to the internet has grown quickly in rural and mountainous areas since then.")
                .section("III", "Challenges and priorities")
                .paragraph("9", "Resources remain limited in remote areas and data collection needs improvement.")
                .section("III.1", "Data")
                .paragraph(
                        "10", "Statistics by sex and ethnicity are not yet complete in all fields of administration.")
                .section("Annex I", "List of abbreviations")
                .outline();
    }

    Draft onPage(int number) {
        page = number;
        return this;
    }

    Draft section(String path, String title) {
        boolean annex = path.startsWith("Annex");
        List<String> labels = annex ? List.of(path) : List.of(path.split("\\.", -1));
        String parent = String.join(".", labels.subList(0, labels.size() - 1));
        sections.add(new Section(
                path,
                Optional.of(new SectionNumber(labels)),
                title,
                labels.size(),
                Optional.of(parent).filter(id -> !id.isEmpty()),
                Optional.empty(),
                Optional.empty()));
        return add(Optional.empty(), title);
    }

    Draft paragraph(String number, String text) {
        return add(Optional.of(number), text);
    }

    Draft unnumbered(String text) {
        return add(Optional.empty(), text);
    }

    private Draft add(Optional<String> number, String text) {
        OptionalInt on = page > 0 ? OptionalInt.of(page) : OptionalInt.empty();
        String section = sections.get(sections.size() - 1).id();
        paragraphs.add(new DraftParagraph(paragraphs.size() + 1, number, section, text, on));
        return this;
    }

    ReportOutline outline() {
        return new ReportOutline("National report", sections, paragraphs, List.of());
    }
}
