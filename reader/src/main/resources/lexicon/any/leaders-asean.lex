# Leaders and diplomats of the other members of ASEAN.
# A line reads: the name as English-language sources write it, `party`, `held` (offices as role:from/to, open where it
# lasts or is not known), then every spelling of the name. Months are given only where sure.
class leader cased

# --- Brunei ---
"Hassanal Bolkiah" party=BRN held="head-of-state:1967-10/ head-of-government:1984-01/ foreign-minister:2015-10/" : Hassanal Bolkiah | Haji Hassanal Bolkiah | Haji Hassanal Bolkiah Mu’izzaddin Waddaulah | Haji Hassanal Bolkiah Mu'izzaddin Waddaulah | Ha-xa-nan Bôn-ki-a | Hát-xa-nan Bôn-ki-a
"Mohamed Bolkiah" party=BRN held="foreign-minister:1984-01/2015-10" : Mohamed Bolkiah
"Lim Jock Seng" party=BRN held="minister:2005-05/2018-01" : Lim Jock Seng
"Erywan Yusof" party=BRN held="minister:2018-01/" : Erywan Yusof | Erywan Pehin Yusof
"Al-Muhtadee Billah" party=BRN held="minister:1998-08/ royal:1998-08/" : Al-Muhtadee Billah | Haji Al-Muhtadee Billah | Al-Muhtadee Billah Bolkiah

# --- Cambodia ---
"Norodom Sihamoni" party=KHM held="head-of-state:2004-10/" : Norodom Sihamoni | Preah Bat Samdech Preah Boromneath Norodom Sihamoni | Nô-rô-đôm Xi-ha-mô-ni | Norodom Xihamoni | Nôrôđôm Xihamôni
"Norodom Sihanouk" party=KHM held="royal:2004-10/2012-10 head-of-state:1993-09/2004-10" : Norodom Sihanouk | Nô-rô-đôm Xi-ha-núc | Xi-ha-núc | Sihanouk
"Norodom Monineath Sihanouk" party=KHM held="royal:1993/" : Norodom Monineath Sihanouk | Norodom Monineath | Nô-rô-đôm Mô-ni-nít Xi-ha-núc
"Hun Sen" party=KHM held="head-of-government:1985-01/2023-08 parliament-leader:2024-04/ party-leader:2015-06/" : Hun Sen | Akka Moha Sena Padei Techo Hun Sen | Samdech Akka Moha Sena Padei Techo Hun Sen | Hun Xen | Hun-xen | Hunsen | Tê-chô Hun Xen | Techo Hun Sen
"Hun Manet" party=KHM held="head-of-government:2023-08/" : Hun Manet | Samdech Moha Borvor Thipadei Hun Manet | Hun Ma-nét | Hun Ma-nết
"Hor Namhong" party=KHM held="foreign-minister:1998-11/2016-04 deputy-head-of-government:2004/2018" : Hor Namhong | Hor Nam Hong | Hô Nam Hông | Ho Nam Hông
"Prak Sokhonn" party=KHM held="foreign-minister:2016-04/2023-08 foreign-minister:2024-11/ deputy-head-of-government:2018-09/2023-08" : Prak Sokhonn | Prak Sokhon | Prắc Xô-khon | Prắc Sô-khon | Prak Sokhoon
"Sok Chenda Sophea" party=KHM held="foreign-minister:2023-08/2024-11 deputy-head-of-government:2023-08/" : Sok Chenda Sophea | Xóc Chên-đa Xô-phia | Sok Chenda
"Heng Samrin" party=KHM held="parliament-leader:2006-03/2023-08" : Heng Samrin | Hêng Xom-rin | Hêng Xam-rin
"Khuon Sudary" party=KHM held="parliament-leader:2023-08/" : Khuon Sudary | Khuôn Xu-đa-ry | Khuon Xu-đa-ry
"Say Chhum" party=KHM held="parliament-leader:2015-06/2024-04" : Say Chhum | Xay Chum | Xay Chhum
"Chea Sim" party=KHM held="parliament-leader:1999-03/2015-06" : Chea Sim | Chia Xim
"Tea Banh" party=KHM held="minister:1987/2023-08 deputy-head-of-government:2004/2023-08" : Tea Banh | Tia Banh
"Tea Seiha" party=KHM held="minister:2023-08/ deputy-head-of-government:2023-08/" : Tea Seiha | Tia Xây-ha | Tia Xay-ha
"Sar Kheng" party=KHM held="deputy-head-of-government:1992/2023-08 minister:1992/2023-08" : Sar Kheng | Xo Kheng | Xa Kheng
"Sar Sokha" party=KHM held="deputy-head-of-government:2023-08/ minister:2023-08/" : Sar Sokha | Xo Xô-kha
"Men Sam An" party=KHM held="deputy-head-of-government:2008/2023-08" : Men Sam An | Men Xom On | Men Sam-on | Men Xom-on
"Sok An" party=KHM held="deputy-head-of-government:2004/2017-03" : Sok An | Xóc An
"Keat Chhon" party=KHM held="deputy-head-of-government:2004/2018" : Keat Chhon
"Aun Pornmoniroth" party=KHM held="deputy-head-of-government:2018-09/ minister:2013-09/" : Aun Pornmoniroth | Aun Pon Moniroth | Un Po-mô-ni-rốt
"Vongsey Vissoth" party=KHM held="deputy-head-of-government:2023-08/" : Vongsey Vissoth
"Hun Many" party=KHM held="deputy-head-of-government:2024-02/" : Hun Many | Hun Ma-ny
"Neth Savoeun" party=KHM held="deputy-head-of-government:2023-08/" : Neth Savoeun
"Eat Sophea" party=KHM held="deputy-minister:2018/" : Eat Sophea
"Chay Navuth" party=KHM held="ambassador:2019/2023" : Chay Navuth
"Chea Kimtha" party=KHM held="ambassador:2023/" : Chea Kimtha
"Prum Sokha" party=KHM held="ambassador:2014/2018" : Prum Sokha

