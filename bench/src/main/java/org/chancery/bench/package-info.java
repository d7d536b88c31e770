/** How fast it is: articles a second, time against length, the start of the program. */
@NullMarked
package org.chancery.bench;

import org.jspecify.annotations.NullMarked;
