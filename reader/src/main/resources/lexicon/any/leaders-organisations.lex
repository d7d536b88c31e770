# Heads and senior officials of international organisations.
# A line reads: the name as English-language sources write it, `party`, `held` (offices as role:from/to, open where it
# lasts or is not known), then every spelling of the name. `earlier` names another party served at another time and
# `earlier-held` the offices there. Months are given only where sure.
class leader cased

# --- United Nations ---
"Ban Ki-moon" party=UN held="io-head:2007-01/2016-12" earlier=KOR earlier-held="foreign-minister:2004-01/2006-11" : Ban Ki-moon | Ban Ki Moon | Ban Ki-Moon | Ban Ki Mun | Ban Ki-mun | Pan Ki Mun | Phan Cơ Văn
"Antonio Guterres" party=UN held="io-head:2017-01/" earlier=PRT earlier-held="head-of-government:1995-10/2002-04" : Antonio Guterres | António Guterres | António Manuel de Oliveira Guterres | Antonio Manuel de Oliveira Guterres | Antonio Guterrez | A. Guterres | Guterres | An-tô-ni-ô Gu-tê-rét | Gu-tê-rét | An-tô-ni-ô Gu-te-rét
"Kofi Annan" party=UN held="io-head:1997-01/2006-12" : Kofi Annan | Cô-phi An-nan | Cô-phi A-nan
"Boutros Boutros-Ghali" party=UN held="io-head:1992-01/1996-12" : Boutros Boutros-Ghali | Boutros Ghali
"Jan Eliasson" party=UN held="io-official:2012-07/2016-12" : Jan Eliasson
"Asha-Rose Migiro" party=UN held="io-official:2007-02/2012-06" : Asha-Rose Migiro
"Amina Mohammed" party=UN held="io-official:2017-01/" : Amina Mohammed | Amina J. Mohammed
"Joseph Deiss" party=UN held="io-head:2010-09/2011-09" : Joseph Deiss
"Nassir Abdulaziz Al-Nasser" party=UN held="io-head:2011-09/2012-09" earlier=QAT earlier-held="permanent-representative:1998/2011" : Nassir Abdulaziz Al-Nasser | Nassir Abdulaziz al-Nasser
"Vuk Jeremic" party=UN held="io-head:2012-09/2013-09" earlier=SRB earlier-held="foreign-minister:2007-05/2012-07" : Vuk Jeremic | Vuk Jeremić
"John Ashe" party=UN held="io-head:2013-09/2014-09" : John Ashe | John William Ashe
"Sam Kutesa" party=UN held="io-head:2014-09/2015-09" earlier=UGA earlier-held="foreign-minister:2005/2021" : Sam Kutesa | Sam Kahamba Kutesa
"Mogens Lykketoft" party=UN held="io-head:2015-09/2016-09" : Mogens Lykketoft
"Peter Thomson" party=UN held="io-head:2016-09/2017-09" earlier=FJI earlier-held="permanent-representative:2010/2016" : Peter Thomson
"Tijjani Muhammad-Bande" party=UN held="io-head:2019-09/2020-09" earlier=NGA earlier-held="permanent-representative:2017/" : Tijjani Muhammad-Bande | Tijjani Muhammad Bande
"Volkan Bozkir" party=UN held="io-head:2020-09/2021-09" : Volkan Bozkir | Volkan Bozkır
"Abdulla Shahid" party=UN held="io-head:2021-09/2022-09" earlier=MDV earlier-held="foreign-minister:2018-11/2023-11" : Abdulla Shahid
"Csaba Korosi" party=UN held="io-head:2022-09/2023-09" : Csaba Korosi | Csaba Kőrösi | Kőrösi Csaba | Korosi Csaba
"Dennis Francis" party=UN held="io-head:2023-09/2024-09" earlier=TTO earlier-held="permanent-representative:2021/2023" : Dennis Francis
"Philemon Yang" party=UN held="io-head:2024-09/2025-09" earlier=CMR earlier-held="head-of-government:2009-06/2019-01" : Philemon Yang | Philémon Yang
"Rosemary DiCarlo" party=UN held="io-official:2018-05/" : Rosemary DiCarlo | Rosemary A. DiCarlo
"Jean-Pierre Lacroix" party=UN held="io-official:2017-04/" : Jean-Pierre Lacroix
"Martin Griffiths" party=UN held="io-official:2021-07/2024-06" : Martin Griffiths
"Tom Fletcher" party=UN held="io-official:2024-11/" : Tom Fletcher
"Izumi Nakamitsu" party=UN held="io-official:2017-05/" : Izumi Nakamitsu
"Li Junhua" party=UN held="io-official:2022-07/" : Li Junhua | Lý Quân Hoa
"Navi Pillay" party=UN held="io-official:2008-09/2014-08" : Navi Pillay | Navanethem Pillay
"Zeid Ra'ad Al Hussein" party=UN held="io-official:2014-09/2018-08" : Zeid Ra'ad Al Hussein | Zeid Ra’ad Al Hussein | Zeid Raad Al Hussein
"Volker Turk" party=UN held="io-official:2022-10/" : Volker Turk | Volker Türk
"Stephane Dujarric" party=UN held="spokesperson:2014-03/" : Stephane Dujarric | Stéphane Dujarric
"Simon Stiell" party=UN held="io-official:2022-08/" : Simon Stiell
"Christiana Figueres" party=UN held="io-official:2010-07/2016-07" : Christiana Figueres
"Selwin Hart" party=UN held="io-official:2020/" : Selwin Hart
"Pratibha Mehta" party=UN held="io-official:2011/2014" : Pratibha Mehta
"Kamal Malhotra" party=UN held="io-official:2016/2021" : Kamal Malhotra
"Pauline Tamesis" party=UN held="io-official:2021/" : Pauline Tamesis
"Helen Clark" party=UNDP held="io-head:2009-04/2017-04" earlier=NZL earlier-held="head-of-government:1999-12/2008-11" : Helen Clark
"Achim Steiner" party=UNDP held="io-head:2017-06/2025-06" : Achim Steiner
"Caitlin Wiesen" party=UNDP held="io-official:2017/2022" : Caitlin Wiesen
"Ramla Khalidi" party=UNDP held="io-official:2022/" : Ramla Khalidi
"Anthony Lake" party=UNICEF held="io-head:2010-05/2017-12" : Anthony Lake
"Henrietta Fore" party=UNICEF held="io-head:2018-01/2022-01" : Henrietta Fore | Henrietta H. Fore
"Catherine Russell" party=UNICEF held="io-head:2022-02/" : Catherine Russell | Catherine M. Russell
"Filippo Grandi" party=UNHCR held="io-head:2016-01/2025-12" : Filippo Grandi
"Natalia Kanem" party=UNFPA held="io-head:2017-10/2025" : Natalia Kanem
"Inger Andersen" party=UNEP held="io-head:2019-06/" : Inger Andersen
"Mukhisa Kituyi" party=UNCTAD held="io-head:2013-09/2021-02" : Mukhisa Kituyi
"Rebeca Grynspan" party=UNCTAD held="io-head:2021-09/" : Rebeca Grynspan
"Armida Salsiah Alisjahbana" party=UN held="io-official:2018-11/" : Armida Salsiah Alisjahbana | Armida Alisjahbana
"David Beasley" party=WFP held="io-head:2017-04/2023-04" : David Beasley
"Cindy McCain" party=WFP held="io-head:2023-04/" : Cindy McCain
"Jose Graziano da Silva" party=FAO held="io-head:2012-01/2019-07" : Jose Graziano da Silva | José Graziano da Silva
"Qu Dongyu" party=FAO held="io-head:2019-08/" : Qu Dongyu | Khuất Đông Ngọc
"Guy Ryder" party=ILO held="io-head:2012-10/2022-09" : Guy Ryder
"Gilbert Houngbo" party=ILO held="io-head:2022-10/" : Gilbert Houngbo | Gilbert F. Houngbo
"Margaret Chan" party=WHO held="io-head:2007-01/2017-06" : Margaret Chan | Trần Phùng Phú Trân
"Tedros Adhanom Ghebreyesus" party=WHO held="io-head:2017-07/" earlier=ETH earlier-held="foreign-minister:2012-11/2016-11" : Tedros Adhanom Ghebreyesus | Tedros Adhanom | Tedros
"Takeshi Kasai" party=WHO held="io-official:2019-02/2023-03" : Takeshi Kasai
"Saia Ma'u Piukala" party=WHO held="io-official:2024-02/" : Saia Ma'u Piukala | Saia Ma’u Piukala
"Angela Pratt" party=WHO held="io-official:2022/" : Angela Pratt
"Kidong Park" party=WHO held="io-official:2018/2022" : Kidong Park
"Irina Bokova" party=UNESCO held="io-head:2009-11/2017-11" : Irina Bokova | I-ri-na Bô-cô-va
"Audrey Azoulay" party=UNESCO held="io-head:2017-11/2025-11" : Audrey Azoulay
"Khaled El-Enany" party=UNESCO held="io-head:2025-11/" : Khaled El-Enany | Khaled el-Enany | Khaled El Enany
"Yukiya Amano" party=IAEA held="io-head:2009-12/2019-07" : Yukiya Amano | Amano Yukiya
"Rafael Grossi" party=IAEA held="io-head:2019-12/" : Rafael Grossi | Rafael Mariano Grossi | Grossi
"Francis Gurry" party=WIPO held="io-head:2008-10/2020-09" : Francis Gurry
"Daren Tang" party=WIPO held="io-head:2020-10/" : Daren Tang | Đặng Hồng Sâm
"Masahiko Metoki" party=UPU held="io-head:2022-01/" : Masahiko Metoki | Metoki Masahiko
"Doreen Bogdan-Martin" party=ITU held="io-head:2023-01/" : Doreen Bogdan-Martin
"Kitack Lim" party=IMO held="io-head:2016-01/2023-12" : Kitack Lim | Lim Ki-tack
"Arsenio Dominguez" party=IMO held="io-head:2024-01/" : Arsenio Dominguez | Arsenio Domínguez
"Phumzile Mlambo-Ngcuka" party=UNWOMEN held="io-head:2013-08/2021-08" : Phumzile Mlambo-Ngcuka
"Sima Bahous" party=UNWOMEN held="io-head:2021-09/" : Sima Bahous
"Ghada Waly" party=UN held="io-official:2020-02/" : Ghada Waly

