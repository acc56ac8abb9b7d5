/**
 * Comments in PDF files: letters paragraph by paragraph, and notes put on the pages.
 */
@NullMarked
package org.consultationdigest.extract.pdf;

import org.jspecify.annotations.NullMarked;
