@NullMarked
package org.consultationdigest.digest.page;

import org.jspecify.annotations.NullMarked;
