package org.consultationdigest.extract.word;

import org.consultationdigest.format.wordprocessing.Saved;
import org.consultationdigest.format.wordprocessing.SavedAsBinaryWord;

class BinaryWordContractTest extends WordProcessorContract {
    @Override
    Saved saved() {
        return new SavedAsBinaryWord();
    }
}