# --- Laos ---
"Khamtai Siphandone" party=LAO held="head-of-state:1998-02/2006-06 party-leader:1992-11/2006-03" : Khamtai Siphandone | Khamtay Siphandone | Khăm-tày Xi-phăn-đon | Khăm Tày Xi-phăn-đon
"Choummaly Sayasone" party=LAO held="head-of-state:2006-06/2016-04 party-leader:2006-03/2016-01" : Choummaly Sayasone | Chummaly Sayasone | Choummaly Saygnasone | Choummaly Xayasone | Chum-ma-ly Xay-nha-xỏn | Chum-ma-li Xay-nha-xỏn | Chummaly Xaynhaxỏn
"Bounnhang Vorachith" party=LAO held="head-of-state:2016-04/2021-03 party-leader:2016-01/2021-01 deputy-head-of-state:2006-06/2016-04" : Bounnhang Vorachith | Bounnhang Vorachit | Bounyang Vorachith | Bun-nhăng Vo-la-chít | Bun-nhăng Vô-la-chít | Bunnhăng Volachít | Bounhang Vorachith
"Thongloun Sisoulith" party=LAO held="head-of-state:2021-03/ party-leader:2021-01/ head-of-government:2016-04/2021-03 foreign-minister:2006-06/2016-04 deputy-head-of-government:2001/2016-04" : Thongloun Sisoulith | Thongloun Sisoulit | Thong-lun Xi-xu-lít | Thoong-lun Xi-xu-lít | Thoong-lun Xi-xu-lit | Thonglun Sisulith | Thongloun Sisulith
"Thongsing Thammavong" party=LAO held="head-of-government:2010-12/2016-04 parliament-leader:2006-06/2010-12" : Thongsing Thammavong | Thongsinh Thammavong | Thoong-xinh Thăm-mạ-vông | Thong-xinh Tham-ma-vông | Thongxing Thammavong | Thoongxinh Thămmavông
"Bouasone Bouphavanh" party=LAO held="head-of-government:2006-06/2010-12" : Bouasone Bouphavanh | Buasone Buphavanh | Bua-xỏn Búp-phả-văn | Bua-xon Búp-pha-văn
"Phankham Viphavanh" party=LAO held="head-of-government:2021-03/2022-12 deputy-head-of-state:2016-04/2021-03 deputy-head-of-government:2011/2016-04" : Phankham Viphavanh | Phankham Viphavan | Phăn-khăm Vi-pha-văn | Phan-khăm Vi-pha-văn | Phăn Khăm Vi-pha-văn | Phankham Viphavane
"Sonexay Siphandone" party=LAO held="head-of-government:2022-12/ deputy-head-of-government:2016-04/2022-12" : Sonexay Siphandone | Sonxay Siphandone | Xỏn-xay Xi-phăn-đon | Xổn-xay Xi-phăn-đon | Xon-xay Xi-phăn-đon | Sonexay Siphandon
"Saleumxay Kommasith" party=LAO held="foreign-minister:2016-04/2024 deputy-head-of-government:2021-03/" : Saleumxay Kommasith | Saleumxay Kommasit | Xa-lơm-xay Côm-ma-xít | Xa-lừm-xay Côm-ma-xít | Sa-lơm-xay Côm-ma-xít
"Thongsavanh Phomvihane" party=LAO held="foreign-minister:2024/" : Thongsavanh Phomvihane | Thoong-xa-vẳn Phôm-vi-hản | Thongsavan Phomvihane | Thong-xa-vẳn Phôm-vi-hản | Thongsavanh Phomvihan
"Pany Yathotou" party=LAO held="deputy-head-of-state:2021-03/ parliament-leader:2010-12/2021-03" : Pany Yathotou | Pany Yathotu | Pa-ny Da-tho-tu | Pa-ny Dạ-tho-tu | Pa-ny Ya-tho-tu | Pany Yathortou
"Saysomphone Phomvihane" party=LAO held="parliament-leader:2021-03/" : Saysomphone Phomvihane | Xaysomphone Phomvihane | Xay-xổm-phon Phôm-vi-hản | Xay-xôm-phon Phôm-vi-hản | Xay-xổm-phon Phôm-vi-hẳn
"Sommad Pholsena" party=LAO held="parliament-leader:2016/" : Sommad Pholsena | Xổm-mạt Phôn-xê-na | Xổm-mát Phôn-xê-na
"Somsavat Lengsavad" party=LAO held="deputy-head-of-government:1998-02/2016-04" : Somsavat Lengsavad | Xổm-xa-vạt Lênh-xa-vạt | Xổm-xa-vát Lềng-xa-vắt | Somsavat Lengsavat
"Asang Laoly" party=LAO held="deputy-head-of-government:2002/2016-04" : Asang Laoly | A-xang Lao-ly | Axang Laoly
"Douangchay Phichit" party=LAO held="deputy-head-of-government:2006-06/2014-05 minister:2001/2014-05" : Douangchay Phichit | Duangchay Phichit | Đuông-chay Phi-chít
"Sengnouane Xayalath" party=LAO held="minister:2014/2016-04" : Sengnouane Xayalath | Sengnuan Xayalath | Xẻng-nuôn Xay-nha-lạt
"Chansamone Chanyalath" party=LAO held="minister:2016-04/2024 deputy-head-of-government:2021-03/" : Chansamone Chanyalath | Chăn-xa-mỏn Chăn-nha-lạt | Chăn-sạ-mỏn Chăn-nhạ-lát | Chansamone Chanyalat
"Khamliang Outhakaysone" party=LAO held="minister:2024/" : Khamliang Outhakaysone | Khăm-liêng Ụ-tha-cay-xỏn | Khamlieng Outhakaysone | Khăm-liêng U-tha-cay-xỏn
"Bounthong Chitmany" party=LAO held="deputy-head-of-state:2021-03/ deputy-head-of-government:2016-04/2021-03" : Bounthong Chitmany | Bunthong Chitmany | Bun-thoong Chít-ma-ny | Bun-thong Chít-ma-ny
"Vilay Lakhamphong" party=LAO held="deputy-head-of-government:2021-03/ minister:2017/" : Vilay Lakhamphong | Vilay Lakhamfong | Vi-lay La-khăm-phoong | Vi-lay Lạ-khăm-phong
"Kikeo Khaykhamphithoune" party=LAO held="deputy-head-of-government:2021-03/" : Kikeo Khaykhamphithoune | Kịt-kẹo Khay-khăm-phi-thun | Kikeo Khaikhamphithoune
"Sinlavong Khoutphaythoune" party=LAO held="parliament-leader:2021/" : Sinlavong Khoutphaythoune | Xỉn-la-vông Khút-phay-thun | Sinlavong Khutphaythoune
"Sounthone Xayachack" party=LAO held="parliament-leader:2021-03/ party-official:2016/2021-03" : Sounthone Xayachack | Sunthone Xayachack | Xun-thon Xay-nha-chắc | Sounthone Sayachak
"Thongsalith Mangnormek" party=LAO held="party-official:2021/" : Thongsalith Mangnormek
"Bounleua Phandanouvong" party=LAO held="party-official:2021/" : Bounleua Phandanouvong | Bun-lưa Phăn-đa-nu-vông | Bounleua Phandanuvong
"Thongphane Savanphet" party=LAO held="deputy-minister:2019/" : Thongphane Savanphet | Thongphan Savanphet
"Sengphet Houngboungnuang" party=LAO held="ambassador:2019/2023" : Sengphet Houngboungnuang | Xẻng-phết Húng-bun-nhuông | Sengphet Hungbungnuang | Xẻng-phết Hùng-bun-nhuông
"Khamphao Ernthavanh" party=LAO held="ambassador:2023/" : Khamphao Ernthavanh | Khămphao Ơnthavan | Khăm-phao Ơn-tha-văn | Khamphao Ernthavan

