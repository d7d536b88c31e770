# Named treaties, declarations, agreements, negotiations, plans and initiatives under their English names.
# A line reads: CODE kind=KIND : form | form. (x) may stand or not, [x/y] is a choice. A small letter matches a capital too;
# a form keeps the capitals that tell the name from the same words in running text.
# Acronyms that serve both languages stand in any/instruments.lex.
class instrument cased

# -- Law of the sea, South China Sea
UNCLOS kind=treaty : (1982) [UN/U.N./United Nations] convention on the law of the sea (of 1982/1982) | (1982) convention on the law of the sea | (1982) law of the sea convention | law of the sea treaty | 1982 UNCLOS | UNCLOS of 1982
BBNJ kind=treaty : high seas treaty | BBNJ [agreement/treaty] | agreement on marine biodiversity of areas beyond national jurisdiction | agreement on biodiversity beyond national jurisdiction
DOC kind=declaration : (2002) declaration on (the) conduct of parties in the [South China/East] Sea | (2002) Declaration of Conduct (of parties in the South China Sea/of parties in the East Sea)
COC kind=negotiation : code of conduct (for parties/of parties) in the [South China/East] Sea | code of conduct for the [South China/East] Sea | [South China/East] Sea code of conduct | [COC/Code of Conduct] negotiations
BASIC-PRINCIPLES-SEA-2011 kind=agreement : agreement on (the) basic principles guiding the settlement of [sea/sea-related/maritime] issues

# -- United Nations: founding texts, agendas, pacts
UN-CHARTER kind=treaty : [UN/U.N./United Nations] charter | charter of the [UN/U.N./United Nations]
AGENDA2030 kind=plan : (UN/U.N./United Nations) 2030 agenda (for sustainable development) | Agenda 2030
SDG kind=plan : (UN/U.N./United Nations/17) sustainable development goals | Sustainable Development Goal
MDG kind=plan : (UN/U.N./United Nations) millennium development goals
PACT-FOR-THE-FUTURE kind=declaration : (UN/U.N./United Nations) pact for the Future
GLOBAL-DIGITAL-COMPACT kind=declaration : global digital compact
GCM kind=agreement : global compact for safe, orderly (,) and regular migration | global compact [for/on] migration
ADDIS-ABABA-AGENDA kind=plan : Addis Ababa action agenda
SENDAI kind=plan : Sendai framework (for disaster risk reduction)
A4P kind=plan : Action for Peacekeeping
HANOI-CONVENTION kind=treaty : [Hanoi/Ha Noi/Hà Nội] Convention | [UN/U.N./United Nations] convention against cybercrime | (UN/U.N.) cybercrime [convention/treaty]
BUDAPEST-CONVENTION kind=treaty : Budapest Convention (on cybercrime)
UNTOC kind=treaty : [UN/U.N./United Nations] convention against transnational [organized/organised] crime | Palermo Convention
UNCAC kind=treaty : [UN/U.N./United Nations] convention against corruption

# -- Human rights
UDHR kind=declaration : universal declaration [of/on] human rights
ICCPR kind=treaty : international covenant on civil and political rights
ICESCR kind=treaty : international covenant on economic, social (,) and cultural rights
CAT kind=treaty : (UN/U.N./United Nations) convention against torture (and other cruel, inhuman or degrading treatment or punishment)
CEDAW kind=treaty : (UN/U.N./United Nations) convention on the elimination of all forms of discrimination against women
CRC kind=treaty : (UN/U.N./United Nations) convention on the rights of the child
CRPD kind=treaty : (UN/U.N./United Nations) convention on the rights of persons with disabilities
ICERD kind=treaty : (international) convention on the elimination of all forms of racial discrimination
GENOCIDE-CONVENTION kind=treaty : genocide convention | convention on the prevention and punishment of the crime of genocide
REFUGEE-CONVENTION kind=treaty : (1951) refugee convention | (1951) convention relating to the status of refugees
BEIJING-PLATFORM kind=declaration : Beijing declaration and platform for action | Beijing platform (for action)