# --- International courts ---
"Karim Khan" party=ICC held="io-official:2021-06/" : Karim Khan | Karim A. A. Khan | Karim Ahmad Khan
"Tomoko Akane" party=ICC held="io-head:2024-03/" : Tomoko Akane | Akane Tomoko

# --- Finance and trade ---
"Dominique Strauss-Kahn" party=IMF held="io-head:2007-11/2011-05" : Dominique Strauss-Kahn
"Christine Lagarde" party=IMF held="io-head:2011-07/2019-09" earlier=EU earlier-held="io-official:2019-11/" : Christine Lagarde
"Kristalina Georgieva" party=IMF held="io-head:2019-10/" : Kristalina Georgieva
"Robert Zoellick" party=WORLDBANK held="io-head:2007-07/2012-06" : Robert Zoellick
"Jim Yong Kim" party=WORLDBANK held="io-head:2012-07/2019-01" : Jim Yong Kim | Kim Jim Yong
"David Malpass" party=WORLDBANK held="io-head:2019-04/2023-06" : David Malpass
"Ajay Banga" party=WORLDBANK held="io-head:2023-06/" : Ajay Banga
"Manuela Ferro" party=WORLDBANK held="io-official:2021/" : Manuela Ferro | Manuela V. Ferro
"Axel van Trotsenburg" party=WORLDBANK held="io-official:2019/" : Axel van Trotsenburg
"Victoria Kwakwa" party=WORLDBANK held="io-official:2007/" : Victoria Kwakwa
"Carolyn Turk" party=WORLDBANK held="io-official:2020/" : Carolyn Turk
"Ousmane Dione" party=WORLDBANK held="io-official:2016/2020" : Ousmane Dione
"Pascal Lamy" party=WTO held="io-head:2005-09/2013-08" : Pascal Lamy
"Roberto Azevedo" party=WTO held="io-head:2013-09/2020-08" : Roberto Azevedo | Roberto Azevêdo
"Ngozi Okonjo-Iweala" party=WTO held="io-head:2021-03/" earlier=NGA earlier-held="minister:2011/2015" : Ngozi Okonjo-Iweala | Okonjo-Iweala
"Haruhiko Kuroda" party=ADB held="io-head:2005-02/2013-03" earlier=JPN earlier-held="official:2013-03/2023-04" : Haruhiko Kuroda | Kuroda Haruhiko
"Takehiko Nakao" party=ADB held="io-head:2013-04/2020-01" : Takehiko Nakao | Nakao Takehiko
"Masatsugu Asakawa" party=ADB held="io-head:2020-01/2025-02" : Masatsugu Asakawa | Asakawa Masatsugu
"Masato Kanda" party=ADB held="io-head:2025-02/" : Masato Kanda | Kanda Masato
"Jin Liqun" party=AIIB held="io-head:2016-01/2026-01" : Jin Liqun | Kim Lập Quần
"Zou Jiayi" party=AIIB held="io-head:2026-01/" : Zou Jiayi | Trâu Gia Di
"Angel Gurria" party=OECD held="io-head:2006-06/2021-05" : Angel Gurria | Ángel Gurría
"Mathias Cormann" party=OECD held="io-head:2021-06/" : Mathias Cormann
"Klaus Schwab" party=WEF held="other:1971-01/2025-04" : Klaus Schwab
"Mohammad Barkindo" party=OPEC held="io-head:2016-08/2022-07" : Mohammad Barkindo | Mohammed Barkindo | Mohammad Sanusi Barkindo
"Haitham Al Ghais" party=OPEC held="io-head:2022-08/" : Haitham Al Ghais | Haitham al-Ghais
"Fatih Birol" party=IEA held="io-head:2015-09/" : Fatih Birol

