/**
 * Where the register is kept: one database, embedded in a data folder (SQLite) or on a server
 * (PostgreSQL), with the same tables, migrations and statements for both.
 *
 * <p>A {@link org.chancery.register.store.Store} opens it and runs transactions: one writer at a time,
 * readers beside it. Each table has a class of its own that works within a transaction. What a
 * database complains of leaves this package as a {@link org.chancery.register.RegisterException}.
 */
@NullMarked
package org.chancery.register.store;

import org.jspecify.annotations.NullMarked;
