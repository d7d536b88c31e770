# International organisations and blocs by the acronym that Vietnamese and English texts share.
# A line reads: party code, `kind=organisation`, then every form. `use=organ` marks a body inside the organisation,
# which acts as that organisation. Small letters in a form match capitals too (Nato, NATO).
# Acronyms of one language alone (UN, NAM, LHQ) stand in its own file.
class party cased

# --- The United Nations: organs, offices and missions ---
UN kind=organisation use=organ : UNSC | UNGA | ECOSOC | ESCAP | UNESCAP | UNHRC | UNRWA | OCHA | OHCHR | UNODC | UNMISS | MINUSCA | UNISFA | UNIFIL | MONUSCO | MINUSMA | UNAMA | UNICRI | UNITAR | UNDRR | UNV | DPKO | UNTSO | UN-Habitat | ICJ | UNCITRAL

# --- The United Nations family ---
FAO kind=organisation : FAO
IAEA kind=organisation : IAEA
ICAO kind=organisation : ICAO
IFAD kind=organisation : IFAD
ILO kind=organisation : ILO
IMF kind=organisation : IMF
IMO kind=organisation : IMO
IOM kind=organisation : IOM
ITU kind=organisation : ITU
UNAIDS kind=organisation : UNAIDS
UNCTAD kind=organisation : UNCTAD
UNDP kind=organisation : UNDP
UNEP kind=organisation : UNEP
UNESCO kind=organisation : Unesco
UNFPA kind=organisation : UNFPA
UNHCR kind=organisation : UNHCR
UNICEF kind=organisation : Unicef
UNIDO kind=organisation : Unido
UNWOMEN kind=organisation : UN Women | UN-Women
UNWTO kind=organisation : UNWTO
UPU kind=organisation : UPU
WFP kind=organisation : WFP
WHO kind=organisation : WHO
WIPO kind=organisation : WIPO
WMO kind=organisation : WMO

# --- Asia and the Pacific ---
ACMECS kind=organisation : ACMECS
AIPA kind=organisation : AIPA
APEC kind=organisation : APEC
ASEAN kind=organisation : Asean
ASEAN kind=organisation use=organ : AMM | ARF | ADMM | ADMM+ | AICHR | AIPR
ASEM kind=organisation : ASEM
BIMSTEC kind=organisation : BIMSTEC
BOAO kind=organisation : BFA
CICA kind=organisation : CICA
CLMV kind=organisation : CLMV
CLV kind=organisation : CLV
EAEU kind=organisation : EAEU
IORA kind=organisation : IORA
IPEF kind=organisation : IPEF
MLC kind=organisation : MLC
MRC kind=organisation : MRC
PIF kind=organisation : PIF
QUAD kind=organisation : Quad
SAARC kind=organisation : SAARC
SCO kind=organisation : SCO
SEAMEO kind=organisation : SEAMEO

# --- Europe and the Atlantic ---
AUKUS kind=organisation : Aukus
BENELUX kind=organisation : Benelux
CSTO kind=organisation : CSTO
EFTA kind=organisation : EFTA
EU kind=organisation : EU
EU kind=organisation use=organ : ECB | EEAS | Europol | Frontex | Eurojust | EIB
EBRD kind=organisation : EBRD
NATO kind=organisation : Nato
OSCE kind=organisation : OSCE

# --- Africa, the Middle East, the Americas ---
AU kind=organisation : AU
CARICOM kind=organisation : Caricom
CELAC kind=organisation : Celac
ECOWAS kind=organisation : Ecowas
GCC kind=organisation : GCC
IGAD kind=organisation : IGAD
MERCOSUR kind=organisation : Mercosur
OAS kind=organisation : OAS
OIC kind=organisation : OIC
SADC kind=organisation : SADC
SICA kind=organisation : SICA
UNASUR kind=organisation : Unasur

# --- Across the world: blocs, trade, money ---
ADB kind=organisation : ADB
AFDB kind=organisation : AfDB
AIIB kind=organisation : AIIB
BIS kind=organisation : BIS
BRICS kind=organisation : Brics
CPTPP kind=organisation : CPTPP
FATF kind=organisation : FATF
G7 kind=organisation : G7 | G-7
G8 kind=organisation : G8 | G-8
G20 kind=organisation : G20 | G-20
G77 kind=organisation : G77 | G-77
IADB kind=organisation : IADB
NDB kind=organisation : NDB
OECD kind=organisation : OECD
OIF kind=organisation : OIF
OPEC kind=organisation : Opec
"OPEC+" kind=organisation : OPEC+
P4G kind=organisation : P4G
WEF kind=organisation : WEF
WORLDBANK kind=organisation : WB | World Bank
WTO kind=organisation : WTO

# --- Law, police, parliaments, relief ---
GAVI kind=organisation : Gavi
ICC kind=organisation : ICC
ICRC kind=organisation : ICRC
IFRC kind=organisation : IFRC
INTERPOL kind=organisation : Interpol
IPU kind=organisation : IPU
ITLOS kind=organisation : ITLOS
IUCN kind=organisation : IUCN
OPCW kind=organisation : OPCW
WCO kind=organisation : WCO
WOAH kind=organisation : WOAH

# --- Movements that act as parties ---
HAMAS kind=organisation : Hamas
HEZBOLLAH kind=organisation : Hezbollah | Hizbullah
HOUTHI kind=organisation : Houthi
PLO kind=organisation : PLO
TALIBAN kind=organisation : Taliban
