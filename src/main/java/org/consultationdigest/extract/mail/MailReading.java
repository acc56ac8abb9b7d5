package org.consultationdigest.extract.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.Remainder.Why;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.letter.Bodies;
import org.consultationdigest.extract.letter.LetterReading;
import org.consultationdigest.extract.table.TableReading;
import org.consultationdigest.problem.Problem;

/**
 * The comments of a mail. Of one that was passed on the facts are those of its first sender; what the person who passed it
 * on wrote above it is that person's.
 */
final class MailReading {
    private final MailContext context;
    private final List<ExtractedComment> comments = new ArrayList<>();
    private final List<Remainder> remainder = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private DocumentFacts facts = DocumentFacts.of(Channel.MAIL);

    MailReading(MailContext context) {
        this.context = context;
    }

    void setAside(String subject) {
        remainder.add(new Remainder(SourceLocation.none(), subject, Why.FURNITURE));
    }

    void read(SplitMail mail, Optional<String> sender, Optional<LocalDate> date) {
        LetterReading letter = context.letter(mail.own());
        List<TableReading> tables = context.tables(mail.own());
        boolean another = mail.passedOn().isPresent();
        Stream.concat(letter.comments().stream(), tables.stream().flatMap(table -> table.comments().stream()))
                .forEach(comment ->
                        comments.add(another ? sender.map(comment::saidBy).orElse(comment) : comment));
        remainder.addAll(letter.remainder());
        tables.forEach(table -> remainder.addAll(table.remainder()));
        tables.forEach(table -> problems.addAll(table.problems()));
        remainder.addAll(mail.setAside());
        facts = facts(letter.facts(), sender, date, mapping(tables));
        mail.passedOn()
                .ifPresent(
                        first -> read(first.mail(), first.sender(), first.date().or(() -> date)));
    }

    /** The sender's name is the issuer only when it is a body's; a person's name is not repeated. */
    private static DocumentFacts facts(
            DocumentFacts letter, Optional<String> sender, Optional<LocalDate> date, Optional<String> mapping) {
        return new DocumentFacts(
                Channel.MAIL,
                sender.filter(Bodies::isBody).or(letter::issuer),
                letter.letterNumber(),
                date.or(letter::date),
                letter.language(),
                mapping);
    }

    private static Optional<String> mapping(List<TableReading> tables) {
        return tables.stream().map(TableReading::mapping).findFirst();
    }

    List<Problem> problems() {
        return problems;
    }

    DocumentFacts facts() {
        return facts;
    }

    List<ExtractedComment> comments() {
        return comments;
    }

    List<Remainder> remainder() {
        return remainder;
    }
}
