package org.consultationdigest.samples;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.consultationdigest.samples.kit.Bullet;
import org.consultationdigest.samples.kit.TypesetLetter;

/** Letters whose headings and lists have no numbers and no cue words: only their type says what they are. */
final class TypesetLetters {
    private TypesetLetters() {}

    /** The letters by name: both languages with every kind of heading, in one column and in two. */
    static Map<String, TypesetLetter> all() {
        Map<String, TypesetLetter> letters = new LinkedHashMap<>();
        for (TypesetLetter.Heading heading : TypesetLetter.Heading.values()) {
            for (int columns = 1; columns <= 2; columns++) {
                String name = heading.name().toLowerCase(Locale.ROOT) + "-" + columns;
                letters.put("en-" + name, english(new TypesetLetter(heading, columns)));
                letters.put("vi-" + name, vietnamese(new TypesetLetter(heading, columns)));
            }
        }
        letters.put("en-bullets", bullets(new TypesetLetter(TypesetLetter.Heading.LARGER_BOLD, 1)));
        letters.put("en-nested", nested(new TypesetLetter(TypesetLetter.Heading.LARGER_BOLD, 1)));
        letters.put("en-position-paper", positionPaper(new TypesetLetter(TypesetLetter.Heading.BOLD, 1)));
        letters.put("vi-position-paper", vietnamesePaper(new TypesetLetter(TypesetLetter.Heading.BOLD, 1)));
        return letters;
    }

    private static TypesetLetter english(TypesetLetter letter) {
        return letter.runningHead("Harbour Forum on the draft report")
                .title("Submission of the Harbour Forum")
                .heading(0, "Water and sanitation in the coastal districts")
                .text(
                        "The report counts a household as served when a pipe reaches its street. Two thirds of the households on the coast carry water home, and the report should say so.")
                .item(
                        0,
                        Bullet.DOT,
                        "Add the number of households that share a tap with more than four others, by district and by year.")
                .item(
                        0,
                        Bullet.DOT,
                        "Explain why the survey of wells was stopped in the south and when it is going to be taken up again.")
                .item(1, Bullet.RING, "The wells of the delta are the ones that most people drink from.")
                .item(1, Bullet.RING, "The laboratory that tested them has been closed since the flood.")
                .item(0, Bullet.DOT, "Replace the average of the province by the figures of each district.")
                .heading(1, "Schools after the flood")
                .noted(
                        "Eleven schools were rebuilt without ramps. Pupils who use a wheelchair are carried up the stairs by their teachers, which the report should name as a failure.",
                        "Survey of the Forum among forty schools, in spring.")
                .runIn(
                        "Teachers.",
                        " The number of teachers is given for the province as a whole. Remote islands have one teacher for three classes, and we ask for figures by island.")
                .runIn(
                        "Meals.",
                        " School meals were cut in the second half of the year. The paragraph that praises them should be replaced by what parents have been paying since.")
                .heading(0, "Access to the courts")
                .text(
                        "Legal aid exists on paper. The office in the capital has two lawyers for four million people, and nobody outside the capital was helped in the year under review.")
                .item(
                        0,
                        Bullet.NUMBER,
                        "State how many requests for legal aid were refused, and for what reason they were refused.")
                .more(
                        0,
                        "The ministry publishes the number of requests that were granted and leaves the refused ones out.")
                .item(0, Bullet.NUMBER, "Name the districts that have no court within a day of travel.")
                .item(0, Bullet.NUMBER, "Describe what interpreters are paid and how long people wait for one.")
                .closing("Thank you for considering these remarks.");
    }