# -- International law: war, diplomacy, courts
GENEVA-CONVENTIONS kind=treaty : (1949/four) Geneva Conventions (of 1949) | (third/fourth) Geneva Convention
VIENNA-CONVENTION-DIPLOMATIC kind=treaty : (1961) Vienna convention on diplomatic relations (of 1961)
VIENNA-CONVENTION-CONSULAR kind=treaty : (1963) Vienna convention on consular relations (of 1963)
VIENNA-CONVENTION-TREATIES kind=treaty : (1969) Vienna convention on the law of treaties
VIENNA-OZONE kind=treaty : Vienna convention for the protection of the ozone layer
VIENNA-CONVENTION kind=treaty : Vienna [Convention/Conventions]
ROME-STATUTE kind=treaty : Rome statute (of the international criminal court)
HAGUE-ABDUCTION kind=treaty : Hague convention on the civil aspects of international child abduction
ILO-CONVENTIONS kind=treaty : (core/fundamental) ILO [convention/conventions]
MLC kind=treaty : maritime [labour/labor] convention
CHICAGO-CONVENTION kind=treaty : Chicago Convention (on international civil aviation) | convention on international civil aviation
OUTER-SPACE-TREATY kind=treaty : outer space treaty
ANTARCTIC-TREATY kind=treaty : Antarctic treaty
ARTEMIS-ACCORDS kind=agreement : Artemis accords

# -- Arms control
NPT kind=treaty : (nuclear) [non-proliferation/nonproliferation] treaty | treaty on the [non-proliferation/nonproliferation] of nuclear weapons
CTBT kind=treaty : comprehensive [nuclear test ban/nuclear-test-ban/nuclear-test ban/test ban/test-ban] treaty
TPNW kind=treaty : treaty on the prohibition of nuclear weapons | nuclear (weapons) ban treaty
START kind=treaty : (new) strategic arms reduction treaty | (New) START treaty
INF kind=treaty : intermediate-range nuclear forces treaty | INF treaty
OPEN-SKIES kind=treaty : open skies treaty | treaty on open skies
CFE kind=treaty : treaty on conventional armed forces in Europe
ATT kind=treaty : arms trade treaty
BWC kind=treaty : biological (and toxin) weapons convention
CWC kind=treaty : chemical weapons convention
CCM kind=treaty : convention on cluster munitions
OTTAWA-TREATY kind=treaty : Ottawa [Treaty/Convention] | (anti-personnel) [mine ban/mine-ban] [treaty/convention]
SEANWFZ kind=treaty : [Southeast/South-East] [Asia/Asian] [nuclear weapon-free/nuclear-weapon-free/nuclear weapon free/nuclear weapons free] zone (treaty) | treaty on the [Southeast/South-East] [Asia/Asian] [nuclear weapon-free/nuclear-weapon-free/nuclear weapon free] zone | (protocol to the) SEANWFZ treaty | SEANWFZ protocol | Bangkok Treaty
JCPOA kind=agreement : joint comprehensive plan of action | (2015) [Iran/Iranian] nuclear [deal/agreement/accord] | 2015 nuclear [deal/agreement] | Iran deal
PSI kind=other : proliferation security initiative

# -- Climate, environment, energy
UNFCCC kind=treaty : [UN/U.N./United Nations] framework convention on climate change | UN climate convention
PARIS-AGREEMENT kind=treaty : (2015) Paris [agreement/accord] (on climate change) | Paris climate [agreement/accord/accords/deal/pact]
KYOTO kind=treaty : Kyoto protocol
MONTREAL kind=treaty : Montreal protocol (on substances that deplete the ozone layer)
CBD kind=treaty : (UN/U.N./United Nations) convention on biological diversity
KUNMING-MONTREAL kind=agreement : (Kunming-Montreal) global biodiversity framework
UNCCD kind=treaty : (UN/U.N./United Nations) convention to combat desertification
BASEL kind=treaty : Basel Convention
STOCKHOLM-CONVENTION kind=treaty : Stockholm Convention (on persistent organic pollutants)
MINAMATA kind=treaty : Minamata convention (on mercury)
CITES kind=treaty : convention on international trade in endangered species (of wild fauna and flora)
RAMSAR kind=treaty : Ramsar convention (on wetlands)
PLASTICS-TREATY kind=negotiation : [global/UN] [plastics/plastic] treaty
GLASGOW-PACT kind=agreement : Glasgow climate pact
GLOBAL-METHANE-PLEDGE kind=declaration : global methane pledge
JETP kind=agreement : just energy transition [partnership/partnerships] | political declaration on (establishing) the just energy transition partnership
AZEC kind=other : Asia zero [emission/emissions] community
P4G kind=other : Partnering for Green Growth and the Global Goals (2030)
PDP8 kind=plan : power development plan [8/VIII] | PDP8 | PDP VIII

