/**
 * Small builders for the kinds of file that people send: Word, PDF, scans, zip.
 *
 * <p>In: words and a little layout. Out: bytes, the same on every machine and in every run: zip entries are stored and not
 * compressed (compressors differ between machines), times and ids are fixed, the only font is the one that comes with
 * PDFBox.
 */
package org.consultationdigest.samples.kit;
