# Further instruments of regions and of two or few states under their English names.
# A line reads as in instruments.lex.
class instrument cased

# -- Viet Nam and its neighbours, ASEAN
MEKONG-US kind=plan : [Mekong-US/Mekong-U.S.] partnership
LMI kind=plan : lower Mekong initiative
JUMPP kind=plan : [Japan-US/Japan-U.S.]-Mekong power partnership
MEKONG-JAPAN kind=plan : Tokyo Strategy (2018)
AHKFTA kind=agreement : [ASEAN-Hong Kong/ASEAN-Hong Kong, China] [free trade agreement/FTA]
ACCT kind=treaty : ASEAN convention on counter terrorism
ACTIP kind=treaty : ASEAN convention against trafficking in persons
HAZE kind=agreement : ASEAN agreement on transboundary haze pollution
AADMER kind=agreement : ASEAN agreement on disaster management and emergency response
APG kind=plan : ASEAN power grid
HANOI-PLAN kind=plan : [Hanoi/Ha Noi] plan of action
ASEAN-GUIDELINES kind=agreement : guidelines for the implementation of the DOC

# -- East Asia, South Asia, the Pacific
SAN-FRANCISCO kind=treaty : (1951) San Francisco (peace) treaty | treaty of San Francisco
JPN-KOR-1965 kind=treaty : treaty on basic relations (between Japan and the Republic of Korea)
JPN-CHN-1978 kind=treaty : [Japan-China/China-Japan] treaty of peace and friendship
SINO-BRITISH kind=declaration : (1984) Sino-British Joint Declaration
ECFA kind=agreement : economic cooperation framework agreement
US-KOR-MDT kind=treaty : [US-ROK/U.S.-ROK/ROK-U.S./US-South Korea/U.S.-Korea] mutual [defense/defence] treaty
SMA kind=agreement : special measures agreement
SOFA kind=agreement : status of forces agreement
LAHORE kind=declaration : Lahore Declaration
TASHKENT kind=declaration : Tashkent Declaration
BANGSAMORO kind=agreement : comprehensive agreement on the Bangsamoro
HELSINKI-MOU kind=agreement : Helsinki [MoU/memorandum of understanding]
KL-PEACE-2025 kind=agreement : Kuala Lumpur Peace [Accord/Accords]
CAIRO kind=declaration : Cairo Declaration
POTSDAM kind=declaration : Potsdam [Declaration/Proclamation]
TIMOR-SEA kind=treaty : Timor Sea Treaty
PUKPUK kind=treaty : Pukpuk (mutual defence) treaty
FALEPILI kind=treaty : (Australia-Tuvalu) Falepili Union (treaty)
LOMBOK kind=treaty : Lombok Treaty
COFA kind=agreement : [compact/compacts] of free association
BOE kind=declaration : Boe Declaration
BIKETAWA kind=declaration : Biketawa Declaration
RAROTONGA kind=treaty : Rarotonga treaty | treaty of Rarotonga
PACIFIC-2050 kind=plan : 2050 strategy for the blue Pacific continent
PANCHSHEEL kind=other : Panchsheel
TAIWAN-ASSURANCES kind=other : six assurances

# -- Europe
ROME-1957 kind=treaty : treaty of Rome
VERSAILLES kind=treaty : treaty of Versailles | Versailles treaty
LAUSANNE kind=treaty : treaty of Lausanne | Lausanne treaty
MONTREUX kind=treaty : Montreux convention
STABILITY-PACT kind=agreement : stability and growth pact
GREEN-DEAL kind=plan : European green deal
WINDSOR kind=agreement : Windsor framework
NI-PROTOCOL kind=treaty : Northern Ireland protocol | protocol on Ireland and Northern Ireland
WITHDRAWAL-AGREEMENT kind=agreement : (EU-UK/UK-EU) withdrawal agreement
TCA kind=agreement : trade and cooperation agreement
NATO-RUSSIA kind=agreement : [NATO-Russia/Russia-NATO] founding act
YALTA kind=agreement : Yalta [agreement/agreements]
MUNICH kind=agreement : Munich agreement
MOLOTOV-RIBBENTROP kind=treaty : Molotov-Ribbentrop pact
AACHEN kind=treaty : Aachen treaty | treaty of Aachen
LANCASTER-HOUSE kind=treaty : Lancaster House [treaty/treaties]
QUIRINAL kind=treaty : Quirinal treaty
NANCY kind=treaty : treaty of Nancy | Nancy treaty
KENSINGTON kind=treaty : Kensington treaty
TRINITY-HOUSE kind=agreement : Trinity House agreement
TWO-PLUS-FOUR kind=treaty : [Two Plus Four/Two-plus-Four] [treaty/agreement]
PRESPA kind=agreement : Prespa agreement
OHRID kind=agreement : Ohrid agreement
BRUSSELS-AGREEMENT kind=agreement : Brussels agreement
COPENHAGEN-CRITERIA kind=other : Copenhagen criteria
EASTERN-PARTNERSHIP kind=plan : Eastern Partnership
GLOBAL-EUROPE kind=plan : Team Europe initiative
BELOVEZHA kind=agreement : Belovezha [accords/agreement]
CSTO-TREATY kind=treaty : collective security treaty
KHARKIV kind=agreement : Kharkiv [pact/accords]
PEACE-FORMULA kind=plan : (ten-point/10-point) peace formula
VICTORY-PLAN kind=plan : victory plan

