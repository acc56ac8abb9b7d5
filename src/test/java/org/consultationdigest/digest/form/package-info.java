@NullMarked
package org.consultationdigest.digest.form;

import org.jspecify.annotations.NullMarked;
