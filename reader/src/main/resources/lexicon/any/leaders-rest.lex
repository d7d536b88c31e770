# Leaders and diplomats of the Middle East, Central and South Asia, Oceania and Africa.
# A line reads: the name as English-language sources write it, `party`, `held` (offices as role:from/to, open where it
# lasts or is not known), then every spelling of the name. `earlier` names another party served at another time and
# `earlier-held` the offices there. Months are given only where sure.
class leader cased

# --- Middle East ---
"Shimon Peres" party=ISR held="head-of-state:2007-07/2014-07" : Shimon Peres
"Reuven Rivlin" party=ISR held="head-of-state:2014-07/2021-07" : Reuven Rivlin
"Isaac Herzog" party=ISR held="head-of-state:2021-07/" : Isaac Herzog
"Benjamin Netanyahu" party=ISR held="head-of-government:2009-03/2021-06 head-of-government:2022-12/" : Benjamin Netanyahu | Binyamin Netanyahu | B. Netanyahu | Netanyahu | Ben-gia-min Nê-ta-ni-a-hu | Nê-ta-ni-a-hu
"Naftali Bennett" party=ISR held="head-of-government:2021-06/2022-06" : Naftali Bennett
"Yair Lapid" party=ISR held="head-of-government:2022-07/2022-12 foreign-minister:2021-06/2022-12" : Yair Lapid
"Avigdor Lieberman" party=ISR held="foreign-minister:2009-03/2012-12 foreign-minister:2013-11/2015-05 minister:2016-05/2018-11" : Avigdor Lieberman | Avigdor Liberman
"Israel Katz" party=ISR held="foreign-minister:2019-02/2020-05 foreign-minister:2024-01/2024-11 minister:2024-11/" : Israel Katz
"Gabi Ashkenazi" party=ISR held="foreign-minister:2020-05/2021-06" : Gabi Ashkenazi
"Eli Cohen" party=ISR held="foreign-minister:2022-12/2024-01" : Eli Cohen
"Gideon Saar" party=ISR held="foreign-minister:2024-11/" : Gideon Saar | Gideon Sa'ar | Gideon Sa’ar
"Ehud Barak" party=ISR held="minister:2007-06/2013-03" : Ehud Barak
"Benny Gantz" party=ISR held="minister:2020-05/2022-12" : Benny Gantz
"Yoav Gallant" party=ISR held="minister:2022-12/2024-11" : Yoav Gallant
"Yaron Mayer" party=ISR held="ambassador:2023/" : Yaron Mayer
"Nadav Eshcar" party=ISR held="ambassador:2017/2022" : Nadav Eshcar
"Mahmoud Abbas" party=PSE held="head-of-state:2005-01/" : Mahmoud Abbas | Abu Mazen | Mác-mút Áp-bát
"Yasser Arafat" party=PSE held="head-of-state:1996-01/2004-11" : Yasser Arafat | Y-a-xe A-ra-phát
"Salam Fayyad" party=PSE held="head-of-government:2007-06/2013-06" : Salam Fayyad
"Rami Hamdallah" party=PSE held="head-of-government:2013-06/2019-04" : Rami Hamdallah
"Mohammad Shtayyeh" party=PSE held="head-of-government:2019-04/2024-03" : Mohammad Shtayyeh | Mohammed Shtayyeh
"Mohammad Mustafa" party=PSE held="head-of-government:2024-03/ foreign-minister:2024-03/2025" : Mohammad Mustafa | Mohammed Mustafa
"Riyad al-Maliki" party=PSE held="foreign-minister:2007/2024-03" : Riyad al-Maliki | Riad al-Maliki | Riyad Al-Maliki | Riad Malki
"Varsen Aghabekian" party=PSE held="foreign-minister:2025/" : Varsen Aghabekian | Varsen Aghabekian Shahin
"Riyad Mansour" party=PSE held="permanent-representative:2005/" : Riyad Mansour
"Saadi Salama" party=PSE held="ambassador:2009/" : Saadi Salama
"Ali Khamenei" party=IRN held="head-of-state:1989-06/" : Ali Khamenei | Seyyed Ali Khamenei | Khamenei
"Mahmoud Ahmadinejad" party=IRN held="head-of-state:2005-08/2013-08" : Mahmoud Ahmadinejad | Ahmadinejad
"Hassan Rouhani" party=IRN held="head-of-state:2013-08/2021-08" : Hassan Rouhani | Hassan Rohani | Rouhani | Ha-xan Ru-ha-ni
"Ebrahim Raisi" party=IRN held="head-of-state:2021-08/2024-05" : Ebrahim Raisi | Seyed Ebrahim Raisi | Ibrahim Raisi
"Mohammad Mokhber" party=IRN held="deputy-head-of-state:2021-08/2024-07 head-of-state:2024-05/2024-07" : Mohammad Mokhber
"Masoud Pezeshkian" party=IRN held="head-of-state:2024-07/" : Masoud Pezeshkian | Pezeshkian
"Mohammad Reza Aref" party=IRN held="deputy-head-of-state:2024-07/" : Mohammad Reza Aref
"Manouchehr Mottaki" party=IRN held="foreign-minister:2005-08/2010-12" : Manouchehr Mottaki
"Ali Akbar Salehi" party=IRN held="foreign-minister:2010-12/2013-08" : Ali Akbar Salehi | Ali-Akbar Salehi
"Mohammad Javad Zarif" party=IRN held="foreign-minister:2013-08/2021-08" : Mohammad Javad Zarif | Javad Zarif | Zarif
"Hossein Amir-Abdollahian" party=IRN held="foreign-minister:2021-08/2024-05" : Hossein Amir-Abdollahian | Hossein Amirabdollahian | Hossein Amir Abdollahian
"Abbas Araghchi" party=IRN held="foreign-minister:2024-08/ deputy-minister:2013/2021" : Abbas Araghchi | Seyed Abbas Araghchi | Abbas Araqchi | Sayyed Abbas Araghchi
"Ali Bagheri Kani" party=IRN held="deputy-minister:2021-09/2024-08" : Ali Bagheri Kani | Ali Bagheri
"Esmaeil Baghaei" party=IRN held="spokesperson:2024/" : Esmaeil Baghaei | Esmail Baghaei | Esmaeil Baqaei
"Ali Larijani" party=IRN held="parliament-leader:2008-05/2020-05 official:2025-08/" : Ali Larijani
"Mohammad Bagher Ghalibaf" party=IRN held="parliament-leader:2020-05/" : Mohammad Bagher Ghalibaf | Mohammad Bagher Qalibaf | Mohammad Baqer Qalibaf
"Ali Akbar Nazari" party=IRN held="ambassador:2021/" : Ali Akbar Nazari
"Abdullah bin Abdulaziz" party=SAU held="head-of-state:2005-08/2015-01" : Abdullah bin Abdulaziz | Abdullah bin Abdulaziz Al Saud
"Salman bin Abdulaziz" party=SAU held="head-of-state:2015-01/" : Salman bin Abdulaziz | Salman bin Abdulaziz Al Saud | Salman bin Abdulaziz Al-Saud
"Mohammed bin Salman" party=SAU held="head-of-government:2022-09/ minister:2015-01/2022-09" : Mohammed bin Salman | Mohammed bin Salman Al Saud | Mohammed bin Salman bin Abdulaziz Al Saud | Mohammad bin Salman | Mohamed bin Salman | Mohammed Bin Salman | Mô-ha-mét bin Xan-man
"Saud al-Faisal" party=SAU held="foreign-minister:1975-10/2015-04" : Saud al-Faisal | Saud bin Faisal | Saud Al-Faisal
"Adel al-Jubeir" party=SAU held="foreign-minister:2015-04/2018-12 minister:2018-12/" : Adel al-Jubeir | Adel bin Ahmed Al-Jubeir | Adel Al-Jubeir | Adel Al Jubeir
"Ibrahim al-Assaf" party=SAU held="foreign-minister:2018-12/2019-10" : Ibrahim al-Assaf | Ibrahim Al-Assaf
"Faisal bin Farhan" party=SAU held="foreign-minister:2019-10/" : Faisal bin Farhan | Faisal bin Farhan Al Saud | Faisal bin Farhan Al-Saud
"Khalid bin Salman" party=SAU held="minister:2022-09/" : Khalid bin Salman | Khalid bin Salman Al Saud
"Mohammed Ismail Dahlwy" party=SAU held="ambassador:2022/" : Mohammed Ismail Dahlwy | Mohammed Ismaeil Dahlwy | Mohammed Ismaeil A. Dahlwy
"Khalifa bin Zayed Al Nahyan" party=ARE held="head-of-state:2004-11/2022-05" : Khalifa bin Zayed Al Nahyan | Khalifa bin Zayed
"Mohamed bin Zayed Al Nahyan" party=ARE held="head-of-state:2022-05/" : Mohamed bin Zayed Al Nahyan | Mohamed bin Zayed | Mohammed bin Zayed | Mohammed bin Zayed Al Nahyan
"Mohammed bin Rashid Al Maktoum" party=ARE held="head-of-government:2006-01/ deputy-head-of-state:2006-01/" : Mohammed bin Rashid Al Maktoum | Mohammed bin Rashid | Mohamed bin Rashid Al Maktoum
"Mansour bin Zayed Al Nahyan" party=ARE held="deputy-head-of-state:2023-03/ deputy-head-of-government:2009/" : Mansour bin Zayed Al Nahyan | Mansour bin Zayed
"Abdullah bin Zayed Al Nahyan" party=ARE held="foreign-minister:2006-02/" : Abdullah bin Zayed Al Nahyan | Abdullah bin Zayed
"Thani bin Ahmed Al Zeyoudi" party=ARE held="minister:2016-02/" : Thani bin Ahmed Al Zeyoudi | Thani Al Zeyoudi | Thani bin Ahmed al-Zeyoudi | Thani Ahmed Al Zeyoudi
"Sultan Al Jaber" party=ARE held="minister:2013/" : Sultan Al Jaber | Sultan Ahmed Al Jaber | Sultan al-Jaber | Sultan bin Ahmed Al Jaber
"Khalid bin Mohamed bin Zayed Al Nahyan" party=ARE held="royal:2023-03/" : Khalid bin Mohamed bin Zayed Al Nahyan | Khaled bin Mohamed bin Zayed Al Nahyan
"Bader Almatrooshi" party=ARE held="ambassador:2022/" : Bader Almatrooshi | Bader Al Matrooshi | Bader Abdulla Almatrooshi | Bader Abdullah Al Matrooshi
"Hamad bin Khalifa Al Thani" party=QAT held="head-of-state:1995-06/2013-06" : Hamad bin Khalifa Al Thani | Hamad bin Khalifa
"Tamim bin Hamad Al Thani" party=QAT held="head-of-state:2013-06/" : Tamim bin Hamad Al Thani | Tamim bin Hamad | Tamim bin Hamad al-Thani | Tamim bin Hamad Al-Thani
"Hamad bin Jassim Al Thani" party=QAT held="head-of-government:2007-04/2013-06 foreign-minister:1992/2013-06" : Hamad bin Jassim Al Thani | Hamad bin Jassim bin Jaber Al Thani
"Abdullah bin Nasser Al Thani" party=QAT held="head-of-government:2013-06/2020-01" : Abdullah bin Nasser Al Thani | Abdullah bin Nasser bin Khalifa Al Thani
"Khalid bin Khalifa Al Thani" party=QAT held="head-of-government:2020-01/2023-03" : Khalid bin Khalifa Al Thani | Khalid bin Khalifa bin Abdulaziz Al Thani
"Mohammed bin Abdulrahman Al Thani" party=QAT held="head-of-government:2023-03/ foreign-minister:2016-01/" : Mohammed bin Abdulrahman Al Thani | Mohammed bin Abdulrahman | Mohammed bin Abdulrahman bin Jassim Al Thani | Mohammed bin Abdulrahman Al-Thani | Mohammed bin Abdulrahman bin Jassim Al-Thani | Mohammed bin Abdulrahman al-Thani
"Khalid bin Mohammad Al-Attiyah" party=QAT held="foreign-minister:2013-06/2016-01" : Khalid bin Mohammad Al-Attiyah | Khalid bin Mohammad Al Attiyah | Khalid al-Attiyah
"Majed al-Ansari" party=QAT held="spokesperson:2021/" : Majed al-Ansari | Majed Al-Ansari | Majed Al Ansari
"Sabah Al-Ahmad Al-Jaber Al-Sabah" party=KWT held="head-of-state:2006-01/2020-09" : Sabah Al-Ahmad Al-Jaber Al-Sabah | Sabah Al-Ahmad Al-Sabah
"Mishal Al-Ahmad Al-Jaber Al-Sabah" party=KWT held="head-of-state:2023-12/" : Mishal Al-Ahmad Al-Jaber Al-Sabah | Meshal Al-Ahmad Al-Jaber Al-Sabah
"Haitham bin Tariq" party=OMN held="head-of-state:2020-01/" : Haitham bin Tariq | Haitham bin Tariq Al Said
"Badr Albusaidi" party=OMN held="foreign-minister:2020-08/" : Badr Albusaidi | Badr bin Hamad Al Busaidi | Badr al-Busaidi
"Abdullah II" party=JOR held="head-of-state:1999-02/" : Abdullah II | Abdullah II bin Al-Hussein
"Ayman Safadi" party=JOR held="foreign-minister:2017-01/" : Ayman Safadi | Ayman al-Safadi
"Hosni Mubarak" party=EGY held="head-of-state:1981-10/2011-02" : Hosni Mubarak
"Mohamed Morsi" party=EGY held="head-of-state:2012-06/2013-07" : Mohamed Morsi | Mohammed Morsi | Mohamed Mursi
"Adly Mansour" party=EGY held="head-of-state:2013-07/2014-06" : Adly Mansour
"Abdel Fattah el-Sisi" party=EGY held="head-of-state:2014-06/" : Abdel Fattah el-Sisi | Abdel Fattah El-Sisi | Abdel Fattah al-Sisi | Abdel-Fattah El-Sisi | Abdel-Fattah el-Sisi | Abdel Fattah El Sisi | Abdel Fattah Al Sisi | Abdel-Fattah al-Sisi | Abdel Fattah Al-Sisi | Áp-đen Pha-ta En Xi-xi
"Ahmed Nazif" party=EGY held="head-of-government:2004-07/2011-01" : Ahmed Nazif
"Hesham Qandil" party=EGY held="head-of-government:2012-08/2013-07" : Hesham Qandil | Hisham Qandil
"Hazem el-Beblawi" party=EGY held="head-of-government:2013-07/2014-03" : Hazem el-Beblawi | Hazem al-Beblawi
"Ibrahim Mahlab" party=EGY held="head-of-government:2014-03/2015-09" : Ibrahim Mahlab
"Sherif Ismail" party=EGY held="head-of-government:2015-09/2018-06" : Sherif Ismail
"Mostafa Madbouly" party=EGY held="head-of-government:2018-06/" : Mostafa Madbouly | Moustafa Madbouly | Mostafa Madbouli
"Mohamed Kamel Amr" party=EGY held="foreign-minister:2011-07/2013-07" : Mohamed Kamel Amr
"Nabil Fahmy" party=EGY held="foreign-minister:2013-07/2014-06" : Nabil Fahmy
"Sameh Shoukry" party=EGY held="foreign-minister:2014-06/2024-07" : Sameh Shoukry | Sameh Hassan Shoukry | Sameh Shoukri
"Badr Abdelatty" party=EGY held="foreign-minister:2024-07/" : Badr Abdelatty | Badr Abdel Atty | Badr Abdel-Aty | Badr Abdel-Atty
"Amal Abdel Kader Elmorsi Salama" party=EGY held="ambassador:2020/2024" : Amal Abdel Kader Elmorsi Salama | Amal Salama
"Bashar al-Assad" party=SYR held="head-of-state:2000-07/2024-12" : Bashar al-Assad | Bashar Al-Assad | Bashar Assad | Bashar al Assad | Assad | Ba-sa An Át-xát
"Ahmed al-Sharaa" party=SYR held="head-of-state:2025-01/" : Ahmed al-Sharaa | Ahmad al-Sharaa | Ahmed Al-Sharaa | Abu Mohammad al-Julani | Abu Mohammed al-Golani
"Walid al-Moallem" party=SYR held="foreign-minister:2006-02/2020-11" : Walid al-Moallem | Walid Muallem | Walid al-Muallem
"Faisal Mekdad" party=SYR held="foreign-minister:2020-11/2024-09" : Faisal Mekdad | Faisal Miqdad
"Bassam al-Sabbagh" party=SYR held="foreign-minister:2024-09/2024-12" : Bassam al-Sabbagh | Bassam Sabbagh | Bassam Al-Sabbagh
"Asaad al-Shaibani" party=SYR held="foreign-minister:2024-12/" : Asaad al-Shaibani | Asaad Hassan al-Shaibani | Asaad al-Shibani
"Imad Khamis" party=SYR held="head-of-government:2016-07/2020-06" : Imad Khamis
"Hussein Arnous" party=SYR held="head-of-government:2020-06/2024-09" : Hussein Arnous
"Mohammed Shia al-Sudani" party=IRQ held="head-of-government:2022-10/" : Mohammed Shia al-Sudani | Mohammed Shia' Al Sudani | Mohammed Shia’ Al Sudani | Mohammed Shia Al-Sudani
"Joseph Aoun" party=LBN held="head-of-state:2025-01/" : Joseph Aoun
"Michel Aoun" party=LBN held="head-of-state:2016-10/2022-10" : Michel Aoun
"Najib Mikati" party=LBN held="head-of-government:2021-09/2025-02" : Najib Mikati
"Hamid Karzai" party=AFG held="head-of-state:2001-12/2014-09" : Hamid Karzai
"Ashraf Ghani" party=AFG held="head-of-state:2014-09/2021-08" : Ashraf Ghani