# --- Indonesia ---
"Susilo Bambang Yudhoyono" party=IDN held="head-of-state:2004-10/2014-10" : Susilo Bambang Yudhoyono | Yudhoyono | Xu-xi-lô Bam-bang Y-u-đô-y-ô-nô
"Joko Widodo" party=IDN held="head-of-state:2014-10/2024-10" : Joko Widodo | Jokowi | Giô-cô Uy-đô-đô | Giô-cô Ui-đô-đô
"Prabowo Subianto" party=IDN held="head-of-state:2024-10/ minister:2019-10/2024-10" : Prabowo Subianto | Prabowo | Pra-bô-vô Xu-bi-an-tô
"Boediono" party=IDN held="deputy-head-of-state:2009-10/2014-10" : Boediono
"Jusuf Kalla" party=IDN held="deputy-head-of-state:2014-10/2019-10 deputy-head-of-state:2004-10/2009-10" : Jusuf Kalla | Muhammad Jusuf Kalla | Yusuf Kalla
"Ma'ruf Amin" party=IDN held="deputy-head-of-state:2019-10/2024-10" : Ma'ruf Amin | Ma’ruf Amin | Maruf Amin
"Gibran Rakabuming Raka" party=IDN held="deputy-head-of-state:2024-10/" : Gibran Rakabuming Raka | Gibran Rakabuming
"Marty Natalegawa" party=IDN held="foreign-minister:2009-10/2014-10" : Marty Natalegawa | Raden Mohammad Marty Muliana Natalegawa | R.M. Marty M. Natalegawa | Natalegawa
"Setya Novanto" party=IDN held="parliament-leader:2014-10/2015-12 parliament-leader:2016-11/2017-12" : Setya Novanto | Xê-ti-a Nô-van-tô
"Retno Marsudi" party=IDN held="foreign-minister:2014-10/2024-10" : Retno Marsudi | Retno Lestari Priansari Marsudi | Retno L.P. Marsudi | Retno L. P. Marsudi | Retno LP Marsudi | Rét-nô Mác-xu-đi
"Sugiono" party=IDN held="foreign-minister:2024-10/" : Sugiono
"Arrmanatha Nasir" party=IDN held="deputy-minister:2024-10/" : Arrmanatha Nasir | Arrmanatha Christiawan Nasir
"Puan Maharani" party=IDN held="parliament-leader:2019-10/" : Puan Maharani
"Megawati Sukarnoputri" party=IDN held="party-leader:1999/ head-of-state:2001-07/2004-10" : Megawati Sukarnoputri | Megawati Soekarnoputri
"Purnomo Yusgiantoro" party=IDN held="minister:2009-10/2014-10" : Purnomo Yusgiantoro
"Ryamizard Ryacudu" party=IDN held="minister:2014-10/2019-10" : Ryamizard Ryacudu
"Sjafrie Sjamsoeddin" party=IDN held="minister:2024-10/" : Sjafrie Sjamsoeddin
"Luhut Binsar Pandjaitan" party=IDN held="minister:2015-08/2024-10" : Luhut Binsar Pandjaitan | Luhut Pandjaitan
"Ibnu Hadi" party=IDN held="ambassador:2016/2021" : Ibnu Hadi
"Denny Abdi" party=IDN held="ambassador:2021/2025" : Denny Abdi
"Adam Mulawarman Tugio" party=IDN held="ambassador:2025/" : Adam Mulawarman Tugio | Adam Tugio

