package org.chancery.register.identity;

import java.util.List;

/**
 * Why two facts are one.
 *
 * @param first the key of one
 * @param second the key of the other
 * @param fits which fields of the two fit each other
 */
public record Join(String first, String second, List<String> fits) {}
