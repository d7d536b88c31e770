# Institutions that act for a state, as English texts name them.
# A line reads: kind, `party=` only where the name itself says whose it is, then every form; a leading "the" is left off.
# Kinds: government, presidency, parliament, ministry, party, army, court, province, city, embassy, mission, agency,
# mass-organisation, business, university. Small letters in a form match capitals too.
class body cased

# --- Government ---
government : government | Cabinet | Council of Ministers | Prime Minister's Office | Office of the Prime Minister | Office of the Government | Government Office | Chancellery | interim government | caretaker government | coalition government | military junta | junta | State Administration Council
government party=CHN : State Council
government party=FRA : Matignon | Hôtel Matignon
government party=USA : Trump administration | Biden administration | Obama administration | Bush administration

# --- Heads of state and their offices ---
presidency : Office of the President | President's Office | presidential office | presidential palace | Royal Palace | royal family | Imperial Household Agency

# --- Parliaments ---
parliament : parliament | National Assembly | Congress | Senate | House of Representatives | lower house | upper house | House of Councillors | Diet | Legislative Assembly | legislature | Chamber of Deputies | Federal Assembly | People's Council | Standing Committee of the National Assembly | National Assembly Standing Committee | Office of the National Assembly
parliament : Foreign Affairs Committee | Foreign Relations Committee | Committee for External Relations | Committee on Foreign Affairs | Committee on External Relations | External Relations Committee | Committee for Foreign Affairs | Committee for National Defence and Security | Committee for National Defense and Security | Economic Committee | Committee for Economic Affairs | Law Committee | Judicial Committee | Ethnic Council | Council for Ethnic Affairs | Friendship Parliamentarians' Group | parliamentary friendship group
parliament party=CHN : Standing Committee of the NPC | Standing Committee of the National People's Congress (NPC) | National People's Congress | NPC | Standing Committee of the National People's Congress | NPC Standing Committee | Chinese People's Political Consultative Conference | CPPCC | CPPCC National Committee
parliament party=CUB : National Assembly of People's Power
parliament party=DEU : Bundestag | Bundesrat
parliament party=GBR : House of Commons | House of Lords
parliament party=IND : Lok Sabha | Rajya Sabha
parliament party=ISR : Knesset
parliament party=JPN : National Diet | Japanese Diet
parliament party=MNG : State Great Khural | State Great Hural
parliament party=POL : Sejm
parliament party=PRK : Supreme People's Assembly
parliament party=RUS : State Duma | Duma | Federation Council
parliament party=UKR : Verkhovna Rada
parliament party=USA : U.S. Congress | US Congress | U.S. Senate | US Senate | U.S. House | US House | Senate Foreign Relations Committee | House Foreign Affairs Committee

# --- Ministries of foreign affairs, defence, security ---
ministry : Ministry of Foreign Affairs | foreign ministry | MoFA | MFA | Ministry of External Affairs | Department of Foreign Affairs | Ministry for Foreign Affairs | Ministry of Foreign Affairs and International Cooperation | Ministry of Foreign Affairs and Trade | Ministry for Europe and Foreign Affairs | Ministry of Foreign and European Affairs | Federal Foreign Office | Ministry for Foreign and European Affairs
ministry : Ministry of Defence | Ministry of Defense | Ministry of National Defence | Ministry of National Defense | defence ministry | defense ministry | Department of Defence | Department of National Defence | Department of Defense | Ministry of Public Security | Ministry of State Security | Ministry of Interior | Ministry of the Interior | interior ministry | Ministry of Home Affairs | Home Affairs Ministry | Department of Homeland Security | Department of Home Affairs | Home Office
ministry party=AUS : Department of Foreign Affairs and Trade | DFAT
ministry party=CAN : Global Affairs Canada
ministry : Foreign Office
ministry party=GBR : Foreign, Commonwealth and Development Office | Foreign, Commonwealth & Development Office | FCDO | Foreign and Commonwealth Office | FCO
ministry party=KOR : Ministry of Unification | Unification Ministry
ministry party=USA : State Department | Department of State | U.S. Department of State | US Department of State | U.S. State Department | US State Department | DoD | Department of War | U.S. Department of Defense | US Department of Defense

