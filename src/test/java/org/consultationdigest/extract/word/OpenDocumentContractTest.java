package org.consultationdigest.extract.word;

import org.consultationdigest.format.wordprocessing.Saved;
import org.consultationdigest.format.wordprocessing.SavedAsOpenDocument;

class OpenDocumentContractTest extends WordProcessorContract {
    @Override
    Saved saved() {
        return new SavedAsOpenDocument();
    }
}
