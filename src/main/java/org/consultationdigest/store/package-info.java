/**
 * The memory of a consultation: JDBC implementations of what the rooms need kept.
 *
 * <p>In and out: the records of the rooms. H2 in a file by default, PostgreSQL by URL; the migrations are the same.
 */
@NullMarked
package org.consultationdigest.store;

import org.jspecify.annotations.NullMarked;