# --- Other ministries ---
ministry : Ministry of Justice | Justice Ministry | Department of Justice | Justice Department | Ministry of Finance | finance ministry | Treasury | Treasury Department | Department of the Treasury | Ministry of Economy | Ministry of Economy and Finance | Ministry of Economic Development | Economy Ministry | Ministry of Planning and Investment | Ministry of Planning | Ministry of Economy, Trade and Industry | METI
ministry : Ministry of Industry and Trade | Ministry of Trade and Industry | Ministry of Commerce | Ministry of Trade | Trade Ministry | Commerce Ministry | Department of Commerce | Commerce Department | Ministry of Trade, Industry and Energy | Ministry of Industry and Commerce | Ministry of Investment
ministry : Ministry of Agriculture | Ministry of Agriculture and Rural Development | Ministry of Agriculture and Environment | Ministry of Agriculture and Forestry | Ministry of Fisheries | Ministry of Rural Affairs | Ministry of Agriculture and Rural Affairs | Ministry of Agriculture, Forestry and Fisheries | Department of Agriculture | Agriculture Ministry | Ministry of Natural Resources and Environment | Ministry of Environment | Ministry of the Environment | Environment Ministry | Department of Environment | Ministry of Ecology and Environment
ministry : Ministry of Transport | Transport Ministry | Department of Transportation | Ministry of Transportation | Ministry of Construction | Ministry of Public Works and Transport | Ministry of Land, Infrastructure, Transport and Tourism | Ministry of Land, Infrastructure and Transport | Ministry of Communications
ministry : Ministry of Science and Technology | Ministry of Information and Communications | Ministry of Information | Ministry of Post and Telecommunications | Ministry of Posts and Telecommunications | Ministry of Digital Economy and Society | Ministry of Technology and Communications
ministry : Ministry of Education | Ministry of Education and Training | Education Ministry | Ministry of Education and Sports | Ministry of Education, Culture, Sports, Science and Technology | Ministry of Higher Education | Department of Education | MoET
ministry : Ministry of Health | Health Ministry | Ministry of Public Health | Ministry of Health and Welfare | Ministry of Health, Labour and Welfare | Department of Health | Department of Health and Human Services
ministry : Ministry of Culture, Sports and Tourism | Ministry of Culture, Sport and Tourism | Ministry of Culture | Ministry of Culture and Tourism | Ministry of Tourism | Ministry of Information, Culture and Tourism | Culture Ministry | Ministry of Culture and Information
ministry : Ministry of Labour | Ministry of Labor | Labour Ministry | Labor Ministry | Ministry of Employment and Labour | Ministry of Employment and Labor | Ministry of Manpower | Ministry of Labour and Social Welfare | Ministry of Labor and Social Welfare | Department of Labor
ministry : Ministry of Energy | Energy Ministry | Department of Energy | Ministry of Energy and Mines | Ministry of Mines and Energy | Ministry of Petroleum | Ministry of Emergency Situations | Ministry of Women's Affairs | Ministry of Religion | Ministry of Religious Affairs
ministry party=VNM : Ministry of Labour, Invalids and Social Affairs | Ministry of Labor, Invalids and Social Affairs | Ministry of Labour, War Invalids and Social Affairs | MoLISA | Ministry of Ethnic and Religious Affairs | Ministry of Ethnic Minority and Religious Affairs
ministry party=CHN : MOFCOM
agency : State Bank | central bank | State Audit | Government Inspectorate | Committee for Ethnic Affairs | Committee for Ethnic Minority Affairs
agency party=VNM : State Bank of Vietnam | State Bank of Viet Nam | SBV | Vietnam State Bank | State Audit Office of Vietnam | State Audit Office of Viet Nam

