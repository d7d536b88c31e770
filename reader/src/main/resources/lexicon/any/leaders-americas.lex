# Leaders and diplomats of North and South America.
# A line reads: the name as English-language sources write it, `party`, `held` (offices as role:from/to, open where it
# lasts or is not known), then every spelling of the name. `earlier` names another party served at another time and
# `earlier-held` the offices there. Months are given only where sure.
class leader cased

# --- United States ---
"Barack Obama" party=USA held="head-of-state:2009-01/2017-01" : Barack Obama | Barack H. Obama | B. Obama | B.Obama | Obama | Ba-rắc Ô-ba-ma | B. Ô-ba-ma | B.Ô-ba-ma | Ô-ba-ma
"Donald Trump" party=USA held="head-of-state:2017-01/2021-01 head-of-state:2025-01/" : Donald Trump | Donald J. Trump | D. Trump | D.Trump | Trump | Đô-nan Trăm | Đ. Trăm | Đ.Trăm | Đô-nan Trâm
"Joe Biden" party=USA held="head-of-state:2021-01/2025-01 deputy-head-of-state:2009-01/2017-01" : Joe Biden | Joseph Biden | Joseph R. Biden | Joseph R. Biden Jr. | J. Biden | J.Biden | Biden | Giô Bai-đơn | Bai-đơn | J. Bai-đơn
"George W. Bush" party=USA held="head-of-state:2001-01/2009-01" : George W. Bush | George Bush
"Bill Clinton" party=USA held="head-of-state:1993-01/2001-01" : Bill Clinton | Bin Clin-tơn
"Mike Pence" party=USA held="deputy-head-of-state:2017-01/2021-01" : Mike Pence | Michael Pence | Mai Pen-xơ
"Kamala Harris" party=USA held="deputy-head-of-state:2021-01/2025-01" : Kamala Harris | Ca-ma-la Ha-rít | Ka-ma-la Ha-rít
"JD Vance" party=USA held="deputy-head-of-state:2025-01/" : JD Vance | J.D. Vance | J. D. Vance | James David Vance | Gi. Đ. Van-xơ
"Hillary Clinton" party=USA held="foreign-minister:2009-01/2013-02" : Hillary Clinton | Hillary Rodham Clinton | Hi-la-ri Clin-tơn | H. Clinton
"John Kerry" party=USA held="foreign-minister:2013-02/2017-01 envoy:2021-01/2024-03" : John Kerry | John F. Kerry | J. Kerry | Giôn Ke-ri | Giôn Kê-ri
"Rex Tillerson" party=USA held="foreign-minister:2017-02/2018-03" : Rex Tillerson | Rếch Ti-lơ-xơn
"Mike Pompeo" party=USA held="foreign-minister:2018-04/2021-01 official:2017-01/2018-04" : Mike Pompeo | Michael Pompeo | M. Pompeo | Pompeo | Mai-cơ Pôm-pê-ô | Mai Pôm-pê-ô
"Antony Blinken" party=USA held="foreign-minister:2021-01/2025-01" : Antony Blinken | Antony J. Blinken | Anthony Blinken | A. Blinken | Blinken | An-tô-ni Blin-ken | An-tơ-ni Blin-ken
"Marco Rubio" party=USA held="foreign-minister:2025-01/ parliament-member:2011-01/2025-01" : Marco Rubio | Mác-cô Ru-bi-ô
"Robert Gates" party=USA held="minister:2006-12/2011-07" : Robert Gates | Robert M. Gates
"Leon Panetta" party=USA held="minister:2011-07/2013-02" : Leon Panetta | Leon E. Panetta
"Chuck Hagel" party=USA held="minister:2013-02/2015-02" : Chuck Hagel
"Ashton Carter" party=USA held="minister:2015-02/2017-01" : Ashton Carter | Ash Carter
"James Mattis" party=USA held="minister:2017-01/2018-12" : James Mattis | Jim Mattis
"Mark Esper" party=USA held="minister:2019-07/2020-11" : Mark Esper | Mark T. Esper
"Patrick Shanahan" party=USA held="minister:2019-01/2019-06" : Patrick Shanahan
"Lloyd Austin" party=USA held="minister:2021-01/2025-01" : Lloyd Austin | Lloyd J. Austin | Lloyd J. Austin III | Lloyd Austin III | Loi Ốt-xtin
"Pete Hegseth" party=USA held="minister:2025-01/" : Pete Hegseth | Peter Hegseth | Pít Hếch-xét
"James L. Jones" party=USA held="official:2009-01/2010-10" : James L. Jones | James Jones
"Tom Donilon" party=USA held="official:2010-10/2013-06" : Tom Donilon | Thomas Donilon
"Susan Rice" party=USA held="official:2013-07/2017-01 permanent-representative:2009-01/2013-06" : Susan Rice
"Michael Flynn" party=USA held="official:2017-01/2017-02" : Michael Flynn
"H. R. McMaster" party=USA held="official:2017-02/2018-04" : H. R. McMaster | H.R. McMaster | Herbert Raymond McMaster
"John Bolton" party=USA held="official:2018-04/2019-09" : John Bolton
"Robert O'Brien" party=USA held="official:2019-09/2021-01" : Robert O'Brien | Robert O’Brien | Robert C. O'Brien | Robert C. O’Brien
"Jake Sullivan" party=USA held="official:2021-01/2025-01" : Jake Sullivan | Giếc Xu-li-van
"Mike Waltz" party=USA held="official:2025-01/2025-05 permanent-representative:2025-09/" : Mike Waltz | Michael Waltz
"Michael W. Michalak" party=USA held="ambassador:2007-08/2011-02" : Michael W. Michalak | Michael Michalak
"David Shear" party=USA held="ambassador:2011-08/2014-08" : David Shear | David B. Shear
"Ted Osius" party=USA held="ambassador:2014-12/2017-11" : Ted Osius
"Daniel Kritenbrink" party=USA held="ambassador:2017-11/2021-04 official:2021-09/2025-01" : Daniel Kritenbrink | Daniel J. Kritenbrink
"Marc Knapper" party=USA held="ambassador:2022-02/" : Marc Knapper | Marc E. Knapper | Marc Evans Knapper
"Samantha Power" party=USA held="permanent-representative:2013-08/2017-01 official:2021-05/2025-01" : Samantha Power
"Nikki Haley" party=USA held="permanent-representative:2017-01/2018-12" : Nikki Haley
"Kelly Craft" party=USA held="permanent-representative:2019-09/2021-01" : Kelly Craft
"Linda Thomas-Greenfield" party=USA held="permanent-representative:2021-02/2025-01" : Linda Thomas-Greenfield | Linda Thomas Greenfield
"Wendy Sherman" party=USA held="deputy-minister:2021-04/2023-07 official:2011/2015" : Wendy Sherman
"Kurt Campbell" party=USA held="deputy-minister:2024-02/2025-01 official:2009-06/2013-02" : Kurt Campbell | Kurt M. Campbell
"Christopher Landau" party=USA held="deputy-minister:2025-03/" : Christopher Landau
"Stephen Biegun" party=USA held="deputy-minister:2019-12/2021-01" : Stephen Biegun
"Katherine Tai" party=USA held="minister:2021-03/2025-01" : Katherine Tai | Đới Kỳ
"Robert Lighthizer" party=USA held="minister:2017-05/2021-01" : Robert Lighthizer
"Michael Froman" party=USA held="minister:2013-06/2017-01" : Michael Froman
"Jamieson Greer" party=USA held="minister:2025-02/" : Jamieson Greer
"Gina Raimondo" party=USA held="minister:2021-03/2025-01" : Gina Raimondo
"Wilbur Ross" party=USA held="minister:2017-02/2021-01" : Wilbur Ross
"Howard Lutnick" party=USA held="minister:2025-02/" : Howard Lutnick
"Penny Pritzker" party=USA held="minister:2013-06/2017-01" : Penny Pritzker
"Janet Yellen" party=USA held="minister:2021-01/2025-01" : Janet Yellen
"Steven Mnuchin" party=USA held="minister:2017-02/2021-01" : Steven Mnuchin
"Scott Bessent" party=USA held="minister:2025-01/" : Scott Bessent
"Jack Lew" party=USA held="minister:2013-02/2017-01" : Jack Lew | Jacob Lew
"Timothy Geithner" party=USA held="minister:2009-01/2013-01" : Timothy Geithner
"Nancy Pelosi" party=USA held="parliament-leader:2007-01/2011-01 parliament-leader:2019-01/2023-01" : Nancy Pelosi | Nan-xi Pê-lô-xi
"John Boehner" party=USA held="parliament-leader:2011-01/2015-10" : John Boehner
"Paul Ryan" party=USA held="parliament-leader:2015-10/2019-01" : Paul Ryan
"Kevin McCarthy" party=USA held="parliament-leader:2023-01/2023-10" : Kevin McCarthy
"Mike Johnson" party=USA held="parliament-leader:2023-10/" : Mike Johnson
"John McCain" party=USA held="parliament-member:1987-01/2018-08" : John McCain | Giôn Mác-kên
"Patrick Leahy" party=USA held="parliament-member:1975-01/2023-01" : Patrick Leahy | Patrick J. Leahy
"Jeff Merkley" party=USA held="parliament-member:2009-01/" : Jeff Merkley
"Mark Milley" party=USA held="military:2019-10/2023-09" : Mark Milley | Mark A. Milley
"Martin Dempsey" party=USA held="military:2011-10/2015-09" : Martin Dempsey | Martin E. Dempsey
"Joseph Dunford" party=USA held="military:2015-10/2019-09" : Joseph Dunford
"Samuel Paparo" party=USA held="military:2024-05/" : Samuel Paparo | Samuel J. Paparo
"John Aquilino" party=USA held="military:2021-04/2024-05" : John Aquilino | John C. Aquilino
"Steve Witkoff" party=USA held="envoy:2025-01/" : Steve Witkoff | Steven Witkoff
"Jared Kushner" party=USA held="official:2017-01/2021-01" : Jared Kushner
"Ned Price" party=USA held="spokesperson:2021-01/2023-03" : Ned Price
"Matthew Miller" party=USA held="spokesperson:2023-04/2025-01" : Matthew Miller
"Tammy Bruce" party=USA held="spokesperson:2025-01/2025" : Tammy Bruce
"Karine Jean-Pierre" party=USA held="spokesperson:2022-05/2025-01" : Karine Jean-Pierre
"Karoline Leavitt" party=USA held="spokesperson:2025-01/" : Karoline Leavitt

