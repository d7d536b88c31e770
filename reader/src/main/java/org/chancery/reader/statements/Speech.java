package org.chancery.reader.statements;

import org.chancery.reader.text.Range;
import org.chancery.record.Act;
import org.jspecify.annotations.Nullable;

/**
 * A speech verb in a sentence with what belongs to it: several verbs in a row ("bày tỏ đánh giá cao") are one.
 *
 * @param head where the words before the verb begin that belong to it ("cũng đã …")
 * @param verb the verb or verbs
 * @param content where the content begins, behind "that" and the like
 * @param weak whether it speaks only directly behind its subject
 * @param inner whether it stands as often inside what is said
 * @param deed whether it names as well what two sides wish to do together ("share", "support each other")
 * @param alone whether it carries its own content (a modal)
 * @param bare whether it is a verb without tense, which goes on another such only ("to build and support")
 * @param participle whether it is a participle that goes on what the same speaker said (", stressing …")
 * @param sets whether it only opens a sentence in which another verb speaks ("commenting on …, he said")
 * @param purpose whether it tells what a contact was for ("for talks on …")
 * @param frame whom its own words name as the speaker, or null
 */
record Speech(
        int head,
        Range verb,
        int content,
        Act act,
        boolean weak,
        boolean inner,
        boolean deed,
        boolean alone,
        boolean bare,
        boolean participle,
        boolean sets,
        boolean purpose,
        @Nullable Frame frame) {
    /** This verb with its subject behind it, up to a token: "…", said X. */
    Speech closed(int behind) {
        return new Speech(head, verb, behind, act, weak, inner, deed, alone, bare, participle, sets, purpose, frame);
    }
}
