/** Input that a fuzzer makes up, from its bytes to the reading. */
@NullMarked
package org.chancery.fuzz;

import org.jspecify.annotations.NullMarked;