# --- Canada ---
"Stephen Harper" party=CAN held="head-of-government:2006-02/2015-11" : Stephen Harper | Xti-phen Ha-pơ
"Justin Trudeau" party=CAN held="head-of-government:2015-11/2025-03" : Justin Trudeau | Giút-xtin Tru-đô | Trudeau
"Mark Carney" party=CAN held="head-of-government:2025-03/" : Mark Carney | Mác Ca-ni
"Michaelle Jean" party=CAN held="head-of-state:2005-09/2010-10" : Michaelle Jean | Michaëlle Jean
"David Johnston" party=CAN held="head-of-state:2010-10/2017-10" : David Johnston
"Julie Payette" party=CAN held="head-of-state:2017-10/2021-01" : Julie Payette
"Mary Simon" party=CAN held="head-of-state:2021-07/" : Mary Simon
"Lawrence Cannon" party=CAN held="foreign-minister:2008-10/2011-05" : Lawrence Cannon
"John Baird" party=CAN held="foreign-minister:2011-05/2015-02" : John Baird
"Rob Nicholson" party=CAN held="foreign-minister:2015-02/2015-11" : Rob Nicholson
"Stephane Dion" party=CAN held="foreign-minister:2015-11/2017-01" : Stephane Dion | Stéphane Dion
"Chrystia Freeland" party=CAN held="foreign-minister:2017-01/2019-11 deputy-head-of-government:2019-11/2024-12" : Chrystia Freeland
"Francois-Philippe Champagne" party=CAN held="foreign-minister:2019-11/2021-01" : Francois-Philippe Champagne | François-Philippe Champagne
"Marc Garneau" party=CAN held="foreign-minister:2021-01/2021-10" : Marc Garneau
"Melanie Joly" party=CAN held="foreign-minister:2021-10/2025-05" : Melanie Joly | Mélanie Joly
"Anita Anand" party=CAN held="foreign-minister:2025-05/ minister:2021-10/2023-07" : Anita Anand
"Bill Blair" party=CAN held="minister:2023-07/2025-05" : Bill Blair
"Mary Ng" party=CAN held="minister:2018-07/2025-03" : Mary Ng
"Greg Fergus" party=CAN held="parliament-leader:2023-10/2025-05" : Greg Fergus
"Deborah Paul" party=CAN held="ambassador:2018/2022" : Deborah Paul
"Shawn Steil" party=CAN held="ambassador:2022/2025" : Shawn Steil | Shawn Perry Steil
"Jim Nickel" party=CAN held="ambassador:2025/" : Jim Nickel | James Nickel

