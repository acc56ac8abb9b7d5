/**
 * Comments in files that hold running text only, read through Tika; and the bodies of mails, as paragraphs and comment tables,
 * for those who read mails.
 */
@NullMarked
package org.consultationdigest.extract.plain;

import org.jspecify.annotations.NullMarked;
