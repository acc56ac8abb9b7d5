package org.consultationdigest.link.reference;

/** The Vietnamese words of references. */
final class VietnameseWords {
    private VietnameseWords() {}

    static void addTo(Lexicon lexicon) {
        largeUnits(lexicon);
        smallUnits(lexicon);
        joints(lexicon);
        numbers(lexicon);
        falseFriends(lexicon);
        wholeCells(lexicon);
    }

    private static void largeUnits(Lexicon lexicon) {
        lexicon.heads(Unit.PART, "phần")
                .heads(Unit.CHAPTER, "chương")
                .heads(Unit.SECTION, "mục", "đề mục")
                .heads(Unit.SUBSECTION, "tiểu mục", "tiểu phần", "mục con")
                .heads(Unit.ARTICLE, "điều", "đ")
                .heads(Unit.ANNEX, "phụ lục", "pl")
                .heads(Unit.TABLE, "bảng", "bảng số", "bảng biểu", "biểu số", "biểu", "bảng số liệu")
                .heads(Unit.FIGURE, "biểu đồ", "hình", "đồ thị", "sơ đồ")
                .heads(Unit.BOX, "hộp", "khung")
                .heads(Unit.FOOTNOTE, "chú thích", "ghi chú", "cước chú", "chú thích cuối trang")
                .heads(Unit.RECOMMENDATION, "khuyến nghị", "kn")
                .plurals(Unit.RECOMMENDATION, "các khuyến nghị", "những khuyến nghị")
                .heads(Unit.COMMENT, "xem ý kiến", "ý kiến số", "góp ý số")
                .words(Role.SUBJECT_HEAD, "nội dung", "nhóm khuyến nghị", "nhóm vấn đề", "chủ đề")
                .words(Role.FRONT, "danh mục từ viết tắt", "danh mục chữ viết tắt", "danh mục các từ viết tắt")
                .words(Role.FRONT, "danh mục các chữ viết tắt", "bảng từ viết tắt", "từ viết tắt");
    }

    private static void smallUnits(Lexicon lexicon) {
        lexicon.heads(Unit.PAGE, "trang", "tr")
                .heads(Unit.PARAGRAPH, "đoạn", "đoạn văn")
                .heads(Unit.CLAUSE, "khoản", "k")
                .heads(Unit.POINT, "điểm")
                .heads(Unit.SUBPOINT, "tiết")
                .heads(Unit.BULLET, "ý", "gạch đầu dòng", "dấu gạch đầu dòng", "dấu trừ", "dấu gạch ngang")
                .heads(Unit.SUBBULLET, "dấu cộng", "dấu hoa thị")
                .heads(Unit.SENTENCE, "câu")
                .heads(Unit.LINE, "dòng", "hàng")
                .heads(Unit.ROW, "stt", "số thứ tự", "tt");
    }

    private static void joints(Lexicon lexicon) {
        lexicon.words(Role.NUMBER_SIGN, "số")
                .words(Role.AND, "và", "hoặc", "cùng", "cũng như", "với")
                .words(Role.TO, "đến", "tới", "đến hết", "cho đến")
                .words(Role.FROM, "từ")
                .words(Role.BETWEEN, "giữa", "vào giữa", "xen giữa")
                .words(Role.AFTER, "sau", "ngay sau", "tiếp sau", "vào sau", "phía sau")
                .words(Role.BEFORE, "trước", "ngay trước", "vào trước", "phía trước")
                .valued(Role.OF, 1, "của", "thuộc", "kèm theo", "ban hành kèm theo", "theo")
                .words(Role.OF, "trong", "tại", "ở", "nằm trong")
                .valued(Role.DETERMINER, 1, "các", "những")
                .words(Role.ONWARDS, "trở đi", "trở về sau", "và tiếp theo", "đến hết")
                .words(Role.THIS, "này", "trên", "nói trên", "nêu trên", "đó")
                .words(Role.FROM_BOTTOM, "từ dưới lên", "tính từ dưới lên", "dưới lên")
                .words(Role.FROM_TOP, "từ trên xuống", "tính từ trên xuống", "trên xuống")
                .words(Role.ABOUT, "về", "liên quan đến", "nói về", "quy định về", "nêu về")
                .words(Role.DRAFT, "dự thảo", "báo cáo", "văn bản", "tài liệu")
                .words(
                        Role.EARLIER,
                        "đánh số cũ",
                        "số cũ",
                        "bản cũ",
                        "dự thảo cũ",
                        "dự thảo trước",
                        "dự thảo lần trước")
                .words(Role.EARLIER, "bản trước", "dự thảo 1", "phiên bản cũ", "phiên bản trước", "dự thảo lần 1")
                .words(Role.EARLIER, "dự thảo lần thứ nhất", "dự thảo lần đầu", "bản dự thảo trước", "cách đánh số cũ");
    }

    private static void numbers(Lexicon lexicon) {
        lexicon.words(Role.ORDINAL_MARK, "thứ")
                .valued(Role.ORDINAL, 1, "đầu", "đầu tiên", "thứ nhất")
                .valued(Role.ORDINAL, 2, "thứ nhì")
                .valued(Role.ORDINAL, -1, "cuối", "cuối cùng", "sau cùng", "chót")
                .valued(Role.ORDINAL, -2, "áp chót", "gần cuối", "kế cuối")
                .counted(
                        Role.CARDINAL,
                        "một",
                        "hai",
                        "ba",
                        "bốn|tư",
                        "năm|lăm",
                        "sáu",
                        "bảy|bẩy",
                        "tám",
                        "chín",
                        "mười",
                        "mười một",
                        "mười hai",
                        "mười ba",
                        "mười bốn|mười tư",
                        "mười lăm|mười năm")
                .words(
                        Role.MEASURE,
                        "triệu",
                        "tỷ",
                        "tỉ",
                        "nghìn",
                        "ngàn",
                        "phần trăm",
                        "điểm phần trăm",
                        "lần",
                        "người")
                .words(Role.MEASURE, "tuổi", "đồng", "trẻ em", "tỉnh", "vụ");
    }

