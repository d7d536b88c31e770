package org.chancery.record;

/**
 * Which reader made a reading: the program's version and a digest of its rules and lexicons.
 */
public record ReaderInfo(String version, String rules) {}
