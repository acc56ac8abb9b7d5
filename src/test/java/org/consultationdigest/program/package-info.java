/** The packaged program, started as its users start it. Run after it is packaged, in {@code mvn verify}. */
package org.consultationdigest.program;