# --- ASEAN and neighbours ---
"Surin Pitsuwan" party=ASEAN held="io-head:2008-01/2012-12" earlier=THA earlier-held="foreign-minister:1997-11/2001-02" : Surin Pitsuwan | Xu-rin Pít-xu-van
"Le Luong Minh" party=ASEAN held="io-head:2013-01/2017-12" earlier=VNM earlier-held="permanent-representative:2004/2011 deputy-minister:2008/2012" : Le Luong Minh | Lê Lương Minh
"Lim Jock Hoi" party=ASEAN held="io-head:2018-01/2022-12" : Lim Jock Hoi | Dato Lim Jock Hoi | Dato Paduka Lim Jock Hoi | Lâm Ngọc Huy
"Kao Kim Hourn" party=ASEAN held="io-head:2023-01/" : Kao Kim Hourn | Cao Kim Huôn | Cao Kim Hon
"Satvinder Singh" party=ASEAN held="io-official:2021/" : Satvinder Singh
"Anoulak Kittikhoun" party=MRC held="io-head:2022-01/2024" : Anoulak Kittikhoun | A-nu-lắc Kít-ti-khun
"Busadee Santipitaks" party=MRC held="io-head:2025-01/" : Busadee Santipitaks
"An Pich Hatda" party=MRC held="io-head:2019-01/2021-12" : An Pich Hatda
"Pham Tuan Phan" party=MRC held="io-head:2016-01/2018" : Pham Tuan Phan | Phạm Tuấn Phan
"Rebecca Fatima Sta Maria" party=APEC held="io-head:2019-01/2024" : Rebecca Fatima Sta Maria | Rebecca Sta Maria
"Eduardo Pedrosa" party=APEC held="io-head:2025-01/" : Eduardo Pedrosa
"Vladimir Norov" party=SCO held="io-head:2019-01/2021-12" earlier=UZB earlier-held="foreign-minister:2022-04/2022-12" : Vladimir Norov
"Zhang Ming" party=SCO held="io-head:2022-01/2024-12" : Zhang Ming | Trương Minh
"Nurlan Yermekbayev" party=SCO held="io-head:2025-01/" : Nurlan Yermekbayev

