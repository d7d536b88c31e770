/**
 * Readings against gold: how much of what a careful human found was found, and how much of it right.
 *
 * <p>{@link org.chancery.desk.evaluate.Evaluate} pairs the facts of each text one to one and counts
 * them into {@link org.chancery.desk.evaluate.Scores}; all offsets count Unicode code points.
 */
@NullMarked
package org.chancery.desk.evaluate;

import org.jspecify.annotations.NullMarked;
