package org.consultationdigest.extract.mail;

import java.util.regex.Pattern;

/** The subject of a mail, by the prefix that mail programs put before it. */
final class MailSubject {
    private static final Pattern PASSED_ON =
            Pattern.compile("(?Ui)^\\s*(?:fwd?|tr|rv|wg|chuyển tiếp|ct)\\s*:.*", Pattern.DOTALL);

    private MailSubject() {}

    static boolean isPassedOn(String subject) {
        return PASSED_ON.matcher(subject).matches();
    }
}