# --- European Union ---
"Herman Van Rompuy" party=EU held="io-head:2009-12/2014-11" earlier=BEL earlier-held="head-of-government:2008-12/2009-11" : Herman Van Rompuy | Herman van Rompuy
"Charles Michel" party=EU held="io-head:2019-12/2024-11" earlier=BEL earlier-held="head-of-government:2014-10/2019-10" : Charles Michel | Sác-lơ Mi-sen
"Antonio Costa" party=EU held="io-head:2024-12/" earlier=PRT earlier-held="head-of-government:2015-11/2024-04" : Antonio Costa | António Costa | António Luís Santos da Costa | Antonio Luis Santos da Costa
"Jose Manuel Barroso" party=EU held="io-head:2004-11/2014-10" earlier=PRT earlier-held="head-of-government:2002-04/2004-07" : Jose Manuel Barroso | José Manuel Barroso | José Manuel Durão Barroso | Jose Manuel Durao Barroso
"Jean-Claude Juncker" party=EU held="io-head:2014-11/2019-11" earlier=LUX earlier-held="head-of-government:1995-01/2013-12" : Jean-Claude Juncker | Giăng Clốt Giun-cơ
"Ursula von der Leyen" party=EU held="io-head:2019-12/" earlier=DEU earlier-held="minister:2013-12/2019-07" : Ursula von der Leyen | Ursula Von der Leyen | Ursula Von Der Leyen | Uốc-xu-la phôn đe Lai-en | von der Leyen | Von der Leyen
"Catherine Ashton" party=EU held="io-official:2009-12/2014-10" : Catherine Ashton | Catherine Margaret Ashton
"Federica Mogherini" party=EU held="io-official:2014-11/2019-11" earlier=ITA earlier-held="foreign-minister:2014-02/2014-10" : Federica Mogherini | Phê-đê-ri-ca Mô-ghê-ri-ni
"Josep Borrell" party=EU held="io-official:2019-12/2024-11" earlier=ESP earlier-held="foreign-minister:2018-06/2019-11" : Josep Borrell | Josep Borrell Fontelles | Giô-xép Bô-ren | Borrell
"Kaja Kallas" party=EU held="io-official:2024-12/" earlier=EST earlier-held="head-of-government:2021-01/2024-07" : Kaja Kallas
"Jerzy Buzek" party=EU held="parliament-leader:2009-07/2012-01" : Jerzy Buzek
"Martin Schulz" party=EU held="parliament-leader:2012-01/2017-01" : Martin Schulz
"David Sassoli" party=EU held="parliament-leader:2019-07/2022-01" : David Sassoli
"Roberta Metsola" party=EU held="parliament-leader:2022-01/" : Roberta Metsola
"Maros Sefcovic" party=EU held="io-official:2009-10/" : Maros Sefcovic | Maroš Šefčovič
"Cecilia Malmstrom" party=EU held="io-official:2010-02/2019-11" : Cecilia Malmstrom | Cecilia Malmström
"Karel De Gucht" party=EU held="io-official:2009-07/2014-10" : Karel De Gucht | Karel de Gucht
"Jozef Sikela" party=EU held="io-official:2024-12/" : Jozef Sikela | Jozef Síkela
"Jutta Urpilainen" party=EU held="io-official:2019-12/2024-11" : Jutta Urpilainen
"Virginijus Sinkevicius" party=EU held="io-official:2019-12/2024-07" : Virginijus Sinkevicius | Virginijus Sinkevičius
"Costas Kadis" party=EU held="io-official:2024-12/" : Costas Kadis
"Bernd Lange" party=EU held="parliament-member:2009-07/" : Bernd Lange
"Franz Jessen" party=EU held="ambassador:2011/2015" : Franz Jessen
"Bruno Angelet" party=EU held="ambassador:2015/2019" : Bruno Angelet
"Pier Giorgio Aliberti" party=EU held="ambassador:2019/2023" : Pier Giorgio Aliberti | Giorgio Aliberti
"Julien Guerrier" party=EU held="ambassador:2023/" : Julien Guerrier

