/**
 * Comments in files that hold running text only, read through Tika; and the bodies of mails, as paragraphs and comment tables,
 * for those who read mails. Words typed before Unicode are converted by the font of each run, or as a whole where no font
 * says it, and stay beside their comment as they were typed.
 */
@NullMarked
package org.consultationdigest.extract.plain;

import org.jspecify.annotations.NullMarked;
