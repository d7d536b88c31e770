/** Facts by themselves: their kinds, and the stable keys by which they are named across readings. */
@NullMarked
package org.chancery.register.facts;

import org.jspecify.annotations.NullMarked;
