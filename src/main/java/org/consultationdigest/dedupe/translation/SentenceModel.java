package org.consultationdigest.dedupe.translation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A model of sentences in a folder: {@code model.onnx} and {@code vocab.txt}, as models of the kind of BERT are given out;
 * {@code tokenizer_config.json} may say that it knows small letters only.
 *
 * <p>The point of a text is the mean of what the model gives for its pieces, brought to length 1. Runs with ONNX Runtime,
 * whose archive must stand on the class path.
 */
public interface SentenceModel extends SentenceEmbedding, AutoCloseable {
    /** The file of the model itself. */
    String MODEL = "model.onnx";

    /** The file of the pieces that it knows. */
    String VOCABULARY = "vocab.txt";

    /** What came of opening a folder. */
    sealed interface Opened {
        /** A model that can be asked. */
        record Ready(SentenceModel model) implements Opened {}

        /**
         * No model.
         *
         * @param why what is wrong and what to do, for a person
         */
        record Refused(String why) implements Opened {}
    }

    /** Why the model in a folder cannot be used, as far as that is seen without loading it; empty when it seems it can. */
    static Optional<String> refusal(Path folder) {
        for (String name : List.of(MODEL, VOCABULARY)) {
            if (!Files.isRegularFile(folder.resolve(name))) {
                return Optional.of("the folder of the model holds no " + name + ": " + folder);
            }
        }
        try {
            Class.forName("ai.onnxruntime.OrtSession", false, SentenceModel.class.getClassLoader());
            return Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.of("a model needs ONNX Runtime: put onnxruntime.jar on the class path beside the program");
        }
    }

    /** Opens the model in a folder. */
    static Opened open(Path folder) {
        Optional<String> refusal = refusal(folder);
        if (refusal.isPresent()) {
            return new Opened.Refused(refusal.get());
        }
        return OnnxModel.open(folder);
    }

    @Override
    void close();
}
