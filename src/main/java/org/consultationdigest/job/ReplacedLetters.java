package org.consultationdigest.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.dedupe.supersession.Letter;
import org.consultationdigest.dedupe.supersession.Replacement;
import org.consultationdigest.dedupe.supersession.Supersession;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.intake.Contributor;
import org.consultationdigest.intake.Document;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.store.Extractions;

/** Sets aside letters that a later letter of the same body says it replaces; tells a person what may be meant. */
final class ReplacedLetters {
    private final RunContext context;
    private final Map<String, Document> documents = new HashMap<>();

    ReplacedLetters(RunContext context) {
        this.context = context;
    }

    /**
     * Notes every replaced letter in its receipt.
     *
     * @return suspicions that a person has to settle
     */
    List<Problem> setAside() {
        List<Letter> letters = new ArrayList<>();
        for (Document document : context.store().receipts().bringing()) {
            documents.put(document.id().value(), document);
            letters.add(letter(document));
        }
        Supersession said = Supersession.of(letters);
        said.replacements().forEach(this::setAside);
        return said.suspicions().stream().map(this::suspicion).toList();
    }

    private void setAside(Replacement replacement) {
        Document earlier = document(replacement.earlier());
        Document later = document(replacement.later());
        context.store()
                .receipts()
                .supersede(
                        earlier, later.id(), "replaced by " + later.path() + ", which says: " + replacement.evidence());
    }

    private Problem suspicion(Replacement suspicion) {
        return Problem.of(
                ProblemCode.SUSPECTED_REPLACEMENT,
                document(suspicion.later()).path() + " may replace "
                        + document(suspicion.earlier()).path() + ": it says \"" + suspicion.evidence()
                        + "\". Both stand; write into \"Replaces\" of the later one what it replaces, if anything.");
    }

    private Document document(String id) {
        return Optional.ofNullable(documents.get(id)).orElseThrow();
    }

    private Letter letter(Document document) {
        SubmissionId content = new SubmissionId(document.sha256().orElseThrow());
        Optional<DocumentFacts> facts =
                context.store().extractions().outcomeOf(content).flatMap(Extractions.Outcome::facts);
        List<String> texts = new ArrayList<>();
        context.store().extractions().remainderOf(content).stream()
                .map(Remainder::text)
                .forEach(texts::add);
        context.store()
                .comments()
                .linkedOf(content)
                .forEach(comment -> texts.add(comment.comment().wording().joined()));
        return new Letter(
                document.id().value(),
                contributor(document, facts),
                facts.flatMap(DocumentFacts::letterNumber),
                facts.flatMap(DocumentFacts::date),
                texts);
    }

    /** The body that its own words name, or else the one its path is named after. */
    private Optional<String> contributor(Document document, Optional<DocumentFacts> facts) {
        return facts.flatMap(DocumentFacts::issuer)
                .map(context.stakeholders()::named)
                .or(() -> context.stakeholders().namedInPath(document.path()))
                .map(Contributor::name);
    }
}
