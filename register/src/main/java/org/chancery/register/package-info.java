/**
 * Many readings become one register.
 *
 * <p>{@link org.chancery.register.Register} keeps texts and what the reader says of them. The merged
 * register (who is who, which reports tell of one engagement) is worked out from that by pure functions
 * and never stored, so that any order of documents, runs and re-readings gives the same.
 *
 * <ul>
 *   <li>{@code facts}: stable keys of facts, and how two readings of one text differ;
 *   <li>{@code copies}: near copies by the resemblance of their articles;
 *   <li>{@code store}: the database;
 *   <li>{@code identity}: who is who, and what is one engagement;
 *   <li>{@code merged}: the register as all documents together tell it, and its JSON.
 * </ul>
 */
@NullMarked
package org.chancery.register;

import org.jspecify.annotations.NullMarked;
