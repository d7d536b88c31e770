/** Who said what: speaker, verb, content, addressee, and the engagement it was said in. */
@NullMarked
package org.chancery.reader.statements;

import org.jspecify.annotations.NullMarked;