# --- Parties and their organs ---
party : Communist Party | Party | Party Central Committee | Central Committee | Politburo | Political Bureau | Secretariat | Central Military Commission | Central Commission for External Relations | Central Commission for Foreign Affairs | Commission for External Relations | Central External Relations Commission | Party Central Committee's Commission for External Relations | Party Central Committee's Commission for External Affairs | Commission for Popularization and Education | Central Commission for Popularization and Education | Commission for Communications and Education | Central Organisation Commission | Central Organization Commission | Central Inspection Commission | Central Theoretical Council | Party Central Committee's Office | Central Party Office | provincial Party Committee | municipal Party Committee | Party Committee
party : Democratic Party | Republican Party | Conservative Party | Labour Party | Labor Party | Social Democratic Party | Green Party | Liberal Party | Socialist Party | Workers' Party | ruling party | opposition party
party party=VNM : Communist Party of Vietnam | Communist Party of Viet Nam | CPV | CPV Central Committee | Central Committee of the Communist Party of Vietnam | Vietnamese Communist Party
party party=LAO : Lao People's Revolutionary Party | LPRP | LPRP Central Committee
party party=CHN : Communist Party of China | Chinese Communist Party | CPC | CCP | CPC Central Committee | Central Committee of the Communist Party of China | International Department of the CPC Central Committee | International Liaison Department | Central Foreign Affairs Commission | Office of the Central Foreign Affairs Commission | Office of the Foreign Affairs Commission
party party=KHM : Cambodian People's Party | CPP | FUNCINPEC
party party=CUB : Communist Party of Cuba | Cuban Communist Party | PCC
party party=PRK : Workers' Party of Korea | WPK
party party=JPN : Liberal Democratic Party | LDP | Komeito | Japanese Communist Party
party party=KOR : People Power Party | Democratic Party of Korea
party party=TWN : Kuomintang | KMT | Democratic Progressive Party | DPP
party party=RUS : United Russia | Communist Party of the Russian Federation
party party=FRA : French Communist Party
party party=DEU : Christian Democratic Union | CDU | SPD | Alternative for Germany
party party=IND : Bharatiya Janata Party | BJP | Communist Party of India
party party=SGP : People's Action Party | PAP
party party=MYS : UMNO
party party=MNG : Mongolian People's Party
party party=VEN : United Socialist Party of Venezuela | PSUV
party party=ZAF : African National Congress | ANC
party party=MOZ : FRELIMO
party party=AGO : MPLA
party party=TUR : Justice and Development Party
party party=THA : Pheu Thai Party | Pheu Thai

# --- Armies, police, coast guards ---
army : Army | armed forces | Navy | Air Force | General Staff | General Department of Politics | Joint Chiefs of Staff | coast guard | Border Guard | Marine Corps | Military Region | Military Command
army party=VNM : Vietnam People's Army | Viet Nam People's Army | People's Army of Vietnam | VPA | Vietnam People's Navy | Viet Nam People's Navy | Vietnam Coast Guard | Viet Nam Coast Guard | Vietnam Border Guard | Vietnam Department of Peacekeeping Operations | Viet Nam Department of Peacekeeping Operations
army party=CHN : People's Liberation Army | Chinese People's Liberation Army | PLA | PLA Navy | Eastern Theater Command | Southern Theater Command | China Coast Guard
army party=LAO : Lao People's Army
army party=KHM : Royal Cambodian Armed Forces
army party=PRK : Korean People's Army
army party=CUB : Revolutionary Armed Forces of Cuba
army party=JPN : Self-Defense Forces | Self-Defence Forces | Japan Self-Defense Forces | Japan Maritime Self-Defense Force | Maritime Self-Defense Force | JSDF | JMSDF
army party=USA : INDOPACOM | Indo-Pacific Command | U.S. Indo-Pacific Command | US Indo-Pacific Command | Pacific Command | Pacific Fleet | 7th Fleet | Seventh Fleet | National Guard | U.S. Coast Guard | US Coast Guard | U.S. Navy | US Navy | U.S. Army | US Army | CENTCOM | European Command
army party=ISR : Israel Defense Forces | Israeli Defense Forces | IDF
army party=IRN : Islamic Revolutionary Guard Corps | IRGC | Revolutionary Guards
army party=GBR : Royal Navy | British Army
army party=AUS : Australian Defence Force | Royal Australian Navy

