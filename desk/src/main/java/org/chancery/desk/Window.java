package org.chancery.desk;

/**
 * Bounds what is under way at one time, by number of documents and by their size together, so that
 * memory does not grow with the input. One document is always let in, however large.
 */
final class Window {
    private final int documents;
    private final long characters;
    private int documentsIn;
    private long charactersIn;
    private boolean shut;

    Window(int documents, long characters) {
        this.documents = documents;
        this.characters = characters;
    }

    /** Waits until a document of this size may come in, and lets it in; false once the window is shut. */
    synchronized boolean enter(long size) {
        while (!shut && documentsIn > 0 && (documentsIn >= documents || charactersIn + size > characters)) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        documentsIn++;
        charactersIn += size;
        return !shut;
    }

    /** Takes a document of this size out again. */
    synchronized void leave(long size) {
        documentsIn--;
        charactersIn -= size;
        notifyAll();
    }

    /** Lets nobody in any more. */
    synchronized void shut() {
        shut = true;
        notifyAll();
    }
}
