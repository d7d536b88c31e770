# Acronyms and short names of treaties, agreements, plans and initiatives that Vietnamese and English texts share.
# A line reads: CODE kind=KIND : form | form. (x) may stand or not.
class instrument cased

# -- Law of the sea, South China Sea
UNCLOS kind=treaty : UNCLOS (1982) | UNCLOS82
BBNJ kind=treaty : BBNJ
DOC kind=declaration : DOC
COC kind=negotiation : COC

# -- United Nations: founding texts, agendas, pacts
SDG kind=plan : SDG | SDGs
MDG kind=plan : MDG | MDGs
A4P kind=plan : A4P
UNTOC kind=treaty : UNTOC
UNCAC kind=treaty : UNCAC

# -- Human rights
UDHR kind=declaration : UDHR
ICCPR kind=treaty : ICCPR
ICESCR kind=treaty : ICESCR
CEDAW kind=treaty : CEDAW
CRPD kind=treaty : CRPD
ICERD kind=treaty : CERD | ICERD

# -- Arms control
NPT kind=treaty : NPT
CTBT kind=treaty : CTBT
TPNW kind=treaty : TPNW
START kind=treaty : New START | START-3
BWC kind=treaty : BWC | BTWC
CWC kind=treaty : CWC
SEANWFZ kind=treaty : SEANWFZ
INF kind=treaty : INF
PTBT kind=treaty : PTBT
MTCR kind=other : MTCR
CUES kind=agreement : CUES
SOFA kind=agreement : SOFA
JCPOA kind=agreement : JCPOA

# -- Climate, environment, energy
UNFCCC kind=treaty : UNFCCC
CITES kind=treaty : CITES
JETP kind=agreement : JETP
AZEC kind=other : AZEC
MARPOL kind=treaty : MARPOL 73/78
SOLAS kind=treaty : SOLAS
COVAX kind=plan : COVAX-AMC
FCTC kind=treaty : FCTC

# -- ASEAN
TAC kind=treaty : TAC
ZOPFAN kind=declaration : ZOPFAN
AOIP kind=declaration : AOIP
DEFA kind=negotiation : DEFA
ATIGA kind=agreement : ATIGA
AFTA kind=agreement : AFTA
ACFTA kind=agreement : ACFTA (3.0)
AITIGA kind=agreement : AITIGA
AANZFTA kind=agreement : AANZFTA
AKFTA kind=agreement : AKFTA
AJCEP kind=agreement : AJCEP
ACAFTA kind=negotiation : ACAFTA

# -- Trade and investment
EVFTA kind=agreement : EVFTA
EVIPA kind=agreement : EVIPA
FLEGT-VPA kind=agreement : VPA/FLEGT | FLEGT
CPTPP kind=agreement : CPTPP
TPP kind=agreement : TPP
RCEP kind=agreement : RCEP
VKFTA kind=agreement : VKFTA
VJEPA kind=agreement : VJEPA
VIFTA kind=agreement : VIFTA
UKVFTA kind=agreement : UKVFTA
VNEAEUFTA kind=agreement : VN-EAEU FTA | VN-EAEUFTA
VCFTA kind=agreement : VCFTA
CEPA kind=agreement : CEPA
TIFA kind=agreement : TIFA
USMCA kind=agreement : USMCA
NAFTA kind=agreement : NAFTA
AFCFTA kind=agreement : AfCFTA
AHKFTA kind=agreement : AHKFTA
TICFA kind=agreement : TICFA
TTIP kind=negotiation : TTIP
FTAAP kind=plan : FTAAP
ECFA kind=agreement : ECFA
CECA kind=agreement : CECA
ACIA kind=agreement : ACIA
ATISA kind=agreement : ATISA
CETA kind=agreement : CETA
GATT kind=treaty : GATT
DEPA kind=agreement : DEPA
IPEF kind=agreement : IPEF

# -- Initiatives, strategies and groupings of the powers
BRI kind=plan : BRI | OBOR
FOIP kind=plan : FOIP
KASI kind=plan : KASI
B3W kind=plan : B3W
PGII kind=plan : PGII
IMEC kind=plan : IMEC
CPEC kind=plan : CPEC
LMI kind=plan : LMI
YSEALI kind=plan : YSEALI
IPMDA kind=plan : IPMDA

# -- Alliances and defence
EDCA kind=agreement : EDCA
GSOMIA kind=agreement : GSOMIA
ANZUS kind=treaty : ANZUS
FPDA kind=agreement : FPDA
