package org.consultationdigest.extract.word;

import org.consultationdigest.format.wordprocessing.Saved;
import org.consultationdigest.format.wordprocessing.SavedAsWord2003;

class Word2003ContractTest extends WordProcessorContract {
    @Override
    Saved saved() {
        return new SavedAsWord2003();
    }
}
