# Leaders and foreign ministers of the nineteen-nineties and the years after, of all regions, whom older texts name.
# A line reads: the name as English-language sources write it, `party`, `held` (offices as role:from/to, open where it
# is not known), then every spelling of the name. Months are given only where sure.
class leader cased

# --- The Americas ---
"Madeleine Albright" party=USA held="foreign-minister:1997-01/2001-01 permanent-representative:1993-01/1997-01" : Madeleine Albright | Madeleine K. Albright | Albright
"Warren Christopher" party=USA held="foreign-minister:1993-01/1997-01" : Warren Christopher
"Colin Powell" party=USA held="foreign-minister:2001-01/2005-01" : Colin Powell | Colin L. Powell
"Condoleezza Rice" party=USA held="foreign-minister:2005-01/2009-01 official:2001-01/2005-01" : Condoleezza Rice
"William Perry" party=USA held="minister:1994-02/1997-01" : William Perry | William J. Perry
"William Cohen" party=USA held="minister:1997-01/2001-01" : William Cohen | William S. Cohen
"Donald Rumsfeld" party=USA held="minister:2001-01/2006-12" : Donald Rumsfeld | Donald H. Rumsfeld | Rumsfeld
"Dick Cheney" party=USA held="deputy-head-of-state:2001-01/2009-01" : Dick Cheney | Richard Cheney | Richard B. Cheney
"Al Gore" party=USA held="deputy-head-of-state:1993-01/2001-01" : Al Gore
"James Rubin" party=USA held="spokesperson:1997/2000" : James Rubin | James P. Rubin
"Jean Chretien" party=CAN held="head-of-government:1993-11/2003-12" : Jean Chretien | Jean Chrétien
"Lloyd Axworthy" party=CAN held="foreign-minister:1996-01/2000-10" : Lloyd Axworthy
"Paul Martin" party=CAN held="head-of-government:2003-12/2006-02" : Paul Martin
"Vicente Fox" party=MEX held="head-of-state:2000-12/2006-11" : Vicente Fox
"Ernesto Zedillo" party=MEX held="head-of-state:1994-12/2000-11" : Ernesto Zedillo
"Fernando Henrique Cardoso" party=BRA held="head-of-state:1995-01/2003-01" : Fernando Henrique Cardoso
"Carlos Menem" party=ARG held="head-of-state:1989-07/1999-12" : Carlos Menem
"Irfaan Ali" party=GUY held="head-of-state:2020-08/" : Irfaan Ali | Mohamed Irfaan Ali

# --- Europe ---
"Robin Cook" party=GBR held="foreign-minister:1997-05/2001-06" : Robin Cook
"Jack Straw" party=GBR held="foreign-minister:2001-06/2006-05" : Jack Straw
"Margaret Beckett" party=GBR held="foreign-minister:2006-05/2007-06" : Margaret Beckett
"Malcolm Rifkind" party=GBR held="foreign-minister:1995-07/1997-05" : Malcolm Rifkind
"Yevgeny Primakov" party=RUS held="foreign-minister:1996-01/1998-09 head-of-government:1998-09/1999-05" : Yevgeny Primakov | Evgeny Primakov | Primakov
"Igor Ivanov" party=RUS held="foreign-minister:1998-09/2004-03" : Igor Ivanov
"Boris Yeltsin" party=RUS held="head-of-state:1991-07/1999-12" : Boris Yeltsin | Yeltsin
"Viktor Chernomyrdin" party=RUS held="head-of-government:1992-12/1998-03" : Viktor Chernomyrdin
"Mikhail Kasyanov" party=RUS held="head-of-government:2000-05/2004-02" : Mikhail Kasyanov
"Leonid Kuchma" party=UKR held="head-of-state:1994-07/2005-01" : Leonid Kuchma
"Viktor Yushchenko" party=UKR held="head-of-state:2005-01/2010-02" : Viktor Yushchenko
"Yulia Tymoshenko" party=UKR held="head-of-government:2007-12/2010-03" : Yulia Tymoshenko
"Aleksander Kwasniewski" party=POL held="head-of-state:1995-12/2005-12" : Aleksander Kwasniewski | Aleksander Kwaśniewski
"Vaclav Havel" party=CZE held="head-of-state:1993-02/2003-02" : Vaclav Havel | Václav Havel
"Helmut Kohl" party=DEU held="head-of-government:1982-10/1998-10" : Helmut Kohl
"Gerhard Schroder" party=DEU held="head-of-government:1998-10/2005-11" : Gerhard Schroder | Gerhard Schröder | Gerhard Schroeder
"Joschka Fischer" party=DEU held="foreign-minister:1998-10/2005-11" : Joschka Fischer
"Klaus Kinkel" party=DEU held="foreign-minister:1992-05/1998-10" : Klaus Kinkel
"Jacques Chirac" party=FRA held="head-of-state:1995-05/2007-05" : Chirac
"Lionel Jospin" party=FRA held="head-of-government:1997-06/2002-05" : Lionel Jospin
"Hubert Vedrine" party=FRA held="foreign-minister:1997-06/2002-05" : Hubert Vedrine | Hubert Védrine
"Dominique de Villepin" party=FRA held="foreign-minister:2002-05/2004-03 head-of-government:2005-05/2007-05" : Dominique de Villepin
"Jaap de Hoop Scheffer" party=NLD held="foreign-minister:2002-07/2003-12" : Jaap de Hoop Scheffer
"Kostas Simitis" party=GRC held="head-of-government:1996-01/2004-03" : Kostas Simitis | Costas Simitis
"Bulent Ecevit" party=TUR held="head-of-government:1999-01/2002-11" : Bulent Ecevit | Bülent Ecevit
"Ismail Cem" party=TUR held="foreign-minister:1997-06/2002-07" : Ismail Cem | İsmail Cem
"Suleyman Demirel" party=TUR held="head-of-state:1993-05/2000-05" : Suleyman Demirel | Süleyman Demirel
"Lennart Meri" party=EST held="head-of-state:1992-10/2001-10" : Lennart Meri
"Martti Ahtisaari" party=FIN held="head-of-state:1994-03/2000-03" : Martti Ahtisaari
"Slobodan Milosevic" party=SRB held="head-of-state:1989/2000-10" : Slobodan Milosevic | Slobodan Milošević
"Eduard Shevardnadze" party=GEO held="head-of-state:1995-11/2003-11" : Eduard Shevardnadze
"Heydar Aliyev" party=AZE held="head-of-state:1993-10/2003-10" : Heydar Aliyev

