package org.consultationdigest.bench;

import java.nio.file.Path;
import org.consultationdigest.bench.dedupe.DedupeMeasures;

/** Measures the removal of duplicates and prints one table; see {@code src/site/markdown/benchmarks.md}. */
public final class DedupeBench {
    private DedupeBench() {}

    /**
     * Prints the table.
     *
     * @param args {@code --data DIR} (the folder of measuring data; without it only generated texts are measured),
     *     {@code --only WORD} (measures whose name holds it), {@code --comments N} (for speed; 0 leaves it out)
     */
    public static void main(String[] args) {
        String data = "../shared/data";
        String only = "";
        int comments = 0;
        for (int i = 0; i + 1 < args.length; i += 2) {
            switch (args[i]) {
                case "--data" -> data = args[i + 1];
                case "--only" -> only = args[i + 1];
                case "--comments" -> comments = Integer.parseInt(args[i + 1]);
                default -> throw new IllegalArgumentException("unknown option: " + args[i]);
            }
        }
        boolean reached = new DedupeMeasures(Path.of(data).resolve("dedupe"), only, comments).print(System.out);
        System.exit(reached ? 0 : 1);
    }
}
