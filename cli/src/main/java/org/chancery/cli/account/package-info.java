/**
 * The account of a reading that a person reads on a terminal: who met whom, when and why that date,
 * who said what, each with the words of the document.
 *
 * <p>{@link org.chancery.cli.account.Account} composes the parts in the order in which they stand on
 * the page; every part writes {@link org.chancery.cli.account.Words} on a
 * {@link org.chancery.cli.account.Sheet}, which wraps and colours them. The words of the interface
 * are data ({@code labels.properties}, {@code parties.properties}).
 */
@NullMarked
package org.chancery.cli.account;

import org.jspecify.annotations.NullMarked;