    private static TypesetLetter vietnamese(TypesetLetter letter) {
        return letter.runningHead("Diễn đàn Bến Cảng góp ý dự thảo báo cáo")
                .title("Góp ý của Diễn đàn Bến Cảng")
                .heading(0, "Nước sạch và vệ sinh ở vùng ven biển")
                .text(
                        "Báo cáo coi một hộ là có nước sạch khi đường ống đi đến phố của hộ đó. Hai phần ba số hộ ven biển vẫn phải gánh nước về nhà, báo cáo cần nêu rõ điều này.")
                .item(
                        0,
                        Bullet.DASH,
                        "Bổ sung số hộ phải dùng chung một vòi nước với hơn bốn hộ khác, theo từng huyện và từng năm.")
                .item(
                        0,
                        Bullet.DASH,
                        "Giải thích vì sao cuộc khảo sát giếng ở phía nam bị dừng lại và khi nào được tiếp tục.")
                .item(1, Bullet.PLUS, "Giếng ở vùng châu thổ là nguồn nước uống của phần lớn người dân.")
                .item(1, Bullet.PLUS, "Phòng thí nghiệm kiểm tra các giếng này đã đóng cửa từ sau trận lũ.")
                .item(0, Bullet.DASH, "Thay số trung bình của tỉnh bằng số liệu của từng huyện.")
                .heading(1, "Trường học sau trận lũ")
                .noted(
                        "Mười một trường được xây lại mà không có lối đi cho xe lăn. Giáo viên phải bế học sinh lên cầu thang, báo cáo cần coi đây là một hạn chế.",
                        "Khảo sát của Diễn đàn tại bốn mươi trường, mùa xuân.")
                .runIn(
                        "Giáo viên.",
                        " Số giáo viên chỉ được nêu cho toàn tỉnh. Các đảo xa có một giáo viên cho ba lớp, đề nghị nêu số liệu theo từng đảo.")
                .runIn(
                        "Bữa ăn.",
                        " Bữa ăn ở trường bị cắt trong nửa cuối năm. Đoạn khen ngợi việc này cần được thay bằng số tiền phụ huynh đã phải trả.")
                .heading(0, "Tiếp cận tòa án")
                .text(
                        "Trợ giúp pháp lý chỉ có trên giấy. Văn phòng ở thủ đô có hai luật sư cho bốn triệu người, và không ai ngoài thủ đô được giúp trong năm báo cáo.")
                .item(0, Bullet.LETTER, "Nêu rõ bao nhiêu yêu cầu trợ giúp pháp lý bị từ chối và vì lý do gì.")
                .more(0, "Bộ chỉ công bố số yêu cầu được chấp nhận và bỏ qua số bị từ chối.")
                .item(0, Bullet.LETTER, "Nêu tên các huyện không có tòa án trong vòng một ngày đường.")
                .item(0, Bullet.LETTER, "Mô tả thù lao của phiên dịch và thời gian người dân phải chờ phiên dịch.")
                .closing("Trân trọng cảm ơn.");
    }

    private static TypesetLetter bullets(TypesetLetter letter) {
        letter.title("Remarks of the Island Network");
        int number = 0;
        for (Bullet bullet : Bullet.values()) {
            number++;
            letter.heading(0, "Harbours of the " + ORDER[number] + " coast");
            letter.text(
                    "The harbours of this coast are missing from the report, although most of the goods pass them every day.");
            letter.item(
                    0,
                    bullet,
                    "Say how many ships were turned away in the year under review and which of them carried food for the islands.");
            letter.item(1, bullet, "Ships that wait at sea for longer than a week should be counted on their own.");
            letter.item(1, bullet, "The fees that they pay while they wait belong into the table.");
            letter.item(
                    0,
                    bullet,
                    "2 harbours were closed without notice; the report should tell who decided that and on which day.");
            letter.item(0, bullet, "Replace the word harbour by the word port where the law does so.");
        }
        return letter;
    }

    /** Lists in lists behind one and the same sign: fragments belong to the item that asks for them. */
    private static TypesetLetter nested(TypesetLetter letter) {
        letter.title("Remarks of the Island Network");
        Map<Bullet, String> coasts = new LinkedHashMap<>();
        coasts.put(Bullet.DOT, "northern");
        coasts.put(Bullet.DASH, "upper");
        coasts.put(Bullet.SQUARE, "eastern");
        coasts.forEach((bullet, coast) -> {
            letter.heading(0, "Harbours of the " + coast + " coast");
            letter.text(
                    "The harbours of this coast are missing from the report, although most of the goods pass them every day.");
            letter.item(0, bullet, "Please add to the list of harbours:");
            letter.gathered(1, bullet, "Grey Bay and its two piers");
            letter.gathered(1, bullet, "Low Point");
            letter.item(0, bullet, "Name the ships that were turned away in the year under review.");
        });
        return letter;
    }