# --- Central Asia ---
"Nursultan Nazarbayev" party=KAZ held="head-of-state:1990-04/2019-03" : Nursultan Nazarbayev | Nursultan Nazarbaev | Nua-xun-tan Na-dác-ba-ép | N. Nazarbayev | Nazarbayev
"Kassym-Jomart Tokayev" party=KAZ held="head-of-state:2019-03/ parliament-leader:2013-10/2019-03" : Kassym-Jomart Tokayev | Kassym-Jomart Tokaev | Kassym Jomart Tokayev | Tokayev | Ca-xim Giô-mát Tô-ca-ép | Ca-xim Giô-mác Tô-ca-ép | K. Tokayev
"Karim Massimov" party=KAZ held="head-of-government:2007-01/2012-09 head-of-government:2014-04/2016-09" : Karim Massimov
"Serik Akhmetov" party=KAZ held="head-of-government:2012-09/2014-04" : Serik Akhmetov
"Askar Mamin" party=KAZ held="head-of-government:2019-02/2022-01" : Askar Mamin
"Alikhan Smailov" party=KAZ held="head-of-government:2022-01/2024-02" : Alikhan Smailov
"Olzhas Bektenov" party=KAZ held="head-of-government:2024-02/" : Olzhas Bektenov
"Kanat Saudabayev" party=KAZ held="foreign-minister:2009-09/2011-04" : Kanat Saudabayev
"Yerzhan Kazykhanov" party=KAZ held="foreign-minister:2011-04/2012-09" : Yerzhan Kazykhanov
"Erlan Idrissov" party=KAZ held="foreign-minister:2012-09/2016-12 foreign-minister:1999-10/2002-01" : Erlan Idrissov | Yerlan Idrissov
"Kairat Abdrakhmanov" party=KAZ held="foreign-minister:2016-12/2018-12" : Kairat Abdrakhmanov
"Beibut Atamkulov" party=KAZ held="foreign-minister:2018-12/2019-09" : Beibut Atamkulov
"Mukhtar Tleuberdi" party=KAZ held="foreign-minister:2019-09/2023-03" : Mukhtar Tleuberdi | Mukhtar Tileuberdi
"Murat Nurtleu" party=KAZ held="foreign-minister:2023-04/2025-09" : Murat Nurtleu
"Yermek Kosherbayev" party=KAZ held="foreign-minister:2025-09/" : Yermek Kosherbayev
"Maulen Ashimbayev" party=KAZ held="parliament-leader:2020-05/" : Maulen Ashimbayev
"Erlan Koshanov" party=KAZ held="parliament-leader:2022-02/" : Erlan Koshanov | Yerlan Koshanov
"Yerlan Baizhanov" party=KAZ held="ambassador:2018/2023" : Yerlan Baizhanov
"Kanat Tumysh" party=KAZ held="ambassador:2023/" : Kanat Tumysh
"Islam Karimov" party=UZB held="head-of-state:1991-09/2016-09" : Islam Karimov | I-xlam Ca-ri-mốp
"Shavkat Mirziyoyev" party=UZB held="head-of-state:2016-09/ head-of-government:2003-12/2016-12" : Shavkat Mirziyoyev | Sáp-cát Mia-di-ô-ép | Mirziyoyev
"Abdulla Aripov" party=UZB held="head-of-government:2016-12/" : Abdulla Aripov
"Elyor Ganiyev" party=UZB held="foreign-minister:2010-12/2012-02" : Elyor Ganiyev
"Abdulaziz Kamilov" party=UZB held="foreign-minister:2012-02/2022-04" : Abdulaziz Kamilov
"Bakhtiyor Saidov" party=UZB held="foreign-minister:2022-12/" : Bakhtiyor Saidov
"Emomali Rahmon" party=TJK held="head-of-state:1994-11/" : Emomali Rahmon | E-mô-ma-li Ra-môn
"Kokhir Rasulzoda" party=TJK held="head-of-government:2013-11/" : Kokhir Rasulzoda
"Oqil Oqilov" party=TJK held="head-of-government:1999-12/2013-11" : Oqil Oqilov | Akil Akilov
"Hamrokhon Zarifi" party=TJK held="foreign-minister:2006-12/2013-11" : Hamrokhon Zarifi
"Sirojiddin Aslov" party=TJK held="foreign-minister:2013-11/" : Sirojiddin Aslov | Sirodjidin Aslov | Sirojiddin Muhriddin | Sirojiddin Mukhriddin
"Roza Otunbayeva" party=KGZ held="head-of-state:2010-04/2011-12" earlier=UN earlier-held="io-official:2022-09/" : Roza Otunbayeva | Roza Otunbaeva
"Almazbek Atambayev" party=KGZ held="head-of-state:2011-12/2017-11 head-of-government:2010-12/2011-12" : Almazbek Atambayev
"Sooronbay Jeenbekov" party=KGZ held="head-of-state:2017-11/2020-10" : Sooronbay Jeenbekov | Sooronbai Jeenbekov
"Sadyr Japarov" party=KGZ held="head-of-state:2021-01/" : Sadyr Japarov | Sadyr Zhaparov
"Akylbek Japarov" party=KGZ held="head-of-government:2021-10/2024-12" : Akylbek Japarov | Akylbek Zhaparov
"Adylbek Kasymaliev" party=KGZ held="head-of-government:2024-12/" : Adylbek Kasymaliev | Adylbek Kasymaliyev
"Erlan Abdyldaev" party=KGZ held="foreign-minister:2012-09/2018-10" : Erlan Abdyldaev
"Chingiz Aidarbekov" party=KGZ held="foreign-minister:2018-10/2020-10" : Chingiz Aidarbekov
"Ruslan Kazakbaev" party=KGZ held="foreign-minister:2020-10/2022-04" : Ruslan Kazakbaev | Ruslan Kazakbayev
"Jeenbek Kulubaev" party=KGZ held="foreign-minister:2022-04/" : Jeenbek Kulubaev | Zheenbek Kulubaev | Jeenbek Kulubayev
"Gurbanguly Berdimuhamedow" party=TKM held="head-of-state:2006-12/2022-03 parliament-leader:2021-04/" : Gurbanguly Berdimuhamedow | Gurbanguly Berdymukhamedov | Gurbanguly Berdimuhamedov
"Serdar Berdimuhamedow" party=TKM held="head-of-state:2022-03/" : Serdar Berdimuhamedow | Serdar Berdymukhamedov | Serdar Berdimuhamedov
"Rashid Meredov" party=TKM held="foreign-minister:2001-07/" : Rashid Meredov | Raşit Meredow | Rasit Meredow

