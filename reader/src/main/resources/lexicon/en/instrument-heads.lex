# Words that open or close the name of an instrument which no list knows ("agreement on mutual legal assistance").
# A line reads: KIND force=FORCE : form | form. Force: strong (a matter or its parties make it a name, whatever the case),
# weak (only a capital makes it a name), party (a capital and a party beside it make it a name), place (a place or a year before it).
# hoped=yes: often hoped for, so it is one only where the sentence has it in force. loose=yes: any capitals before it will do. small=yes: what it is on, or its years, make it a name, whatever the case.
class instrument-head

treaty force=strong : treaty | convention | protocol | covenant | extradition treaty
declaration force=weak small=yes : joint fact sheet | joint declaration | joint statement | joint communiqué | joint communique | joint vision statement | joint press statement | joint vision | joint political declaration
declaration force=weak : declaration | vision document | platform for action | programme for action | founding act | final act | declaration of intent | vision | joint leaders' statement | leaders' joint statement | communiqué | communique | vision statement | political declaration | leaders' declaration | leaders' statement | ministerial declaration | chair's statement | chairman's statement | proclamation
agreement force=strong : agreement | framework agreement | cooperation agreement | co-operation agreement | trade agreement | free trade agreement | trade deal | nuclear deal | minerals deal | hostage deal | hostage release deal | ceasefire and hostage deal | ceasefire and hostage release deal | prisoner exchange deal | ceasefire agreement | ceasefire deal | cease-fire agreement | armistice agreement | defence agreement | defense agreement | security agreement | loan agreement | grant agreement | financing agreement | safeguards agreements | safeguards agreement | normalization agreements | normalization arrangements | normalisation agreements
agreement force=strong hoped=yes : peace agreement | peace deal | peace accord | peace treaty
agreement force=strong : accord | pact | compact | memorandum of understanding | memoranda of understanding | memorandum of cooperation | memorandum of co-operation | memorandum of intent | memorandum of agreement | mou | letter of intent | letter of agreement | statement of intent | exchange of notes | exchange of letters | code of conduct | implementing arrangement | cooperation framework | co-operation framework
agreement force=weak : understanding | accords | ground rules | memorandum | terms of reference | arrangement | charter | statute | statement of principles | deal
plan force=weak small=yes : action plan | plan of action | programme of action | program of action | roadmap | road map | cultural exchange programme | exchange programme | executive programme | cooperation plan | cooperation programme | cooperation program | work plan | work programme | work program
plan force=weak : working plan | master plan | peace plan | initiative | peace initiative | peace formula | outlook | framework | blueprint
plan force=party : strategy | agenda | plan | partnership | dialogue on cooperation
resolution force=weak : resolution | draft resolution | joint resolution
declaration force=place : statement | commitment | spirit
declaration force=place loose=yes : principles | consensus | criteria | commitments | guidelines | objectives
