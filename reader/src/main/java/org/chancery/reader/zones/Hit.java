package org.chancery.reader.zones;

import org.chancery.record.BlockKind;

/** What makes a line furniture, before its place on the page is looked at. */
record Hit(BlockKind kind, Scope scope) {
    /** Whether the line is furniture wherever it stands. */
    boolean sure() {
        return scope != Scope.REST && scope != Scope.END && scope != Scope.SECTION;
    }
}
