package org.consultationdigest.extract.word;

import org.consultationdigest.format.wordprocessing.Saved;
import org.consultationdigest.format.wordprocessing.SavedAsRichText;

class RichTextContractTest extends WordProcessorContract {
    @Override
    Saved saved() {
        return new SavedAsRichText();
    }
}