# -- ASEAN
ASEAN-CHARTER kind=treaty : ASEAN charter | charter of the Association of Southeast Asian Nations
TAC kind=treaty : treaty of amity and [cooperation/co-operation] (in Southeast Asia/in South-East Asia) | TAC treaty
BANGKOK-DECLARATION kind=declaration : (1967) Bangkok Declaration | ASEAN Declaration (of 1967)
BALI-CONCORD kind=declaration : Bali concord (II/III)
ZOPFAN kind=declaration : zone of peace, freedom (,) and neutrality
AOIP kind=declaration : ASEAN outlook on the [Indo-Pacific/Indo Pacific]
ASEAN-VISION-2025 kind=plan : ASEAN (community) vision 2025
ASEAN-VISION-2045 kind=plan : ASEAN (community) vision [2045/post-2025] | ASEAN 2045: our shared future | Kuala Lumpur declaration on ASEAN 2045
IAI kind=plan : initiative for ASEAN integration
MPAC kind=plan : master plan on ASEAN connectivity (2025)
FIVE-POINT-CONSENSUS kind=agreement : [five-point/five point/5-point] consensus | 5PC
DEFA kind=negotiation : (ASEAN) Digital Economy Framework Agreement
ATIGA kind=agreement : ASEAN trade in goods agreement
AFTA kind=agreement : ASEAN free trade area (agreement)
ACFTA kind=agreement : [ASEAN-China/China-ASEAN] [free trade area/free trade agreement/FTA] (3.0)
AITIGA kind=agreement : ASEAN-India trade in goods agreement
AANZFTA kind=agreement : ASEAN-Australia-New Zealand [free trade area/free trade agreement/FTA]
AKFTA kind=agreement : ASEAN-[Korea/Republic of Korea] [free trade area/free trade agreement/FTA]
AJCEP kind=agreement : ASEAN-Japan comprehensive economic partnership (agreement)
ACAFTA kind=negotiation : ASEAN-Canada [free trade agreement/FTA]
MEKONG-AGREEMENT-1995 kind=treaty : (1995) Mekong agreement (of 1995) | agreement on the cooperation for the sustainable development of the Mekong River Basin

# -- Trade and investment: Vietnam
EVFTA kind=agreement : [EU/European Union]-[Vietnam/Viet Nam] [free trade agreement/FTA] | [Vietnam/Viet Nam]-[EU/European Union] [free trade agreement/FTA] | EVFTA agreement
EVIPA kind=agreement : [EU/European Union]-[Vietnam/Viet Nam] investment protection agreement | [Vietnam/Viet Nam]-[EU/European Union] investment protection agreement
FLEGT-VPA kind=agreement : (EU-Vietnam/Vietnam-EU) Voluntary Partnership Agreement
EU-VIETNAM-PCA kind=agreement : (EU-Vietnam/EU-Viet Nam/Vietnam-EU/Viet Nam-EU) [Partnership and Cooperation Agreement/Framework Agreement on Comprehensive Partnership and Cooperation]
VKFTA kind=agreement : [Vietnam/Viet Nam]-[Korea/South Korea/Republic of Korea/RoK] [free trade agreement/FTA] | [Korea/South Korea]-[Vietnam/Viet Nam] [free trade agreement/FTA]
VJEPA kind=agreement : [Vietnam-Japan/Viet Nam-Japan/Japan-Vietnam/Japan-Viet Nam] economic partnership agreement
VIFTA kind=agreement : [Vietnam-Israel/Viet Nam-Israel/Israel-Vietnam/Israel-Viet Nam] [free trade agreement/FTA]
UKVFTA kind=agreement : [UK-Vietnam/UK-Viet Nam/Vietnam-UK/Viet Nam-UK] [free trade agreement/FTA]
VNEAEUFTA kind=agreement : [Vietnam/Viet Nam]-[Eurasian Economic Union/EAEU] [free trade agreement/FTA] | [Eurasian Economic Union/EAEU]-[Vietnam/Viet Nam] [free trade agreement/FTA]
VCFTA kind=agreement : [Vietnam-Chile/Viet Nam-Chile/Chile-Vietnam] [free trade agreement/FTA]
VN-UAE-CEPA kind=agreement : [Vietnam-UAE/Viet Nam-UAE/UAE-Vietnam/UAE-Viet Nam] [comprehensive economic partnership agreement/CEPA]
CEPA kind=agreement : Comprehensive Economic Partnership Agreement
VN-EFTA-FTA kind=negotiation : [Vietnam-EFTA/Viet Nam-EFTA/EFTA-Vietnam/EFTA-Viet Nam] [free trade agreement/FTA]
VN-MERCOSUR-FTA kind=negotiation : [Vietnam-Mercosur/Viet Nam-Mercosur/Mercosur-Vietnam/Mercosur-Viet Nam] [free trade agreement/preferential trade agreement/FTA]
BTA kind=agreement : [US/U.S.]-[Vietnam/Viet Nam] [bilateral trade agreement/BTA] | [Vietnam/Viet Nam]-[US/U.S.] [bilateral trade agreement/BTA]
RECIPROCAL-TRADE-VNM-USA kind=negotiation : agreement on reciprocal, fair (,) and balanced trade | reciprocal trade agreement
AGREEMENT-123 kind=agreement : 123 Agreement

