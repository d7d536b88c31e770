# Words that point back: pronoun for one person or one side, collective for two or more together.
# A line reads: KIND attributes : form | form. KIND is person or party (pronoun), persons or parties (collective).
#   number=one|many|2|3|4, gender=m|f|n, role=ROLE where the noun names an office,
#   refers=yes where the words are an office too, and yet only point back;
#   which=host|guest|other|own where the noun tells the sides apart.

class pronoun
person number=one gender=m : he | him | himself
person number=one gender=f : she | herself
person number=one gender=n which=own : i | myself
person number=one gender=n which=guest : the guest | the visitor | the distinguished guest | the visiting leader | the visiting official | the visiting dignitary | the guest leader | visiting leader
person number=one gender=n which=host : the host | the host leader | host leader
person number=one gender=n refers=yes : the leader | the top leader | the official | the officer | the general | the host | the foreign guest | the top envoy | the visiting minister | the party and state leader
person number=one gender=n : the top official | the party chief | the party leader | the diplomat | the top diplomat | the senior official | the senior diplomat | the veteran diplomat | the politician | the host official | his counterpart | her counterpart | his opposite number | the latter | the statesman | the cabinet member
person number=one gender=n role=head-of-state : the president | the state leader | the king | the monarch | the emperor | the sultan | the state president | the head of state | the pope | the pontiff
person number=one gender=n role=head-of-government : the prime minister | the premier | the chancellor | the pm | the government leader | the cabinet leader | the head of government | the taoiseach
person number=one gender=n role=deputy-head-of-state : the vice president
person number=one gender=n role=deputy-head-of-government : the deputy prime minister | the deputy pm | the vice premier
person number=one gender=n role=foreign-minister : the foreign minister | the foreign secretary | the secretary of state | the chief diplomat
person number=one gender=n role=minister : the minister | the defence minister | the defense minister | the finance minister | the trade minister | the defense secretary
person number=one gender=n role=deputy-minister : the deputy minister | the vice minister | the deputy foreign minister | the deputy secretary
person number=one gender=n role=party-leader : the general secretary | the party general secretary
person number=one gender=n role=parliament-leader : the top legislator | the speaker | the na chairman | the na leader | the parliament speaker | the house speaker | the national assembly chairman | the senate president
person number=one gender=n role=parliament-member : the senator | the congressman | the congresswoman | the lawmaker | the legislator | the mp
person number=one gender=n role=ambassador : the ambassador | the high commissioner
person number=one gender=n role=permanent-representative : the permanent representative
person number=one gender=n role=envoy : the envoy | the special envoy
person number=one gender=n role=io-head : the secretary-general | the secretary general | the director-general | the director general | the un chief | the nato chief
person number=one gender=n role=spokesperson : the spokesperson | the spokesman | the spokeswoman
person number=one gender=n role=military : the admiral | the commander
person number=one gender=n role=local-leader : the governor | the mayor
person number=one gender=n role=royal : the queen | the crown prince | the prince | the princess
party number=one : the country | this country | that country | the nation | the organisation | the organization | the bloc | the alliance | the regional bloc | the grouping | the ministry | the government | the regime | the kingdom | the island nation | the southeast asian country | the southeast asian nation | the european country | the asian country | the african nation | the south american country | the middle eastern country | the island country | the archipelago nation
party number=one which=host : the host country | the host nation | host country | the host side | the host government | host nation | the hosts
party number=one which=guest : the guest side | the visiting side | the visiting delegation | the guests
party number=one which=other : the other side | the other party | the other country | the opposite side | the partner country | the neighbouring country | the neighboring country | its neighbour | its neighbor | the counterpart
party number=one which=own : our country | our side | our nation | our government | my country | my government | my delegation | our delegation
party number=one which=it : it
party number=many : we | ourselves | these countries | those countries | these nations

