package org.chancery.record;

/**
 * The session, summit, anniversary or visit on whose occasion an engagement took place.
 */
public record Occasion(String name) {}