# --- Mexico ---
"Felipe Calderon" party=MEX held="head-of-state:2006-12/2012-11" : Felipe Calderon | Felipe Calderón
"Enrique Pena Nieto" party=MEX held="head-of-state:2012-12/2018-11" : Enrique Pena Nieto | Enrique Peña Nieto | En-ri-kê Pê-nha Ni-ê-tô
"Andres Manuel Lopez Obrador" party=MEX held="head-of-state:2018-12/2024-09" : Andres Manuel Lopez Obrador | Andrés Manuel López Obrador | López Obrador | Lopez Obrador
"Claudia Sheinbaum" party=MEX held="head-of-state:2024-10/" : Claudia Sheinbaum | Claudia Sheinbaum Pardo | Clau-đi-a Sên-bao-um
"Patricia Espinosa" party=MEX held="foreign-minister:2006-12/2012-11" earlier=UN earlier-held="io-official:2016-07/2022-07" : Patricia Espinosa | Patricia Espinosa Cantellano
"Jose Antonio Meade" party=MEX held="foreign-minister:2012-12/2015-08" : Jose Antonio Meade | José Antonio Meade
"Claudia Ruiz Massieu" party=MEX held="foreign-minister:2015-08/2017-01" : Claudia Ruiz Massieu
"Luis Videgaray" party=MEX held="foreign-minister:2017-01/2018-11" : Luis Videgaray
"Marcelo Ebrard" party=MEX held="foreign-minister:2018-12/2023-06 minister:2024-10/" : Marcelo Ebrard
"Alicia Barcena" party=MEX held="foreign-minister:2023-07/2024-09 minister:2024-10/" earlier=UN earlier-held="io-official:2008-07/2022-03" : Alicia Barcena | Alicia Bárcena
"Juan Ramon de la Fuente" party=MEX held="foreign-minister:2024-10/" : Juan Ramon de la Fuente | Juan Ramón de la Fuente
"Alejandro Negrin" party=MEX held="ambassador:2021/" : Alejandro Negrin | Alejandro Negrín | Alejandro Negrín Muñoz | Alejandro Negrin Munoz