# --- Malaysia ---
"Mizan Zainal Abidin" party=MYS held="head-of-state:2006-12/2011-12" : Mizan Zainal Abidin
"Abdul Halim Mu'adzam Shah" party=MYS held="head-of-state:2011-12/2016-12" : Abdul Halim Mu'adzam Shah | Abdul Halim Mu’adzam Shah | Abdul Halim Muadzam Shah
"Muhammad V" party=MYS held="head-of-state:2016-12/2019-01" : Muhammad V
"Abdullah of Pahang" party=MYS held="head-of-state:2019-01/2024-01" : Abdullah of Pahang | Abdullah Sultan Ahmad Shah | Al-Sultan Abdullah Ri'ayatuddin Al-Mustafa Billah Shah | Al-Sultan Abdullah Ri’ayatuddin Al-Mustafa Billah Shah | Abdullah Ri'ayatuddin | Abdullah Ri’ayatuddin | Al-Sultan Abdullah
"Ibrahim Iskandar of Johor" party=MYS held="head-of-state:2024-01/" : Ibrahim Iskandar of Johor | Ibrahim Iskandar | Ibrahim Sultan Iskandar
"Najib Razak" party=MYS held="head-of-government:2009-04/2018-05" : Najib Razak | Najib Tun Razak | Mohd Najib Tun Abdul Razak | Na-gíp Ra-dắc | Na-díp Ra-dắc
"Mahathir Mohamad" party=MYS held="head-of-government:2018-05/2020-03 head-of-government:1981-07/2003-10" : Mahathir Mohamad | Mahathir Mohammad | Mahathir bin Mohamad | Tun Mahathir | Mahathir | Ma-ha-thia Mô-ha-mát
"Muhyiddin Yassin" party=MYS held="head-of-government:2020-03/2021-08 deputy-head-of-government:2009-04/2015-07" : Muhyiddin Yassin | Mahiaddin Yasin
"Ismail Sabri Yaakob" party=MYS held="head-of-government:2021-08/2022-11" : Ismail Sabri Yaakob | Ismail Sabri | Ismail Sabri bin Yaakob
"Anwar Ibrahim" party=MYS held="head-of-government:2022-11/" : Anwar Ibrahim | Anwar bin Ibrahim | An-oa I-bra-him | An-va I-bra-him
"Anifah Aman" party=MYS held="foreign-minister:2009-04/2018-05" : Anifah Aman | Anifah bin Haji Aman
"Saifuddin Abdullah" party=MYS held="foreign-minister:2018-07/2020-02 foreign-minister:2021-08/2022-11" : Saifuddin Abdullah | Saifuddin bin Abdullah
"Hishammuddin Hussein" party=MYS held="foreign-minister:2020-03/2021-08 minister:2013-05/2018-05 minister:2021-08/2022-11" : Hishammuddin Hussein | Hishammuddin Tun Hussein
"Zambry Abdul Kadir" party=MYS held="foreign-minister:2022-12/2023-12" : Zambry Abdul Kadir | Zambry Abd Kadir
"Mohamad Hasan" party=MYS held="foreign-minister:2023-12/ minister:2022-12/2023-12" : Mohamad Hasan | Mohamad bin Haji Hasan | Haji Mohamad bin Haji Hasan
"Ahmad Zahid Hamidi" party=MYS held="deputy-head-of-government:2015-07/2018-05 deputy-head-of-government:2022-12/ minister:2009-04/2013-05" : Ahmad Zahid Hamidi | Zahid Hamidi
"Fadillah Yusof" party=MYS held="deputy-head-of-government:2022-12/" : Fadillah Yusof
"Wan Azizah Wan Ismail" party=MYS held="deputy-head-of-government:2018-05/2020-02" : Wan Azizah Wan Ismail | Wan Azizah
"Johari Abdul" party=MYS held="parliament-leader:2022-12/" : Johari Abdul | Johari bin Abdul
"Pandikar Amin Mulia" party=MYS held="parliament-leader:2008-04/2018-04" : Pandikar Amin Mulia | Pandikar Amin
"Mohamad Sabu" party=MYS held="minister:2018-05/2020-02" : Mohamad Sabu
"Mohamed Khaled Nordin" party=MYS held="minister:2023-12/" : Mohamed Khaled Nordin | Khaled Nordin
"Tengku Zafrul Aziz" party=MYS held="minister:2020-03/" : Tengku Zafrul Aziz | Tengku Zafrul
"Shariffah Norhana" party=MYS held="ambassador:2018/2021" : Shariffah Norhana | Shariffah Norhana Syed Mustaffa
"Tan Yang Thai" party=MYS held="ambassador:2022/" : Tan Yang Thai

