/**
 * Packages of parts that point to each other (ECMA-376 part 2), the shell of every Office file of today.
 *
 * <p>In: a file, or its bytes. Out: its parts by name, what each points to and what the package says that it is. Only what is
 * asked for is unpacked and parsed; nothing is fetched, and a part that unpacks to far more than its size ends with an
 * exception, and so does a package that holds two parts of one name. What the parts say is read by the rooms beside this one. Objects that are files
 * of their own are handed out as such.
 */
@NullMarked
package org.consultationdigest.format.packaging;

import org.jspecify.annotations.NullMarked;