# --- Courts and prosecutors ---
court : Supreme People's Court | Supreme Court | Supreme People's Procuracy | Supreme People's Procuratorate | Constitutional Court | Attorney General's Office | Prosecutor General's Office | Procuracy | High Court | Court of Appeal

# --- Embassies, consulates, permanent missions ---
embassy : embassy | consulate general | consulate-general | consulate | high commission | representative office | Trade Office | Liaison Office | Economic and Cultural Office | diplomatic mission | representative agency | representative agencies | honorary consulate | Defense Attaché Office | Defence Attaché Office
embassy party=TWN : Taipei Economic and Cultural Office | TECO
embassy party=USA : American Institute in Taiwan
mission : permanent mission | permanent delegation | Permanent Representation | diplomatic corps | mission to the United Nations | mission to the UN | delegation | high-level delegation | Permanent Mission to the United Nations
mission party=VNM : Permanent Mission of Vietnam | Permanent Mission of Viet Nam | Permanent Mission of Vietnam to the United Nations | Permanent Mission of Viet Nam to the United Nations | Permanent Delegation of Vietnam to the United Nations

# --- Departments, agencies of aid, trade, security and science ---
agency : National Security Bureau | Intelligence Agency | Consular Department | State Protocol Department | International Cooperation Department | Department of International Cooperation | Department of External Relations | Department for External Relations | Press and Information Department | General Department of Customs
agency party=USA : National Security Council | NSC | U.S. Agency for International Development | US Agency for International Development | USAID | Agency for International Development | Office of the U.S. Trade Representative | Office of the United States Trade Representative | USTR | U.S. Trade Representative | Central Intelligence Agency | CIA | FBI | Federal Bureau of Investigation | NASA | Federal Reserve | Fed | Peace Corps | Defense POW/MIA Accounting Agency | DPAA | Development Finance Corporation | DFC | Centers for Disease Control and Prevention | U.S. Trade and Development Agency | USTDA | Millennium Challenge Corporation
agency party=JPN : Japan International Cooperation Agency | JICA | JETRO | Japan External Trade Organization | Japan Bank for International Cooperation | JBIC | Japan Foundation
agency party=KOR : Korea International Cooperation Agency | KOICA | KOTRA | National Intelligence Service | Korea Foundation
agency party=FRA : Agence Française de Développement | French Development Agency | AFD
agency party=DEU : GIZ | Deutsche Gesellschaft für Internationale Zusammenarbeit | KfW | Goethe-Institut | Goethe Institute
agency party=AUS : AusAID | Australian Centre for International Agricultural Research
agency party=GBR : British Council
agency party=CHN : National Development and Reform Commission | NDRC | Taiwan Affairs Office | China International Development Cooperation Agency
agency party=RUS : Security Council of Russia | Russian Security Council | Rosatom | Roscosmos | FSB | Federal Security Service
agency party=IRN : Supreme National Security Council
agency party=VNM : State Committee for Overseas Vietnamese Affairs | State Commission for Overseas Vietnamese Affairs | National Boundary Commission | National Border Committee | Vietnam National Commission for UNESCO | Viet Nam National Commission for UNESCO | Vietnam National Administration of Tourism | Viet Nam National Authority of Tourism | Vietnam National Authority of Tourism | Vietnam Academy of Social Sciences | Viet Nam Academy of Social Sciences | Vietnam Academy of Science and Technology | Government Committee for Religious Affairs | Vietnam Social Security | Vietnam National Mekong Committee | Viet Nam National Mekong Committee | Vietnam Development Bank

