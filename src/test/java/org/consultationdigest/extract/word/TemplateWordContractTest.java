package org.consultationdigest.extract.word;

import org.consultationdigest.format.wordprocessing.Saved;
import org.consultationdigest.format.wordprocessing.SavedAsWord;

class TemplateWordContractTest extends WordProcessorContract {
    @Override
    Saved saved() {
        return SavedAsWord.template();
    }
}
