package org.consultationdigest.extract.mail;

import java.util.List;
import java.util.regex.Pattern;

/** Lines that mail programs and their settings put into mails, in the languages read. */
final class MailCues {
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;
    private static final Pattern QUOTED = Pattern.compile("^\\s*[>|].*", FLAGS);
    private static final Pattern QUOTE_MARK = Pattern.compile("^\\s*[>|] ?");
    private static final Pattern WROTE = Pattern.compile(
            "^(?:on\\b.{5,250}\\bwrote|vào\\b.{5,250}\\bviết|lúc\\b.{5,250}\\bviết|le\\b.{5,250}a écrit|el\\b.{5,250}escribió"
                    + "|am\\b.{5,250}\\bschrieb\\b.{0,80})\\s*:?\\s*$",
            FLAGS);
    /** What a program knows of the mail it quotes, and a person who quotes a letter does not write: a time or an address. */
    private static final Pattern BY_A_PROGRAM = Pattern.compile("@|(?<!\\d)\\d{1,2}\\s?[:hg]\\s?\\d{2}(?!\\d)", FLAGS);

    private static final Pattern RULE = Pattern.compile(
            "^[-_\\s]*(?:original message|thư gốc|tin nhắn gốc|thư đã gửi|message d['’]origine|mensaje original|original appointment)[-_\\s]*$",
            FLAGS);
    private static final Pattern FORWARDED = Pattern.compile(
            "^[-_\\s]*(?:(?:begin )?forwarded message:?|(?:thư|tin nhắn) (?:đã )?(?:được )?chuyển tiếp:?|message transféré|mensaje reenviado|début du message (?:réexpédié|transféré)\\s*:?)[-_\\s]*$",
            FLAGS);
    private static final Pattern LINE = Pattern.compile("^\\s*[_\\-=*]{5,}\\s*$");
    private static final Pattern SIGNATURE = Pattern.compile("^--\\s*$");
    private static final Pattern DEVICE = Pattern.compile(
            "^(?:sent from (?:my |the )?(?:\\w+ )?(?:iphone|ipad|android|samsung|galaxy|blackberry|huawei|mobile|phone|mail|outlook|yahoo)\\b.{0,60}"
                    + "|(?:get|tải|lấy|obtenir|télécharger|obtener|descargar) outlook (?:for|(?:dành )?cho|pour|para) .{0,40}|(?:được )?gửi từ .{0,20}(?:iphone|ipad|điện thoại|máy|android|samsung|outlook|mail|yahoo|zalo).{0,40}"
                    + "|envoyé de(?:puis)? mon .{0,40}|enviado desde mi .{0,40})$",
            FLAGS);
    private static final List<Pattern> DISCLAIMER = List.of(
            Pattern.compile(
                    "\\b(?:intended (?:solely |only )*(?:for|recipient)|addressee|người nhận (?:dự kiến|được chỉ định)|không phải (?:là )?người nhận|destinataire|destinatario)\\b",
                    FLAGS),
            Pattern.compile(
                    "\\b(?:in error|by mistake|notify (?:the sender|us)|nhầm|thông báo (?:lại )?(?:ngay )?cho người gửi|par erreur|por error)\\b",
                    FLAGS),
            Pattern.compile(
                    "\\b(?:unauthori[sz]ed|disclos\\w+|(?:copying|distribution|dissemination|use)\\b.{0,60}\\bprohibited|nghiêm cấm|tiết lộ|sao chép|divulgation|diffusion)\\b",
                    FLAGS),
            Pattern.compile("\\b(?:confidential\\w*|privileged|bảo mật|mật|confidentiel\\w*)\\b", FLAGS),
            Pattern.compile(
                    "\\b(?:this (?:e-?mail|message|communication)|thư điện tử này|email này|ce (?:message|courriel)|este (?:mensaje|correo))\\b",
                    FLAGS),
            Pattern.compile("\\b(?:virus\\w*|malware|mã độc)\\b", FLAGS));
    private static final int ENOUGH = 3;
    private static final Pattern NOTICE = Pattern.compile(
            "^(?:\\W*caution:?\\s+)?(?:this (?:e-?mail|message) (?:originated|came|was sent) from (?:outside|an external)"
                    + "|please consider the environment before printing|hãy cân nhắc .{0,30}môi trường trước khi in"
                    + "|pensez à l['’]environnement avant d['’]imprimer|you received this message because you are subscribed"
                    + "|you don['’]t often get email from|bạn (?:không thường|nhận được thư này vì)).{0,300}$",
            FLAGS);
    private static final Pattern PASSING_ON = Pattern.compile(
            ".{0,120}(?:\\b(?:fyi|forward(?:ed|ing)?|see (?:below|the (?:mail|message) below)|chuyển (?:tiếp|đến|tới|ban|anh|chị|quý|các|lại|để|thư|mail|ý kiến)|kính chuyển|xem (?:bên )?dưới|để tổng hợp|ci-dessous|transf[èe]re|reenvío|for your (?:information|consideration|attention)|pour (?:votre )?(?:information|attention)|para su (?:consideración|conocimiento|información|atención))\\b).{0,160}",
            FLAGS);

    private MailCues() {}

    /** Whether a line is marked as quoted. */
    static boolean isQuoted(String line) {
        return QUOTED.matcher(line).matches();
    }

    /** A line without its outermost mark of a quotation. */
    static String unquoted(String line) {
        return QUOTE_MARK.matcher(line).replaceFirst("");
    }

    /** {@code On ... X wrote:}. */
    static boolean isAttribution(String line) {
        return WROTE.matcher(line).matches();
    }

    /** Whether a mail program wrote it, so that all below is the earlier mail even where nothing marks it as quoted. */
    static boolean isByAProgram(String attribution) {
        return BY_A_PROGRAM.matcher(attribution).find();
    }

    static boolean isRule(String line) {
        return RULE.matcher(line).matches();
    }

    static boolean isForwardMark(String line) {
        return FORWARDED.matcher(line).matches();
    }

    /** A line that is drawn across. */
    static boolean isLine(String line) {
        return LINE.matcher(line).matches();
    }

    /** {@code --}: what follows is a signature (RFC 3676, 4.3). */
    static boolean isSignatureMark(String line) {
        return SIGNATURE.matcher(line).matches();
    }

    /** What a device, a filter or a law firm adds to every mail. */
    static boolean isAddedByRule(String line) {
        return DEVICE.matcher(line.strip()).matches()
                || NOTICE.matcher(line.strip()).matches()
                || DISCLAIMER.stream().filter(cue -> cue.matcher(line).find()).count() >= ENOUGH;
    }

    /** Whether a line only hands on the mail below it. */
    static boolean isPassingOn(String line) {
        return PASSING_ON.matcher(line.strip()).matches();
    }
}
