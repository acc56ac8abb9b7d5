package org.consultationdigest.extract.word;

import org.consultationdigest.format.wordprocessing.Saved;
import org.consultationdigest.format.wordprocessing.SavedAsWord;

class MacroWordContractTest extends WordProcessorContract {
    @Override
    Saved saved() {
        return SavedAsWord.withMacros();
    }
}