class collective
parties number=2 which=impersonal : it was | it was also | it was further
persons number=many which=they : they
parties number=many which=own : our governments | our leaders | our ministers | our foreign ministers | our defense ministers | our defence ministers | our militaries | our armed forces | our peoples
parties number=2 : the two sides | both sides | two sides | the two countries | both countries | two countries | the two nations | both nations | two nations | the two governments | both governments | two governments | the two parties | both parties | two parties | the two states | both states | two states | the two peoples | both peoples | two peoples | the two neighbours | both neighbours | two neighbours | the two neighbors | both neighbors | two neighbors | the two allies | both allies | two allies | the two powers | both powers | two powers | the two delegations | both delegations | two delegations | the two ministries | both ministries | two ministries | the two foreign ministries | both foreign ministries | two foreign ministries | the two defence ministries | both defence ministries | two defence ministries | the two defense ministries | both defense ministries | two defense ministries | the two parliaments | both parliaments | two parliaments | the two legislatures | both legislatures | two legislatures | the two legislative bodies | both legislative bodies | two legislative bodies | the two militaries | both militaries | two militaries | the two economies | both economies | two economies | the two partners | both partners | two partners | the two organisations | both organisations | two organisations | the two organizations | both organizations | two organizations | the two superpowers | both superpowers | two superpowers | the two capitals | both capitals | two capitals | the two armies | both armies | two armies | the two national assemblies | both national assemblies | two national assemblies | the two blocs | both blocs | two blocs | the two communist parties | both communist parties | two communist parties | the two neighbouring countries | both neighbouring countries | two neighbouring countries | the two neighboring countries | both neighboring countries | two neighboring countries | the two koreas | both koreas | two koreas | the 2 sides | the 2 countries | either side | each side | both the countries | the pair of countries | our two countries | our two nations | our two peoples | our two sides | our countries | our nations | both of our countries | the two parties and states | the two parties and countries | the two parties and two countries | two parties, states and peoples | both countries' governments | both of them
parties number=3 : the three sides | the three countries | the three nations | the three parties | the three allies | the three governments | the three neighbours | the three neighbors | the three partners | all three countries | all three sides | our three countries
parties number=4 : the four countries | the four sides | the four partners | the four nations | the quad partners | our four countries
parties number=2 which=paper : the joint statement | the joint communiqué | the joint communique | the joint declaration | the joint press statement | the communiqué | the communique | the final communiqué | the joint press release | delegations | the dialogue | the talks | the meeting | the consultations | the consultation | the discussions
parties number=many : the sides | the parties | all sides | all parties | the parties concerned | all parties concerned | relevant parties | the countries | all countries | member states | member countries | the member states | the members | the delegations | the partners | the participating countries | the parties involved | the concerned parties | the signatories | the nations | the governments | the participants
persons number=2 : the two leaders | both leaders | the two officials | both officials | the two diplomats | both diplomats | the two top diplomats | both top diplomats | the two heads of delegation | both heads of delegation | the two co-chairs | both co-chairs | the two principals | both principals | the two men | both men | the two women | both women | the two counterparts | both counterparts | the two senior officials | both senior officials | the two leading officials | both leading officials | the two statesmen | both statesmen | the two party leaders | both party leaders | the two party chiefs | both party chiefs | the two heads | both heads
persons number=2 role=head-of-state : the two presidents | both presidents | the two heads of state | both heads of state | the two monarchs | both monarchs | the two kings | both kings | the two state leaders | both state leaders | the two state presidents | both state presidents
persons number=2 role=head-of-government : the two prime ministers | both prime ministers | the two premiers | both premiers | the two heads of government | both heads of government | the two pms | both pms | the two government leaders | both government leaders
persons number=2 role=deputy-head-of-state : the two vice presidents | both vice presidents
persons number=2 role=deputy-head-of-government : the two deputy prime ministers | both deputy prime ministers | the two deputy pms | both deputy pms
persons number=2 role=party-leader : the two general secretaries | both general secretaries | the two party general secretaries | both party general secretaries
persons number=2 role=foreign-minister : the two foreign ministers | both foreign ministers | the two foreign secretaries | both foreign secretaries | the two ministers of foreign affairs | both ministers of foreign affairs | the two chief diplomats | both chief diplomats
persons number=2 role=minister : the two ministers | both ministers | the two defence ministers | both defence ministers | the two defense ministers | both defense ministers | the two finance ministers | both finance ministers | the two trade ministers | both trade ministers | the two secretaries | both secretaries | the two defense chiefs | both defense chiefs | the two defence chiefs | both defence chiefs
persons number=2 role=deputy-minister : the two deputy ministers | both deputy ministers | the two vice ministers | both vice ministers | the two deputy foreign ministers | both deputy foreign ministers | the two vice foreign ministers | both vice foreign ministers
persons number=2 role=parliament-leader : the two top legislators | both top legislators | the two speakers | both speakers | the two parliament leaders | both parliament leaders | the two legislative leaders | both legislative leaders | the two parliamentary leaders | both parliamentary leaders | the two parliament speakers | both parliament speakers
persons number=2 role=parliament-member : the two senators | both senators | the two lawmakers | both lawmakers | the two legislators | both legislators
persons number=2 role=ambassador : the two ambassadors | both ambassadors | the two envoys | both envoys
persons number=2 role=permanent-representative : the two permanent representatives | both permanent representatives
persons number=2 role=military : the two generals | both generals | the two commanders | both commanders | the two army chiefs | both army chiefs
persons number=2 role=io-head : the two secretaries-general | both secretaries-general | the two secretaries general | both secretaries general
persons number=2 role=local-leader : the two mayors | both mayors | the two governors | both governors
persons number=2 role=envoy : the two special envoys | both special envoys | the two negotiators | both negotiators | the two chief negotiators | both chief negotiators
persons number=2 role=spokesperson : the two spokespersons | both spokespersons
persons number=2 role=royal : the two crown princes | both crown princes
persons number=2 : the two | the pair | the duo | leaders of the two countries | leaders of both countries | the leaders of the two countries | the countries' leaders | leaders of the two sides | leaders of the two parties | the leaders of both countries | the two of them | the 2 leaders | two leaders
persons number=2 role=head-of-state : two presidents | presidents of the two countries | the presidents of the two countries
persons number=2 role=head-of-government : prime ministers of the two countries | the prime ministers of the two countries
persons number=2 role=foreign-minister : foreign ministers of the two countries | the two countries' foreign ministers
persons number=2 role=minister : two ministers
persons number=3 : the three defence chiefs | the three defense chiefs | the three officials | the three diplomats | the three counterparts | the trio | all three ministers | the three leaders | all three leaders
persons number=3 role=head-of-state : the three presidents
persons number=many role=head-of-state : the presidents
persons number=3 role=head-of-government : the three prime ministers
persons number=many role=head-of-government : the prime ministers
persons number=3 role=foreign-minister : the three foreign ministers
persons number=many role=foreign-minister : the foreign ministers
persons number=3 role=minister : the three ministers | the three defence ministers | the three defense ministers | the three secretaries
persons number=many role=minister : the ministers | the defence ministers | the defense ministers | the secretaries
persons number=3 role=deputy-minister : the three deputy ministers
persons number=many role=deputy-minister : the deputy ministers
persons number=4 : the four leaders | the quad leaders
persons number=4 role=foreign-minister : the four foreign ministers | the quad foreign ministers
persons number=many : the leaders | the officials | the diplomats | the heads of state and government | the heads of delegation | the delegates | the asean leaders | asean leaders | world leaders | all leaders
persons number=many role=ambassador : the ambassadors
persons number=many role=parliament-member : the senators | the lawmakers