# --- South Asia ---
"Pratibha Patil" party=IND held="head-of-state:2007-07/2012-07" : Pratibha Patil
"Pranab Mukherjee" party=IND held="head-of-state:2012-07/2017-07 foreign-minister:2006-10/2009-05" : Pranab Mukherjee
"Ram Nath Kovind" party=IND held="head-of-state:2017-07/2022-07" : Ram Nath Kovind | Ramnath Kovind
"Droupadi Murmu" party=IND held="head-of-state:2022-07/" : Droupadi Murmu
"Mohammad Hamid Ansari" party=IND held="deputy-head-of-state:2007-08/2017-08" : Mohammad Hamid Ansari | Hamid Ansari | M. Hamid Ansari
"Venkaiah Naidu" party=IND held="deputy-head-of-state:2017-08/2022-08" : Venkaiah Naidu | M. Venkaiah Naidu | Muppavarapu Venkaiah Naidu
"Jagdeep Dhankhar" party=IND held="deputy-head-of-state:2022-08/2025-07" : Jagdeep Dhankhar
"C. P. Radhakrishnan" party=IND held="deputy-head-of-state:2025-09/" : C. P. Radhakrishnan | C.P. Radhakrishnan
"Manmohan Singh" party=IND held="head-of-government:2004-05/2014-05" : Manmohan Singh | Man-mô-han Xinh
"Narendra Modi" party=IND held="head-of-government:2014-05/" : Narendra Modi | N. Modi | Modi | Na-ren-đra Mô-đi
"S. M. Krishna" party=IND held="foreign-minister:2009-05/2012-10" : S. M. Krishna | S.M. Krishna
"Salman Khurshid" party=IND held="foreign-minister:2012-10/2014-05" : Salman Khurshid
"Sushma Swaraj" party=IND held="foreign-minister:2014-05/2019-05" : Sushma Swaraj | Xu-sma Xoa-rát
"S. Jaishankar" party=IND held="foreign-minister:2019-05/ official:2015-01/2018-01" : S. Jaishankar | Subrahmanyam Jaishankar | S Jaishankar | S.Jaishankar | Jaishankar | Xu-bra-ma-ny-am Giai-san-ca
"A. K. Antony" party=IND held="minister:2006-10/2014-05" : A. K. Antony | A.K. Antony
"Manohar Parrikar" party=IND held="minister:2014-11/2017-03" : Manohar Parrikar
"Nirmala Sitharaman" party=IND held="minister:2017-09/" : Nirmala Sitharaman
"Rajnath Singh" party=IND held="minister:2019-05/" : Rajnath Singh
"Amit Shah" party=IND held="minister:2019-05/" : Amit Shah
"Piyush Goyal" party=IND held="minister:2019-05/" : Piyush Goyal
"Ajit Doval" party=IND held="official:2014-05/" : Ajit Doval
"Om Birla" party=IND held="parliament-leader:2019-06/" : Om Birla
"Sumitra Mahajan" party=IND held="parliament-leader:2014-06/2019-06" : Sumitra Mahajan
"Meira Kumar" party=IND held="parliament-leader:2009-06/2014-05" : Meira Kumar
"Pabitra Margherita" party=IND held="deputy-minister:2024-06/" : Pabitra Margherita
"Rajkumar Ranjan Singh" party=IND held="deputy-minister:2021-07/2024-06" : Rajkumar Ranjan Singh
"Harsh Vardhan Shringla" party=IND held="official:2020-01/2022-04" : Harsh Vardhan Shringla
"Vikram Misri" party=IND held="official:2024-07/" : Vikram Misri
"Preeti Saran" party=IND held="ambassador:2013/2016" : Preeti Saran
"Parvathaneni Harish" party=IND held="ambassador:2016/2019 permanent-representative:2024/" : Parvathaneni Harish | P. Harish
"Pranay Verma" party=IND held="ambassador:2019/2022 ambassador:2022/" : Pranay Verma | Pranay Kumar Verma
"Sandeep Arya" party=IND held="ambassador:2022/2025" : Sandeep Arya
"Tshering W. Sherpa" party=IND held="ambassador:2025/" : Tshering W. Sherpa | Tshering Wangchuk Sherpa
"Asif Ali Zardari" party=PAK held="head-of-state:2008-09/2013-09 head-of-state:2024-03/" : Asif Ali Zardari
"Mamnoon Hussain" party=PAK held="head-of-state:2013-09/2018-09" : Mamnoon Hussain
"Arif Alvi" party=PAK held="head-of-state:2018-09/2024-03" : Arif Alvi
"Yousaf Raza Gilani" party=PAK held="head-of-government:2008-03/2012-06 parliament-leader:2024-04/" : Yousaf Raza Gilani | Yusuf Raza Gilani
"Raja Pervaiz Ashraf" party=PAK held="head-of-government:2012-06/2013-03 parliament-leader:2022-04/2024-03" : Raja Pervaiz Ashraf | Raja Pervez Ashraf
"Nawaz Sharif" party=PAK held="head-of-government:2013-06/2017-07" : Nawaz Sharif
"Shahid Khaqan Abbasi" party=PAK held="head-of-government:2017-08/2018-05" : Shahid Khaqan Abbasi
"Imran Khan" party=PAK held="head-of-government:2018-08/2022-04" : Imran Khan
"Shehbaz Sharif" party=PAK held="head-of-government:2022-04/2023-08 head-of-government:2024-03/" : Shehbaz Sharif | Muhammad Shehbaz Sharif | Shahbaz Sharif
"Anwaar ul Haq Kakar" party=PAK held="head-of-government:2023-08/2024-03" : Anwaar ul Haq Kakar | Anwar-ul-Haq Kakar | Anwaar-ul-Haq Kakar
"Shah Mahmood Qureshi" party=PAK held="foreign-minister:2008-03/2011-02 foreign-minister:2018-08/2022-04" : Shah Mahmood Qureshi
"Hina Rabbani Khar" party=PAK held="foreign-minister:2011-07/2013-03" : Hina Rabbani Khar
"Khawaja Asif" party=PAK held="foreign-minister:2017-08/2018-04 minister:2022-04/" : Khawaja Asif | Khawaja Muhammad Asif
"Bilawal Bhutto Zardari" party=PAK held="foreign-minister:2022-04/2023-08" : Bilawal Bhutto Zardari | Bilawal Bhutto-Zardari
"Ishaq Dar" party=PAK held="foreign-minister:2024-03/ deputy-head-of-government:2024-04/" : Ishaq Dar | Mohammad Ishaq Dar | Muhammad Ishaq Dar
"Jalil Abbas Jilani" party=PAK held="foreign-minister:2023-08/2024-03" : Jalil Abbas Jilani
"Kohdayar Marri" party=PAK held="ambassador:2023/" : Kohdayar Marri
"Zillur Rahman" party=BGD held="head-of-state:2009-02/2013-03" : Zillur Rahman
"Abdul Hamid" party=BGD held="head-of-state:2013-04/2023-04" : Abdul Hamid | Md Abdul Hamid | Mohammad Abdul Hamid
"Mohammed Shahabuddin" party=BGD held="head-of-state:2023-04/" : Mohammed Shahabuddin | Md. Shahabuddin
"Sheikh Hasina" party=BGD held="head-of-government:2009-01/2024-08" : Hasina Wazed | Hasina | Séc Ha-xi-na
"Muhammad Yunus" party=BGD held="head-of-government:2024-08/" : Muhammad Yunus | Mohammad Yunus
"Dipu Moni" party=BGD held="foreign-minister:2009-01/2013-11" : Dipu Moni
"Abul Hassan Mahmood Ali" party=BGD held="foreign-minister:2014-01/2019-01" : Abul Hassan Mahmood Ali | A.H. Mahmood Ali | Abul Hassan Mahmud Ali
"A. K. Abdul Momen" party=BGD held="foreign-minister:2019-01/2024-01" : A. K. Abdul Momen | A.K. Abdul Momen | AK Abdul Momen | Abul Kalam Abdul Momen
"Hasan Mahmud" party=BGD held="foreign-minister:2024-01/2024-08" : Hasan Mahmud | Muhammad Hasan Mahmud
"Touhid Hossain" party=BGD held="foreign-minister:2024-08/" : Touhid Hossain | Md. Touhid Hossain
"Samina Naz" party=BGD held="ambassador:2017/2023" : Samina Naz
"Lutfor Rahman" party=BGD held="ambassador:2023/" : Lutfor Rahman | Md. Lutfor Rahman
"Mahinda Rajapaksa" party=LKA held="head-of-state:2005-11/2015-01 head-of-government:2019-11/2022-05" : Mahinda Rajapaksa | Mahinda Rajapakse
"Maithripala Sirisena" party=LKA held="head-of-state:2015-01/2019-11" : Maithripala Sirisena
"Gotabaya Rajapaksa" party=LKA held="head-of-state:2019-11/2022-07" : Gotabaya Rajapaksa
"Ranil Wickremesinghe" party=LKA held="head-of-state:2022-07/2024-09 head-of-government:2015-01/2019-11" : Ranil Wickremesinghe | Ranil Wickramasinghe
"Anura Kumara Dissanayake" party=LKA held="head-of-state:2024-09/" : Anura Kumara Dissanayake | Anura Kumara Dissanayaka | Anura Dissanayake
"D. M. Jayaratne" party=LKA held="head-of-government:2010-04/2015-01" : D. M. Jayaratne | D.M. Jayaratne
"Dinesh Gunawardena" party=LKA held="head-of-government:2022-07/2024-09 foreign-minister:2019-11/2021-08" : Dinesh Gunawardena
"Harini Amarasuriya" party=LKA held="head-of-government:2024-09/" : Harini Amarasuriya
"G. L. Peiris" party=LKA held="foreign-minister:2010-04/2015-01 foreign-minister:2021-08/2022-05" : G. L. Peiris | G.L. Peiris | Gamini Lakshman Peiris
"Mangala Samaraweera" party=LKA held="foreign-minister:2015-01/2017-05" : Mangala Samaraweera
"Tilak Marapana" party=LKA held="foreign-minister:2017-08/2019-11" : Tilak Marapana
"Ali Sabry" party=LKA held="foreign-minister:2022-07/2024-09" : Ali Sabry | M.U.M. Ali Sabry
"Vijitha Herath" party=LKA held="foreign-minister:2024-09/" : Vijitha Herath
"Karu Jayasuriya" party=LKA held="parliament-leader:2015-09/2020-03" : Karu Jayasuriya
"Jagath Wickramaratne" party=LKA held="parliament-leader:2024-12/" : Jagath Wickramaratne | Jagath Wickramarathna
"Ram Baran Yadav" party=NPL held="head-of-state:2008-07/2015-10" : Ram Baran Yadav
"Bidya Devi Bhandari" party=NPL held="head-of-state:2015-10/2023-03" : Bidya Devi Bhandari | Bidhya Devi Bhandari
"Ram Chandra Poudel" party=NPL held="head-of-state:2023-03/" : Ram Chandra Poudel | Ram Chandra Paudel | Ramchandra Paudel
"Madhav Kumar Nepal" party=NPL held="head-of-government:2009-05/2011-02" : Madhav Kumar Nepal
"Jhala Nath Khanal" party=NPL held="head-of-government:2011-02/2011-08" : Jhala Nath Khanal
"Baburam Bhattarai" party=NPL held="head-of-government:2011-08/2013-03" : Baburam Bhattarai
"Sushil Koirala" party=NPL held="head-of-government:2014-02/2015-10" : Sushil Koirala
"K. P. Sharma Oli" party=NPL held="head-of-government:2015-10/2016-08 head-of-government:2018-02/2021-07 head-of-government:2024-07/2025-09" : K. P. Sharma Oli | K.P. Sharma Oli | KP Sharma Oli | K.P. Oli | Khadga Prasad Sharma Oli
"Pushpa Kamal Dahal" party=NPL held="head-of-government:2008-08/2009-05 head-of-government:2016-08/2017-06 head-of-government:2022-12/2024-07" : Pushpa Kamal Dahal | Pushpa Kamal Dahal Prachanda
"Sher Bahadur Deuba" party=NPL held="head-of-government:2017-06/2018-02 head-of-government:2021-07/2022-12" : Sher Bahadur Deuba
"Sushila Karki" party=NPL held="head-of-government:2025-09/" : Sushila Karki
"Pradeep Gyawali" party=NPL held="foreign-minister:2018-03/2021-06" : Pradeep Gyawali | Pradeep Kumar Gyawali
"Narayan Khadka" party=NPL held="foreign-minister:2021-09/2022-12" : Narayan Khadka
"Narayan Prakash Saud" party=NPL held="foreign-minister:2023-04/2024-03" : Narayan Prakash Saud | N. P. Saud | N.P. Saud
"Narayan Kaji Shrestha" party=NPL held="foreign-minister:2024-03/2024-07" : Narayan Kaji Shrestha
"Arzu Rana Deuba" party=NPL held="foreign-minister:2024-07/2025-09" : Arzu Rana Deuba
"Jigme Khesar Namgyel Wangchuck" party=BTN held="head-of-state:2006-12/" : Jigme Khesar Namgyel Wangchuck | Jigme Khesar Namgyel | Jigme Khesar Namgyal Wangchuck
"Tshering Tobgay" party=BTN held="head-of-government:2013-07/2018-08 head-of-government:2024-01/" : Tshering Tobgay
"Mohamed Muizzu" party=MDV held="head-of-state:2023-11/" : Mohamed Muizzu

