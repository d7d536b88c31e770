# Further instruments of the whole world under their English names: arms, law, human rights, environment, health, trade, technology.
# A line reads as in instruments.lex.
class instrument cased

# -- Arms, nuclear matters, war
PTBT kind=treaty : [partial/limited] (nuclear) [test ban/test-ban] treaty
SALT kind=treaty : SALT [I/II] (treaty) | strategic arms limitation [treaty/talks]
ABM kind=treaty : [anti-ballistic missile/ABM] treaty
CCW kind=treaty : convention on certain conventional weapons
MTCR kind=other : missile technology control regime
WASSENAAR kind=agreement : Wassenaar arrangement
HAGUE-CODE kind=agreement : Hague code of conduct (against ballistic missile proliferation)
AGREED-FRAMEWORK kind=agreement : (1994) Agreed Framework (of 1994)
NUCLEAR-SAFETY kind=treaty : convention on nuclear safety
CPPNM kind=treaty : convention on the physical protection of nuclear material
ADDITIONAL-PROTOCOL kind=treaty : Additional Protocol
IAEA-SAFEGUARDS kind=agreement : comprehensive safeguards agreement
CUES kind=agreement : code for unplanned encounters at sea
WPS-AGENDA kind=plan : women, peace (,) and security agenda
VIENNA-DOCUMENT kind=agreement : Vienna Document

# -- Human rights, persons, law
UN-INDIGENOUS kind=declaration : (UN/U.N./United Nations) declaration on the rights of indigenous peoples
CED kind=treaty : (international) convention for the protection of all persons from enforced disappearance
MIGRANT-WORKERS kind=treaty : (international) convention on the protection of the rights of all migrant workers (and members of their families)
GLOBAL-COMPACT-REFUGEES kind=agreement : global compact on refugees
ECHR kind=treaty : European convention on human rights
ISTANBUL-CONVENTION kind=treaty : Istanbul Convention
APOSTILLE kind=treaty : Apostille Convention
NEW-YORK-CONVENTION kind=treaty : (1958) New York Convention
SINGAPORE-CONVENTION kind=treaty : Singapore Convention (on mediation)
CISG kind=treaty : (UN/U.N./United Nations) convention on contracts for the international sale of goods
CCIT kind=negotiation : comprehensive convention on international terrorism
MILLENNIUM-DECLARATION kind=declaration : (UN/U.N./United Nations) millennium declaration
VIENNA-DPA kind=declaration : Vienna declaration and programme of action
DURBAN-DECLARATION kind=declaration : Durban declaration (and programme of action)

# -- Sea and air
SOLAS kind=treaty : (international) convention for the safety of life at sea
MARPOL kind=treaty : MARPOL (convention)
COLREG kind=treaty : (international) regulations for preventing collisions at sea
FISH-STOCKS kind=treaty : (UN/U.N.) fish stocks agreement
PSMA kind=agreement : (agreement on) port state measures (agreement)
MONTREAL-1999 kind=treaty : (1999) Montreal Convention

# -- Environment, climate
RIO-DECLARATION kind=declaration : Rio Declaration (on environment and development)
AGENDA-21 kind=plan : Agenda 21
KIGALI kind=treaty : Kigali Amendment
CARTAGENA kind=treaty : Cartagena Protocol (on biosafety)
NAGOYA kind=treaty : Nagoya Protocol
ESCAZU kind=treaty : Escazú Agreement | Escazu Agreement
ROTTERDAM kind=treaty : Rotterdam Convention
AARHUS kind=treaty : Aarhus Convention
FOREST-DECLARATION kind=declaration : Glasgow Leaders' Declaration on Forests (and Land Use)
GLOBAL-COOLING-PLEDGE kind=declaration : global cooling pledge
UAE-CONSENSUS kind=agreement : UAE Consensus
SAMOA-PATHWAY kind=plan : SAMOA Pathway
DOHA-PROGRAMME kind=plan : Doha programme of action

# -- Health
FCTC kind=treaty : framework convention on tobacco control
IHR kind=treaty : international health regulations
PANDEMIC-AGREEMENT kind=agreement : pandemic [agreement/treaty/accord]
COVAX kind=plan : COVAX (Facility/initiative/mechanism/programme/program)

# -- Culture, information, technology
UNESCO-1972 kind=treaty : (UNESCO) world heritage convention
UNESCO-1970 kind=treaty : 1970 UNESCO convention
BERNE kind=treaty : Berne Convention
TRIPS kind=agreement : TRIPS (agreement)
BLETCHLEY kind=declaration : Bletchley Declaration
HIROSHIMA-AI kind=other : Hiroshima AI Process
AI-CONVENTION kind=treaty : framework convention on artificial intelligence
MOON-AGREEMENT kind=treaty : Moon [Agreement/Treaty]
CHRISTCHURCH-CALL kind=declaration : Christchurch Call (to action)
WASHINGTON-PRINCIPLES kind=declaration : Washington Principles (on Nazi-Confiscated Art)

# -- Trade and development
DOHA-ROUND kind=negotiation : Doha [Round/Development Agenda]
TFA kind=agreement : trade facilitation agreement
FISHERIES-SUBSIDIES kind=agreement : agreement on fisheries subsidies
FTAAP kind=plan : free trade area of the [Asia-Pacific/Asia Pacific]
BOGOR kind=plan : Bogor goals
PUTRAJAYA kind=plan : (APEC) Putrajaya vision (2040)
TTIP kind=negotiation : transatlantic trade and investment partnership
SEVILLA kind=declaration : [Sevilla/Seville] Commitment
OUR-COMMON-AGENDA kind=plan : Our Common Agenda
COMMON-FRAMEWORK kind=plan : (G20) Common Framework (for debt treatments)
GLOBAL-ALLIANCE-HUNGER kind=plan : global alliance against hunger and poverty