# --- Myanmar ---
"Than Shwe" party=MMR held="head-of-state:1992-04/2011-03" : Than Shwe
"Thein Sein" party=MMR held="head-of-state:2011-03/2016-03 head-of-government:2007-10/2011-03" : Thein Sein | U Thein Sein | Thên Xên | U Thên Xên
"Htin Kyaw" party=MMR held="head-of-state:2016-03/2018-03" : Htin Kyaw | U Htin Kyaw
"Win Myint" party=MMR held="head-of-state:2018-03/2021-02" : Win Myint | U Win Myint
"Aung San Suu Kyi" party=MMR held="head-of-government:2016-04/2021-02 foreign-minister:2016-03/2021-02 party-leader:1988/" : Aung San Suu Kyi | Suu Kyi | Ang Xan Xu Chi | Ao San Su Chi
"Min Aung Hlaing" party=MMR held="military:2011-03/ head-of-state:2021-02/" : Min Aung Hlaing | Min Ang Lai
"Myint Swe" party=MMR held="deputy-head-of-state:2016-03/2021-02 head-of-state:2021-02/2024-07" : Myint Swe | U Myint Swe
"Henry Van Thio" party=MMR held="deputy-head-of-state:2016-03/2021-02" : Henry Van Thio
"Nyo Saw" party=MMR held="head-of-government:2025-07/" : Nyo Saw | U Nyo Saw
"Nyan Tun" party=MMR held="deputy-head-of-state:2012-08/2016-03" : Nyan Tun
"Nyan Win" party=MMR held="foreign-minister:2004-09/2011-03" : Nyan Win | U Nyan Win
"Wunna Maung Lwin" party=MMR held="foreign-minister:2011-03/2016-03 foreign-minister:2021-02/2023-02" : Wunna Maung Lwin | U Wunna Maung Lwin
"Than Swe" party=MMR held="foreign-minister:2023-02/" : Than Swe | U Than Swe
"Kyaw Tin" party=MMR held="minister:2017-11/2021-02" : Kyaw Tin | U Kyaw Tin
"Shwe Mann" party=MMR held="parliament-leader:2011-01/2016-01" : Shwe Mann | Thura Shwe Mann | Thura U Shwe Mann
"Kyaw Moe Tun" party=MMR held="permanent-representative:2020/" : Kyaw Moe Tun | U Kyaw Moe Tun