# --- Oceania ---
"Quentin Bryce" party=AUS held="head-of-state:2008-09/2014-03" : Quentin Bryce
"Peter Cosgrove" party=AUS held="head-of-state:2014-03/2019-07" : Peter Cosgrove
"David Hurley" party=AUS held="head-of-state:2019-07/2024-07" : David Hurley
"Sam Mostyn" party=AUS held="head-of-state:2024-07/" : Sam Mostyn | Samantha Mostyn
"Kevin Rudd" party=AUS held="head-of-government:2007-12/2010-06 head-of-government:2013-06/2013-09 foreign-minister:2010-09/2012-02 ambassador:2023-03/" : Kevin Rudd
"Julia Gillard" party=AUS held="head-of-government:2010-06/2013-06" : Julia Gillard
"Tony Abbott" party=AUS held="head-of-government:2013-09/2015-09" : Tony Abbott
"Malcolm Turnbull" party=AUS held="head-of-government:2015-09/2018-08" : Malcolm Turnbull
"Scott Morrison" party=AUS held="head-of-government:2018-08/2022-05" : Scott Morrison | Xcốt Mo-ri-xơn
"Anthony Albanese" party=AUS held="head-of-government:2022-05/" : Anthony Albanese | An-tô-ni An-ba-ni-dơ | An-tô-ni An-ba-nê-xê
"Stephen Smith" party=AUS held="foreign-minister:2007-12/2010-09 minister:2010-09/2013-09" : Stephen Smith
"Bob Carr" party=AUS held="foreign-minister:2012-03/2013-09" : Bob Carr
"Julie Bishop" party=AUS held="foreign-minister:2013-09/2018-08" earlier=UN earlier-held="io-official:2024-04/" : Julie Bishop
"Marise Payne" party=AUS held="foreign-minister:2018-08/2022-05 minister:2015-09/2018-08" : Marise Payne
"Penny Wong" party=AUS held="foreign-minister:2022-05/" : Penny Wong | Hoàng Anh Hiền
"Richard Marles" party=AUS held="deputy-head-of-government:2022-05/ minister:2022-06/" : Richard Marles
"Peter Dutton" party=AUS held="minister:2021-03/2022-05" : Peter Dutton
"Linda Reynolds" party=AUS held="minister:2019-05/2021-03" : Linda Reynolds
"Christopher Pyne" party=AUS held="minister:2018-08/2019-04" : Christopher Pyne
"Don Farrell" party=AUS held="minister:2022-06/" : Don Farrell
"Dan Tehan" party=AUS held="minister:2020-12/2022-05" : Dan Tehan
"Simon Birmingham" party=AUS held="minister:2018-08/2020-12" : Simon Birmingham
"Andrew Robb" party=AUS held="minister:2013-09/2016-02" : Andrew Robb
"Sue Lines" party=AUS held="parliament-leader:2022-07/" : Sue Lines
"Milton Dick" party=AUS held="parliament-leader:2022-07/" : Milton Dick
"Hugh Borrowman" party=AUS held="ambassador:2012/2016" : Hugh Borrowman
"Craig Chittick" party=AUS held="ambassador:2016/2019" : Craig Chittick
"Robyn Mudie" party=AUS held="ambassador:2019/2022" : Robyn Mudie
"Andrew Goledzinowski" party=AUS held="ambassador:2022/2025" : Andrew Goledzinowski
"Gillian Bird" party=AUS held="ambassador:2025/" : Gillian Bird
"Anand Satyanand" party=NZL held="head-of-state:2006-08/2011-08" : Anand Satyanand
"Jerry Mateparae" party=NZL held="head-of-state:2011-08/2016-08" : Jerry Mateparae
"Patsy Reddy" party=NZL held="head-of-state:2016-09/2021-09" : Patsy Reddy
"Cindy Kiro" party=NZL held="head-of-state:2021-10/" : Cindy Kiro
"John Key" party=NZL held="head-of-government:2008-11/2016-12" : John Key
"Bill English" party=NZL held="head-of-government:2016-12/2017-10" : Bill English
"Jacinda Ardern" party=NZL held="head-of-government:2017-10/2023-01" : Jacinda Ardern | Gia-xin-đa A-đơn
"Chris Hipkins" party=NZL held="head-of-government:2023-01/2023-11" : Chris Hipkins
"Christopher Luxon" party=NZL held="head-of-government:2023-11/" : Christopher Luxon | Chris Luxon
"Murray McCully" party=NZL held="foreign-minister:2008-11/2017-05" : Murray McCully
"Gerry Brownlee" party=NZL held="foreign-minister:2017-05/2017-10 parliament-leader:2023-12/" : Gerry Brownlee
"Winston Peters" party=NZL held="foreign-minister:2017-10/2020-11 foreign-minister:2023-11/ deputy-head-of-government:2023-11/2025-05" : Winston Peters | Winston Raymond Peters
"Nanaia Mahuta" party=NZL held="foreign-minister:2020-11/2023-11" : Nanaia Mahuta
"Judith Collins" party=NZL held="minister:2023-11/" : Judith Collins
"Andrew Little" party=NZL held="minister:2023-02/2023-11" : Andrew Little
"Damien O'Connor" party=NZL held="minister:2017-10/2023-11" : Damien O'Connor | Damien O’Connor
"Todd McClay" party=NZL held="minister:2015-12/2017-10 minister:2023-11/" : Todd McClay
"Adrian Rurawhe" party=NZL held="parliament-leader:2022-08/2023-12" : Adrian Rurawhe
"Trevor Mallard" party=NZL held="parliament-leader:2017-11/2022-08" : Trevor Mallard
"Haike Manning" party=NZL held="ambassador:2012/2016" : Haike Manning
"Wendy Matthews" party=NZL held="ambassador:2016/2020" : Wendy Matthews
"Tredene Dobson" party=NZL held="ambassador:2020/2023" : Tredene Dobson
"Caroline Beresford" party=NZL held="ambassador:2023/" : Caroline Beresford
"Michael Somare" party=PNG held="head-of-government:2002-08/2011-08" : Michael Somare
"Peter O'Neill" party=PNG held="head-of-government:2011-08/2019-05" : Peter O'Neill | Peter O’Neill
"James Marape" party=PNG held="head-of-government:2019-05/" : James Marape
"Rimbink Pato" party=PNG held="foreign-minister:2012-08/2019-05" : Rimbink Pato
"Soroi Eoe" party=PNG held="foreign-minister:2020/2023" : Soroi Eoe
"Justin Tkatchenko" party=PNG held="foreign-minister:2022-08/2023-05 foreign-minister:2023/" : Justin Tkatchenko
"Bob Dadae" party=PNG held="head-of-state:2017-02/" : Bob Dadae
"Michael Ogio" party=PNG held="head-of-state:2010-12/2017-02" : Michael Ogio
"Frank Bainimarama" party=FJI held="head-of-government:2007-01/2022-12" : Frank Bainimarama | Voreqe Bainimarama | Josaia Voreqe Bainimarama
"Sitiveni Rabuka" party=FJI held="head-of-government:2022-12/" : Sitiveni Rabuka
"Epeli Nailatikau" party=FJI held="head-of-state:2009-07/2015-11" : Epeli Nailatikau
"Jioji Konrote" party=FJI held="head-of-state:2015-11/2021-11" : Jioji Konrote
"Wiliame Katonivere" party=FJI held="head-of-state:2021-11/2024-11" : Wiliame Katonivere
"Naiqama Lalabalavu" party=FJI held="head-of-state:2024-11/" : Naiqama Lalabalavu
"Inoke Kubuabola" party=FJI held="foreign-minister:2009/2016-09" : Inoke Kubuabola | Ratu Inoke Kubuabola
"Biman Prasad" party=FJI held="deputy-head-of-government:2022-12/2025" : Biman Prasad