# -- Trade and investment: the world
CPTPP kind=agreement : comprehensive and progressive (agreement for/agreement for the) [trans-Pacific/trans Pacific/transpacific] partnership
TPP kind=agreement : [trans-Pacific/trans Pacific/transpacific] partnership (agreement)
RCEP kind=agreement : regional comprehensive economic partnership (agreement)
TIFA kind=agreement : Trade and Investment Framework Agreement
USMCA kind=agreement : [US/U.S./United States]-Mexico-Canada agreement
NAFTA kind=agreement : North American free trade agreement
AFCFTA kind=agreement : African continental free trade [area/agreement/area agreement]
EU-MERCOSUR kind=agreement : [EU-Mercosur/Mercosur-EU] (trade/free trade) [agreement/deal]
CETA kind=agreement : Comprehensive Economic and Trade Agreement
EU-CHINA-CAI kind=agreement : (EU-China/China-EU) Comprehensive Agreement on Investment | [EU-China/China-EU] investment agreement
GATT kind=treaty : general agreement on tariffs and trade
DEPA kind=agreement : Digital Economy Partnership Agreement
IPEF kind=agreement : Indo-Pacific economic framework (for prosperity)
BLACK-SEA-GRAIN kind=agreement : Black Sea grain [initiative/deal] | Black Sea Initiative
PHASE-ONE-DEAL kind=agreement : [phase one/phase-one/phase 1] trade [deal/agreement]

# -- Initiatives, strategies and groupings of the powers
BRI kind=plan : Belt and Road (initiative) | One Belt (,) One Road (initiative) | (21st century/21st-century) maritime silk road
TWO-CORRIDORS-ONE-BELT kind=plan : two corridors, one (economic) belt | two corridors and one economic belt
GDI kind=plan : Global Development Initiative
GSI kind=plan : Global Security Initiative
GCI kind=plan : Global [Civilization/Civilisation] Initiative
GGI kind=plan : Global Governance Initiative
GLOBAL-AI-GOVERNANCE kind=plan : global AI governance initiative
MADE-IN-CHINA-2025 kind=plan : Made in China 2025
ONE-CHINA kind=other : [one China/one-China] [principle/policy]
FOIP kind=plan : free and open [Indo-Pacific/Indo Pacific] [strategy/vision]
INDO-PACIFIC-STRATEGY kind=plan : [Indo-Pacific/Indo Pacific] strategy
KASI kind=plan : Korea-ASEAN solidarity initiative
GLOBAL-GATEWAY kind=plan : Global Gateway (strategy/initiative)
EU-INDO-PACIFIC kind=plan : EU strategy for cooperation in the Indo-Pacific
B3W kind=plan : Build Back Better World
PGII kind=plan : partnership for global infrastructure and investment
IMEC kind=plan : India-Middle East-Europe (economic) corridor
CPEC kind=plan : China-Pakistan economic corridor
CHIP-4 kind=other : Chip 4 (alliance)
AUKUS kind=agreement : AUKUS (trilateral) (security) [pact/agreement/deal/partnership]
ATLANTIC-CHARTER kind=declaration : (New) Atlantic Charter
MARSHALL-PLAN kind=plan : Marshall plan
NSS-USA kind=plan : National Security Strategy