# --- Asia ---
"Jaswant Singh" party=IND held="foreign-minister:1998-12/2002-07" : Jaswant Singh
"Atal Bihari Vajpayee" party=IND held="head-of-government:1998-03/2004-05" : Atal Bihari Vajpayee | A. B. Vajpayee
"Inder Kumar Gujral" party=IND held="head-of-government:1997-04/1998-03 foreign-minister:1996-06/1998-03" : Inder Kumar Gujral | I. K. Gujral
"Pervez Musharraf" party=PAK held="head-of-state:2001-06/2008-08" : Pervez Musharraf | Musharraf
"Benazir Bhutto" party=PAK held="head-of-government:1993-10/1996-11" : Benazir Bhutto
"Gyanendra" party=NPL held="head-of-state:2001-06/2008-05" : Gyanendra | Gyanendra Bir Bikram Shah Dev
"Chandrika Kumaratunga" party=LKA held="head-of-state:1994-11/2005-11" : Chandrika Kumaratunga
"Kim Dae-jung" party=KOR held="head-of-state:1998-02/2003-02" : Kim Dae-jung | Kim Dae Jung
"Kim Young-sam" party=KOR held="head-of-state:1993-02/1998-02" : Kim Young-sam | Kim Young Sam
"Mori Yoshiro" party=JPN held="head-of-government:2000-04/2001-04" : Mori Yoshiro | Yoshiro Mori
"Keizo Obuchi" party=JPN held="head-of-government:1998-07/2000-04 foreign-minister:1997-09/1998-07" : Keizo Obuchi | Obuchi Keizo
"Ryutaro Hashimoto" party=JPN held="head-of-government:1996-01/1998-07" : Ryutaro Hashimoto | Hashimoto Ryutaro
"Michiko" party=JPN held="royal:1989-01/" : Michiko
"Masako" party=JPN held="royal:1993-06/" : Masako
"Joseph Estrada" party=PHL held="head-of-state:1998-06/2001-01" : Joseph Estrada
"Fidel Ramos" party=PHL held="head-of-state:1992-06/1998-06" : Fidel Ramos | Fidel V. Ramos
"Suharto" party=IDN held="head-of-state:1968-03/1998-05" : Suharto | Soeharto
"Abdurrahman Wahid" party=IDN held="head-of-state:1999-10/2001-07" : Abdurrahman Wahid
"Ali Alatas" party=IDN held="foreign-minister:1988-03/1999-10" : Ali Alatas
"Phay Siphan" party=KHM held="spokesperson:2009/2023" : Phay Siphan

# --- The Middle East and Africa ---
"Ariel Sharon" party=ISR held="head-of-government:2001-03/2006-04" : Ariel Sharon
"Yitzhak Rabin" party=ISR held="head-of-government:1992-07/1995-11" : Yitzhak Rabin
"Yasser Arafat" party=PSE held="head-of-state:1994-07/2004-11" : Arafat
"Hosni Mubarak" party=EGY held="head-of-state:1981-10/2011-02" : Mubarak
"Mohammad Khatami" party=IRN held="head-of-state:1997-08/2005-08" : Mohammad Khatami | Mohammed Khatami
"Kamal Kharazi" party=IRN held="foreign-minister:1997-08/2005-08" : Kamal Kharazi | Kamal Kharrazi
"Thabo Mbeki" party=ZAF held="head-of-state:1999-06/2008-09 deputy-head-of-state:1994-05/1999-06" : Thabo Mbeki | Mbeki
"Olusegun Obasanjo" party=NGA held="head-of-state:1999-05/2007-05" : Olusegun Obasanjo
"Daniel arap Moi" party=KEN held="head-of-state:1978-10/2002-12" : Daniel arap Moi
"Pravind Jugnauth" party=MUS held="head-of-government:2017-01/2024-11" : Pravind Jugnauth | Pravind Kumar Jugnauth
