/**
 * Mails and objects packed into a mail as Outlook keeps it, as files of their own.
 *
 * <p>A leaf. In: the folder of an attachment in a compound file. Out: the bytes of a file.
 */
@NullMarked
package org.consultationdigest.format.outlook;

import org.jspecify.annotations.NullMarked;
