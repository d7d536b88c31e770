package org.chancery.register.identity;

import java.util.List;

/**
 * Facts that are one.
 *
 * @param id the smallest key
 * @param keys all keys, in their order
 * @param joins the joins that brought them together, each with its ground
 */
public record Cluster(String id, List<String> keys, List<Join> joins) {}