# --- Brazil ---
"Luiz Inacio Lula da Silva" party=BRA held="head-of-state:2003-01/2010-12 head-of-state:2023-01/" : Luiz Inacio Lula da Silva | Luiz Inácio Lula da Silva | Lula da Silva | Lula | Lu-la đa Xin-va | Lu-i I-na-xi-ô Lu-la đa Xin-va
"Dilma Rousseff" party=BRA held="head-of-state:2011-01/2016-08" earlier=NDB earlier-held="io-head:2023-03/" : Dilma Rousseff | Đin-ma Rút-xép | Đin-ma Rút-xép-phơ
"Michel Temer" party=BRA held="head-of-state:2016-08/2018-12 deputy-head-of-state:2011-01/2016-08" : Michel Temer | Mi-chen Tê-mơ
"Jair Bolsonaro" party=BRA held="head-of-state:2019-01/2022-12" : Jair Bolsonaro | Jair Messias Bolsonaro | Bolsonaro
"Hamilton Mourao" party=BRA held="deputy-head-of-state:2019-01/2022-12" : Hamilton Mourao | Hamilton Mourão
"Geraldo Alckmin" party=BRA held="deputy-head-of-state:2023-01/ minister:2023-01/" : Geraldo Alckmin
"Celso Amorim" party=BRA held="foreign-minister:2003-01/2010-12 official:2023-01/" : Celso Amorim
"Antonio Patriota" party=BRA held="foreign-minister:2011-01/2013-08" : Antonio Patriota | Antônio Patriota
"Luiz Alberto Figueiredo" party=BRA held="foreign-minister:2013-08/2014-12" : Luiz Alberto Figueiredo
"Mauro Vieira" party=BRA held="foreign-minister:2015-01/2016-05 foreign-minister:2023-01/" : Mauro Vieira | Mauro Luiz Iecker Vieira
"Jose Serra" party=BRA held="foreign-minister:2016-05/2017-02" : Jose Serra | José Serra
"Aloysio Nunes" party=BRA held="foreign-minister:2017-03/2018-12" : Aloysio Nunes | Aloysio Nunes Ferreira
"Ernesto Araujo" party=BRA held="foreign-minister:2019-01/2021-03" : Ernesto Araujo | Ernesto Araújo
"Carlos Franca" party=BRA held="foreign-minister:2021-04/2022-12" : Carlos Franca | Carlos França | Carlos Alberto França | Carlos Alberto Franca
"Arthur Lira" party=BRA held="parliament-leader:2021-02/2025-02" : Arthur Lira
"Rodrigo Pacheco" party=BRA held="parliament-leader:2021-02/2025-02" : Rodrigo Pacheco
"Hugo Motta" party=BRA held="parliament-leader:2025-02/" : Hugo Motta
"Marco Farani" party=BRA held="ambassador:2022/" : Marco Farani
"Fernando Apparicio da Silva" party=BRA held="ambassador:2019/2022" : Fernando Apparicio da Silva

