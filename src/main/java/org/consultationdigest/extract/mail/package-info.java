/**
 * Comments in mails: the body without what it quotes of earlier ones. Attachments are opened by the inbox.
 */
@NullMarked
package org.consultationdigest.extract.mail;

import org.jspecify.annotations.NullMarked;