# --- Southern and eastern Africa ---
"Nelson Mandela" party=ZAF held="head-of-state:1994-05/1999-06" : Nelson Mandela
"Jacob Zuma" party=ZAF held="head-of-state:2009-05/2018-02" : Jacob Zuma
"Cyril Ramaphosa" party=ZAF held="head-of-state:2018-02/ deputy-head-of-state:2014-05/2018-02" : Cyril Ramaphosa | Matamela Cyril Ramaphosa | Ramaphosa
"Kgalema Motlanthe" party=ZAF held="deputy-head-of-state:2009-05/2014-05" : Kgalema Motlanthe
"David Mabuza" party=ZAF held="deputy-head-of-state:2018-02/2023-03" : David Mabuza
"Paul Mashatile" party=ZAF held="deputy-head-of-state:2023-03/" : Paul Mashatile | Paul Shipokosa Mashatile
"Maite Nkoana-Mashabane" party=ZAF held="foreign-minister:2009-05/2018-02" : Maite Nkoana-Mashabane
"Lindiwe Sisulu" party=ZAF held="foreign-minister:2018-02/2019-05" : Lindiwe Sisulu
"Naledi Pandor" party=ZAF held="foreign-minister:2019-05/2024-06" : Naledi Pandor | Grace Naledi Mandisa Pandor
"Ronald Lamola" party=ZAF held="foreign-minister:2024-07/" : Ronald Lamola
"Thoko Didiza" party=ZAF held="parliament-leader:2024-06/" : Thoko Didiza
"Vuyiswa Tulelo" party=ZAF held="ambassador:2021/" : Vuyiswa Tulelo
"Mpetjane Kgaogelo Lekgoro" party=ZAF held="ambassador:2017/2021" : Mpetjane Kgaogelo Lekgoro
"Jose Eduardo dos Santos" party=AGO held="head-of-state:1979-09/2017-09" : Jose Eduardo dos Santos | José Eduardo dos Santos
"Joao Lourenco" party=AGO held="head-of-state:2017-09/" : Joao Lourenco | João Lourenço | João Manuel Gonçalves Lourenço | Joao Manuel Goncalves Lourenco
"Georges Chikoti" party=AGO held="foreign-minister:2010-11/2017-09" : Georges Chikoti | Georges Rebelo Pinto Chikoti
"Manuel Domingos Augusto" party=AGO held="foreign-minister:2017-09/2020-04" : Manuel Domingos Augusto
"Tete Antonio" party=AGO held="foreign-minister:2020-04/" : Tete Antonio | Téte António | Tété António
"Esperanca da Costa" party=AGO held="deputy-head-of-state:2022-09/" : Esperanca da Costa | Esperança da Costa
"Carolina Cerqueira" party=AGO held="parliament-leader:2022-09/" : Carolina Cerqueira
"Agostinho Fernandes" party=AGO held="ambassador:2018/2023" : Agostinho Fernandes | Agostinho André de Carvalho Fernandes | Agostinho Andre de Carvalho Fernandes
"Armando Guebuza" party=MOZ held="head-of-state:2005-02/2015-01" : Armando Guebuza | Armando Emilio Guebuza
"Filipe Nyusi" party=MOZ held="head-of-state:2015-01/2025-01" : Filipe Nyusi | Filipe Jacinto Nyusi
"Daniel Chapo" party=MOZ held="head-of-state:2025-01/" : Daniel Chapo | Daniel Francisco Chapo
"Alberto Vaquina" party=MOZ held="head-of-government:2012-10/2015-01" : Alberto Vaquina
"Aires Ali" party=MOZ held="head-of-government:2010-01/2012-10" : Aires Ali
"Carlos Agostinho do Rosario" party=MOZ held="head-of-government:2015-01/2022-03" : Carlos Agostinho do Rosario | Carlos Agostinho do Rosário
"Adriano Maleiane" party=MOZ held="head-of-government:2022-03/2025-01" : Adriano Maleiane
"Maria Benvinda Levi" party=MOZ held="head-of-government:2025-01/" : Maria Benvinda Levi | Maria Benvida Levi
"Oldemiro Baloi" party=MOZ held="foreign-minister:2008-03/2017-12" : Oldemiro Baloi | Oldemiro Balói
"Jose Pacheco" party=MOZ held="foreign-minister:2017-12/2020-01" : Jose Pacheco | José Pacheco
"Veronica Macamo" party=MOZ held="foreign-minister:2020-01/2025-01 parliament-leader:2010-01/2020-01" : Veronica Macamo | Verónica Macamo
"Maria Manuela Lucas" party=MOZ held="foreign-minister:2025-01/" : Maria Manuela Lucas
"Esperanca Bias" party=MOZ held="parliament-leader:2020-01/2025-01" : Esperanca Bias | Esperança Bias | Esperança Laurinda Francisco Nhiuane Bias | Esperanca Laurinda Francisco Nhiuane Bias
"Margarida Talapa" party=MOZ held="parliament-leader:2025-01/" : Margarida Talapa
"Mwai Kibaki" party=KEN held="head-of-state:2002-12/2013-04" : Mwai Kibaki
"Uhuru Kenyatta" party=KEN held="head-of-state:2013-04/2022-09" : Uhuru Kenyatta
"William Ruto" party=KEN held="head-of-state:2022-09/ deputy-head-of-state:2013-04/2022-09" : William Ruto
"Raila Odinga" party=KEN held="head-of-government:2008-04/2013-04" : Raila Odinga
"Amina Mohamed" party=KEN held="foreign-minister:2013-05/2018-02" : Amina Mohamed
"Monica Juma" party=KEN held="foreign-minister:2018-02/2020-01 minister:2020-01/2021-09" : Monica Juma
"Raychelle Omamo" party=KEN held="foreign-minister:2020-01/2022-10" : Raychelle Omamo
"Alfred Mutua" party=KEN held="foreign-minister:2022-10/2023-10" : Alfred Mutua
"Musalia Mudavadi" party=KEN held="foreign-minister:2023-10/" : Musalia Mudavadi
"Kithure Kindiki" party=KEN held="deputy-head-of-state:2024-11/" : Kithure Kindiki
"Girma Wolde-Giorgis" party=ETH held="head-of-state:2001-10/2013-10" : Girma Wolde-Giorgis
"Mulatu Teshome" party=ETH held="head-of-state:2013-10/2018-10" : Mulatu Teshome
"Sahle-Work Zewde" party=ETH held="head-of-state:2018-10/2024-10" : Sahle-Work Zewde
"Taye Atske Selassie" party=ETH held="head-of-state:2024-10/ foreign-minister:2024-02/2024-10" : Taye Atske Selassie | Taye Atske-Selassie
"Meles Zenawi" party=ETH held="head-of-government:1995-08/2012-08" : Meles Zenawi
"Hailemariam Desalegn" party=ETH held="head-of-government:2012-09/2018-04 foreign-minister:2010-10/2012-11" : Hailemariam Desalegn | Haile Mariam Desalegn
"Abiy Ahmed" party=ETH held="head-of-government:2018-04/" : Abiy Ahmed | Abiy Ahmed Ali
"Workneh Gebeyehu" party=ETH held="foreign-minister:2016-11/2019-03" : Workneh Gebeyehu
"Gedu Andargachew" party=ETH held="foreign-minister:2019-04/2020-11" : Gedu Andargachew
"Demeke Mekonnen" party=ETH held="foreign-minister:2020-11/2024-01 deputy-head-of-government:2012-11/2024-01" : Demeke Mekonnen
"Gedion Timothewos" party=ETH held="foreign-minister:2024-10/" : Gedion Timothewos
"Paul Kagame" party=RWA held="head-of-state:2000-04/" : Paul Kagame
"Bernard Makuza" party=RWA held="head-of-government:2000-03/2011-10" : Bernard Makuza
"Pierre Habumuremyi" party=RWA held="head-of-government:2011-10/2014-07" : Pierre Habumuremyi | Pierre Damien Habumuremyi
"Anastase Murekezi" party=RWA held="head-of-government:2014-07/2017-08" : Anastase Murekezi
"Edouard Ngirente" party=RWA held="head-of-government:2017-08/2025-07" : Edouard Ngirente | Édouard Ngirente
"Justin Nsengiyumva" party=RWA held="head-of-government:2025-07/" : Justin Nsengiyumva
"Richard Sezibera" party=RWA held="foreign-minister:2018-10/2019-11" : Richard Sezibera
"Vincent Biruta" party=RWA held="foreign-minister:2019-11/2024-06" : Vincent Biruta
"Olivier Nduhungirehe" party=RWA held="foreign-minister:2024-06/" : Olivier Nduhungirehe
"Samia Suluhu Hassan" party=TZA held="head-of-state:2021-03/" : Samia Suluhu Hassan
"Yoweri Museveni" party=UGA held="head-of-state:1986-01/" : Yoweri Museveni | Yoweri Kaguta Museveni
"Hage Geingob" party=NAM held="head-of-state:2015-03/2024-02" : Hage Geingob
"Netumbo Nandi-Ndaitwah" party=NAM held="head-of-state:2025-03/ foreign-minister:2012-12/2024-02" : Netumbo Nandi-Ndaitwah
"Emmerson Mnangagwa" party=ZWE held="head-of-state:2017-11/" : Emmerson Mnangagwa
"Robert Mugabe" party=ZWE held="head-of-state:1987-12/2017-11" : Robert Mugabe
"Evariste Ndayishimiye" party=BDI held="head-of-state:2020-06/" : Evariste Ndayishimiye | Évariste Ndayishimiye

