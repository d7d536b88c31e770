package org.chancery.register.identity;

import java.util.EnumSet;
import java.util.Set;
import org.chancery.record.Role;

/** Which offices one person can hold at about one time. */
final class Careers {
    /** Whoever is seen in offices of two kinds within so many days is two people. */
    private static final int CHANGE_DAYS = 150;

    /** Offices that one person holds at a time for a party. */
    private static final Set<Role> SINGULAR = EnumSet.of(
            Role.HEAD_OF_STATE,
            Role.HEAD_OF_GOVERNMENT,
            Role.FOREIGN_MINISTER,
            Role.PARTY_LEADER,
            Role.PARLIAMENT_LEADER,
            Role.IO_HEAD,
            Role.PERMANENT_REPRESENTATIVE);

    private enum Kind {
        LEADERS,
        MISSIONS,
        FORCES,
        PROVINCES,
        PRIVATE,
        ANY
    }

    private Careers() {}

    /** Whether one person at a time holds the office. */
    static boolean isSingular(Role role) {
        return SINGULAR.contains(role);
    }

    /** Whether one person cannot hold both offices within so many days. */
    static boolean clash(Role a, Role b, long daysApart) {
        Kind one = kind(a);
        Kind other = kind(b);
        return one != other && one != Kind.ANY && other != Kind.ANY && daysApart <= CHANGE_DAYS;
    }

    private static Kind kind(Role role) {
        return switch (role) {
            case HEAD_OF_STATE,
                    DEPUTY_HEAD_OF_STATE,
                    HEAD_OF_GOVERNMENT,
                    DEPUTY_HEAD_OF_GOVERNMENT,
                    FOREIGN_MINISTER,
                    MINISTER,
                    PARTY_LEADER,
                    PARLIAMENT_LEADER -> Kind.LEADERS;
            case AMBASSADOR, PERMANENT_REPRESENTATIVE, DIPLOMAT -> Kind.MISSIONS;
            case MILITARY -> Kind.FORCES;
            case LOCAL_LEADER -> Kind.PROVINCES;
            case BUSINESS, EXPERT -> Kind.PRIVATE;
            // A deputy may be an envoy as well, a member of parliament a party official, and "other" says nothing.
            case DEPUTY_MINISTER,
                    PARTY_OFFICIAL,
                    PARLIAMENT_MEMBER,
                    ENVOY,
                    IO_HEAD,
                    IO_OFFICIAL,
                    SPOKESPERSON,
                    ROYAL,
                    OFFICIAL,
                    OTHER -> Kind.ANY;
        };
    }
}
