package org.consultationdigest.dedupe.translation;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A model that runs with ONNX Runtime. The only class that knows it, and used only where it is there: without a model the
 * program runs without it.
 */
final class OnnxModel implements SentenceModel {
    private static final int MOST_PIECES = 256;
    private static final Pattern SMALL_LETTERS = Pattern.compile("\"do_lower_case\"\\s*:\\s*true");

    private final WordPieces pieces;
    private final OrtSession session;

    private OnnxModel(WordPieces pieces, OrtSession session) {
        this.pieces = pieces;
        this.session = session;
    }

    /** Opens the model in a folder that holds its files. */
    static Opened open(Path folder) {
        try {
            WordPieces pieces = pieces(folder);
            if (!pieces.isWhole()) {
                return new Opened.Refused("vocab.txt of the model lacks [CLS], [SEP] or [UNK]: " + folder);
            }
            OrtSession session = OrtEnvironment.getEnvironment()
                    .createSession(folder.resolve(MODEL).toString());
            return new Opened.Ready(new OnnxModel(pieces, session));
        } catch (IOException | OrtException e) {
            return new Opened.Refused("the model cannot be read: " + folder + " (" + e.getMessage() + ")");
        }
    }

    private static WordPieces pieces(Path folder) throws IOException {
        Path config = folder.resolve("tokenizer_config.json");
        boolean lower = Files.exists(config)
                && SMALL_LETTERS
                        .matcher(Files.readString(config, StandardCharsets.UTF_8))
                        .find();
        return new WordPieces(
                Files.readAllLines(folder.resolve(VOCABULARY), StandardCharsets.UTF_8), lower, MOST_PIECES);
    }

    @Override
    public float[] of(String text) {
        long[] numbers = pieces.of(text);
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        Map<String, long[][]> known = Map.of(
                "input_ids", new long[][] {numbers},
                "attention_mask", new long[][] {ones},
                "token_type_ids", new long[][] {new long[numbers.length]});
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String name : session.getInputNames()) {
                inputs.put(
                        name,
                        OnnxTensor.createTensor(
                                OrtEnvironment.getEnvironment(),
                                known.getOrDefault(name, new long[][] {new long[numbers.length]})));
            }
            try (OrtSession.Result result = session.run(inputs)) {
                return ofLength1(point(result.get(0)));
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model of sentences failed", e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    /** The mean over the pieces; a model that gives one point for the whole gives that. */
    private static float[] point(OnnxValue output) throws OrtException {
        Object value = output.getValue();
        if (value instanceof float[][] whole) {
            return whole[0];
        }
        float[][] ofPieces = ((float[][][]) value)[0];
        float[] mean = new float[ofPieces[0].length];
        for (float[] piece : ofPieces) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += piece[i] / ofPieces.length;
            }
        }
        return mean;
    }

    private static float[] ofLength1(float[] point) {
        double squares = 0;
        for (float each : point) {
            squares += each * each;
        }
        float length = (float) Math.sqrt(squares);
        float[] scaled = new float[point.length];
        for (int i = 0; i < point.length; i++) {
            scaled[i] = length == 0 ? 0 : point[i] / length;
        }
        return scaled;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the model of sentences could not be closed", e);
        }
    }
}
