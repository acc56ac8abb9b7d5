package org.consultationdigest.samples;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The bodies that were invited, with the other names they go by. */
final class Stakeholders {
    private static final String LIST = """
            name,aliases,type,invited,confidential
            Ministry of Justice and Legal Affairs,MJLA;Bộ Tư pháp và Pháp chế;BTPPC,Ministry,yes,no
            Ministry of Labour and Social Protection,MLSP;Bộ Lao động và Bảo trợ Xã hội;BLĐBTXH,Ministry,yes,no
            Ministry of Public Health and Nutrition,MPHN;Bộ Y tế và Dinh dưỡng;BYTDD,Ministry,yes,no
            Ministry of Environment and Rivers,MER;Bộ Môi trường và Sông ngòi;BMTSN,Ministry,yes,no
            Ministry of Finance and Planning,MFP;Bộ Tài chính và Kế hoạch;BTCKH,Ministry,yes,no
            Ministry of Digital Affairs,MDA;Bộ Công nghệ số;BCNS,Ministry,yes,no
            National Statistics Bureau,NSB;Cục Thống kê Quốc gia;CTKQG,Agency,yes,no
            People's Administration of Delta City,Ủy ban Hành chính Thành phố Delta;UBHC TP Delta;Delta City Administration,Local authority,yes,no
            Delta Women's Union,DWU;Hội Phụ nữ Đồng bằng;HPNĐB,Mass organisation,yes,no
            Union of River Workers,URW;Liên đoàn Công nhân Sông nước,Trade union,yes,no
            Velmora Bar Council,Bar Council;VBC;Hội đồng Luật sư Velmora,Professional association,yes,no
            Velmora Institute for Social Law,Institute for Social Law;ISL;Viện Luật Xã hội,Research institute,yes,no
            Open Net Lab,ONL;Phòng nghiên cứu Mạng Mở,Research institute,yes,no
            Velmora Child Rights Forum,Child Rights Forum;CRF;Diễn đàn Quyền Trẻ em,NGO,yes,no
            Network of Persons with Disabilities of Velmora,NPDV;Mạng lưới Người khuyết tật Velmora,NGO,yes,no
            Council of the Peoples of the Hills,Hill Peoples Council;Hội đồng các dân tộc miền núi,NGO,yes,no
            Velmora Coalition for Fair Work,Coalition for Fair Work;CFW;Liên minh Việc làm Công bằng,NGO,no,yes
            Riverside Youth Club,Câu lạc bộ Thanh niên Ven sông,NGO,no,no
            Northern Hills Cooperative Alliance,NHCA;Liên minh Hợp tác xã Miền núi phía Bắc,NGO,no,no
            Association of Retired Teachers,ART;Hội Nhà giáo Hưu trí,NGO,no,no
            United Nations Country Team in Velmora,UNCT;UN Country Team;Nhóm Liên Hợp Quốc tại Velmora,United Nations,yes,no
            Embassy of the Kingdom of Aldmark,AL;Aldmark;Đại sứ quán Vương quốc Aldmark,Embassy,yes,no
            Port Authority Council,PAC;Hội đồng Cảng vụ,Agency,yes,no
            """;

    private Stakeholders() {}

    static Map<String, byte[]> files() {
        return Map.of("stakeholders.csv", LIST.getBytes(StandardCharsets.UTF_8));
    }
}