# --- Mass organisations and friendship societies ---
mass-organisation : Fatherland Front | friendship association | Friendship Society | Red Cross | Women's Union | Farmers' Union | Youth Union | Veterans' Association | Trade Union Confederation | Journalists' Association | Bar Association | Lawyers' Association | Peace Council
mass-organisation party=VNM : Vietnam Fatherland Front | Viet Nam Fatherland Front | VFF | VFF Central Committee | Vietnam Fatherland Front Central Committee | Central Committee of the Vietnam Fatherland Front | Vietnam Union of Friendship Organisations | Vietnam Union of Friendship Organizations | Viet Nam Union of Friendship Organisations | Viet Nam Union of Friendship Organizations | VUFO | Vietnam Women's Union | Viet Nam Women's Union | Ho Chi Minh Communist Youth Union | Vietnam General Confederation of Labour | Vietnam General Confederation of Labor | Viet Nam General Confederation of Labour | Vietnam Farmers' Union | Viet Nam Farmers' Union | War Veterans' Association of Vietnam | Vietnam War Veterans' Association | Vietnam Red Cross Society | Viet Nam Red Cross Society | Vietnam Red Cross | Vietnam Journalists' Association | Vietnam Lawyers' Association | Vietnam Buddhist Sangha | Vietnam Association for Victims of Agent Orange/Dioxin | Vietnam Peace Committee | Vietnam Peace and Development Foundation
mass-organisation party=LAO : Lao Front for National Development | Lao Front for National Construction
mass-organisation party=CHN : Chinese People's Association for Friendship with Foreign Countries
mass-organisation party=CUB : Cuban Institute of Friendship with the Peoples | ICAP
mass-organisation party=KHM : Solidarity Front for Development of Cambodian Motherland

# --- Businesses and chambers ---
business : Chamber of Commerce | Chamber of Commerce and Industry | Business Council | Business Association | Federation of Industries
business party=VNM : Vietnam Chamber of Commerce and Industry | Viet Nam Chamber of Commerce and Industry | Vietnam Confederation of Commerce and Industry | VCCI | Petrovietnam | PVN | Vietnam Oil and Gas Group | EVN | Vietnam Electricity | Electricity of Vietnam | Viettel | VNPT | FPT | Vietnam Airlines | Viet Nam Airlines | Vietjet | Vietjet Air | Vingroup | VinFast | Vietcombank | BIDV | Agribank | Vinamilk | TH Group | Sovico Group
business party=USA : AmCham | American Chamber of Commerce | U.S. Chamber of Commerce | US Chamber of Commerce | Boeing | Intel | Apple | Google | Microsoft | Nvidia | ExxonMobil | Exxon Mobil | SpaceX | US-ASEAN Business Council | U.S.-ASEAN Business Council | USABC
business party=KOR : Samsung | LG | Hyundai | Lotte | KoCham | Doosan | Hyosung | Posco | Korea Chamber of Commerce and Industry
business party=JPN : Keidanren | Japan Business Federation | Toyota | Sumitomo | Mitsubishi | AEON | Marubeni | Itochu | Panasonic
business party=EU : EuroCham | European Chamber of Commerce | Airbus
business party=CHN : Huawei | CATL | Alibaba | Tencent | Sinopec | COMAC
business party=RUS : Gazprom | Rosneft | Zarubezhneft | Novatek | Lukoil
business party=IND : Confederation of Indian Industry | Tata | Adani
business party=THA : SCG | CP Group | Central Group
business party=SGP : Sembcorp | VSIP | Temasek

# --- Universities, academies, institutes ---
university : University | Academy | Institute | National University | Party School | National Defence Academy | National Defense Academy
university party=VNM : Diplomatic Academy of Vietnam | Diplomatic Academy of Viet Nam | Ho Chi Minh National Academy of Politics | Vietnam National University, Hanoi | Vietnam National University | Viet Nam National University | Hanoi University of Science and Technology | Fulbright University Vietnam | Vietnamese-German University | Vietnam-Japan University | National Economics University | Foreign Trade University
university party=USA : Harvard University | Harvard Kennedy School | Columbia University
university party=CHN : Peking University | Tsinghua University
university party=GBR : University of Oxford | Oxford University | University of Cambridge | Cambridge University
university party=RUS : MGIMO

# --- Local government of Viet Nam ---
province party=VNM : provincial People's Committee | People's Committee
city party=VNM : municipal People's Committee

# --- Cities under the central government ---
city party=VNM : Hanoi city | Ha Noi city | city of Hanoi | city of Ha Noi
city party=VNM : Ho Chi Minh City | HCM City | HCMC | city of Ho Chi Minh | Saigon | Sai Gon
city party=VNM : Hai Phong city | Haiphong city | city of Hai Phong | Da Nang city | Danang city | city of Da Nang
city party=VNM : Can Tho city | city of Can Tho | Hue city | city of Hue

