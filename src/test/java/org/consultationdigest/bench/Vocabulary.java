package org.consultationdigest.bench;

import java.util.List;

/**
 * The words that comments are composed of, in the order in which a sentence takes them.
 *
 * @param openings what is asked
 * @param matters what it is asked for
 * @param subjects of what
 * @param groups for whom
 * @param places where
 * @param inTheYear the word before the year
 * @param endings how, or why
 * @param second the beginning of a second sentence
 * @param proposal a wording for the draft, with places for a year, a per cent and a subject
 */
record Vocabulary(
        List<String> openings,
        List<String> matters,
        List<String> subjects,
        List<String> groups,
        List<String> places,
        String inTheYear,
        List<String> endings,
        String second,
        String proposal) {

    static Vocabulary of(Tongue tongue) {
        return tongue == Tongue.ENGLISH ? english() : vietnamese();
    }

    private static Vocabulary english() {
        return new Vocabulary(
                List.of(
                        "Please add",
                        "We propose to add",
                        "The report should state",
                        "It would be useful to give",
                        "We ask the drafting team to check",
                        "We recommend publishing"),
                List.of(
                        "the number of complaints about",
                        "the share of decisions on",
                        "the budget set aside for",
                        "the figures of the last survey on",
                        "the results of the inspections of",
                        "the time limits that apply to"),
                List.of(
                        "unpaid wages",
                        "access to legal aid",
                        "early marriage",
                        "places in shelters",
                        "school meals",
                        "health insurance",
                        "the resettlement of households",
                        "sign language interpretation",
                        "the registration of associations",
                        "air quality near industrial zones"),
                List.of(
                        "for women who work at home",
                        "for older persons",
                        "for children of migrant workers",
                        "for persons with disabilities",
                        "for small fishing communities",
                        "for households without a land title"),
                List.of(
                        "in the coastal districts",
                        "in the northern hills",
                        "in the two largest cities",
                        "on the islands",
                        "in the delta"),
                "in",
                List.of(
                        "broken down by age and sex",
                        "with the source of the data",
                        "compared with the earlier cycle",
                        "and say which agency is in charge",
                        "because the present wording is not clear",
                        "since other reports give different figures"),
                "The sentence could read as follows",
                "By %d, %d per cent of the communes had a working group on %s.");
    }

    private static Vocabulary vietnamese() {
        return new Vocabulary(
                List.of(
                        "Đề nghị bổ sung",
                        "Đề nghị nêu rõ",
                        "Cần làm rõ",
                        "Đề nghị cơ quan soạn thảo rà soát",
                        "Báo cáo cần trình bày",
                        "Đề nghị cập nhật"),
                List.of(
                        "số lượng khiếu nại về",
                        "tỷ lệ quyết định liên quan đến",
                        "kinh phí bố trí cho",
                        "kết quả khảo sát gần nhất về",
                        "kết quả kiểm tra, thanh tra về",
                        "thời hạn giải quyết đối với"),
                List.of(
                        "việc chậm trả lương",
                        "trợ giúp pháp lý",
                        "tình trạng tảo hôn",
                        "chỗ ở trong nhà tạm lánh",
                        "bữa ăn học đường",
                        "bảo hiểm y tế",
                        "việc tái định cư",
                        "phiên dịch ngôn ngữ ký hiệu",
                        "thủ tục đăng ký hội",
                        "chất lượng không khí quanh khu công nghiệp"),
                List.of(
                        "của lao động nữ làm việc tại nhà",
                        "của người cao tuổi",
                        "của con em lao động di cư",
                        "của người khuyết tật",
                        "của cộng đồng ngư dân ven biển",
                        "của hộ gia đình chưa có giấy chứng nhận đất"),
                List.of(
                        "tại các huyện ven biển",
                        "ở vùng núi phía bắc",
                        "tại hai thành phố lớn",
                        "ở các xã đảo",
                        "ở vùng đồng bằng"),
                "năm",
                List.of(
                        "phân tách theo độ tuổi và giới tính",
                        "kèm theo nguồn số liệu",
                        "so sánh với chu kỳ trước",
                        "và nêu rõ cơ quan chịu trách nhiệm",
                        "vì cách diễn đạt hiện nay chưa rõ",
                        "do các báo cáo khác đưa ra số liệu khác"),
                "Câu này có thể viết lại cho rõ hơn",
                "Đến năm %d, %d%% số xã đã có tổ công tác về %s.");
    }
}
