# Words that put a party or one of its bodies in the place of an actor.
# class delegate: VALUE is how it acts; kind=person where one unnamed person is meant.
# class counterpart: the one who holds the same office on the other side.

class delegate
side : side | government | administration | authorities | people | leadership | leaders
delegation : delegation | interagency delegation | negotiators
official kind=person : official | officials | senior official | senior officials | representative | representatives | diplomat | diplomats

class counterpart
same : counterpart | opposite number | colleague | homologue
