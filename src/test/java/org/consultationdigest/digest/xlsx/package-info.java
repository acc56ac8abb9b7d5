@NullMarked
package org.consultationdigest.digest.xlsx;

import org.jspecify.annotations.NullMarked;
