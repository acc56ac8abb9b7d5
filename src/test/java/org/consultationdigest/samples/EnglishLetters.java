package org.consultationdigest.samples;

import java.util.Map;

/** Letters in English: by the draft's own headings, by sections named in a lead-in line, and a joint submission. */
final class EnglishLetters {
    private EnglishLetters() {}

    static Map<String, byte[]> files() {
        return Map.of(
                Folders.CAPITAL + "UNCT comments on the draft report.docx", countryTeam(),
                Folders.WRITTEN + "MFP 2025-311.docx", finance(),
                Folders.WRITTEN + "Joint submission on labour rights.docx", jointSubmission());
    }

    private static byte[] countryTeam() {
        return new EnglishLetter(
                        "United Nations Country Team in Velmora",
                        "Office of the Resident Coordinator, The Capital",
                        "RCO/2025/0147",
                        "11 March 2025")
                .write("""
                        To: the Secretariat of the Inter-ministerial Working Group on the Universal Periodic Review
                        Subject: Comments on the draft national report
                        Dear colleagues,
                        With reference to your letter No. 45/BTK-UPR of 3 March 2025, the United Nations Country Team is pleased to submit the following comments:
                        """, """
                        @h General comments
                        @1 The draft is well structured and its language is clear. The Country Team welcomes the decision to answer every comment in public.
                        @h Constitution and legislation
                        @1 Please state how many of the bills were reviewed against the Convention on the Elimination of All Forms of Discrimination against Women.
                        @1 The report should state how many persons remain under sentence of death and what will become of their sentences.
                        @h National Human Rights Commission
                        @1 We support the inclusion of a commitment to open regional offices of the Commission.
                        @1 Paragraph 12 should say by when the vacant posts will be filled.
                        @h Environment and climate change
                        @1 Paragraphs 50-51: please add how the households that moved were compensated and whether they had access to a remedy.
                        @1 A reference to the concluding observations of the Committee on Economic, Social and Cultural Rights of 2022 would be useful here.
                        """, """
                        Please accept, dear colleagues, the assurances of our highest consideration.
                        Office of the Resident Coordinator
                        """);
    }

    private static byte[] finance() {
        return new EnglishLetter(
                        "MINISTRY OF FINANCE AND PLANNING",
                        "Department of Social Expenditure",
                        "MFP 2025/311",
                        "27 March 2025")
                .write("""
                        Secretariat of the Inter-ministerial Working Group
                        Re: Draft national report for the fourth cycle of the Universal Periodic Review
                        Dear Sir or Madam,
                        In reply to your letter of 3 March 2025 the Ministry of Finance and Planning has the following comments:
                        """, """
                        1. The Ministry agrees in principle with the draft report.
                        2. On Section II.B.1:
                        (a) We do not support the inclusion of a commitment to open regional offices of the Commission.
                        (b) Paragraph 12: the budget rose by 16 per cent, not by 18 per cent.
                        3. Paragraphs 36-38: the figures should be those that the National Statistics Bureau published in February 2025.
                        4. Section VI.B: each commitment should be followed by an estimate of its cost.
                        """, """
                        Yours faithfully,
                        For the Minister
                        Head of the Department of Social Expenditure
                        """);
    }

    private static byte[] jointSubmission() {
        return new EnglishLetter(
                        "Joint submission of the Coalition for Fair Work and the Night Shift Circle",
                        "Confidential: the submitting organisations are not to be named outside the secretariat",
                        "",
                        "30 March 2025")
                .write("""
                        To: the Secretariat of the Working Group
                        Re: Consultation on the draft national report
                        """, """
                        @h A. Wages and social insurance (Section IV.A.1 of the draft)
                        1. The rise of the minimum wage is real, but it does not reach workers who are paid by the piece. In the garment workshops of the harbour two thirds of the workers earn less than the minimum.
                        2. Seasonal workers may join social insurance, yet they must pay the first year in advance. This is the reason why so few have joined.
                        Recommendation: The State should let seasonal workers pay their contributions after the harvest.
                        @h B. Safety at work (Section IV.A.2 of the draft)
                        3. Paragraph 40 counts inspections, not what they led to. We ask for the number of sanctions and for the share of inspections that were announced beforehand.
                        4. Domestic workers who call the free line are told to come to the office in person.
                        Recommendation: The State should allow complaints by telephone and protect domestic workers from dismissal while a complaint is pending.
                        """, """
                        Submitted on behalf of both organisations
                        """);
    }
}