# --- Philippines ---
"Gloria Macapagal Arroyo" party=PHL held="head-of-state:2001-01/2010-06 parliament-leader:2018-07/2019-06" : Gloria Macapagal Arroyo | Gloria Macapagal-Arroyo | Gloria Arroyo
"Benigno Aquino III" party=PHL held="head-of-state:2010-06/2016-06" : Benigno Aquino III | Benigno S. Aquino III | Benigno Aquino | Benigno Simeon Aquino III | Noynoy Aquino | Bê-nít-nô A-ki-nô | Bê-ni-nhô A-ki-nô
"Rodrigo Duterte" party=PHL held="head-of-state:2016-06/2022-06" : Rodrigo Duterte | Rodrigo Roa Duterte | Duterte | Rô-đri-gô Đu-téc-tê
"Ferdinand Marcos Jr." party=PHL held="head-of-state:2022-06/" : Ferdinand Marcos Jr. | Ferdinand Romualdez Marcos Jr. | Ferdinand Romualdez Marcos Jr | Ferdinand R. Marcos Jr. | Ferdinand R. Marcos Jr | Ferdinand Marcos Jr | Ferdinand Marcos | Ferdinand Romualdez Marcos | Bongbong Marcos | Marcos Jr. | Marcos Jr | Phéc-đi-nan Mác-cốt
"Jejomar Binay" party=PHL held="deputy-head-of-state:2010-06/2016-06" : Jejomar Binay
"Leni Robredo" party=PHL held="deputy-head-of-state:2016-06/2022-06" : Leni Robredo | Maria Leonor Robredo
"Sara Duterte" party=PHL held="deputy-head-of-state:2022-06/" : Sara Duterte | Sara Duterte-Carpio
"Alberto Romulo" party=PHL held="foreign-minister:2004-08/2011-02" : Alberto Romulo
"Albert del Rosario" party=PHL held="foreign-minister:2011-02/2016-03" : Albert del Rosario | Albert F. del Rosario | Albert Del Rosario
"Perfecto Yasay" party=PHL held="foreign-minister:2016-06/2017-03" : Perfecto Yasay | Perfecto Yasay Jr.
"Alan Peter Cayetano" party=PHL held="foreign-minister:2017-05/2018-10 parliament-leader:2019-07/2020-10" : Alan Peter Cayetano
"Teodoro Locsin Jr." party=PHL held="foreign-minister:2018-10/2022-06" : Teodoro Locsin Jr. | Teodoro Locsin | Teodoro L. Locsin Jr. | Teodoro Locsin Jr | Teddy Locsin
"Enrique Manalo" party=PHL held="foreign-minister:2022-07/2025-06 foreign-minister:2017-03/2017-05 permanent-representative:2020/2022" : Enrique Manalo | Enrique A. Manalo
"Theresa Lazaro" party=PHL held="foreign-minister:2025-07/ deputy-minister:2022/2025-07" : Theresa Lazaro | Ma. Theresa Lazaro | Maria Theresa Lazaro | Ma. Theresa P. Lazaro | Theresa P. Lazaro
"Voltaire Gazmin" party=PHL held="minister:2010-06/2016-06" : Voltaire Gazmin
"Delfin Lorenzana" party=PHL held="minister:2016-06/2022-06" : Delfin Lorenzana
"Gilberto Teodoro" party=PHL held="minister:2023-06/ minister:2007/2009" : Gilberto Teodoro | Gilberto Teodoro Jr. | Gilbert Teodoro | Gilberto C. Teodoro Jr. | Gilberto Teodoro Jr
"Martin Romualdez" party=PHL held="parliament-leader:2022-07/2025-09" : Martin Romualdez | Ferdinand Martin Romualdez
"Meynardo Montealegre" party=PHL held="ambassador:2021/" : Meynardo Montealegre | Meynardo LB. Montealegre | Meynardo Los Banos Montealegre

