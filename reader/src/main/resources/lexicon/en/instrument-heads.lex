# Words that open or close the name of an instrument which no list knows ("agreement on mutual legal assistance").
# A line reads: KIND : form | form.
class instrument-head

treaty : treaty | treaties | convention | conventions | protocol | protocols | charter | covenant | statute
declaration : declaration | joint declaration | joint statement | joint press statement | joint press release | joint communiqué | joint communique | communiqué | communique | joint vision statement | vision statement | political declaration | leaders' declaration | leaders' statement | ministerial declaration | chair's statement | chairman's statement | proclamation
agreement : agreement | agreements | framework agreement | cooperation agreement | co-operation agreement | trade agreement | free trade agreement | trade deal | peace agreement | peace deal | peace accord | ceasefire agreement | ceasefire deal | cease-fire agreement | armistice agreement | truce agreement | extradition treaty | defence agreement | defense agreement | security agreement | loan agreement | grant agreement | financing agreement
agreement : accord | accords | pact | pacts | compact | memorandum of understanding | memoranda of understanding | memorandum of cooperation | memorandum of co-operation | memorandum of intent | memorandum of agreement | memorandum | mou | mous | letter of intent | letters of intent | letter of agreement | statement of intent | exchange of notes | exchange of letters | code of conduct | terms of reference | arrangement | implementing arrangement | cooperation framework | co-operation framework | cooperation documents
plan : action plan | plan of action | programme of action | program of action | work plan | working plan | work programme | work program | master plan | peace plan | cooperation plan | cooperation programme | cooperation program | strategy | strategies | national strategy | initiative | initiatives | roadmap | road map | agenda | framework | blueprint
resolution : resolution | resolutions | draft resolution | joint resolution
negotiation : negotiations on | talks on an agreement | treaty negotiations | trade negotiations
other : doctrine