# --- Argentina ---
"Cristina Fernandez de Kirchner" party=ARG held="head-of-state:2007-12/2015-12 deputy-head-of-state:2019-12/2023-12" : Cristina Fernandez de Kirchner | Cristina Fernández de Kirchner | Cristina Kirchner | Cristina Fernández | Cristina Fernandez
"Mauricio Macri" party=ARG held="head-of-state:2015-12/2019-12" : Mauricio Macri
"Alberto Fernandez" party=ARG held="head-of-state:2019-12/2023-12" : Alberto Fernandez | Alberto Fernández
"Javier Milei" party=ARG held="head-of-state:2023-12/" : Javier Milei | Milei
"Victoria Villarruel" party=ARG held="deputy-head-of-state:2023-12/" : Victoria Villarruel
"Jorge Taiana" party=ARG held="foreign-minister:2005-12/2010-06 minister:2021-08/2023-12" : Jorge Taiana
"Hector Timerman" party=ARG held="foreign-minister:2010-06/2015-12" : Hector Timerman | Héctor Timerman
"Susana Malcorra" party=ARG held="foreign-minister:2015-12/2017-06" : Susana Malcorra
"Jorge Faurie" party=ARG held="foreign-minister:2017-06/2019-12" : Jorge Faurie
"Felipe Sola" party=ARG held="foreign-minister:2019-12/2021-09" : Felipe Sola | Felipe Solá
"Santiago Cafiero" party=ARG held="foreign-minister:2021-09/2023-12" : Santiago Cafiero
"Diana Mondino" party=ARG held="foreign-minister:2023-12/2024-10" : Diana Mondino
"Gerardo Werthein" party=ARG held="foreign-minister:2024-10/2025-10" : Gerardo Werthein
"Pablo Quirno" party=ARG held="foreign-minister:2025-10/" : Pablo Quirno
"Luis Pablo Maria Beltramino" party=ARG held="ambassador:2018/2023" : Luis Pablo Maria Beltramino | Luis Pablo María Beltramino
"Marcos Antonio Bednarski" party=ARG held="ambassador:2023/" : Marcos Antonio Bednarski

# --- Cuba ---
"Fidel Castro" party=CUB held="head-of-state:1976-12/2008-02 party-leader:1965-10/2011-04" : Fidel Castro | Fidel Castro Ruz | Phi-đen Cát-xtơ-rô | Phi-đen Ca-xtơ-rô
"Raul Castro" party=CUB held="head-of-state:2008-02/2018-04 party-leader:2011-04/2021-04" : Raul Castro | Raúl Castro | Raúl Castro Ruz | Raul Castro Ruz | Ra-un Cát-xtơ-rô | Ra-un Ca-xtơ-rô | Ra-un Cát-xtơ-rô Ru
"Miguel Diaz-Canel" party=CUB held="head-of-state:2018-04/ party-leader:2021-04/ deputy-head-of-state:2013-02/2018-04" : Miguel Diaz-Canel | Miguel Díaz-Canel | Miguel Díaz-Canel Bermúdez | Miguel Diaz-Canel Bermudez | Miguel Díaz Canel | Miguel Diaz Canel | Miguel Díaz Canel Bermúdez | Miguel Diaz Canel Bermudez | Díaz-Canel | Diaz-Canel | Mi-ghen Đi-át Ca-nên | Mi-ghen Đi-át Ca-nen | Mi-ghen Đi-át-Ca-nen Béc-mu-đết | Mi-ghên Đi-át Ca-nên Béc-mu-đết
"Jose Ramon Machado Ventura" party=CUB held="deputy-head-of-state:2008-02/2013-02 party-official:2011-04/2021-04" : Jose Ramon Machado Ventura | José Ramón Machado Ventura | Hô-xê Ra-môn Ma-cha-đô Ven-tu-ra
"Manuel Marrero Cruz" party=CUB held="head-of-government:2019-12/" : Manuel Marrero Cruz | Manuel Marrero | Ma-nu-en Ma-rê-rô Cru-xơ | Ma-nu-en Ma-rê-rô
"Salvador Valdes Mesa" party=CUB held="deputy-head-of-state:2018-04/" : Salvador Valdes Mesa | Salvador Valdés Mesa | Salvador Antonio Valdés Mesa | Salvador Antonio Valdes Mesa | Xan-va-đo Van-đết Mê-xa
"Esteban Lazo Hernandez" party=CUB held="parliament-leader:2013-02/" : Esteban Lazo Hernandez | Esteban Lazo Hernández | Esteban Lazo | Ê-xtê-ban La-xô Éc-nan-đết | Ê-xtê-ban La-xô
"Ricardo Alarcon" party=CUB held="parliament-leader:1993-02/2013-02" : Ricardo Alarcon | Ricardo Alarcón | Ricardo Alarcón de Quesada | Ricardo Alarcon de Quesada | Ri-các-đô A-la-côn
"Bruno Rodriguez Parrilla" party=CUB held="foreign-minister:2009-03/" : Bruno Rodriguez Parrilla | Bruno Rodríguez Parrilla | Bruno Rodríguez | Bruno Rodriguez | Bru-nô Rô-đri-ghết | Bru-nô Rô-đri-ghết Pa-ri-gia
"Ricardo Cabrisas" party=CUB held="deputy-head-of-government:2008/2024 minister:2009/2024" : Ricardo Cabrisas | Ricardo Cabrisas Ruiz | Ricardo Cabrisas Ruíz | Ri-các-đô Ca-bri-xát
"Marino Murillo" party=CUB held="deputy-head-of-government:2009/2019" : Marino Murillo | Marino Murillo Jorge
"Roberto Morales Ojeda" party=CUB held="party-official:2021/" : Roberto Morales Ojeda | Rô-béc-tô Mô-ra-lết Ô-hê-đa
"Emilio Lozada Garcia" party=CUB held="party-official:2022/" : Emilio Lozada Garcia | Emilio Lozada García | Emilio Lozada
"Alvaro Lopez Miera" party=CUB held="minister:2021-04/" : Alvaro Lopez Miera | Álvaro López Miera
"Leopoldo Cintra Frias" party=CUB held="minister:2011-11/2021-04" : Leopoldo Cintra Frias | Leopoldo Cintra Frías
"Orlando Nicolas Hernandez Guillen" party=CUB held="ambassador:2020/2024" : Orlando Nicolas Hernandez Guillen | Orlando Nicolás Hernández Guillén | Orlando Hernández Guillén | Orlando Hernandez Guillen
"Lianys Torres Rivera" party=CUB held="ambassador:2017/2020" : Lianys Torres Rivera
"Rogelio Polanco Fuentes" party=CUB held="ambassador:2024/ party-official:2021/2024" : Rogelio Polanco Fuentes | Rogelio Polanco
"Herminio Lopez Diaz" party=CUB held="ambassador:2013/2017" : Herminio Lopez Diaz | Herminio López Díaz

