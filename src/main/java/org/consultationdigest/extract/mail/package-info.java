/**
 * Comments in mails: the comment tables pasted into the body, and the body without what it quotes of earlier ones, without
 * signatures and what programs add. Of a mail that was passed on, the mail in it is what was meant to be sent. Attachments
 * are opened by the inbox.
 */
@NullMarked
package org.consultationdigest.extract.mail;

import org.jspecify.annotations.NullMarked;
