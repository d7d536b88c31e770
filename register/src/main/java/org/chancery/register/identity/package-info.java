/**
 * Who is who, and which reports tell of one engagement: record linkage (Fellegi and Sunter, "A theory
 * for record linkage", 1969) by rules instead of weights, so that every join can be told in words.
 *
 * <p>Everything here is a pure function of {@link org.chancery.register.identity.Told} documents and
 * {@link org.chancery.register.identity.Verdicts}; there is no storage, no clock and no order of arrival.
 * Mentions are compared within blocks (a name, a pair of parties), joins are tried from the surest to
 * the weakest and in the order of keys, and none is made that would bring together two that cannot be
 * one. The similarity of names proposes; offices, parties and days decide. A cluster's id is its
 * smallest key.
 */
@NullMarked
package org.chancery.register.identity;

import org.jspecify.annotations.NullMarked;
