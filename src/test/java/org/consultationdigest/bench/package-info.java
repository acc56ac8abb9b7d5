/**
 * Measures the program: how fast it reads, on files whose comments are known, and how long its commands take.
 *
 * <p>A figure counts only when nothing was lost: {@link org.consultationdigest.bench.CorpusGenerator} plants comments, and
 * {@link org.consultationdigest.bench.ExtractionBench} ends with an error when one of them does not come back. The
 * programs are no tests and are not run with them; how to run them stands in {@code src/site/markdown/benchmarks.md}.
 */
package org.consultationdigest.bench;
