package org.consultationdigest.samples;

import java.util.Map;
import org.consultationdigest.samples.kit.DocxBuilder;
import org.consultationdigest.samples.kit.Para;

/** What was said in the two discussion groups of the first workshop. */
final class Minutes {
    private Minutes() {}

    static Map<String, byte[]> files() {
        DocxBuilder document = new DocxBuilder().footer(" ");
        document.add(
                Para.of("Consultation workshop on the draft national report").style("Title"));
        document.add(Para.of("Minutes of the group discussions, the Capital, 12 March 2025")
                .style("Subtitle"));
        document.add("Participants: 42 persons from 17 bodies (list attached to the invitation).");
        LetterBody.add(document, """
                @h Group 1: Justice and civil liberties
                Moderator: Ministry of Justice and Legal Affairs
                Velmora Bar Council: Lawyers who give legal aid wait up to nine months for their fees. Paragraph 21 should mention the arrears.
                Ministry of Justice and Legal Affairs: The arrears were paid in January 2025; this can be added.
                Open Net Lab: Paragraph 33 leaves out that mobile data were slowed down on 3 May 2024.
                Institute for Social Law: The report needs a definition of spontaneous assemblies.
                @h Group 2: Social rights and specific groups
                Moderator: Delta Women's Union
                Network of Persons with Disabilities of Velmora: In paragraph 62, count the buildings that can be used without help, not those that have been adapted.
                Union of River Workers: Boatmen have no inspectorate at all. Section IV.A.2 should say so.
                Child Rights Forum: We agree with the Union of River Workers, children work on the boats too.
                The moderators thanked the participants. The meeting closed at 5.15 p.m.
                """);
        return Map.of(Folders.CAPITAL + "Minutes of the group discussions.docx", document.bytes());
    }
}