# --- Security organisations ---
"Anders Fogh Rasmussen" party=NATO held="io-head:2009-08/2014-09" earlier=DNK earlier-held="head-of-government:2001-11/2009-04" : Anders Fogh Rasmussen
"Jens Stoltenberg" party=NATO held="io-head:2014-10/2024-09" earlier=NOR earlier-held="head-of-government:2005-10/2013-10 minister:2025-02/" : Jens Stoltenberg | Gien Xtôn-ten-bớc | Stoltenberg
"Mark Rutte" party=NATO held="io-head:2024-10/" earlier=NLD earlier-held="head-of-government:2010-10/2024-07" : Mark Rutte | Mác Rút-tê | Mác Rút-tơ
"Lamberto Zannier" party=OSCE held="io-head:2011-07/2017-06" : Lamberto Zannier
"Thomas Greminger" party=OSCE held="io-head:2017-07/2020-07" : Thomas Greminger
"Helga Schmid" party=OSCE held="io-head:2020-12/2024-09" : Helga Schmid | Helga Maria Schmid
"Feridun Sinirlioglu" party=OSCE held="io-head:2024-12/" earlier=TUR earlier-held="foreign-minister:2015-08/2015-11 permanent-representative:2016/2023" : Feridun Sinirlioglu | Feridun Sinirlioğlu | Feridun Hadi Sinirlioğlu | Feridun Hadi Sinirlioglu
"Imangali Tasmagambetov" party=CSTO held="io-head:2023-01/" : Imangali Tasmagambetov
"Sergey Lebedev" party=CIS held="io-head:2007-10/" : Sergey Lebedev | Sergei Lebedev
"Bakytzhan Sagintayev" party=EAEU held="io-head:2024-02/" earlier=KAZ earlier-held="head-of-government:2016-09/2019-02" : Bakytzhan Sagintayev | Bakytzhan Sagintaev
"Jurgen Stock" party=INTERPOL held="io-head:2014-11/2024-11" : Jurgen Stock | Jürgen Stock
"Valdecy Urquiza" party=INTERPOL held="io-head:2024-11/" : Valdecy Urquiza
"Fernando Arias" party=OPCW held="io-head:2018-07/" : Fernando Arias

