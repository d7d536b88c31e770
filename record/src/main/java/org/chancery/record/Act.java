package org.chancery.record;

/** The speech act of a statement. */
public enum Act implements Code {
    AFFIRM(Group.SAY),
    INFORM(Group.SAY),
    ASSESS(Group.SAY),
    PRAISE(Group.APPRECIATE),
    THANK(Group.APPRECIATE),
    WELCOME(Group.APPRECIATE),
    CONGRATULATE(Group.APPRECIATE),
    HOPE(Group.HOPE),
    PLEDGE(Group.PLEDGE),
    OFFER(Group.PLEDGE),
    SUPPORT(Group.PLEDGE),
    PROPOSE(Group.ASK),
    REQUEST(Group.ASK),
    URGE(Group.ASK),
    INVITE(Group.ASK),
    AGREE(Group.AGREE),
    DISCUSS(Group.DISCUSS),
    CONCERN(Group.OBJECT),
    CRITICISE(Group.OBJECT),
    OPPOSE(Group.OBJECT),
    REJECT(Group.OBJECT),
    WARN(Group.OBJECT);

    /** The eight groups of acts. */
    public enum Group implements Code {
        SAY,
        APPRECIATE,
        HOPE,
        PLEDGE,
        ASK,
        AGREE,
        DISCUSS,
        OBJECT
    }

    private final Group group;

    Act(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }
}