    private static final String[] ORDER = {
        "", "northern", "eastern", "southern", "western", "inner", "outer", "upper", "lower", "new", "old", "long"
    };

    /** Several pages of unnumbered bold headings with figures of their own and paragraphs that run over pages. */
    private static TypesetLetter positionPaper(TypesetLetter letter) {
        letter.runningHead("Position paper of the League of Villages")
                .title("Position paper of the League of Villages");
        String[] topics = {
            "Roads",
            "Health stations in the hills",
            "Electricity and light",
            "Markets and prices",
            "Seeds",
            "Young people who leave"
        };
        int number = 0;
        for (String topic : topics) {
            number++;
            letter.heading(0, topic);
            letter.noted(
                    "What the report says of this topic rests on the answers of " + (20 + number)
                            + " officials. Nobody asked the people of the villages, who would have told a different story and who have been telling it to us for many years now.",
                    "Minutes of the assembly of villages, item " + number + " of the agenda.");
            letter.text(
                    "We walked through all villages of the upper valley in the course of one summer and wrote down what we saw. The outcome differs from the draft in almost every line, and we ask that the section be written anew on the basis of what was found there, with the names of the villages left out where people are afraid.");
            letter.caption("Figure " + number + ". " + topic + " in the upper valley, by village");
            letter.item(
                    0,
                    Bullet.EN_DASH,
                    "Take up the figures of the villages on " + topic.toLowerCase(Locale.ROOT)
                            + ", which were sent to the ministry in the spring and have not been answered since.");
            letter.item(
                    0,
                    Bullet.EN_DASH,
                    "Delete the sentence of subject " + number
                            + " that calls the valley an example for the whole country.");
            letter.runIn(
                    "Who should act.",
                    " The district has the money and the province has the plan. The report should say which of them is going to begin, because in subject "
                            + number + " each of them waits for the other.");
        }
        return letter;
    }

    private static TypesetLetter vietnamesePaper(TypesetLetter letter) {
        letter.runningHead("Quan điểm của Liên minh các làng").title("Quan điểm của Liên minh các làng");
        String[] topics = {
            "Đường sá",
            "Trạm y tế vùng cao",
            "Điện và ánh sáng",
            "Chợ và giá cả",
            "Giống cây trồng",
            "Thanh niên rời làng"
        };
        int number = 0;
        for (String topic : topics) {
            number++;
            letter.heading(0, topic);
            letter.noted(
                    "Nội dung của báo cáo về chủ đề này dựa trên câu trả lời của " + (20 + number)
                            + " cán bộ. Không ai hỏi người dân trong làng, những người đã kể cho chúng tôi một câu chuyện khác trong nhiều năm qua.",
                    "Biên bản họp các làng, nội dung thứ " + number + ".");
            letter.text(
                    "Chúng tôi đã đi qua tất cả các làng của thung lũng trên trong một mùa hè và ghi lại những gì nhìn thấy. Kết quả khác với dự thảo ở hầu hết các dòng, đề nghị viết lại nội dung này trên cơ sở những gì đã ghi nhận, bỏ tên làng ở nơi người dân còn e ngại.");
            letter.caption("Hình " + number + ". " + topic + " ở thung lũng trên, theo làng");
            letter.item(
                    0,
                    Bullet.DOT,
                    "Sử dụng số liệu của các làng về " + topic.toLowerCase(Locale.ROOT)
                            + ", đã gửi đến bộ từ mùa xuân mà đến nay chưa được trả lời.");
            letter.item(0, Bullet.DOT, "Bỏ câu trong chủ đề " + number + " coi thung lũng là điển hình của cả nước.");
            letter.runIn(
                    "Ai cần hành động.",
                    " Huyện có tiền và tỉnh có kế hoạch. Báo cáo cần nêu rõ bên nào sẽ bắt đầu, vì trong chủ đề "
                            + number + " bên này đang chờ bên kia.");
        }
        return letter;
    }
}