# --- Western and central Africa ---
"Goodluck Jonathan" party=NGA held="head-of-state:2010-05/2015-05" : Goodluck Jonathan
"Muhammadu Buhari" party=NGA held="head-of-state:2015-05/2023-05" : Muhammadu Buhari
"Bola Tinubu" party=NGA held="head-of-state:2023-05/" : Bola Tinubu | Bola Ahmed Tinubu
"Yemi Osinbajo" party=NGA held="deputy-head-of-state:2015-05/2023-05" : Yemi Osinbajo
"Kashim Shettima" party=NGA held="deputy-head-of-state:2023-05/" : Kashim Shettima
"Olugbenga Ashiru" party=NGA held="foreign-minister:2011-07/2013-09" : Olugbenga Ashiru
"Aminu Wali" party=NGA held="foreign-minister:2014-03/2015-05" : Aminu Wali
"Geoffrey Onyeama" party=NGA held="foreign-minister:2015-11/2023-05" : Geoffrey Onyeama
"Yusuf Tuggar" party=NGA held="foreign-minister:2023-08/" : Yusuf Tuggar | Yusuf Maitama Tuggar
"John Atta Mills" party=GHA held="head-of-state:2009-01/2012-07" : John Atta Mills
"John Mahama" party=GHA held="head-of-state:2012-07/2017-01 head-of-state:2025-01/" : John Mahama | John Dramani Mahama
"Nana Akufo-Addo" party=GHA held="head-of-state:2017-01/2025-01" : Nana Akufo-Addo | Nana Addo Dankwa Akufo-Addo
"Hanna Tetteh" party=GHA held="foreign-minister:2013-02/2017-01" : Hanna Tetteh | Hanna Serwaa Tetteh
"Samuel Okudzeto Ablakwa" party=GHA held="foreign-minister:2025-01/" : Samuel Okudzeto Ablakwa
"Abdoulaye Wade" party=SEN held="head-of-state:2000-04/2012-04" : Abdoulaye Wade
"Macky Sall" party=SEN held="head-of-state:2012-04/2024-04" : Macky Sall
"Bassirou Diomaye Faye" party=SEN held="head-of-state:2024-04/" : Bassirou Diomaye Faye
"Aminata Toure" party=SEN held="head-of-government:2013-09/2014-07" : Aminata Toure | Aminata Touré
"Mahammed Dionne" party=SEN held="head-of-government:2014-07/2019-05" : Mahammed Dionne | Mahammed Boun Abdallah Dionne
"Amadou Ba" party=SEN held="head-of-government:2022-09/2024-03 foreign-minister:2019-04/2020-11" : Amadou Ba
"Ousmane Sonko" party=SEN held="head-of-government:2024-04/" : Ousmane Sonko
"Mankeur Ndiaye" party=SEN held="foreign-minister:2012-10/2017-09" : Mankeur Ndiaye
"Sidiki Kaba" party=SEN held="foreign-minister:2017-09/2019-04 head-of-government:2024-03/2024-04" : Sidiki Kaba
"Aissata Tall Sall" party=SEN held="foreign-minister:2020-11/2023-10" : Aissata Tall Sall | Aïssata Tall Sall
"Yassine Fall" party=SEN held="foreign-minister:2024-04/2025-09" : Yassine Fall
"El Malick Ndiaye" party=SEN held="parliament-leader:2024-12/" : El Malick Ndiaye
"Malam Bacai Sanha" party=GNB held="head-of-state:2009-09/2012-01" : Malam Bacai Sanha | Malam Bacai Sanhá
"Jose Mario Vaz" party=GNB held="head-of-state:2014-06/2020-02" : Jose Mario Vaz | José Mário Vaz
"Umaro Sissoco Embalo" party=GNB held="head-of-state:2020-02/2025-11 head-of-government:2016-11/2018-01" : Umaro Sissoco Embalo | Umaro Sissoco Embaló | Umaro Mokhtar Sissoco Embaló | Umaro Mokhtar Sissoco Embalo
"Carlos Gomes Junior" party=GNB held="head-of-government:2009-01/2012-04" : Carlos Gomes Junior | Carlos Gomes Júnior
"Domingos Simoes Pereira" party=GNB held="head-of-government:2014-07/2015-08" : Domingos Simoes Pereira | Domingos Simões Pereira
"Aristides Gomes" party=GNB held="head-of-government:2018-04/2020-02" : Aristides Gomes
"Nuno Gomes Nabiam" party=GNB held="head-of-government:2020-02/2023-08" : Nuno Gomes Nabiam
"Rui Duarte de Barros" party=GNB held="head-of-government:2023-12/2025-08" : Rui Duarte de Barros | Rui Duarte Barros
"Suzi Barbosa" party=GNB held="foreign-minister:2019-07/2023-08" : Suzi Barbosa | Suzi Carla Barbosa
"Carlos Pinto Pereira" party=GNB held="foreign-minister:2023-08/" : Carlos Pinto Pereira
"Joseph Kabila" party=COD held="head-of-state:2001-01/2019-01" : Joseph Kabila
"Felix Tshisekedi" party=COD held="head-of-state:2019-01/" : Felix Tshisekedi | Félix Tshisekedi | Félix Antoine Tshisekedi | Felix Antoine Tshisekedi | Félix Antoine Tshisekedi Tshilombo | Felix Antoine Tshisekedi Tshilombo
"Adolphe Muzito" party=COD held="head-of-government:2008-10/2012-03" : Adolphe Muzito
"Augustin Matata Ponyo" party=COD held="head-of-government:2012-04/2016-11" : Augustin Matata Ponyo | Matata Ponyo
"Bruno Tshibala" party=COD held="head-of-government:2017-05/2019-09" : Bruno Tshibala
"Sylvestre Ilunga" party=COD held="head-of-government:2019-09/2021-04" : Sylvestre Ilunga | Sylvestre Ilunga Ilunkamba
"Sama Lukonde" party=COD held="head-of-government:2021-04/2024-06 parliament-leader:2024-08/" : Sama Lukonde | Jean-Michel Sama Lukonde
"Judith Suminwa" party=COD held="head-of-government:2024-06/" : Judith Suminwa | Judith Suminwa Tuluka
"Raymond Tshibanda" party=COD held="foreign-minister:2012-04/2016-12" : Raymond Tshibanda
"Leonard She Okitundu" party=COD held="foreign-minister:2016-12/2019-09" : Leonard She Okitundu | Léonard She Okitundu
"Christophe Lutundula" party=COD held="foreign-minister:2021-04/2024-06" : Christophe Lutundula
"Therese Kayikwamba Wagner" party=COD held="foreign-minister:2024-06/" : Therese Kayikwamba Wagner | Thérèse Kayikwamba Wagner
"Denis Sassou Nguesso" party=COG held="head-of-state:1997-10/" : Denis Sassou Nguesso | Denis Sassou-Nguesso
"Alassane Ouattara" party=CIV held="head-of-state:2010-12/" : Alassane Ouattara
"Paul Biya" party=CMR held="head-of-state:1982-11/" : Paul Biya

