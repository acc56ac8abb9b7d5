/**
 * Word files that are one XML: that of Word 2003 (WordprocessingML), and the parts of a package in one file.
 *
 * <p>A leaf beside the reader of .docx files. In: an .xml file. Out: what the reader of .docx files makes of the same parts;
 * the words of Word 2003 are put into those of today first, so that there is one reader and not two.
 */
@NullMarked
package org.consultationdigest.format.wordxml;

import org.jspecify.annotations.NullMarked;
