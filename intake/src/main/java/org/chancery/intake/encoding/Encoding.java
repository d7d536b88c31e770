package org.chancery.intake.encoding;

/** The encodings that documents are read in. */
public enum Encoding {
    UTF_8("UTF-8"),
    UTF_16LE("UTF-16LE"),
    UTF_16BE("UTF-16BE"),
    WINDOWS_1258("windows-1258"),
    TCVN3("TCVN3"),
    VNI("VNI"),
    VISCII("VISCII"),
    /** Not Vietnamese: what is left for pages in Western languages that are not in Unicode. */
    WINDOWS_1252("windows-1252");

    private final String label;

    Encoding(String label) {
        this.label = label;
    }

    /** The name by which people know it. */
    public String label() {
        return label;
    }
}
