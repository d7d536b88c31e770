/**
 * The pattern language: rule files are parsed, compiled stratum by stratum, and run over a chart of
 * everything recognised so far. Matching takes time linear in the text: patterns are bounded, and no
 * state is entered twice at a token from one start.
 */
@NullMarked
package org.chancery.reader.rules;

import org.jspecify.annotations.NullMarked;
