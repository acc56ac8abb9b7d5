/** Measures of removing duplicates, on data that people made and on texts that a generator makes from a seed. */
package org.consultationdigest.bench.dedupe;
