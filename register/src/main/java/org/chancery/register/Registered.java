package org.chancery.register;

import java.util.List;
import org.chancery.record.Reading;
import org.chancery.register.store.Sighting;

/**
 * A document of the register with what is read in it.
 *
 * @param reading without its text
 * @param sightings where it was found, at least one; the first is the one it was read with
 * @param account the smallest id among it and its near copies
 * @param superseded whether every source of it has a later version
 * @param takenDown whether its text was taken down; its facts have no words then
 */
public record Registered(
        Reading reading, List<Sighting> sightings, String account, boolean superseded, boolean takenDown) {}