# --- Venezuela ---
"Hugo Chavez" party=VEN held="head-of-state:1999-02/2013-03" : Hugo Chavez | Hugo Chávez | Hugo Chávez Frías | Hugo Chavez Frias | Hu-gô Cha-vét
"Nicolas Maduro" party=VEN held="head-of-state:2013-03/2026-01 foreign-minister:2006-08/2013-01 deputy-head-of-state:2012-10/2013-03" : Nicolas Maduro | Nicolás Maduro | Nicolás Maduro Moros | Nicolas Maduro Moros | Maduro | Ni-cô-lát Ma-đu-rô
"Delcy Rodriguez" party=VEN held="deputy-head-of-state:2018-06/ foreign-minister:2014-12/2017-06 head-of-state:2026-01/" : Delcy Rodriguez | Delcy Rodríguez | Đen-xi Rô-đri-ghết
"Elias Jaua" party=VEN held="foreign-minister:2013-01/2014-09" : Elias Jaua | Elías Jaua
"Rafael Ramirez" party=VEN held="foreign-minister:2014-09/2014-12" : Rafael Ramirez | Rafael Ramírez
"Samuel Moncada" party=VEN held="foreign-minister:2017-06/2017-08 permanent-representative:2017-11/" : Samuel Moncada
"Jorge Arreaza" party=VEN held="foreign-minister:2017-08/2021-08 deputy-head-of-state:2013-04/2016-01" : Jorge Arreaza
"Felix Plasencia" party=VEN held="foreign-minister:2021-08/2022-05" : Felix Plasencia | Félix Plasencia
"Carlos Faria" party=VEN held="foreign-minister:2022-05/2023-01" : Carlos Faria | Carlos Faría
"Yvan Gil" party=VEN held="foreign-minister:2023-01/" : Yvan Gil | Yván Gil | Yván Gil Pinto | Yvan Gil Pinto
"Jorge Rodriguez" party=VEN held="parliament-leader:2021-01/" : Jorge Rodriguez | Jorge Rodríguez | Jorge Rodríguez Gómez | Jorge Rodriguez Gomez
"Diosdado Cabello" party=VEN held="parliament-leader:2012-01/2016-01 minister:2024-08/" : Diosdado Cabello
"Vladimir Padrino Lopez" party=VEN held="minister:2014-10/" : Vladimir Padrino Lopez | Vladimir Padrino López | Vladimir Padrino
"Tatiana Pugh Moreno" party=VEN held="ambassador:2019/" : Tatiana Pugh Moreno