# --- Northern Africa ---
"Abdelaziz Bouteflika" party=DZA held="head-of-state:1999-04/2019-04" : Abdelaziz Bouteflika
"Abdelkader Bensalah" party=DZA held="head-of-state:2019-04/2019-12 parliament-leader:2002-07/2019-04" : Abdelkader Bensalah
"Abdelmadjid Tebboune" party=DZA held="head-of-state:2019-12/ head-of-government:2017-05/2017-08" : Abdelmadjid Tebboune
"Ahmed Ouyahia" party=DZA held="head-of-government:2008-06/2012-09 head-of-government:2017-08/2019-03" : Ahmed Ouyahia
"Abdelmalek Sellal" party=DZA held="head-of-government:2012-09/2017-05" : Abdelmalek Sellal
"Noureddine Bedoui" party=DZA held="head-of-government:2019-03/2019-12" : Noureddine Bedoui
"Abdelaziz Djerad" party=DZA held="head-of-government:2019-12/2021-06" : Abdelaziz Djerad
"Aymen Benabderrahmane" party=DZA held="head-of-government:2021-06/2023-11" : Aymen Benabderrahmane | Aimene Benabderrahmane
"Nadir Larbaoui" party=DZA held="head-of-government:2023-11/2025-08" : Nadir Larbaoui | Mohamed Ennadir Larbaoui
"Sifi Ghrieb" party=DZA held="head-of-government:2025-08/" : Sifi Ghrieb
"Mourad Medelci" party=DZA held="foreign-minister:2007-06/2013-09" : Mourad Medelci
"Ramtane Lamamra" party=DZA held="foreign-minister:2013-09/2017-05 foreign-minister:2021-07/2023-03" : Ramtane Lamamra
"Abdelkader Messahel" party=DZA held="foreign-minister:2017-05/2019-03" : Abdelkader Messahel
"Sabri Boukadoum" party=DZA held="foreign-minister:2019-03/2021-07" : Sabri Boukadoum
"Ahmed Attaf" party=DZA held="foreign-minister:2023-03/" : Ahmed Attaf
"Brahim Boughali" party=DZA held="parliament-leader:2021-07/" : Brahim Boughali
"Salah Goudjil" party=DZA held="parliament-leader:2019-04/2025-05" : Salah Goudjil
"Mohammed VI" party=MAR held="head-of-state:1999-07/" : Mohammed VI | Mohamed VI
"Abbas El Fassi" party=MAR held="head-of-government:2007-09/2011-11" : Abbas El Fassi
"Abdelilah Benkirane" party=MAR held="head-of-government:2011-11/2017-04" : Abdelilah Benkirane
"Saadeddine Othmani" party=MAR held="head-of-government:2017-04/2021-10 foreign-minister:2012-01/2013-10" : Saadeddine Othmani | Saad-Eddine El Othmani | Saad Eddine El Othmani
"Aziz Akhannouch" party=MAR held="head-of-government:2021-10/" : Aziz Akhannouch
"Taieb Fassi Fihri" party=MAR held="foreign-minister:2007-10/2012-01" : Taieb Fassi Fihri
"Salaheddine Mezouar" party=MAR held="foreign-minister:2013-10/2017-04" : Salaheddine Mezouar
"Nasser Bourita" party=MAR held="foreign-minister:2017-04/" : Nasser Bourita
"Rachid Talbi Alami" party=MAR held="parliament-leader:2021-10/" : Rachid Talbi Alami | Rachid Talbi El Alami
"Habib El Malki" party=MAR held="parliament-leader:2017-01/2021-10" : Habib El Malki
"Jamale Chouaibi" party=MAR held="ambassador:2019/" : Jamale Chouaibi | Jamal Chouaibi
"Zine El Abidine Ben Ali" party=TUN held="head-of-state:1987-11/2011-01" : Zine El Abidine Ben Ali | Zine al-Abidine Ben Ali
"Moncef Marzouki" party=TUN held="head-of-state:2011-12/2014-12" : Moncef Marzouki
"Beji Caid Essebsi" party=TUN held="head-of-state:2014-12/2019-07" : Beji Caid Essebsi | Béji Caïd Essebsi
"Kais Saied" party=TUN held="head-of-state:2019-10/" : Kais Saied | Kaïs Saïed
"Hamadi Jebali" party=TUN held="head-of-government:2011-12/2013-03" : Hamadi Jebali
"Ali Larayedh" party=TUN held="head-of-government:2013-03/2014-01" : Ali Larayedh
"Mehdi Jomaa" party=TUN held="head-of-government:2014-01/2015-02" : Mehdi Jomaa
"Habib Essid" party=TUN held="head-of-government:2015-02/2016-08" : Habib Essid
"Youssef Chahed" party=TUN held="head-of-government:2016-08/2020-02" : Youssef Chahed
"Hichem Mechichi" party=TUN held="head-of-government:2020-09/2021-07" : Hichem Mechichi
"Najla Bouden" party=TUN held="head-of-government:2021-10/2023-08" : Najla Bouden | Najla Bouden Romdhane
"Ahmed Hachani" party=TUN held="head-of-government:2023-08/2024-08" : Ahmed Hachani
"Kamel Madouri" party=TUN held="head-of-government:2024-08/2025-03" : Kamel Madouri
"Sarra Zaafrani Zenzri" party=TUN held="head-of-government:2025-03/" : Sarra Zaafrani Zenzri | Sarra Zaafarani Zenzri
"Khemaies Jhinaoui" party=TUN held="foreign-minister:2016-01/2019-10" : Khemaies Jhinaoui
"Othman Jerandi" party=TUN held="foreign-minister:2020-09/2023-02" : Othman Jerandi
"Nabil Ammar" party=TUN held="foreign-minister:2023-02/2024-08" : Nabil Ammar
"Mohamed Ali Nafti" party=TUN held="foreign-minister:2024-08/" : Mohamed Ali Nafti
"Muammar Gaddafi" party=LBY held="head-of-state:1969-09/2011-10" : Muammar Gaddafi | Moammar Gaddafi | Muammar Gadhafi | Gaddafi
"Ali Karti" party=SDN held="foreign-minister:2010-06/2015-06" : Ali Karti | Ali Ahmed Karti
"Omar al-Bashir" party=SDN held="head-of-state:1989-06/2019-04" : Omar al-Bashir | Omar Al-Bashir | Omar Hassan al-Bashir
"Abdel Fattah al-Burhan" party=SDN held="head-of-state:2019-08/" : Abdel Fattah al-Burhan | Abdel-Fattah al-Burhan