# --- The north: provinces ---
province party=VNM : Bac Giang province | province of Bac Giang | Bac Kan province | province of Bac Kan | Bac Ninh province | province of Bac Ninh | Cao Bang province | province of Cao Bang
province party=VNM : Dien Bien province | province of Dien Bien | Ha Giang province | province of Ha Giang | Ha Nam province | province of Ha Nam | Ha Tay province | province of Ha Tay
province party=VNM : Hai Duong province | province of Hai Duong | Hoa Binh province | province of Hoa Binh | Hung Yen province | province of Hung Yen | Lai Chau province | province of Lai Chau
province party=VNM : Lang Son province | province of Lang Son | Lao Cai province | province of Lao Cai | Nam Dinh province | province of Nam Dinh | Ninh Binh province | province of Ninh Binh
province party=VNM : Phu Tho province | province of Phu Tho | Quang Ninh province | province of Quang Ninh | Son La province | province of Son La | Thai Binh province | province of Thai Binh
province party=VNM : Thai Nguyen province | province of Thai Nguyen | Tuyen Quang province | province of Tuyen Quang | Vinh Phuc province | province of Vinh Phuc | Yen Bai province | province of Yen Bai

# --- The centre: provinces ---
province party=VNM : Binh Dinh province | province of Binh Dinh | Binh Thuan province | province of Binh Thuan | Dak Lak province | province of Dak Lak | Dac Lac province | province of Dac Lac
province party=VNM : Daklak province | province of Daklak | Dak Nong province | province of Dak Nong | Dac Nong province | province of Dac Nong | Gia Lai province | province of Gia Lai
province party=VNM : Ha Tinh province | province of Ha Tinh | Khanh Hoa province | province of Khanh Hoa | Kon Tum province | province of Kon Tum | Lam Dong province | province of Lam Dong
province party=VNM : Nghe An province | province of Nghe An | Ninh Thuan province | province of Ninh Thuan | Phu Yen province | province of Phu Yen | Quang Binh province | province of Quang Binh
province party=VNM : Quang Nam province | province of Quang Nam | Quang Ngai province | province of Quang Ngai | Quang Tri province | province of Quang Tri | Thanh Hoa province | province of Thanh Hoa
province party=VNM : Thua Thien-Hue province | province of Thua Thien-Hue | Thua Thien Hue province | province of Thua Thien Hue

# --- The south: provinces ---
province party=VNM : An Giang province | province of An Giang | Ba Ria-Vung Tau province | province of Ba Ria-Vung Tau | Bac Lieu province | province of Bac Lieu | Ben Tre province | province of Ben Tre
province party=VNM : Binh Duong province | province of Binh Duong | Binh Phuoc province | province of Binh Phuoc | Ca Mau province | province of Ca Mau | Dong Nai province | province of Dong Nai
province party=VNM : Dong Thap province | province of Dong Thap | Hau Giang province | province of Hau Giang | Kien Giang province | province of Kien Giang | Long An province | province of Long An
province party=VNM : Soc Trang province | province of Soc Trang | Tay Ninh province | province of Tay Ninh | Tien Giang province | province of Tien Giang | Tra Vinh province | province of Tra Vinh
province party=VNM : Vinh Long province | province of Vinh Long

# --- Provinces across the borders that deal with Vietnamese ones ---
province party=CHN : Guangxi Zhuang Autonomous Region | Guangxi province | Yunnan province | Guangdong province | Hainan province | Fujian province | Zhejiang province | Jiangsu province | Shandong province | Sichuan province | Hunan province | Hubei province
province party=LAO : Houaphanh province | Xieng Khouang province | Xiangkhouang province | Savannakhet province | Champasak province | Khammouane province | Bolikhamxay province | Luang Prabang province | Phongsaly province | Oudomxay province | Salavan province | Sekong province | Attapeu province
province party=KHM : Ratanakiri province | Mondulkiri province | Kratie province | Tboung Khmum province | Svay Rieng province | Prey Veng province | Takeo province | Kandal province | Kampot province | Siem Reap province
