package org.consultationdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.dedupe.CommentGroup;
import org.consultationdigest.dedupe.Doubt;
import org.consultationdigest.dedupe.GroupId;
import org.junit.jupiter.api.Test;

class ToDecideTest {
    private static final GroupId OTHER = new GroupId(2);

    @Test
    void saysWhichWordsContradictEachOther() {
        Doubt doubt =
                new Doubt(OTHER, Doubt.Kind.OPPOSED, List.of(new Doubt.Evidence("negation", "shall", "shall not")));

        assertThat(why(DigestLanguage.ENGLISH).told(doubt))
                .isEqualTo("The rows use nearly the same words and say the opposite.\nnegation: shall | shall not");
        assertThat(why(DigestLanguage.VIETNAMESE).told(doubt))
                .isEqualTo("Hai dòng dùng gần như cùng từ ngữ nhưng nói ngược nhau.\nphủ định: shall | shall not");
    }

    @Test
    void saysWhatSpeaksForATranslation() {
        Doubt doubt = new Doubt(
                OTHER,
                Doubt.Kind.TRANSLATION,
                List.of(
                        new Doubt.Evidence("term", "bình đẳng giới", "gender equality"),
                        new Doubt.Evidence("number", "", "2030")));

        assertThat(why(DigestLanguage.ENGLISH).told(doubt))
                .isEqualTo("The rows may say the same in two languages. “Same” puts them together.\n"
                        + "term: bình đẳng giới | gender equality\nnumber: – | 2030");
        assertThat(why(DigestLanguage.ENGLISH).kind(doubt.kind())).isEqualTo(Term.TRANSLATION);
    }

    @Test
    void findsTheDoubtAboutAGroup() {
        Doubt doubt = new Doubt(OTHER, Doubt.Kind.ALIKE, List.of());
        CommentGroup group =
                ExampleDigest.in(DigestLanguage.ENGLISH).rows().get(0).group();
        CommentGroup doubted = new CommentGroup(
                group.id(),
                group.section(),
                group.members(),
                List.of(),
                List.of(OTHER),
                List.of(doubt),
                Optional.empty());

        assertThat(doubted.doubtAbout(OTHER)).contains(doubt);
        assertThat(doubted.doubtAbout(new GroupId(3))).isEqualTo(Optional.empty());
    }

    private static WhyPaired why(DigestLanguage language) {
        return new WhyPaired(new Shown(ExampleDigest.in(language), FileLinks.none(), 1_000));
    }
}