# --- Chile ---
"Sebastian Pinera" party=CHL held="head-of-state:2010-03/2014-03 head-of-state:2018-03/2022-03" : Sebastian Pinera | Sebastián Piñera | Sebastián Piñera Echenique | Sebastian Pinera Echenique
"Michelle Bachelet" party=CHL held="head-of-state:2006-03/2010-03 head-of-state:2014-03/2018-03" earlier=UN earlier-held="io-official:2018-09/2022-08" : Michelle Bachelet | Michelle Bachelet Jeria | Mi-xen Ba-che-lét | Mi-chen Ba-chê-lê
"Gabriel Boric" party=CHL held="head-of-state:2022-03/2026-03" : Gabriel Boric | Gabriel Boric Font
"Jose Antonio Kast" party=CHL held="head-of-state:2026-03/" : Jose Antonio Kast | José Antonio Kast
"Alfredo Moreno" party=CHL held="foreign-minister:2010-03/2014-03" : Alfredo Moreno | Alfredo Moreno Charme
"Heraldo Munoz" party=CHL held="foreign-minister:2014-03/2018-03" : Heraldo Munoz | Heraldo Muñoz
"Roberto Ampuero" party=CHL held="foreign-minister:2018-03/2019-06" : Roberto Ampuero
"Teodoro Ribera" party=CHL held="foreign-minister:2019-06/2020-07" : Teodoro Ribera
"Andres Allamand" party=CHL held="foreign-minister:2020-07/2022-02" : Andres Allamand | Andrés Allamand
"Antonia Urrejola" party=CHL held="foreign-minister:2022-03/2023-03" : Antonia Urrejola
"Alberto van Klaveren" party=CHL held="foreign-minister:2023-03/2026-03" : Alberto van Klaveren | Alberto Van Klaveren
"Patricio Becker" party=CHL held="ambassador:2020/2023" : Patricio Becker
"Sergio Narea" party=CHL held="ambassador:2023/" : Sergio Narea | Sergio Narea Guzman

# --- Colombia ---
"Alvaro Uribe" party=COL held="head-of-state:2002-08/2010-08" : Alvaro Uribe | Álvaro Uribe
"Juan Manuel Santos" party=COL held="head-of-state:2010-08/2018-08" : Juan Manuel Santos
"Ivan Duque" party=COL held="head-of-state:2018-08/2022-08" : Ivan Duque | Iván Duque | Iván Duque Márquez | Ivan Duque Marquez
"Gustavo Petro" party=COL held="head-of-state:2022-08/2026-08" : Gustavo Petro
"Maria Angela Holguin" party=COL held="foreign-minister:2010-08/2018-08" : Maria Angela Holguin | María Ángela Holguín
"Carlos Holmes Trujillo" party=COL held="foreign-minister:2018-08/2019-11" : Carlos Holmes Trujillo
"Claudia Blum" party=COL held="foreign-minister:2019-11/2021-05" : Claudia Blum
"Marta Lucia Ramirez" party=COL held="foreign-minister:2021-05/2022-08 deputy-head-of-state:2018-08/2022-08" : Marta Lucia Ramirez | Marta Lucía Ramírez
"Alvaro Leyva" party=COL held="foreign-minister:2022-08/2024-02" : Alvaro Leyva | Álvaro Leyva | Álvaro Leyva Durán | Alvaro Leyva Duran
"Luis Gilberto Murillo" party=COL held="foreign-minister:2024-05/2025-01" : Luis Gilberto Murillo
"Laura Sarabia" party=COL held="foreign-minister:2025-01/2025-07" : Laura Sarabia
"Rosa Yolanda Villavicencio" party=COL held="foreign-minister:2025-07/" : Rosa Yolanda Villavicencio
"Francia Marquez" party=COL held="deputy-head-of-state:2022-08/2026-08" : Francia Marquez | Francia Márquez