# --- Singapore ---
"S. R. Nathan" party=SGP held="head-of-state:1999-09/2011-08" : S. R. Nathan | S.R. Nathan | Sellapan Ramanathan
"Tony Tan Keng Yam" party=SGP held="head-of-state:2011-09/2017-08" : Tony Tan Keng Yam | Tony Tan | Trần Khánh Viêm
"Halimah Yacob" party=SGP held="head-of-state:2017-09/2023-09 parliament-leader:2013-01/2017-08" : Halimah Yacob
"Tharman Shanmugaratnam" party=SGP held="head-of-state:2023-09/ deputy-head-of-government:2011-05/2019-05" : Tharman Shanmugaratnam
"Lee Kuan Yew" party=SGP held="head-of-government:1959-06/1990-11" : Lee Kuan Yew | Lý Quang Diệu
"Goh Chok Tong" party=SGP held="head-of-government:1990-11/2004-08" : Goh Chok Tong | Ngô Tác Đống
"Lee Hsien Loong" party=SGP held="head-of-government:2004-08/2024-05 minister:2024-05/2025-05" : Lee Hsien Loong | Lý Hiển Long | Li Xiên Lung
"Lawrence Wong" party=SGP held="head-of-government:2024-05/ deputy-head-of-government:2022-06/2024-05" : Lawrence Wong | Hoàng Tuần Tài | Lawrence Wong Shyun Tsai
"George Yeo" party=SGP held="foreign-minister:2004-08/2011-05" : George Yeo | George Yong-Boon Yeo | Dương Vinh Văn
"K. Shanmugam" party=SGP held="foreign-minister:2011-05/2015-09 minister:2015-10/" : K. Shanmugam | K Shanmugam | Kasiviswanathan Shanmugam
"Vivian Balakrishnan" party=SGP held="foreign-minister:2015-10/" : Vivian Balakrishnan | Vi-vi-an Ba-la-krít-nan
"Teo Chee Hean" party=SGP held="deputy-head-of-government:2009-04/2019-05 minister:2019-05/2025-05" : Teo Chee Hean | Trương Chí Hiền
"Heng Swee Keat" party=SGP held="deputy-head-of-government:2019-05/2025-05" : Heng Swee Keat | Vương Thụy Kiệt
"Gan Kim Yong" party=SGP held="deputy-head-of-government:2024-05/" : Gan Kim Yong | Nhan Kim Dũng
"Ng Eng Hen" party=SGP held="minister:2011-05/2025-05" : Ng Eng Hen | Hoàng Vĩnh Hoành
"Chan Chun Sing" party=SGP held="minister:2025-05/" : Chan Chun Sing | Trần Chấn Thanh
"Tan Chuan-Jin" party=SGP held="parliament-leader:2017-09/2023-07" : Tan Chuan-Jin | Tan Chuan Jin | Trần Xuyên Nhân
"Seah Kian Peng" party=SGP held="parliament-leader:2023-08/" : Seah Kian Peng | Tạ Kiện Bình
"Ng Teck Hean" party=SGP held="ambassador:2011/2016" : Ng Teck Hean
"Catherine Wong" party=SGP held="ambassador:2016/2021" : Catherine Wong | Catherine Wong Siow Ping
"Jaya Ratnam" party=SGP held="ambassador:2021/2025" : Jaya Ratnam

# --- Thailand ---
"Bhumibol Adulyadej" party=THA held="head-of-state:1946-06/2016-10" : Bhumibol Adulyadej | Phu-mi-phôn A-đu-ni-a-đệt | Pu-mi-pôn A-đun-gia-đệt | Bhumibol
"Maha Vajiralongkorn" party=THA held="head-of-state:2016-10/" : Maha Vajiralongkorn | Maha Vajiralongkorn Phra Vajiraklaochaoyuhua | Vajiralongkorn | Maha Vajiralongkorn Bodindradebayavarangkun | Ma-ha Va-gi-ra-lông-con
"Maha Chakri Sirindhorn" party=THA : Maha Chakri Sirindhorn | Sirindhorn | Chakri Sirindhorn
"Abhisit Vejjajiva" party=THA held="head-of-government:2008-12/2011-08" : Abhisit Vejjajiva | A-phi-xít Vét-cha-chi-va | A-pi-xít Vê-gia-gi-va
"Thaksin Shinawatra" party=THA held="head-of-government:2001-02/2006-09" : Thaksin Shinawatra | Thạc-xỉn Xin-na-vắt | Thắc-xỉn Xin-na-vắt
"Yingluck Shinawatra" party=THA held="head-of-government:2011-08/2014-05" : Yingluck Shinawatra | Yinh-lắc Xin-na-vắt | Dinh-lắc Xin-na-vắt | Yingluck
"Niwatthamrong Boonsongpaisan" party=THA held="head-of-government:2014-05/2014-05" : Niwatthamrong Boonsongpaisan
"Prayut Chan-o-cha" party=THA held="head-of-government:2014-08/2023-08 minister:2019-07/2023-09" : Prayut Chan-o-cha | Prayuth Chan-o-cha | Prayut Chan-ocha | Prayuth Chan-ocha | Prayut Chan-O-Cha | Prayuth Chan-O-Cha | Pra-dút Chan-ô-cha | Pra-giút Chan-ô-cha | Prayuth | Pra-dút Chan-Ô-cha
"Srettha Thavisin" party=THA held="head-of-government:2023-08/2024-08" : Srettha Thavisin | Xrét-tha Tha-vi-xin | Srettha
"Paetongtarn Shinawatra" party=THA held="head-of-government:2024-08/2025-08" : Paetongtarn Shinawatra | Paetongtarn | Pe-tong-tan Xin-na-vắt | Pe-thong-than Xin-na-vắt
"Anutin Charnvirakul" party=THA held="head-of-government:2025-09/ deputy-head-of-government:2019-07/2025-06" : Anutin Charnvirakul | Anutin Chanvirakul | A-nu-thin Chan-vi-ra-cun | Anutin
"Kasit Piromya" party=THA held="foreign-minister:2008-12/2011-08" : Kasit Piromya
"Surapong Tovichakchaikul" party=THA held="foreign-minister:2011-08/2014-05" : Surapong Tovichakchaikul | Surapong Towijakchaikul
"Tanasak Patimapragorn" party=THA held="foreign-minister:2014-08/2015-08 deputy-head-of-government:2014-08/2017" : Tanasak Patimapragorn | Thanasak Patimaprakorn
"Don Pramudwinai" party=THA held="foreign-minister:2015-08/2023-09 deputy-head-of-government:2019/2023-09" : Don Pramudwinai | Đon Pra-mút-vi-nai
"Parnpree Bahiddha-Nukara" party=THA held="foreign-minister:2023-09/2024-04 deputy-head-of-government:2023-09/2024-04" : Parnpree Bahiddha-Nukara | Parnpree Bahiddhanukara | Parnpree Bahiddha-nukara
"Maris Sangiampongsa" party=THA held="foreign-minister:2024-04/2025-09" : Maris Sangiampongsa
"Sihasak Phuangketkeow" party=THA held="foreign-minister:2025-09/" : Sihasak Phuangketkeow
"Prawit Wongsuwan" party=THA held="deputy-head-of-government:2014-08/2023-09 minister:2014-08/2019-07" : Prawit Wongsuwan | Prawit Wongsuwon
"Wissanu Krea-ngam" party=THA held="deputy-head-of-government:2014-08/2023-09" : Wissanu Krea-ngam
"Somkid Jatusripitak" party=THA held="deputy-head-of-government:2015-08/2020-07" : Somkid Jatusripitak
"Phumtham Wechayachai" party=THA held="deputy-head-of-government:2023-09/2025-09 minister:2024-09/2025-09" : Phumtham Wechayachai
"Suriya Juangroongruangkit" party=THA held="deputy-head-of-government:2024-09/2025-09" : Suriya Juangroongruangkit
"Chuan Leekpai" party=THA held="parliament-leader:2019-05/2023-03 head-of-government:1997-11/2001-02" : Chuan Leekpai | Chuôn Lịch-phay
"Wan Muhamad Noor Matha" party=THA held="parliament-leader:2023-07/" : Wan Muhamad Noor Matha | Wan Muhammad Noor Matha
"Pornpetch Wichitcholchai" party=THA held="parliament-leader:2014-08/2024-07" : Pornpetch Wichitcholchai
"Panyarak Poolthup" party=THA held="ambassador:2014/2018" : Panyarak Poolthup | Panyarak Poolthub
"Tanee Sangrat" party=THA held="ambassador:2018/2021" : Tanee Sangrat
"Nikorndej Balankura" party=THA held="ambassador:2021/2024" : Nikorndej Balankura
"Urawadee Sriphiromya" party=THA held="ambassador:2024/" : Urawadee Sriphiromya

