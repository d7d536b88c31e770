/** From bytes to text: which encoding a document is in, and what it says. */
@NullMarked
package org.chancery.intake.encoding;

import org.jspecify.annotations.NullMarked;