# --- Peru ---
"Alan Garcia" party=PER held="head-of-state:2006-07/2011-07" : Alan Garcia | Alan García
"Ollanta Humala" party=PER held="head-of-state:2011-07/2016-07" : Ollanta Humala
"Pedro Pablo Kuczynski" party=PER held="head-of-state:2016-07/2018-03" : Pedro Pablo Kuczynski
"Martin Vizcarra" party=PER held="head-of-state:2018-03/2020-11" : Martin Vizcarra | Martín Vizcarra
"Francisco Sagasti" party=PER held="head-of-state:2020-11/2021-07" : Francisco Sagasti
"Pedro Castillo" party=PER held="head-of-state:2021-07/2022-12" : Pedro Castillo
"Dina Boluarte" party=PER held="head-of-state:2022-12/2025-10" : Dina Boluarte | Dina Boluarte Zegarra | Dina Ercilia Boluarte Zegarra | Đi-na Bô-lu-a-tê
"Jose Jeri" party=PER held="head-of-state:2025-10/" : Jose Jeri | José Jerí
"Jose Antonio Garcia Belaunde" party=PER held="foreign-minister:2006-07/2011-07" : Jose Antonio Garcia Belaunde | José Antonio García Belaúnde
"Rafael Roncagliolo" party=PER held="foreign-minister:2011-07/2013-05" : Rafael Roncagliolo
"Eda Rivas" party=PER held="foreign-minister:2013-05/2014-06" : Eda Rivas
"Gonzalo Gutierrez Reinel" party=PER held="foreign-minister:2014-06/2015-04" : Gonzalo Gutierrez Reinel | Gonzalo Gutiérrez Reinel
"Ana Maria Sanchez" party=PER held="foreign-minister:2015-04/2016-07" : Ana Maria Sanchez | Ana María Sánchez
"Ricardo Luna" party=PER held="foreign-minister:2016-07/2018-04" : Ricardo Luna
"Nestor Popolizio" party=PER held="foreign-minister:2018-04/2019-11" : Nestor Popolizio | Néstor Popolizio
"Gustavo Meza-Cuadra" party=PER held="foreign-minister:2019-11/2020-07" : Gustavo Meza-Cuadra
"Elizabeth Astete" party=PER held="foreign-minister:2020-11/2021-02" : Elizabeth Astete
"Oscar Maurtua" party=PER held="foreign-minister:2021-08/2022-02" : Oscar Maurtua | Óscar Maúrtua
"Cesar Landa" party=PER held="foreign-minister:2022-02/2022-11" : Cesar Landa | César Landa
"Ana Cecilia Gervasi" party=PER held="foreign-minister:2022-12/2023-11" : Ana Cecilia Gervasi
"Javier Gonzalez-Olaechea" party=PER held="foreign-minister:2023-11/2024-09" : Javier Gonzalez-Olaechea | Javier González-Olaechea
"Elmer Schialer" party=PER held="foreign-minister:2024-09/2025-10" : Elmer Schialer
"Hugo de Zela" party=PER held="foreign-minister:2025-10/" : Hugo de Zela
"Gustavo Adrianzen" party=PER held="head-of-government:2024-03/2025-05" : Gustavo Adrianzen | Gustavo Adrianzén
"Patricia Raez Portocarrero" party=PER held="ambassador:2022/" : Patricia Raez Portocarrero | Patricia Ráez Portocarrero
"Luis Tsuboyama" party=PER held="ambassador:2023/" : Luis Tsuboyama

# --- Others in the region ---
"Jose Raul Mulino" party=PAN held="head-of-state:2024-07/" : Jose Raul Mulino | José Raúl Mulino
"Janaina Tewaney Mencomo" party=PAN held="foreign-minister:2022-10/2024-06" : Janaina Tewaney Mencomo | Janaina Tewaney
"Luis Abinader" party=DOM held="head-of-state:2020-08/" : Luis Abinader
"Daniel Ortega" party=NIC held="head-of-state:2007-01/" : Daniel Ortega | Daniel Ortega Saavedra
"Rosario Murillo" party=NIC held="deputy-head-of-state:2017-01/2025-02 head-of-state:2025-02/" : Rosario Murillo
"Evo Morales" party=BOL held="head-of-state:2006-01/2019-11" : Evo Morales
"Luis Arce" party=BOL held="head-of-state:2020-11/2025-11" : Luis Arce
"Rafael Correa" party=ECU held="head-of-state:2007-01/2017-05" : Rafael Correa
"Maria Fernanda Espinosa" party=ECU held="foreign-minister:2017-05/2018-06" earlier=UN earlier-held="io-head:2018-09/2019-09" : Maria Fernanda Espinosa | María Fernanda Espinosa | María Fernanda Espinosa Garcés | Maria Fernanda Espinosa Garces
"Yamandu Orsi" party=URY held="head-of-state:2025-03/" : Yamandu Orsi | Yamandú Orsi
"Luis Lacalle Pou" party=URY held="head-of-state:2020-03/2025-03" : Luis Lacalle Pou
"Jose Mujica" party=URY held="head-of-state:2010-03/2015-03" : Jose Mujica | José Mujica
"Santiago Pena" party=PRY held="head-of-state:2023-08/" : Santiago Pena | Santiago Peña
"Nayib Bukele" party=SLV held="head-of-state:2019-06/" : Nayib Bukele
"Michel Martelly" party=HTI held="head-of-state:2011-05/2016-02" : Michel Martelly
