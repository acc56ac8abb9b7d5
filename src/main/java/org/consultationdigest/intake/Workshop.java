package org.consultationdigest.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The workshop or round in which a submission was raised.
 *
 * @param name the name of the first folder below the inbox, as it is written
 * @param date the day that name begins with, when it does
 */
public record Workshop(String name, Optional<LocalDate> date) {}