# -- Middle East and Africa
TAIF kind=agreement : Taif [agreement/accord/accords]
STOCKHOLM-YEMEN kind=agreement : Stockholm agreement
RIYADH kind=agreement : Riyadh agreement
SKHIRAT kind=agreement : Skhirat agreement | Libyan political agreement
JUBA kind=agreement : Juba (peace) agreement
JEDDAH kind=declaration : Jeddah declaration (of commitment)
PRETORIA kind=agreement : Pretoria (peace) agreement
ALGIERS kind=agreement : Algiers (peace) [agreement/accord]
R-ARCSS kind=agreement : (revitalised/revitalized) agreement on the resolution of the conflict in (the Republic of) South Sudan | R-ARCSS
CPA-SUDAN kind=agreement : Comprehensive Peace Agreement
ARUSHA kind=agreement : Arusha [accords/agreement]
ALULA kind=declaration : Al-Ula declaration | AlUla declaration
GAZA-20-POINTS kind=plan : comprehensive plan to end the Gaza conflict
WASHINGTON-ACCORDS kind=agreement : Washington Accords (for peace and prosperity)
C-SIPA kind=agreement : comprehensive security integration and prosperity agreement
WYE-RIVER kind=agreement : Wye River memorandum
ASTANA-PROCESS kind=negotiation : Astana process
AGENDA-2063 kind=plan : (AU/African Union) agenda 2063
COTONOU kind=agreement : Cotonou agreement
LOME kind=agreement : Lomé [convention/agreement] | Lome [convention/agreement]
SAMOA kind=agreement : Samoa agreement
AFRICAN-CHARTER kind=treaty : African charter on human and peoples' rights
MALABO kind=treaty : Malabo [protocol/convention]
MATTEI kind=plan : Mattei plan

# -- Americas
RIO-TREATY kind=treaty : inter-American treaty of reciprocal assistance | Rio Treaty
IADC kind=declaration : inter-American democratic charter
CAFTA kind=agreement : Central American free trade agreement
TORRIJOS kind=treaty : Torrijos-Carter treaties | Panama Canal [treaty/treaties]
BARBADOS kind=agreement : Barbados agreement
ARGYLE kind=declaration : Argyle declaration
APEP kind=plan : Americas partnership for economic prosperity
MERIDA kind=plan : Mérida initiative | Merida initiative
PLAN-COLOMBIA kind=plan : Plan Colombia

# -- The United States, Japan, Korea, India, Australia and their partners
YSEALI kind=plan : young Southeast Asian leaders initiative
PEPFAR kind=plan : President's emergency plan for AIDS relief | PEPFAR
MSP kind=plan : minerals security partnership
IPMDA kind=plan : Indo-Pacific partnership for maritime domain awareness
BLUE-DOT kind=plan : blue dot network
LOBITO kind=plan : Lobito corridor
POWER-AFRICA kind=plan : Power Africa | Prosper Africa
SPIRIT-CAMP-DAVID kind=declaration : Spirit of Camp David (statement)
COMMITMENT-TO-CONSULT kind=declaration : Commitment to Consult
TRIPP kind=plan : Trump route for international peace and prosperity
PSP kind=plan : state partnership [program/programme]
IPOI kind=plan : Indo-Pacific oceans initiative
TECHNOLOGY-PROSPERITY kind=agreement : technology prosperity deal
MISSION-INNOVATION kind=plan : Mission Innovation
