package org.consultationdigest.samples.kit;

/** What stands in the body of a Word document: a paragraph or a table. */
public interface DocxBlock {

    /** Its WordprocessingML. */
    String xml();
}
