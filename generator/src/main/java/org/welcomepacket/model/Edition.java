package org.welcomepacket.model;

import java.time.LocalDate;
import java.util.Optional;
import org.welcomepacket.model.rule.Value;

/**
 * Which dated version of the packet this is.
 *
 * @param number 1 when the author gives none
 * @param effective first day it holds
 * @param review how long after that the rules are to be looked at again
 */
public record Edition(int number, Optional<LocalDate> effective, Optional<Value.Duration> review) {}