# -- Peace settlements and political declarations
PARIS-PEACE-1973 kind=treaty : (1973) Paris peace [accord/accords/agreement/agreements] (of 1973/on Vietnam/on Viet Nam) | 1973 Paris [agreement/accords] | agreement on ending the war and restoring peace in [Vietnam/Viet Nam]
PARIS-CAMBODIA-1991 kind=treaty : 1991 Paris peace [accords/agreement/agreements]
GENEVA-1954 kind=treaty : (1954) Geneva [Accord/Accords/Agreements] (of 1954/on Indochina)
PRELIMINARY-ACCORD-1946 kind=agreement : (1946) Ho-Sainteny agreement
SHANGHAI-COMMUNIQUE kind=declaration : (1972) Shanghai [communiqué/communique]
THREE-COMMUNIQUES kind=declaration : three (China-US/China-U.S./Sino-US/Sino-U.S./US-China/U.S.-China) joint [communiqués/communiques]
CONSENSUS-1992 kind=agreement : 1992 consensus
SIMLA kind=agreement : [Simla/Shimla] agreement
INDUS-WATERS kind=treaty : Indus waters treaty
MINSK kind=agreement : Minsk [agreement/agreements/accords/protocol] | Minsk II
BUDAPEST-MEMORANDUM kind=agreement : (1994) Budapest memorandum (on security assurances)
ISTANBUL-COMMUNIQUE kind=agreement : Istanbul [communiqué/communique]
ABRAHAM-ACCORDS kind=agreement : Abraham [accord/accords]
OSLO kind=agreement : Oslo [accord/accords/agreement/agreements]
CAMP-DAVID-2023 kind=declaration : Camp David Principles
CAMP-DAVID kind=agreement : Camp David [accords/agreement]
DAYTON kind=agreement : Dayton (peace) [accord/accords/agreement]
GOOD-FRIDAY kind=agreement : [Good Friday/Belfast] agreement
ARAB-PEACE-INITIATIVE kind=plan : Arab peace initiative
DOHA-AGREEMENT kind=agreement : Doha agreement
BEIJING-DECLARATION kind=declaration : Beijing Declaration
NEW-YORK-DECLARATION kind=declaration : New York Declaration
KUALA-LUMPUR-DECLARATION kind=declaration : Kuala Lumpur Declaration
HANOI-DECLARATION kind=declaration : [Hanoi/Ha Noi] Declaration
WASHINGTON-DECLARATION kind=declaration : Washington Declaration
PANMUNJOM kind=declaration : [Panmunjom/Panmunjeom] declaration
PYONGYANG-2018 kind=declaration : Pyongyang (joint) declaration
CMA-2018 kind=agreement : Comprehensive Military Agreement | (2018) inter-Korean military agreement
KOREAN-ARMISTICE kind=agreement : Korean (War) armistice (agreement) | 1953 armistice agreement
BANDUNG kind=declaration : Bandung [principles/declaration] | ten principles of Bandung
FIVE-PRINCIPLES kind=other : five principles of peaceful [coexistence/co-existence]

# -- Alliances, defence, Europe
MDT-USA-PHL kind=treaty : [US-Philippines/U.S.-Philippines/Philippines-US/Philippines-U.S./1951] mutual [defense/defence] treaty
MDT kind=treaty : mutual [defense/defence] treaty
US-JAPAN-SECURITY-TREATY kind=treaty : [US-Japan/U.S.-Japan/Japan-US/Japan-U.S.] (mutual) security treaty
EDCA kind=agreement : enhanced [defense/defence] cooperation agreement
RAA kind=agreement : reciprocal access agreement
VFA kind=agreement : visiting forces agreement
GSOMIA kind=agreement : general security of military information agreement
ANZUS kind=treaty : ANZUS treaty
FPDA kind=agreement : five power [defence/defense] arrangements
NORTH-ATLANTIC-TREATY kind=treaty : North Atlantic Treaty (of 1949) | Washington Treaty
HELSINKI-FINAL-ACT kind=declaration : Helsinki [final act/accords]
RUS-PRK-TREATY kind=treaty : (Russia-North Korea/Russia-DPRK/DPRK-Russia) [Treaty on Comprehensive Strategic Partnership/comprehensive strategic partnership treaty]
MAASTRICHT kind=treaty : Maastricht treaty
LISBON kind=treaty : Lisbon treaty | treaty of Lisbon
SCHENGEN kind=agreement : Schengen [agreement/convention]
BREXIT-DEAL kind=agreement : Brexit (withdrawal) agreement | Brexit deal
BREXIT-TALKS kind=negotiation : Brexit [negotiations/talks]
ELYSEE kind=treaty : [Elysee/Elysée/Élysée] treaty

# -- Vietnam's own treaties, texts and doctrines
VN-LAO-TREATY-1977 kind=treaty : [Vietnam-Laos/Viet Nam-Laos/Laos-Vietnam/Laos-Viet Nam] treaty of [amity/friendship] and cooperation
LAND-BORDER-TREATY-1999 kind=treaty : [treaty on the land boundary/land border treaty/land boundary treaty] (between Vietnam and China/between Viet Nam and China)
BORDER-3-DOCUMENTS kind=treaty : three legal documents on (the) land [border/boundary]
TONKIN-GULF-DELIMITATION kind=treaty : [Tonkin Gulf/Gulf of Tonkin] (boundary) delimitation agreement
TONKIN-GULF-FISHERIES kind=agreement : [Tonkin Gulf/Gulf of Tonkin] [fisheries/fishery] cooperation agreement
VNM-USA-JVS-2015 kind=declaration : [US-Vietnam/U.S.-Vietnam/Vietnam-US/Vietnam-U.S./United States-Vietnam] joint vision statement