    /** Words that end or begin like a unit and are none; the whole of them is passed over. */
    private static void falseFriends(Lexicon lexicon) {
        lexicon.words(Role.FALSE_FRIEND, "giai đoạn", "công đoạn", "phân đoạn", "trích đoạn", "gián đoạn", "thủ đoạn")
                .words(Role.FALSE_FRIEND, "danh mục", "hạng mục", "chuyên mục", "thư mục", "niên mục", "cơ mục")
                .words(Role.FALSE_FRIEND, "quan điểm", "thời điểm", "địa điểm", "đặc điểm", "trọng điểm", "ưu điểm")
                .words(Role.FALSE_FRIEND, "nhược điểm", "khuyết điểm", "thí điểm", "cao điểm", "tâm điểm", "luận điểm")
                .words(Role.FALSE_FRIEND, "số điểm", "tổng điểm", "thang điểm", "bằng điểm", "yếu điểm", "mốc điểm")
                .words(Role.FALSE_FRIEND, "thành phần", "một phần", "góp phần", "cổ phần", "đa phần", "học phần")
                .words(
                        Role.FALSE_FRIEND,
                        "hai phần",
                        "ba phần",
                        "bốn phần",
                        "năm phần",
                        "phần lớn",
                        "phần nào",
                        "từng phần")
                .words(Role.FALSE_FRIEND, "tài khoản", "bồi khoản", "chuyển khoản", "thanh khoản", "điều khoản")
                .words(Role.FALSE_FRIEND, "vạn điều", "mọi điều", "nhiều điều", "những điều", "một điều", "hai điều")
                .words(
                        Role.FALSE_FRIEND,
                        "thương trang",
                        "quân trang",
                        "tình hình",
                        "điển hình",
                        "mô hình",
                        "truyền hình")
                .words(Role.FALSE_FRIEND, "tổng hợp", "phù hợp", "trường hợp", "kết hợp", "thông báo số", "thời tiết")
                .words(Role.FALSE_FRIEND, "chi tiết", "dân tộc ý", "chú ý", "lưu ý", "đồng ý", "góp ý", "cho ý kiến")
                .words(
                        Role.FALSE_FRIEND,
                        "ngân hàng",
                        "mặt hàng",
                        "khách hàng",
                        "đơn hàng",
                        "hợp đồng",
                        "từ đoạn tuyệt")
                .words(Role.FALSE_FRIEND, "chương trình", "điều tra", "điều kiện", "điều phối");
    }

    private static void wholeCells(Lexicon lexicon) {
        lexicon.words(Role.WHOLE, "chung", "ý kiến chung", "nhận xét chung", "góp ý chung", "vấn đề khác", "tổng thể")
                .words(Role.WHOLE, "nội dung khác", "ý kiến khác", "các vấn đề khác", "các ý kiến khác", "vấn đề chung")
                .words(Role.WHOLE, "các vấn đề chung", "đánh giá chung", "về nội dung chung", "những vấn đề chung")
                .words(
                        Role.WHOLE,
                        "về những vấn đề chung",
                        "cả báo cáo",
                        "tất cả",
                        "bố cục",
                        "về bố cục",
                        "về thể thức")
                .words(
                        Role.WHOLE,
                        "thể thức",
                        "hình thức",
                        "văn phong",
                        "kỹ thuật trình bày",
                        "cách trình bày",
                        "dung lượng")
                .words(
                        Role.WHOLE,
                        "kỹ thuật soạn thảo",
                        "về kỹ thuật trình bày",
                        "trình bày",
                        "câu chữ",
                        "nội dung chung",
                        "thuật ngữ")
                .words(Role.WHOLE, "kết cấu", "về kết cấu", "về hình thức", "về bố cục và hình thức", "xuyên suốt")
                .valued(Role.WHOLE, 1, "toàn văn", "toàn bộ dự thảo", "toàn bộ báo cáo", "toàn bộ văn bản")
                .valued(Role.WHOLE, 1, "xuyên suốt dự thảo", "xuyên suốt báo cáo", "toàn dự thảo", "cả dự thảo")
                .valued(Role.WHOLE, 1, "bố cục báo cáo", "bố cục dự thảo", "bố cục của dự thảo", "bố cục của báo cáo")
                .valued(Role.WHOLE, 1, "kết cấu báo cáo", "kết cấu dự thảo", "kết cấu của báo cáo")
                .words(Role.WHOLE, "toàn báo cáo", "toàn bộ", "toàn văn bản")
                .words(Role.PREVIOUS, "như trên", "nt", "như dòng trên", "như mục trên", "như ý trên")
                .words(Role.NOTHING, "không", "không có")
                .words(
                        Role.PREDICATE,
                        "đề nghị",
                        "cần",
                        "nên",
                        "là",
                        "chưa",
                        "không",
                        "có",
                        "phải",
                        "nêu",
                        "đã",
                        "còn",
                        "được",
                        "bị",
                        "kiến nghị",
                        "bổ sung",
                        "sửa",
                        "xem",
                        "thành",
                        "như",
                        "nhằm",
                        "để",
                        "vì",
                        "do",
                        "trùng",
                        "dự thảo",
                        "báo cáo",
                        "theo",
                        "ghi",
                        "quy",
                        "về",
                        "thì",
                        "sang",
                        "vào",
                        "lên",
                        "xuống");
    }
}
