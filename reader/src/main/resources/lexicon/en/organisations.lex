# International organisations and blocs, as English texts name them.
# A line reads: party code, `kind=organisation`, then every form; a leading "the" is left off.
# `use=organ` marks a body inside the organisation, which acts as that organisation; `use=metonym` its seat.
# Acronyms shared with Vietnamese stand in any/organisations.lex.
class party cased

# --- The United Nations ---
UN kind=organisation : United Nations | UN | U.N. | U.N
UN kind=organisation use=organ : Security Council | UN Security Council | U.N. Security Council | United Nations Security Council | Security Council of the United Nations
UN kind=organisation use=organ : General Assembly | UN General Assembly | U.N. General Assembly | United Nations General Assembly
UN kind=organisation use=organ : UN Secretariat | United Nations Secretariat | Economic and Social Council | Trusteeship Council | International Law Commission | International Court of Justice | World Court
UN kind=organisation use=organ : Human Rights Council | UN Human Rights Council | U.N. Human Rights Council | United Nations Human Rights Council | UN Human Rights Office | Office of the High Commissioner for Human Rights
UN kind=organisation use=organ : Economic and Social Commission for Asia and the Pacific | UN peacekeepers | U.N. peacekeepers | UN Peacekeeping | Department of Peace Operations | UN Department of Peace Operations | Office for the Coordination of Humanitarian Affairs | United Nations Office on Drugs and Crime | UN Relief and Works Agency | United Nations Relief and Works Agency

# --- The United Nations family ---
FAO kind=organisation : Food and Agriculture Organization | Food and Agriculture Organisation | UN Food and Agriculture Organization | Food and Agriculture Organization of the United Nations
IAEA kind=organisation : International Atomic Energy Agency
ICAO kind=organisation : International Civil Aviation Organization | International Civil Aviation Organisation
IFAD kind=organisation : International Fund for Agricultural Development
ILO kind=organisation : International Labour Organization | International Labor Organization | International Labour Organisation
IMF kind=organisation : International Monetary Fund
IMO kind=organisation : International Maritime Organization | International Maritime Organisation
IOM kind=organisation : International Organization for Migration | International Organisation for Migration
ITU kind=organisation : International Telecommunication Union | International Telecommunications Union
UNCTAD kind=organisation : UN Conference on Trade and Development | United Nations Conference on Trade and Development | UN Trade and Development
UNDP kind=organisation : UN Development Programme | United Nations Development Programme | UN Development Program | United Nations Development Program
UNEP kind=organisation : UN Environment Programme | United Nations Environment Programme | UN Environment Program
UNESCO kind=organisation : United Nations Educational, Scientific and Cultural Organization | UN Educational, Scientific and Cultural Organization
UNFPA kind=organisation : UN Population Fund | United Nations Population Fund
UNHCR kind=organisation : UN High Commissioner for Refugees | United Nations High Commissioner for Refugees | UN refugee agency | U.N. refugee agency
UNICEF kind=organisation : UN Children's Fund | United Nations Children's Fund
UNIDO kind=organisation : UN Industrial Development Organization | United Nations Industrial Development Organization
UNWTO kind=organisation : World Tourism Organization | UN Tourism | UN World Tourism Organization
UPU kind=organisation : Universal Postal Union
WFP kind=organisation : World Food Programme | World Food Program
WHO kind=organisation : World Health Organization | World Health Organisation
WIPO kind=organisation : World Intellectual Property Organization | World Intellectual Property Organisation
WMO kind=organisation : World Meteorological Organization | World Meteorological Organisation

# --- Asia and the Pacific ---
ACMECS kind=organisation : Ayeyawady-Chao Phraya-Mekong Economic Cooperation Strategy
AIPA kind=organisation : ASEAN Inter-Parliamentary Assembly | ASEAN Interparliamentary Assembly
APEC kind=organisation : Asia-Pacific Economic Cooperation | Asia-Pacific Economic Cooperation forum
ASEAN kind=organisation : Association of Southeast Asian Nations | Association of South East Asian Nations | ASEAN Community
ASEAN kind=organisation use=organ : ASEAN Secretariat | ASEAN Coordinating Council | ASEAN Regional Forum | Committee of Permanent Representatives to ASEAN | ASEAN Intergovernmental Commission on Human Rights | ASEAN Defence Ministers' Meeting | ASEAN Defense Ministers' Meeting
ASEM kind=organisation : Asia-Europe Meeting
BIMSTEC kind=organisation : Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation
BOAO kind=organisation : Boao Forum for Asia | Boao Forum
CICA kind=organisation : Conference on Interaction and Confidence Building Measures in Asia
EAEU kind=organisation : Eurasian Economic Union
EAEU kind=organisation use=organ : Eurasian Economic Commission
GMS kind=organisation : Greater Mekong Subregion | Greater Mekong Sub-region | GMS
IORA kind=organisation : Indian Ocean Rim Association
IPEF kind=organisation : Indo-Pacific Economic Framework | Indo-Pacific Economic Framework for Prosperity
MLC kind=organisation : Mekong-Lancang Cooperation | Lancang-Mekong Cooperation
MRC kind=organisation : Mekong River Commission
PIF kind=organisation : Pacific Islands Forum
QUAD kind=organisation : Quadrilateral Security Dialogue
SAARC kind=organisation : South Asian Association for Regional Cooperation
SCO kind=organisation : Shanghai Cooperation Organization | Shanghai Cooperation Organisation
SEAMEO kind=organisation : Southeast Asian Ministers of Education Organization