# --- Africa, the Arab world, Islam ---
"Jean Ping" party=AU held="io-head:2008-04/2012-10" earlier=GAB earlier-held="foreign-minister:1999-01/2008-02" : Jean Ping
"Nkosazana Dlamini-Zuma" party=AU held="io-head:2012-10/2017-03" earlier=ZAF earlier-held="foreign-minister:1999-06/2009-05" : Nkosazana Dlamini-Zuma | Nkosazana Dlamini Zuma
"Moussa Faki Mahamat" party=AU held="io-head:2017-03/2025-03" earlier=TCD earlier-held="foreign-minister:2008-04/2017-01" : Moussa Faki Mahamat | Moussa Faki
"Mahmoud Ali Youssouf" party=AU held="io-head:2025-03/" earlier=DJI earlier-held="foreign-minister:2005-05/2025" : Mahmoud Ali Youssouf | Mahamoud Ali Youssouf
"Amr Moussa" party=ARABLEAGUE held="io-head:2001-06/2011-05" earlier=EGY earlier-held="foreign-minister:1991/2001" : Amr Moussa
"Ahmed Aboul Gheit" party=ARABLEAGUE held="io-head:2016-07/" earlier=EGY earlier-held="foreign-minister:2004-07/2011-03" : Ahmed Aboul Gheit | Ahmed Abul Gheit
"Hissein Brahim Taha" party=OIC held="io-head:2021-11/" : Hissein Brahim Taha | Hissein Ibrahim Taha
"Jasem Mohamed Albudaiwi" party=GCC held="io-head:2023-02/" : Jasem Mohamed Albudaiwi | Jasem Albudaiwi | Jasem Mohammed Al Budaiwi

# --- Francophonie, Commonwealth, parliaments, others ---
"Abdou Diouf" party=OIF held="io-head:2003-01/2014-12" earlier=SEN earlier-held="head-of-state:1981-01/2000-04" : Abdou Diouf
"Louise Mushikiwabo" party=OIF held="io-head:2019-01/" earlier=RWA earlier-held="foreign-minister:2009-12/2018-10" : Louise Mushikiwabo
"Kamalesh Sharma" party=COMMONWEALTH held="io-head:2008-04/2016-03" : Kamalesh Sharma
"Patricia Scotland" party=COMMONWEALTH held="io-head:2016-04/2025-03" : Patricia Scotland
"Shirley Botchwey" party=COMMONWEALTH held="io-head:2025-04/" earlier=GHA earlier-held="foreign-minister:2017-01/2025-01" : Shirley Botchwey | Shirley Ayorkor Botchwey
"Abdelwahed Radi" party=IPU held="io-head:2011-10/2014-10" : Abdelwahed Radi
"Saber Chowdhury" party=IPU held="io-head:2014-10/2017-10" : Saber Chowdhury | Saber Hossain Chowdhury
"Gabriela Cuevas Barron" party=IPU held="io-head:2017-10/2020-10" : Gabriela Cuevas Barron | Gabriela Cuevas Barrón | Gabriela Cuevas
"Duarte Pacheco" party=IPU held="io-head:2020-11/2023-10" : Duarte Pacheco
"Tulia Ackson" party=IPU held="io-head:2023-10/" earlier=TZA earlier-held="parliament-leader:2022-02/2025" : Tulia Ackson
"Martin Chungong" party=IPU held="io-official:2014-07/" : Martin Chungong
"Nguyen Tuong Van" party=AIPA held="io-head:2019/2022" : Nguyen Tuong Van | Nguyễn Tường Vân
"Siti Rozaimeriyanty" party=AIPA held="io-head:2022/" : Siti Rozaimeriyanty | Ar. Siti Rozaimeriyanty Dato Haji Abdul Rahman | Siti Rozaimeriyanty Dato Haji Abdul Rahman
"Peter Maurer" party=ICRC held="io-head:2012-07/2022-09" : Peter Maurer
"Mirjana Spoljaric Egger" party=ICRC held="io-head:2022-10/" : Mirjana Spoljaric Egger | Mirjana Spoljaric
"Frank Rijsberman" party=GGGI held="io-head:2016-10/2024" : Frank Rijsberman
"Kim Sang-hyup" party=GGGI held="io-head:2024/" : Kim Sang-hyup | Kim Sang Hyup