# --- Timor-Leste ---
"Jose Ramos-Horta" party=TLS held="head-of-state:2007-05/2012-05 head-of-state:2022-05/" : Jose Ramos-Horta | José Ramos-Horta | José Ramos Horta | Jose Ramos Horta | José Manuel Ramos-Horta | Ramos-Horta | Hô-xê Ra-mốt Hoóc-ta | Hô-xê Ra-mốt Hóc-ta
"Taur Matan Ruak" party=TLS held="head-of-state:2012-05/2017-05 head-of-government:2018-06/2023-07" : Taur Matan Ruak
"Francisco Guterres" party=TLS held="head-of-state:2017-05/2022-05 parliament-leader:2002-05/2007-08" : Francisco Guterres | Francisco Guterres Lu Olo | Francisco Guterres Lu-Olo | Lu-Olo
"Xanana Gusmao" party=TLS held="head-of-government:2007-08/2015-02 head-of-government:2023-07/ head-of-state:2002-05/2007-05" : Xanana Gusmao | Xanana Gusmão | Kay Rala Xanana Gusmao | Kay Rala Xanana Gusmão | Xa-na-na Gu-xmao
"Rui Maria de Araujo" party=TLS held="head-of-government:2015-02/2017-09" : Rui Maria de Araujo | Rui Maria de Araújo
"Mari Alkatiri" party=TLS held="head-of-government:2017-09/2018-06 head-of-government:2002-05/2006-06" : Mari Alkatiri
"Zacarias da Costa" party=TLS held="foreign-minister:2007-08/2012-08" : Zacarias da Costa
"Jose Luis Guterres" party=TLS held="foreign-minister:2012-08/2015-02" : Jose Luis Guterres | José Luís Guterres
"Hernani Coelho" party=TLS held="foreign-minister:2015-02/2017-09" : Hernani Coelho | Hernâni Coelho
"Dionisio Babo Soares" party=TLS held="foreign-minister:2018-06/2020-05" : Dionisio Babo Soares | Dionísio Babo Soares | Dionisio da Costa Babo Soares
"Adaljiza Magno" party=TLS held="foreign-minister:2020-05/2023-07" : Adaljiza Magno | Adaljiza Albertina Xavier Reis Magno
"Bendito Freitas" party=TLS held="foreign-minister:2023-07/" : Bendito Freitas | Bendito dos Santos Freitas
"Maria Fernanda Lay" party=TLS held="parliament-leader:2023-06/" : Maria Fernanda Lay