# --- Europe and the Atlantic ---
BENELUX kind=organisation : Benelux Union
COE kind=organisation : Council of Europe | Parliamentary Assembly of the Council of Europe
CIS kind=organisation : Commonwealth of Independent States | CIS
CSTO kind=organisation : Collective Security Treaty Organization | Collective Security Treaty Organisation
EBRD kind=organisation : European Bank for Reconstruction and Development
EFTA kind=organisation : European Free Trade Association
EU kind=organisation : European Union | E.U. | E.U
EU kind=organisation use=organ : European Commission | European Council | Council of the European Union | EU Council | EU Commission | European Parliament | EU Parliament | European Central Bank | European Investment Bank | European Court of Justice | Court of Justice of the European Union | European External Action Service | European Community | EU delegation | Delegation of the European Union
EU kind=organisation use=metonym : Brussels
NATO kind=organisation : North Atlantic Treaty Organization | North Atlantic Treaty Organisation | North Atlantic alliance
NATO kind=organisation use=organ : North Atlantic Council
OSCE kind=organisation : Organization for Security and Co-operation in Europe | Organization for Security and Cooperation in Europe | Organisation for Security and Co-operation in Europe

# --- Africa, the Middle East, the Americas ---
ARABLEAGUE kind=organisation : Arab League | League of Arab States
AU kind=organisation : African Union
AU kind=organisation use=organ : African Union Commission | AU Commission
ANDEAN kind=organisation : Andean Community
CARICOM kind=organisation : Caribbean Community
CELAC kind=organisation : Community of Latin American and Caribbean States
ECOWAS kind=organisation : Economic Community of West African States
GCC kind=organisation : Gulf Cooperation Council | Cooperation Council for the Arab States of the Gulf
IGAD kind=organisation : Intergovernmental Authority on Development
MERCOSUR kind=organisation : Southern Common Market
OAS kind=organisation : Organization of American States | Organisation of American States
OIC kind=organisation : Organisation of Islamic Cooperation | Organization of Islamic Cooperation | Organization of the Islamic Conference
PACALLIANCE kind=organisation : Pacific Alliance
SADC kind=organisation : Southern African Development Community

# --- Across the world: blocs, trade, money ---
ADB kind=organisation : Asian Development Bank
AFDB kind=organisation : African Development Bank
AIIB kind=organisation : Asian Infrastructure Investment Bank
BIS kind=organisation : Bank for International Settlements
COMMONWEALTH kind=organisation : Commonwealth | Commonwealth of Nations
FATF kind=organisation : Financial Action Task Force
G20 kind=organisation : Group of 20 | Group of Twenty
G7 kind=organisation : Group of Seven | Group of 7
G77 kind=organisation : Group of 77 | Group of 77 and China | G77 and China | G-77 and China
IADB kind=organisation : Inter-American Development Bank
NONALIGNED kind=organisation : Non-Aligned Movement | NAM
NDB kind=organisation : New Development Bank
OECD kind=organisation : Organisation for Economic Co-operation and Development | Organization for Economic Cooperation and Development | Organisation for Economic Cooperation and Development
OIF kind=organisation : International Organisation of La Francophonie | International Organization of La Francophonie | La Francophonie | Francophonie
OPEC kind=organisation : Organization of the Petroleum Exporting Countries | Organization of Petroleum Exporting Countries
WEF kind=organisation : World Economic Forum
WORLDBANK kind=organisation : World Bank Group
WTO kind=organisation : World Trade Organization | World Trade Organisation

# --- Law, police, parliaments, relief ---
ICC kind=organisation : International Criminal Court
ICRC kind=organisation : International Committee of the Red Cross
IFRC kind=organisation : International Federation of Red Cross and Red Crescent Societies | International Federation of the Red Cross and Red Crescent Societies
IPU kind=organisation : Inter-Parliamentary Union
ITLOS kind=organisation : International Tribunal for the Law of the Sea
OPCW kind=organisation : Organisation for the Prohibition of Chemical Weapons | Organization for the Prohibition of Chemical Weapons
PCA kind=organisation : Permanent Court of Arbitration
WCO kind=organisation : World Customs Organization | World Customs Organisation

# --- Movements that act as parties ---
HEZBOLLAH kind=organisation : Hizballah
HOUTHI kind=organisation : Houthis | Ansar Allah
PLO kind=organisation : Palestine Liberation Organization | Palestine Liberation Organisation
TALIBAN kind=organisation : Taleban

# meetings that have members and a name of their own
EAS kind=organisation : East Asia Summit
FOCAC kind=organisation : Forum on China-Africa Cooperation | FOCAC
APPF kind=organisation : Asia-Pacific Parliamentary Forum | Asia Pacific Parliamentary Forum | APPF
AIPF kind=organisation : ASEAN-Indo-Pacific Forum
CHOGM kind=organisation : Commonwealth Heads of Government Meeting | CHOGM
