/** The acts a user can do, one class each. */
@NullMarked
package org.chancery.desk;

import org.jspecify.annotations.NullMarked;
