# Leaders and diplomats of Europe, Turkey, the South Caucasus and the Holy See.
# A line reads: the name as English-language sources write it, `party`, `held` (offices as role:from/to, open where it
# lasts or is not known), then every spelling of the name. `earlier` names another party served at another time and
# `earlier-held` the offices there. Months are given only where sure.
class leader cased

# --- Russia ---
"Vladimir Putin" party=RUS held="head-of-state:2012-05/ head-of-state:2000-05/2008-05 head-of-government:2008-05/2012-05 head-of-government:1999-08/2000-05" : Vladimir Putin | Vladimir Vladimirovich Putin | V. Putin | V.Putin | Vladimir V. Putin | Vla-đi-mia Pu-tin | V. Pu-tin | V.Pu-tin | Putin | Pu-tin
"Dmitry Medvedev" party=RUS held="head-of-state:2008-05/2012-05 head-of-government:2012-05/2020-01 official:2020-01/" : Dmitry Medvedev | Dmitri Medvedev | Dmitriy Medvedev | Dmitry Anatolyevich Medvedev | D. Medvedev | D.Medvedev | Đmi-tri Mét-vê-đép | Đ. Mét-vê-đép | Đ.Mét-vê-đép | Medvedev | Mét-vê-đép
"Mikhail Mishustin" party=RUS held="head-of-government:2020-01/" : Mikhail Mishustin | Mikhail Vladimirovich Mishustin | M. Mishustin | Mi-kha-in Mi-su-xtin | Mishustin | Mi-khai-in Mi-su-xtin
"Sergey Lavrov" party=RUS held="foreign-minister:2004-03/" : Sergey Lavrov | Sergei Lavrov | Sergey Viktorovich Lavrov | Sergei Viktorovich Lavrov | S. Lavrov | S.Lavrov | Xéc-gây La-vrốp | X. La-vrốp | X.La-vrốp | Lavrov | La-vrốp | Xéc-gây La-vơ-rốp
"Sergei Shoigu" party=RUS held="minister:2012-11/2024-05 official:2024-05/" : Sergei Shoigu | Sergey Shoigu | Sergei Shoygu | Sergey Shoygu | S. Shoigu | Xéc-gây Sôi-gu | X. Sôi-gu | Shoigu
"Andrei Belousov" party=RUS held="minister:2024-05/ deputy-head-of-government:2020-01/2024-05" : Andrei Belousov | Andrey Belousov | An-đrây Bê-lô-u-xốp
"Anatoly Serdyukov" party=RUS held="minister:2007-02/2012-11" : Anatoly Serdyukov | A-na-tô-li Xéc-điu-cốp
"Nikolai Patrushev" party=RUS held="official:2008-05/2024-05" : Nikolai Patrushev | Nikolay Patrushev | Ni-cô-lai Pa-tơ-ru-sép | Ni-cô-lai Pa-tru-sép | N. Patrushev
"Valentina Matviyenko" party=RUS held="parliament-leader:2011-09/" : Valentina Matviyenko | Valentina Matvienko | V. Matvienko | V. Matviyenko | Va-len-ti-na Mát-vi-en-cô | Va-len-ti-na Ma-tvi-en-cô | V. Mát-vi-en-cô
"Sergey Naryshkin" party=RUS held="parliament-leader:2011-12/2016-10 official:2016-10/" : Sergey Naryshkin | Sergei Naryshkin | Xéc-gây Na-rứt-xkin | Xéc-gây Na-rư-skin
"Vyacheslav Volodin" party=RUS held="parliament-leader:2016-10/" : Vyacheslav Volodin | Viacheslav Volodin | V. Volodin | Vi-a-che-xláp Vô-lô-đin | V. Vô-lô-đin
"Boris Gryzlov" party=RUS held="parliament-leader:2003-12/2011-12 ambassador:2022-01/" : Boris Gryzlov
"Sergei Mironov" party=RUS held="parliament-leader:2001-12/2011-05" : Sergei Mironov | Sergey Mironov
"Gennady Zyuganov" party=RUS held="party-leader:1993/" : Gennady Zyuganov | Ghen-na-đi Diu-ga-nốp | Gennady Andreyevich Zyuganov
"Dmitry Peskov" party=RUS held="spokesperson:2012-05/" : Dmitry Peskov | Dmitri Peskov | D. Peskov | Đmi-tri Pe-xcốp | Đmi-tri Pê-xcốp | Peskov
"Maria Zakharova" party=RUS held="spokesperson:2015-08/" : Maria Zakharova | Ma-ri-a Da-kha-rô-va | M. Zakharova | Zakharova
"Yuri Ushakov" party=RUS held="official:2012-05/" : Yuri Ushakov | Yury Ushakov | I-u-ri U-sa-cốp
"Igor Shuvalov" party=RUS held="deputy-head-of-government:2008-05/2018-05" : Igor Shuvalov | I-go Su-va-lốp
"Dmitry Rogozin" party=RUS held="deputy-head-of-government:2011-12/2018-05" : Dmitry Rogozin | Dmitri Rogozin | Đmi-tri Rô-gô-din
"Yury Trutnev" party=RUS held="deputy-head-of-government:2013-08/" : Yury Trutnev | Yuri Trutnev | I-u-ri Tơ-rút-nhép
"Maxim Akimov" party=RUS held="deputy-head-of-government:2018-05/2020-01" : Maxim Akimov | Mác-xim A-ki-mốp
"Dmitry Chernyshenko" party=RUS held="deputy-head-of-government:2020-01/" : Dmitry Chernyshenko | Dmitri Chernyshenko | Đmi-tri Chéc-nư-sen-cô | Dmitry Nikolayevich Chernyshenko
"Alexander Novak" party=RUS held="deputy-head-of-government:2020-11/ minister:2012-05/2020-11" : Alexander Novak | Aleksandr Novak | A-lếch-xan-đơ Nô-vắc | A-lếch-xan-đrơ Nô-vắc
"Denis Manturov" party=RUS held="deputy-head-of-government:2022-07/ minister:2012-05/2024-05" : Denis Manturov | Đê-nít Man-tu-rốp
"Alexey Overchuk" party=RUS held="deputy-head-of-government:2020-01/" : Alexey Overchuk | Alexei Overchuk
"Marat Khusnullin" party=RUS held="deputy-head-of-government:2020-01/" : Marat Khusnullin
"Sergey Ryabkov" party=RUS held="deputy-minister:2008-08/" : Sergey Ryabkov | Sergei Ryabkov | Xéc-gây Ri-áp-cốp
"Andrey Rudenko" party=RUS held="deputy-minister:2019-09/" : Andrey Rudenko | Andrei Rudenko | An-đrây Ru-đen-cô
"Igor Morgulov" party=RUS held="deputy-minister:2011-12/2022-09 ambassador:2022-09/" : Igor Morgulov | I-go Mo-gu-lốp
"Alexander Grushko" party=RUS held="deputy-minister:2018-01/" : Alexander Grushko | Aleksandr Grushko
"Vitaly Churkin" party=RUS held="permanent-representative:2006-05/2017-02" : Vitaly Churkin | Vi-ta-li Chua-kin
"Vassily Nebenzia" party=RUS held="permanent-representative:2017-07/" : Vassily Nebenzia | Vasily Nebenzya | Vassily Nebenzya | Va-xi-li Nê-ben-di-a
"Andrey Kovtun" party=RUS held="ambassador:2010/2014" : Andrey Kovtun | Andrei Kovtun | Andrey Grigorievich Kovtun
"Konstantin Vnukov" party=RUS held="ambassador:2014/2020" : Konstantin Vnukov | Konstantin Vasilievich Vnukov | Côn-xtan-tin Vnu-cốp | Konstantin Vasilyevich Vnukov
"Gennady Bezdetko" party=RUS held="ambassador:2021/2025" : Gennady Bezdetko | Gennady Stepanovich Bezdetko | Ghen-na-đi Bê-dơ-đét-cô | G.S. Bezdetko | Gennady S. Bezdetko

# --- Belarus and Ukraine ---
"Alexander Lukashenko" party=BLR held="head-of-state:1994-07/" : Alexander Lukashenko | Aleksandr Lukashenko | Alyaksandr Lukashenka | Aleksander Lukashenko | A. Lukashenko | A-lếch-xan-đơ Lu-ca-sen-cô | A-lếch-xan-đrơ Lu-ca-sen-cô | Lukashenko | Lu-ca-sen-cô
"Mikhail Myasnikovich" party=BLR held="head-of-government:2010-12/2014-12 parliament-leader:2015-01/2019-12" : Mikhail Myasnikovich | Mi-kha-in Mi-a-xni-cô-vích
"Andrei Kobyakov" party=BLR held="head-of-government:2014-12/2018-08" : Andrei Kobyakov | Andrey Kobyakov | An-đrây Cô-bi-a-cốp
"Sergei Rumas" party=BLR held="head-of-government:2018-08/2020-06" : Sergei Rumas | Sergey Rumas
"Roman Golovchenko" party=BLR held="head-of-government:2020-06/2025-03" : Roman Golovchenko | Rô-man Gô-lốp-chen-cô
"Alexander Turchin" party=BLR held="head-of-government:2025-03/" : Alexander Turchin | Aleksandr Turchin
"Sergei Martynov" party=BLR held="foreign-minister:2003-03/2012-08" : Sergei Martynov | Sergey Martynov
"Vladimir Makei" party=BLR held="foreign-minister:2012-08/2022-11" : Vladimir Makei | Uladzimir Makei | Vladimir Makey
"Sergei Aleinik" party=BLR held="foreign-minister:2022-12/2024-06" : Sergei Aleinik | Sergey Aleinik
"Maxim Ryzhenkov" party=BLR held="foreign-minister:2024-06/" : Maxim Ryzhenkov | Maksim Ryzhenkov
"Natalya Kochanova" party=BLR held="parliament-leader:2019-12/" : Natalya Kochanova | Natalia Kochanova
"Vladimir Borovikov" party=BLR held="ambassador:2019/2024" : Vladimir Borovikov
"Viktor Yanukovych" party=UKR held="head-of-state:2010-02/2014-02" : Viktor Yanukovych | Víc-to I-a-nu-cô-vích | Yanukovych
"Petro Poroshenko" party=UKR held="head-of-state:2014-06/2019-05 foreign-minister:2009-10/2010-03" : Petro Poroshenko | Pê-trô Pô-rô-sen-cô | Poroshenko
"Volodymyr Zelensky" party=UKR held="head-of-state:2019-05/" : Volodymyr Zelensky | Volodymyr Zelenskyy | Volodymyr Zelenskiy | Vladimir Zelensky | Volodymyr Zelenskyi | Volodymyr Oleksandrovych Zelensky | V. Zelensky | Zelensky | Zelenskyy | Zelenskiy | Vô-lô-đi-mia Dê-len-xki | Dê-len-xki
"Mykola Azarov" party=UKR held="head-of-government:2010-03/2014-01" : Mykola Azarov
"Arseniy Yatsenyuk" party=UKR held="head-of-government:2014-02/2016-04" : Arseniy Yatsenyuk | Arseny Yatsenyuk
"Volodymyr Groysman" party=UKR held="head-of-government:2016-04/2019-08 parliament-leader:2014-11/2016-04" : Volodymyr Groysman | Volodymyr Hroysman
"Oleksiy Honcharuk" party=UKR held="head-of-government:2019-08/2020-03" : Oleksiy Honcharuk
"Denys Shmyhal" party=UKR held="head-of-government:2020-03/2025-07 minister:2025-07/" : Denys Shmyhal | Đê-nít Smư-han | Denys Shmygal
"Yulia Svyrydenko" party=UKR held="head-of-government:2025-07/ deputy-head-of-government:2021-11/2025-07" : Yulia Svyrydenko | Yuliia Svyrydenko
"Kostyantyn Gryshchenko" party=UKR held="foreign-minister:2010-03/2012-12" : Kostyantyn Gryshchenko | Kostyantyn Hryshchenko
"Leonid Kozhara" party=UKR held="foreign-minister:2012-12/2014-02" : Leonid Kozhara
"Andrii Deshchytsia" party=UKR held="foreign-minister:2014-02/2014-06" : Andrii Deshchytsia | Andriy Deshchytsya
"Pavlo Klimkin" party=UKR held="foreign-minister:2014-06/2019-08" : Pavlo Klimkin
"Vadym Prystaiko" party=UKR held="foreign-minister:2019-08/2020-03" : Vadym Prystaiko
"Dmytro Kuleba" party=UKR held="foreign-minister:2020-03/2024-09" : Dmytro Kuleba | Đmư-trô Cu-lê-ba | Kuleba
"Andrii Sybiha" party=UKR held="foreign-minister:2024-09/" : Andrii Sybiha | Andriy Sybiha | Andriy Sybiga
"Oleksii Reznikov" party=UKR held="minister:2021-11/2023-09" : Oleksii Reznikov | Oleksiy Reznikov
"Rustem Umerov" party=UKR held="minister:2023-09/2025-07 official:2025-07/" : Rustem Umerov
"Andriy Yermak" party=UKR held="official:2020-02/2025-11" : Andriy Yermak | Andrii Yermak
"Oleksandr Gaman" party=UKR held="ambassador:2021/" : Oleksandr Gaman | Oleksandr Haman

# --- United Kingdom ---
"Elizabeth II" party=GBR held="head-of-state:1952-02/2022-09" : Elizabeth II | Ê-li-da-bét II
"Charles III" party=GBR held="head-of-state:2022-09/" : Charles III
"Tony Blair" party=GBR held="head-of-government:1997-05/2007-06" : Tony Blair
"Gordon Brown" party=GBR held="head-of-government:2007-06/2010-05" : Gordon Brown
"David Cameron" party=GBR held="head-of-government:2010-05/2016-07 foreign-minister:2023-11/2024-07" : David Cameron | Đê-vít Ca-mơ-rơn
"Theresa May" party=GBR held="head-of-government:2016-07/2019-07" : Theresa May | Tê-rê-xa Mây | Thê-rê-xa Mây
"Boris Johnson" party=GBR held="head-of-government:2019-07/2022-09 foreign-minister:2016-07/2018-07" : Boris Johnson | Bô-rít Giôn-xơn
"Liz Truss" party=GBR held="head-of-government:2022-09/2022-10 foreign-minister:2021-09/2022-09" : Liz Truss | Elizabeth Truss | Li-dơ Trớt
"Rishi Sunak" party=GBR held="head-of-government:2022-10/2024-07" : Rishi Sunak | Ri-si Xu-nắc
"Keir Starmer" party=GBR held="head-of-government:2024-07/" : Keir Starmer | Kia Xta-mơ | Starmer
"Nick Clegg" party=GBR held="deputy-head-of-government:2010-05/2015-05" : Nick Clegg
"David Miliband" party=GBR held="foreign-minister:2007-06/2010-05" : David Miliband
"William Hague" party=GBR held="foreign-minister:2010-05/2014-07" : William Hague
"Philip Hammond" party=GBR held="foreign-minister:2014-07/2016-07 minister:2011-10/2014-07" : Philip Hammond
"Jeremy Hunt" party=GBR held="foreign-minister:2018-07/2019-07 minister:2022-10/2024-07" : Jeremy Hunt
"Dominic Raab" party=GBR held="foreign-minister:2019-07/2021-09 deputy-head-of-government:2021-09/2022-09" : Dominic Raab
"James Cleverly" party=GBR held="foreign-minister:2022-09/2023-11" : James Cleverly
"David Lammy" party=GBR held="foreign-minister:2024-07/2025-09 deputy-head-of-government:2025-09/" : David Lammy
"Yvette Cooper" party=GBR held="foreign-minister:2025-09/" : Yvette Cooper
"Ben Wallace" party=GBR held="minister:2019-07/2023-08" : Ben Wallace
"Grant Shapps" party=GBR held="minister:2023-08/2024-07" : Grant Shapps
"John Healey" party=GBR held="minister:2024-07/" : John Healey
"Anne-Marie Trevelyan" party=GBR held="minister:2021-09/2022-09 deputy-minister:2022-10/2024-07" : Anne-Marie Trevelyan
"Catherine West" party=GBR held="deputy-minister:2024-07/2025-09" : Catherine West
"Hugo Swire" party=GBR held="deputy-minister:2012-09/2016-07" : Hugo Swire
"Mark Field" party=GBR held="deputy-minister:2017-06/2019-06" : Mark Field
"Lindsay Hoyle" party=GBR held="parliament-leader:2019-11/" : Lindsay Hoyle
"Barbara Woodward" party=GBR held="permanent-representative:2020/" : Barbara Woodward
"Antony Stokes" party=GBR held="ambassador:2010/2014" : Antony Stokes
"Giles Lever" party=GBR held="ambassador:2014/2018" : Giles Lever
"Gareth Ward" party=GBR held="ambassador:2018/2022" : Gareth Ward
"Iain Frew" party=GBR held="ambassador:2022/" : Iain Frew

# --- France ---
"Nicolas Sarkozy" party=FRA held="head-of-state:2007-05/2012-05" : Nicolas Sarkozy | Sarkozy | Ni-cô-la Xác-cô-di
"Francois Hollande" party=FRA held="head-of-state:2012-05/2017-05" : Francois Hollande | François Hollande | Phrăng-xoa Ô-lăng-đơ
"Emmanuel Macron" party=FRA held="head-of-state:2017-05/" : Emmanuel Macron | Macron | Ê-ma-nu-en Ma-crông | Em-ma-nu-en Ma-crông | Ma-crông | E. Macron
"Jacques Chirac" party=FRA held="head-of-state:1995-05/2007-05" : Jacques Chirac | Giắc Si-rắc
"Francois Fillon" party=FRA held="head-of-government:2007-05/2012-05" : Francois Fillon | François Fillon
"Jean-Marc Ayrault" party=FRA held="head-of-government:2012-05/2014-03 foreign-minister:2016-02/2017-05" : Jean-Marc Ayrault
"Manuel Valls" party=FRA held="head-of-government:2014-03/2016-12" : Manuel Valls
"Bernard Cazeneuve" party=FRA held="head-of-government:2016-12/2017-05" : Bernard Cazeneuve
"Edouard Philippe" party=FRA held="head-of-government:2017-05/2020-07" : Edouard Philippe | Édouard Philippe | Ê-đu-a Phi-líp
"Jean Castex" party=FRA held="head-of-government:2020-07/2022-05" : Jean Castex
"Elisabeth Borne" party=FRA held="head-of-government:2022-05/2024-01" : Elisabeth Borne | Élisabeth Borne
"Gabriel Attal" party=FRA held="head-of-government:2024-01/2024-09" : Gabriel Attal
"Michel Barnier" party=FRA held="head-of-government:2024-09/2024-12" : Michel Barnier
"Francois Bayrou" party=FRA held="head-of-government:2024-12/2025-09" : Francois Bayrou | François Bayrou
"Sebastien Lecornu" party=FRA held="head-of-government:2025-09/ minister:2022-05/2025-09" : Sebastien Lecornu | Sébastien Lecornu
"Bernard Kouchner" party=FRA held="foreign-minister:2007-05/2010-11" : Bernard Kouchner
"Michele Alliot-Marie" party=FRA held="foreign-minister:2010-11/2011-02" : Michele Alliot-Marie | Michèle Alliot-Marie
"Alain Juppe" party=FRA held="foreign-minister:2011-02/2012-05" : Alain Juppe | Alain Juppé
"Laurent Fabius" party=FRA held="foreign-minister:2012-05/2016-02" : Laurent Fabius
"Jean-Yves Le Drian" party=FRA held="foreign-minister:2017-05/2022-05 minister:2012-05/2017-05" : Jean-Yves Le Drian | Giăng I-vơ Lơ Đri-ăng
"Catherine Colonna" party=FRA held="foreign-minister:2022-05/2024-01" : Catherine Colonna
"Stephane Sejourne" party=FRA held="foreign-minister:2024-01/2024-09" earlier=EU earlier-held="io-official:2024-12/" : Stephane Sejourne | Stéphane Séjourné
"Jean-Noel Barrot" party=FRA held="foreign-minister:2024-09/" : Jean-Noel Barrot | Jean-Noël Barrot
"Florence Parly" party=FRA held="minister:2017-06/2022-05" : Florence Parly
"Franck Riester" party=FRA held="minister:2018-10/2022-05" : Franck Riester
"Jean-Baptiste Lemoyne" party=FRA held="minister:2017-05/2022-05" : Jean-Baptiste Lemoyne
"Gerard Larcher" party=FRA held="parliament-leader:2014-10/ parliament-leader:2008-10/2011-09" : Gerard Larcher | Gérard Larcher
"Claude Bartolone" party=FRA held="parliament-leader:2012-06/2017-06" : Claude Bartolone
"Richard Ferrand" party=FRA held="parliament-leader:2018-09/2022-06" : Richard Ferrand
"Yael Braun-Pivet" party=FRA held="parliament-leader:2022-06/" : Yael Braun-Pivet | Yaël Braun-Pivet
"Nicolas de Riviere" party=FRA held="permanent-representative:2019/" : Nicolas de Riviere | Nicolas de Rivière
"Jean-Francois Girault" party=FRA held="ambassador:2007/2012" : Jean-Francois Girault | Jean-François Girault
"Jean-Noel Poirier" party=FRA held="ambassador:2012/2016" : Jean-Noel Poirier | Jean-Noël Poirier
"Bertrand Lortholary" party=FRA held="ambassador:2016/2019 ambassador:2022/" : Bertrand Lortholary
"Nicolas Warnery" party=FRA held="ambassador:2019/2023" : Nicolas Warnery
"Olivier Brochet" party=FRA held="ambassador:2023/" : Olivier Brochet

# --- Germany ---
"Horst Koehler" party=DEU held="head-of-state:2004-07/2010-05" : Horst Koehler | Horst Köhler | Horst Kohler
"Christian Wulff" party=DEU held="head-of-state:2010-06/2012-02" : Christian Wulff
"Joachim Gauck" party=DEU held="head-of-state:2012-03/2017-03" : Joachim Gauck
"Frank-Walter Steinmeier" party=DEU held="head-of-state:2017-03/ foreign-minister:2005-11/2009-10 foreign-minister:2013-12/2017-01" : Frank-Walter Steinmeier | Frank Walter Steinmeier | Phrăng Van-tơ Xten-mai-ơ | Steinmeier
"Angela Merkel" party=DEU held="head-of-government:2005-11/2021-12" : Angela Merkel | An-giê-la Méc-ken | Merkel | Méc-ken | A. Merkel | An-ghê-la Méc-ken
"Olaf Scholz" party=DEU held="head-of-government:2021-12/2025-05 minister:2018-03/2021-12" : Olaf Scholz | Ô-láp Sôn
"Friedrich Merz" party=DEU held="head-of-government:2025-05/" : Friedrich Merz | Phri-đrích Méc-xơ
"Guido Westerwelle" party=DEU held="foreign-minister:2009-10/2013-12" : Guido Westerwelle
"Sigmar Gabriel" party=DEU held="foreign-minister:2017-01/2018-03 deputy-head-of-government:2013-12/2018-03" : Sigmar Gabriel
"Heiko Maas" party=DEU held="foreign-minister:2018-03/2021-12" : Heiko Maas
"Annalena Baerbock" party=DEU held="foreign-minister:2021-12/2025-05" earlier=UN earlier-held="io-head:2025-09/" : Annalena Baerbock
"Johann Wadephul" party=DEU held="foreign-minister:2025-05/" : Johann Wadephul
"Philipp Roesler" party=DEU held="deputy-head-of-government:2011-05/2013-12" : Philipp Roesler | Philipp Rösler | Philipp Rosler
"Robert Habeck" party=DEU held="deputy-head-of-government:2021-12/2025-05" : Robert Habeck
"Annegret Kramp-Karrenbauer" party=DEU held="minister:2019-07/2021-12" : Annegret Kramp-Karrenbauer
"Christine Lambrecht" party=DEU held="minister:2021-12/2023-01" : Christine Lambrecht
"Boris Pistorius" party=DEU held="minister:2023-01/" : Boris Pistorius
"Norbert Lammert" party=DEU held="parliament-leader:2005-10/2017-10" : Norbert Lammert
"Wolfgang Schaeuble" party=DEU held="parliament-leader:2017-10/2021-10 minister:2009-10/2017-10" : Wolfgang Schaeuble | Wolfgang Schäuble | Wolfgang Schauble
"Baerbel Bas" party=DEU held="parliament-leader:2021-10/2025-03" : Baerbel Bas | Bärbel Bas | Barbel Bas
"Julia Kloeckner" party=DEU held="parliament-leader:2025-03/" : Julia Kloeckner | Julia Klöckner | Julia Klockner
"Peter Altmaier" party=DEU held="minister:2018-03/2021-12" : Peter Altmaier
"Jutta Frasch" party=DEU held="ambassador:2012/2015" : Jutta Frasch
"Christian Berger" party=DEU held="ambassador:2015/2019" : Christian Berger
"Guido Hildner" party=DEU held="ambassador:2019/2023" : Guido Hildner
"Helga Margarete Barth" party=DEU held="ambassador:2023/" : Helga Margarete Barth | Helga Barth

# --- Italy ---
"Giorgio Napolitano" party=ITA held="head-of-state:2006-05/2015-01" : Giorgio Napolitano
"Sergio Mattarella" party=ITA held="head-of-state:2015-02/" : Sergio Mattarella | Xéc-gi-ô Mát-ta-ren-la
"Silvio Berlusconi" party=ITA held="head-of-government:2008-05/2011-11" : Silvio Berlusconi | Berlusconi
"Mario Monti" party=ITA held="head-of-government:2011-11/2013-04" : Mario Monti
"Enrico Letta" party=ITA held="head-of-government:2013-04/2014-02" : Enrico Letta
"Matteo Renzi" party=ITA held="head-of-government:2014-02/2016-12" : Matteo Renzi | Mát-tê-ô Ren-di
"Paolo Gentiloni" party=ITA held="head-of-government:2016-12/2018-06 foreign-minister:2014-10/2016-12" earlier=EU earlier-held="io-official:2019-12/2024-11" : Paolo Gentiloni
"Giuseppe Conte" party=ITA held="head-of-government:2018-06/2021-02" : Giuseppe Conte | Giu-dép-pê Côn-tê
"Mario Draghi" party=ITA held="head-of-government:2021-02/2022-10" : Mario Draghi
"Giorgia Meloni" party=ITA held="head-of-government:2022-10/" : Giorgia Meloni | Gioóc-gia Mê-lô-ni | Meloni
"Franco Frattini" party=ITA held="foreign-minister:2008-05/2011-11" : Franco Frattini
"Giulio Terzi di Sant'Agata" party=ITA held="foreign-minister:2011-11/2013-03" : Giulio Terzi di Sant'Agata | Giulio Terzi di Sant’Agata | Giulio Terzi
"Emma Bonino" party=ITA held="foreign-minister:2013-04/2014-02" : Emma Bonino
"Angelino Alfano" party=ITA held="foreign-minister:2016-12/2018-06" : Angelino Alfano
"Enzo Moavero Milanesi" party=ITA held="foreign-minister:2018-06/2019-09" : Enzo Moavero Milanesi
"Luigi Di Maio" party=ITA held="foreign-minister:2019-09/2022-10" : Luigi Di Maio
"Antonio Tajani" party=ITA held="foreign-minister:2022-10/ deputy-head-of-government:2022-10/" earlier=EU earlier-held="parliament-leader:2017-01/2019-07" : Antonio Tajani
"Guido Crosetto" party=ITA held="minister:2022-10/" : Guido Crosetto
"Lorenzo Guerini" party=ITA held="minister:2019-09/2022-10" : Lorenzo Guerini
"Antonio Alessandro" party=ITA held="ambassador:2018/2022" : Antonio Alessandro
"Marco della Seta" party=ITA held="ambassador:2022/" : Marco della Seta | Marco Della Seta

# --- Spain ---
"Juan Carlos I" party=ESP held="head-of-state:1975-11/2014-06" : Juan Carlos I | Juan Carlos
"Felipe VI" party=ESP held="head-of-state:2014-06/" : Felipe VI
"Jose Luis Rodriguez Zapatero" party=ESP held="head-of-government:2004-04/2011-12" : Jose Luis Rodriguez Zapatero | José Luis Rodríguez Zapatero | Zapatero
"Mariano Rajoy" party=ESP held="head-of-government:2011-12/2018-06" : Mariano Rajoy | Mariano Rajoy Brey
"Pedro Sanchez" party=ESP held="head-of-government:2018-06/" : Pedro Sanchez | Pedro Sánchez | Pedro Sánchez Pérez-Castejón | Pedro Sanchez Perez-Castejon
"Miguel Angel Moratinos" party=ESP held="foreign-minister:2004-04/2010-10" earlier=UN earlier-held="io-official:2019-01/" : Miguel Angel Moratinos | Miguel Ángel Moratinos
"Trinidad Jimenez" party=ESP held="foreign-minister:2010-10/2011-12" : Trinidad Jimenez | Trinidad Jiménez
"Jose Manuel Garcia-Margallo" party=ESP held="foreign-minister:2011-12/2016-11" : Jose Manuel Garcia-Margallo | José Manuel García-Margallo | José Manuel García Margallo | Jose Manuel Garcia Margallo
"Alfonso Dastis" party=ESP held="foreign-minister:2016-11/2018-06" : Alfonso Dastis
"Arancha Gonzalez Laya" party=ESP held="foreign-minister:2020-01/2021-07" : Arancha Gonzalez Laya | Arancha González Laya | Arancha González | Arancha Gonzalez
"Jose Manuel Albares" party=ESP held="foreign-minister:2021-07/" : Jose Manuel Albares | José Manuel Albares | José Manuel Albares Bueno | Jose Manuel Albares Bueno
"Margarita Robles" party=ESP held="minister:2018-06/" : Margarita Robles
"Carmen Cano de Lasala" party=ESP held="ambassador:2023/" : Carmen Cano de Lasala | Carmen Cano
"Pilar Mendez Jimenez" party=ESP held="ambassador:2020/2023" : Pilar Mendez Jimenez | Pilar Méndez Jiménez

# --- Portugal ---
"Anibal Cavaco Silva" party=PRT held="head-of-state:2006-03/2016-03" : Anibal Cavaco Silva | Aníbal Cavaco Silva
"Marcelo Rebelo de Sousa" party=PRT held="head-of-state:2016-03/2026-03" : Marcelo Rebelo de Sousa
"Antonio Jose Seguro" party=PRT held="head-of-state:2026-03/" : Antonio Jose Seguro | António José Seguro
"Jose Socrates" party=PRT held="head-of-government:2005-03/2011-06" : Jose Socrates | José Sócrates
"Pedro Passos Coelho" party=PRT held="head-of-government:2011-06/2015-11" : Pedro Passos Coelho
"Luis Montenegro" party=PRT held="head-of-government:2024-04/" : Luis Montenegro | Luís Montenegro
"Luis Amado" party=PRT held="foreign-minister:2006-07/2011-06" : Luis Amado | Luís Amado
"Paulo Portas" party=PRT held="foreign-minister:2011-06/2013-07 deputy-head-of-government:2013-07/2015-11" : Paulo Portas
"Rui Machete" party=PRT held="foreign-minister:2013-07/2015-11" : Rui Machete
"Augusto Santos Silva" party=PRT held="foreign-minister:2015-11/2022-03 parliament-leader:2022-03/2024-03" : Augusto Santos Silva
"Joao Gomes Cravinho" party=PRT held="foreign-minister:2022-03/2024-04 minister:2018-10/2022-03" : Joao Gomes Cravinho | João Gomes Cravinho
"Paulo Rangel" party=PRT held="foreign-minister:2024-04/" : Paulo Rangel

# --- Netherlands, Belgium, Luxembourg ---
"Willem-Alexander" party=NLD held="head-of-state:2013-04/" : Willem-Alexander | Willem Alexander
"Jan Peter Balkenende" party=NLD held="head-of-government:2002-07/2010-10" : Jan Peter Balkenende
"Dick Schoof" party=NLD held="head-of-government:2024-07/" : Dick Schoof
"Rob Jetten" party=NLD held="party-leader:2023-08/" : Rob Jetten
"Maxime Verhagen" party=NLD held="foreign-minister:2007-02/2010-10" : Maxime Verhagen
"Uri Rosenthal" party=NLD held="foreign-minister:2010-10/2012-11" : Uri Rosenthal
"Frans Timmermans" party=NLD held="foreign-minister:2012-11/2014-10" earlier=EU earlier-held="io-official:2014-11/2023-08" : Frans Timmermans
"Bert Koenders" party=NLD held="foreign-minister:2014-10/2017-10" : Bert Koenders
"Halbe Zijlstra" party=NLD held="foreign-minister:2017-10/2018-02" : Halbe Zijlstra
"Stef Blok" party=NLD held="foreign-minister:2018-03/2021-09" : Stef Blok
"Sigrid Kaag" party=NLD held="foreign-minister:2021-05/2021-09" earlier=UN earlier-held="io-official:2023-12/" : Sigrid Kaag
"Ben Knapen" party=NLD held="foreign-minister:2021-09/2022-01" : Ben Knapen
"Wopke Hoekstra" party=NLD held="foreign-minister:2022-01/2023-09" earlier=EU earlier-held="io-official:2023-10/" : Wopke Hoekstra
"Hanke Bruins Slot" party=NLD held="foreign-minister:2023-09/2024-07" : Hanke Bruins Slot
"Caspar Veldkamp" party=NLD held="foreign-minister:2024-07/2025-08" : Caspar Veldkamp
"David van Weel" party=NLD held="foreign-minister:2025-09/" : David van Weel
"Kees van Baar" party=NLD held="ambassador:2022/" : Kees van Baar
"Elsbeth Akkerman" party=NLD held="ambassador:2018/2022" : Elsbeth Akkerman
"Albert II of Belgium" party=BEL held="head-of-state:1993-08/2013-07" : Albert II of Belgium | Albert II
"Philippe of Belgium" party=BEL held="head-of-state:2013-07/" : Philippe of Belgium
"Yves Leterme" party=BEL held="head-of-government:2009-11/2011-12" : Yves Leterme
"Elio Di Rupo" party=BEL held="head-of-government:2011-12/2014-10" : Elio Di Rupo
"Sophie Wilmes" party=BEL held="head-of-government:2019-10/2020-10 foreign-minister:2020-10/2022-07" : Sophie Wilmes | Sophie Wilmès
"Alexander De Croo" party=BEL held="head-of-government:2020-10/2025-02 deputy-head-of-government:2012-10/2020-10" : Alexander De Croo
"Bart De Wever" party=BEL held="head-of-government:2025-02/" : Bart De Wever
"Steven Vanackere" party=BEL held="foreign-minister:2009-11/2011-12" : Steven Vanackere
"Didier Reynders" party=BEL held="foreign-minister:2011-12/2019-11" earlier=EU earlier-held="io-official:2019-12/2024-11" : Didier Reynders
"Philippe Goffin" party=BEL held="foreign-minister:2019-11/2020-10" : Philippe Goffin
"Hadja Lahbib" party=BEL held="foreign-minister:2022-07/2024-11" earlier=EU earlier-held="io-official:2024-12/" : Hadja Lahbib
"Bernard Quintin" party=BEL held="foreign-minister:2024-12/2025-02" : Bernard Quintin
"Maxime Prevot" party=BEL held="foreign-minister:2025-02/ deputy-head-of-government:2025-02/" : Maxime Prevot | Maxime Prévot
"Karl Van den Bossche" party=BEL held="ambassador:2021/2025" : Karl Van den Bossche | Karl van den Bossche
"Henri of Luxembourg" party=LUX held="head-of-state:2000-10/2025-10" : Henri of Luxembourg
"Guillaume of Luxembourg" party=LUX held="head-of-state:2025-10/" : Guillaume of Luxembourg
"Xavier Bettel" party=LUX held="head-of-government:2013-12/2023-11 foreign-minister:2023-11/ deputy-head-of-government:2023-11/" : Xavier Bettel
"Luc Frieden" party=LUX held="head-of-government:2023-11/" : Luc Frieden
"Jean Asselborn" party=LUX held="foreign-minister:2004-07/2023-11" : Jean Asselborn

# --- Nordic states ---
"Carl XVI Gustaf" party=SWE held="head-of-state:1973-09/" : Carl XVI Gustaf
"Fredrik Reinfeldt" party=SWE held="head-of-government:2006-10/2014-10" : Fredrik Reinfeldt
"Stefan Lofven" party=SWE held="head-of-government:2014-10/2021-11" : Stefan Lofven | Stefan Löfven
"Magdalena Andersson" party=SWE held="head-of-government:2021-11/2022-10" : Magdalena Andersson
"Ulf Kristersson" party=SWE held="head-of-government:2022-10/" : Ulf Kristersson
"Carl Bildt" party=SWE held="foreign-minister:2006-10/2014-10 head-of-government:1991-10/1994-10" : Carl Bildt
"Margot Wallstrom" party=SWE held="foreign-minister:2014-10/2019-09" : Margot Wallstrom | Margot Wallström
"Ann Linde" party=SWE held="foreign-minister:2019-09/2022-10" : Ann Linde
"Tobias Billstrom" party=SWE held="foreign-minister:2022-10/2024-09" : Tobias Billstrom | Tobias Billström
"Maria Malmer Stenergard" party=SWE held="foreign-minister:2024-09/" : Maria Malmer Stenergard
"Ann Mawe" party=SWE held="ambassador:2019/2023" : Ann Mawe | Ann Måwe
"Johan Ndisi" party=SWE held="ambassador:2023/" : Johan Ndisi
"Margrethe II" party=DNK held="head-of-state:1972-01/2024-01" : Margrethe II
"Frederik X" party=DNK held="head-of-state:2024-01/" : Frederik X
"Lars Lokke Rasmussen" party=DNK held="head-of-government:2009-04/2011-10 head-of-government:2015-06/2019-06 foreign-minister:2022-12/" : Lars Lokke Rasmussen | Lars Løkke Rasmussen | Lars Loekke Rasmussen
"Helle Thorning-Schmidt" party=DNK held="head-of-government:2011-10/2015-06" : Helle Thorning-Schmidt
"Mette Frederiksen" party=DNK held="head-of-government:2019-06/" : Mette Frederiksen
"Lene Espersen" party=DNK held="foreign-minister:2010-02/2011-10" : Lene Espersen
"Villy Sovndal" party=DNK held="foreign-minister:2011-10/2013-12" : Villy Sovndal | Villy Søvndal
"Holger K. Nielsen" party=DNK held="foreign-minister:2013-12/2014-01" : Holger K. Nielsen
"Martin Lidegaard" party=DNK held="foreign-minister:2014-02/2015-06" : Martin Lidegaard
"Kristian Jensen" party=DNK held="foreign-minister:2015-06/2016-11" : Kristian Jensen
"Anders Samuelsen" party=DNK held="foreign-minister:2016-11/2019-06" : Anders Samuelsen
"Jeppe Kofod" party=DNK held="foreign-minister:2019-06/2022-12" : Jeppe Kofod
"Nicolai Prytz" party=DNK held="ambassador:2023/" : Nicolai Prytz
"Kim Hojlund Christensen" party=DNK held="ambassador:2018/2023" : Kim Hojlund Christensen | Kim Højlund Christensen
"Tarja Halonen" party=FIN held="head-of-state:2000-03/2012-03" : Tarja Halonen
"Sauli Niinisto" party=FIN held="head-of-state:2012-03/2024-03" : Sauli Niinisto | Sauli Niinistö
"Alexander Stubb" party=FIN held="head-of-state:2024-03/ head-of-government:2014-06/2015-05 foreign-minister:2008-04/2011-06" : Alexander Stubb
"Jyrki Katainen" party=FIN held="head-of-government:2011-06/2014-06" : Jyrki Katainen
"Juha Sipila" party=FIN held="head-of-government:2015-05/2019-06" : Juha Sipila | Juha Sipilä
"Antti Rinne" party=FIN held="head-of-government:2019-06/2019-12" : Antti Rinne
"Sanna Marin" party=FIN held="head-of-government:2019-12/2023-06" : Sanna Marin
"Petteri Orpo" party=FIN held="head-of-government:2023-06/" : Petteri Orpo
"Erkki Tuomioja" party=FIN held="foreign-minister:2011-06/2015-05" : Erkki Tuomioja
"Timo Soini" party=FIN held="foreign-minister:2015-05/2019-06" : Timo Soini
"Pekka Haavisto" party=FIN held="foreign-minister:2019-06/2023-06" : Pekka Haavisto
"Elina Valtonen" party=FIN held="foreign-minister:2023-06/" : Elina Valtonen
"Jussi Halla-aho" party=FIN held="parliament-leader:2023-06/" : Jussi Halla-aho
"Keijo Norvanto" party=FIN held="ambassador:2022/" : Keijo Norvanto
"Harald V" party=NOR held="head-of-state:1991-01/" : Harald V
"Haakon Magnus" party=NOR held="royal:1973/" : Haakon Magnus
"Erna Solberg" party=NOR held="head-of-government:2013-10/2021-10" : Erna Solberg
"Jonas Gahr Store" party=NOR held="head-of-government:2021-10/ foreign-minister:2005-10/2012-09" : Jonas Gahr Store | Jonas Gahr Støre
"Espen Barth Eide" party=NOR held="foreign-minister:2012-09/2013-10 foreign-minister:2023-10/" : Espen Barth Eide
"Borge Brende" party=NOR held="foreign-minister:2013-10/2017-10" : Borge Brende | Børge Brende
"Ine Eriksen Soreide" party=NOR held="foreign-minister:2017-10/2021-10" : Ine Eriksen Soreide | Ine Eriksen Søreide | Ine Marie Eriksen Soreide
"Anniken Huitfeldt" party=NOR held="foreign-minister:2021-10/2023-10" : Anniken Huitfeldt
"Hilde Solbakken" party=NOR held="ambassador:2022/" : Hilde Solbakken
"Katrin Jakobsdottir" party=ISL held="head-of-government:2017-11/2024-04" : Katrin Jakobsdottir | Katrín Jakobsdóttir

# --- Switzerland and Austria ---
"Alain Berset" party=CHE held="head-of-state:2018-01/2018-12 head-of-state:2023-01/2023-12 minister:2012-01/2023-12" : Alain Berset
"Ignazio Cassis" party=CHE held="head-of-state:2022-01/2022-12 foreign-minister:2017-11/" : Ignazio Cassis
"Didier Burkhalter" party=CHE held="foreign-minister:2012-01/2017-10 head-of-state:2014-01/2014-12" : Didier Burkhalter
"Micheline Calmy-Rey" party=CHE held="foreign-minister:2003-01/2011-12 head-of-state:2011-01/2011-12" : Micheline Calmy-Rey
"Doris Leuthard" party=CHE held="head-of-state:2010-01/2010-12 head-of-state:2017-01/2017-12" : Doris Leuthard
"Eveline Widmer-Schlumpf" party=CHE held="head-of-state:2012-01/2012-12" : Eveline Widmer-Schlumpf
"Ueli Maurer" party=CHE held="head-of-state:2013-01/2013-12 head-of-state:2019-01/2019-12" : Ueli Maurer
"Simonetta Sommaruga" party=CHE held="head-of-state:2015-01/2015-12 head-of-state:2020-01/2020-12" : Simonetta Sommaruga
"Johann Schneider-Ammann" party=CHE held="head-of-state:2016-01/2016-12" : Johann Schneider-Ammann
"Guy Parmelin" party=CHE held="head-of-state:2021-01/2021-12 minister:2016-01/" : Guy Parmelin
"Viola Amherd" party=CHE held="head-of-state:2024-01/2024-12 minister:2019-01/2025-03" : Viola Amherd
"Karin Keller-Sutter" party=CHE held="head-of-state:2025-01/2025-12 minister:2019-01/" : Karin Keller-Sutter
"Ivo Sieber" party=CHE held="ambassador:2019/2023" : Ivo Sieber
"Thomas Gass" party=CHE held="ambassador:2023/" : Thomas Gass
"Heinz Fischer" party=AUT held="head-of-state:2004-07/2016-07" : Heinz Fischer
"Alexander Van der Bellen" party=AUT held="head-of-state:2017-01/" : Alexander Van der Bellen | Alexander van der Bellen
"Werner Faymann" party=AUT held="head-of-government:2008-12/2016-05" : Werner Faymann
"Christian Kern" party=AUT held="head-of-government:2016-05/2017-12" : Christian Kern
"Sebastian Kurz" party=AUT held="head-of-government:2017-12/2019-05 head-of-government:2020-01/2021-10 foreign-minister:2013-12/2017-12" : Sebastian Kurz
"Brigitte Bierlein" party=AUT held="head-of-government:2019-06/2020-01" : Brigitte Bierlein
"Alexander Schallenberg" party=AUT held="head-of-government:2021-10/2021-12 foreign-minister:2019-06/2021-10 foreign-minister:2021-12/2025-03 head-of-government:2025-01/2025-03" : Alexander Schallenberg
"Karl Nehammer" party=AUT held="head-of-government:2021-12/2025-01" : Karl Nehammer
"Christian Stocker" party=AUT held="head-of-government:2025-03/" : Christian Stocker
"Michael Spindelegger" party=AUT held="foreign-minister:2008-12/2013-12" : Michael Spindelegger
"Karin Kneissl" party=AUT held="foreign-minister:2017-12/2019-06" : Karin Kneissl
"Beate Meinl-Reisinger" party=AUT held="foreign-minister:2025-03/" : Beate Meinl-Reisinger
"Philipp Agathonos" party=AUT held="ambassador:2023/" : Philipp Agathonos

# --- Greece, Cyprus, Malta, Ireland ---
"Karolos Papoulias" party=GRC held="head-of-state:2005-03/2015-03" : Karolos Papoulias
"Prokopis Pavlopoulos" party=GRC held="head-of-state:2015-03/2020-03" : Prokopis Pavlopoulos
"Katerina Sakellaropoulou" party=GRC held="head-of-state:2020-03/2025-03" : Katerina Sakellaropoulou
"Konstantinos Tasoulas" party=GRC held="head-of-state:2025-03/ parliament-leader:2019-07/2025-01" : Konstantinos Tasoulas | Constantine Tassoulas | Konstantinos Tassoulas
"George Papandreou" party=GRC held="head-of-government:2009-10/2011-11" : George Papandreou
"Lucas Papademos" party=GRC held="head-of-government:2011-11/2012-05" : Lucas Papademos | Loukas Papademos
"Antonis Samaras" party=GRC held="head-of-government:2012-06/2015-01" : Antonis Samaras
"Alexis Tsipras" party=GRC held="head-of-government:2015-01/2019-07" : Alexis Tsipras | A-lếch-xít Xi-prát | Tsipras
"Kyriakos Mitsotakis" party=GRC held="head-of-government:2019-07/" : Kyriakos Mitsotakis | Mitsotakis
"Dimitris Avramopoulos" party=GRC held="foreign-minister:2012-06/2013-06" : Dimitris Avramopoulos
"Evangelos Venizelos" party=GRC held="foreign-minister:2013-06/2015-01" : Evangelos Venizelos
"Nikos Kotzias" party=GRC held="foreign-minister:2015-01/2018-10" : Nikos Kotzias
"Nikos Dendias" party=GRC held="foreign-minister:2019-07/2023-05 minister:2023-06/" : Nikos Dendias
"George Gerapetritis" party=GRC held="foreign-minister:2023-06/" : George Gerapetritis | Giorgos Gerapetritis
"Demetris Christofias" party=CYP held="head-of-state:2008-02/2013-02" : Demetris Christofias | Dimitris Christofias
"Nicos Anastasiades" party=CYP held="head-of-state:2013-02/2023-02" : Nicos Anastasiades | Nikos Anastasiades
"Nikos Christodoulides" party=CYP held="head-of-state:2023-02/ foreign-minister:2018-03/2022-01" : Nikos Christodoulides
"Ioannis Kasoulides" party=CYP held="foreign-minister:2013-03/2018-02 foreign-minister:2022-01/2023-02" : Ioannis Kasoulides
"Constantinos Kombos" party=CYP held="foreign-minister:2023-03/" : Constantinos Kombos | Konstantinos Kombos
"Joseph Muscat" party=MLT held="head-of-government:2013-03/2020-01" : Joseph Muscat
"Robert Abela" party=MLT held="head-of-government:2020-01/" : Robert Abela
"Carmelo Abela" party=MLT held="foreign-minister:2017-06/2020-01" : Carmelo Abela
"Evarist Bartolo" party=MLT held="foreign-minister:2020-01/2022-03" : Evarist Bartolo
"Ian Borg" party=MLT held="foreign-minister:2022-03/" : Ian Borg
"Myriam Spiteri Debono" party=MLT held="head-of-state:2024-04/" : Myriam Spiteri Debono
"George Vella" party=MLT held="head-of-state:2019-04/2024-04 foreign-minister:2013-03/2017-06" : George Vella
"Mary McAleese" party=IRL held="head-of-state:1997-11/2011-11" : Mary McAleese
"Michael D. Higgins" party=IRL held="head-of-state:2011-11/2025-11" : Michael D. Higgins | Michael D Higgins | Michael Higgins
"Catherine Connolly" party=IRL held="head-of-state:2025-11/" : Catherine Connolly
"Brian Cowen" party=IRL held="head-of-government:2008-05/2011-03" : Brian Cowen
"Enda Kenny" party=IRL held="head-of-government:2011-03/2017-06" : Enda Kenny
"Leo Varadkar" party=IRL held="head-of-government:2017-06/2020-06 head-of-government:2022-12/2024-04" : Leo Varadkar
"Micheal Martin" party=IRL held="head-of-government:2020-06/2022-12 head-of-government:2025-01/ foreign-minister:2008-05/2011-01 foreign-minister:2022-12/2025-01" : Micheal Martin | Micheál Martin
"Simon Harris" party=IRL held="head-of-government:2024-04/2025-01 foreign-minister:2025-01/2025-11 deputy-head-of-government:2025-01/" : Simon Harris
"Helen McEntee" party=IRL held="foreign-minister:2025-11/" : Helen McEntee
"Eamon Gilmore" party=IRL held="foreign-minister:2011-03/2014-07" : Eamon Gilmore
"Charles Flanagan" party=IRL held="foreign-minister:2014-07/2017-06" : Charles Flanagan | Charlie Flanagan
"Simon Coveney" party=IRL held="foreign-minister:2017-06/2022-12" : Simon Coveney
"Deirdre Ni Fhalluin" party=IRL held="ambassador:2023/" : Deirdre Ni Fhalluin | Deirdre Ní Fhallúin
"John McCullagh" party=IRL held="ambassador:2019/2023" : John McCullagh

# --- Poland, Czechia, Slovakia, Hungary ---
"Bronislaw Komorowski" party=POL held="head-of-state:2010-07/2015-08" : Bronislaw Komorowski | Bronisław Komorowski
"Andrzej Duda" party=POL held="head-of-state:2015-08/2025-08" : Andrzej Duda | An-đrê Đu-đa | An-giây Đu-đa
"Karol Nawrocki" party=POL held="head-of-state:2025-08/" : Karol Nawrocki
"Donald Tusk" party=POL held="head-of-government:2007-11/2014-09 head-of-government:2023-12/" earlier=EU earlier-held="io-head:2014-12/2019-11" : Donald Tusk | Đô-nan Tu-xcơ | Đô-nan Tút
"Ewa Kopacz" party=POL held="head-of-government:2014-09/2015-11" : Ewa Kopacz
"Beata Szydlo" party=POL held="head-of-government:2015-11/2017-12" : Beata Szydlo | Beata Szydło
"Mateusz Morawiecki" party=POL held="head-of-government:2017-12/2023-12" : Mateusz Morawiecki
"Radoslaw Sikorski" party=POL held="foreign-minister:2007-11/2014-09 foreign-minister:2023-12/" : Radoslaw Sikorski | Radosław Sikorski | Radek Sikorski
"Grzegorz Schetyna" party=POL held="foreign-minister:2014-09/2015-11" : Grzegorz Schetyna
"Witold Waszczykowski" party=POL held="foreign-minister:2015-11/2018-01" : Witold Waszczykowski
"Jacek Czaputowicz" party=POL held="foreign-minister:2018-01/2020-08" : Jacek Czaputowicz
"Zbigniew Rau" party=POL held="foreign-minister:2020-08/2023-11" : Zbigniew Rau
"Wladyslaw Kosiniak-Kamysz" party=POL held="minister:2023-12/ deputy-head-of-government:2023-12/" : Wladyslaw Kosiniak-Kamysz | Władysław Kosiniak-Kamysz
"Mariusz Blaszczak" party=POL held="minister:2018-01/2023-11" : Mariusz Blaszczak | Mariusz Błaszczak
"Szymon Holownia" party=POL held="parliament-leader:2023-11/2025-11" : Szymon Holownia | Szymon Hołownia
"Malgorzata Kidawa-Blonska" party=POL held="parliament-leader:2023-11/" : Malgorzata Kidawa-Blonska | Małgorzata Kidawa-Błońska
"Wojciech Gerwel" party=POL held="ambassador:2018/2022" : Wojciech Gerwel
"Aleksander Surdej" party=POL held="ambassador:2022/2025" : Aleksander Surdej
"Vaclav Klaus" party=CZE held="head-of-state:2003-03/2013-03" : Vaclav Klaus | Václav Klaus
"Milos Zeman" party=CZE held="head-of-state:2013-03/2023-03" : Milos Zeman | Miloš Zeman | Mi-lốt Dê-man
"Petr Pavel" party=CZE held="head-of-state:2023-03/" : Petr Pavel
"Petr Necas" party=CZE held="head-of-government:2010-07/2013-07" : Petr Necas | Petr Nečas
"Bohuslav Sobotka" party=CZE held="head-of-government:2014-01/2017-12" : Bohuslav Sobotka
"Andrej Babis" party=CZE held="head-of-government:2017-12/2021-12 head-of-government:2025-12/" : Andrej Babis | Andrej Babiš
"Petr Fiala" party=CZE held="head-of-government:2021-12/2025-12" : Petr Fiala
"Karel Schwarzenberg" party=CZE held="foreign-minister:2010-07/2013-07 foreign-minister:2007-01/2009-05" : Karel Schwarzenberg
"Lubomir Zaoralek" party=CZE held="foreign-minister:2014-01/2017-12" : Lubomir Zaoralek | Lubomír Zaorálek
"Tomas Petricek" party=CZE held="foreign-minister:2018-10/2021-04" : Tomas Petricek | Tomáš Petříček
"Jakub Kulhanek" party=CZE held="foreign-minister:2021-04/2021-12 permanent-representative:2022/" : Jakub Kulhanek | Jakub Kulhánek
"Jan Lipavsky" party=CZE held="foreign-minister:2021-12/2025-12" : Jan Lipavsky | Jan Lipavský
"Petr Macinka" party=CZE held="foreign-minister:2025-12/" : Petr Macinka
"Milos Vystrcil" party=CZE held="parliament-leader:2020-02/" : Milos Vystrcil | Miloš Vystrčil
"Marketa Pekarova Adamova" party=CZE held="parliament-leader:2021-11/2025-11" : Marketa Pekarova Adamova | Markéta Pekarová Adamová
"Hynek Kmonicek" party=CZE held="ambassador:2023/" : Hynek Kmonicek | Hynek Kmoníček
"Vitezslav Grepl" party=CZE held="ambassador:2017/2022" : Vitezslav Grepl | Vítězslav Grepl
"Ivan Gasparovic" party=SVK held="head-of-state:2004-06/2014-06" : Ivan Gasparovic | Ivan Gašparovič
"Andrej Kiska" party=SVK held="head-of-state:2014-06/2019-06" : Andrej Kiska
"Zuzana Caputova" party=SVK held="head-of-state:2019-06/2024-06" : Zuzana Caputova | Zuzana Čaputová
"Peter Pellegrini" party=SVK held="head-of-state:2024-06/ head-of-government:2018-03/2020-03 parliament-leader:2023-10/2024-04" : Peter Pellegrini
"Robert Fico" party=SVK held="head-of-government:2006-07/2010-07 head-of-government:2012-04/2018-03 head-of-government:2023-10/" : Robert Fico
"Iveta Radicova" party=SVK held="head-of-government:2010-07/2012-04" : Iveta Radicova | Iveta Radičová
"Igor Matovic" party=SVK held="head-of-government:2020-03/2021-04" : Igor Matovic | Igor Matovič
"Eduard Heger" party=SVK held="head-of-government:2021-04/2023-05" : Eduard Heger
"Mikulas Dzurinda" party=SVK held="foreign-minister:2010-07/2012-04" : Mikulas Dzurinda | Mikuláš Dzurinda
"Miroslav Lajcak" party=SVK held="foreign-minister:2012-04/2020-03 foreign-minister:2009-01/2010-07" earlier=UN earlier-held="io-head:2017-09/2018-09" : Miroslav Lajcak | Miroslav Lajčák
"Ivan Korcok" party=SVK held="foreign-minister:2020-04/2022-09" : Ivan Korcok | Ivan Korčok
"Rastislav Kacer" party=SVK held="foreign-minister:2022-09/2023-05" : Rastislav Kacer | Rastislav Káčer
"Juraj Blanar" party=SVK held="foreign-minister:2023-10/" : Juraj Blanar | Juraj Blanár
"Pavol Svetik" party=SVK held="ambassador:2020/" : Pavol Svetik
"Pal Schmitt" party=HUN held="head-of-state:2010-08/2012-04" : Pal Schmitt | Pál Schmitt | Schmitt Pál | Schmitt Pal
"Janos Ader" party=HUN held="head-of-state:2012-05/2022-05" : Janos Ader | János Áder | Áder János | Ader Janos
"Katalin Novak" party=HUN held="head-of-state:2022-05/2024-02" : Katalin Novak | Katalin Novák | Novák Katalin | Novak Katalin
"Tamas Sulyok" party=HUN held="head-of-state:2024-03/" : Tamas Sulyok | Tamás Sulyok | Sulyok Tamás | Sulyok Tamas
"Viktor Orban" party=HUN held="head-of-government:2010-05/ head-of-government:1998-07/2002-05" : Viktor Orban | Viktor Orbán | Orbán Viktor | Orban Viktor | Víc-to Oóc-ban | Víc-to Ô-ban
"Janos Martonyi" party=HUN held="foreign-minister:2010-05/2014-06 foreign-minister:1998-07/2002-05" : Janos Martonyi | János Martonyi | Martonyi János | Martonyi Janos
"Tibor Navracsics" party=HUN held="foreign-minister:2014-06/2014-09" : Tibor Navracsics | Navracsics Tibor
"Peter Szijjarto" party=HUN held="foreign-minister:2014-09/" : Peter Szijjarto | Péter Szijjártó | Szijjártó Péter | Szijjarto Peter
"Laszlo Kover" party=HUN held="parliament-leader:2010-08/" : Laszlo Kover | László Kövér | Kövér László | Kover Laszlo
"Kristof Szalay-Bobrovniczky" party=HUN held="minister:2022-05/" : Kristof Szalay-Bobrovniczky | Kristóf Szalay-Bobrovniczky
"Tibor Balogdi" party=HUN held="ambassador:2022/" : Tibor Balogdi | Baloghdi Tibor | Tibor Baloghdi
"Ory Csaba" party=HUN held="ambassador:2018/2022" : Ory Csaba | Őry Csaba | Csaba Őry | Csaba Ory

# --- Romania, Bulgaria, Slovenia, Croatia, Serbia ---
"Traian Basescu" party=ROU held="head-of-state:2004-12/2014-12" : Traian Basescu | Traian Băsescu
"Klaus Iohannis" party=ROU held="head-of-state:2014-12/2025-02" : Klaus Iohannis | Klaus Johannis | Clau-xơ I-ô-ha-nít
"Nicusor Dan" party=ROU held="head-of-state:2025-05/" : Nicusor Dan | Nicușor Dan
"Emil Boc" party=ROU held="head-of-government:2008-12/2012-02" : Emil Boc
"Victor Ponta" party=ROU held="head-of-government:2012-05/2015-11" : Victor Ponta
"Dacian Ciolos" party=ROU held="head-of-government:2015-11/2017-01" : Dacian Ciolos | Dacian Cioloș
"Sorin Grindeanu" party=ROU held="head-of-government:2017-01/2017-06" : Sorin Grindeanu
"Mihai Tudose" party=ROU held="head-of-government:2017-06/2018-01" : Mihai Tudose
"Viorica Dancila" party=ROU held="head-of-government:2018-01/2019-11" : Viorica Dancila | Viorica Dăncilă
"Ludovic Orban" party=ROU held="head-of-government:2019-11/2020-12" : Ludovic Orban
"Florin Citu" party=ROU held="head-of-government:2020-12/2021-11" : Florin Citu | Florin Cîțu
"Nicolae Ciuca" party=ROU held="head-of-government:2021-11/2023-06" : Nicolae Ciuca | Nicolae Ciucă
"Marcel Ciolacu" party=ROU held="head-of-government:2023-06/2025-05 parliament-leader:2021-11/2023-06" : Marcel Ciolacu
"Ilie Bolojan" party=ROU held="head-of-government:2025-06/" : Ilie Bolojan
"Teodor Melescanu" party=ROU held="foreign-minister:2017-01/2019-07" : Teodor Melescanu | Teodor Meleșcanu
"Titus Corlatean" party=ROU held="foreign-minister:2012-08/2014-11" : Titus Corlatean | Titus Corlățean
"Bogdan Aurescu" party=ROU held="foreign-minister:2014-11/2015-11 foreign-minister:2019-11/2023-06" : Bogdan Aurescu
"Luminita Odobescu" party=ROU held="foreign-minister:2023-06/2024-12" : Luminita Odobescu | Luminița Odobescu
"Emil Hurezeanu" party=ROU held="foreign-minister:2024-12/2025-06" : Emil Hurezeanu
"Oana Toiu" party=ROU held="foreign-minister:2025-06/" : Oana Toiu | Oana Țoiu
"Cristina Romila" party=ROU held="ambassador:2021/" : Cristina Romila
"Georgi Parvanov" party=BGR held="head-of-state:2002-01/2012-01" : Georgi Parvanov
"Rosen Plevneliev" party=BGR held="head-of-state:2012-01/2017-01" : Rosen Plevneliev
"Rumen Radev" party=BGR held="head-of-state:2017-01/" : Rumen Radev | Ru-men Ra-đép
"Boyko Borisov" party=BGR held="head-of-government:2009-07/2013-03 head-of-government:2014-11/2017-01 head-of-government:2017-05/2021-05" : Boyko Borisov | Boiko Borisov | Boyko Borissov
"Plamen Oresharski" party=BGR held="head-of-government:2013-05/2014-08" : Plamen Oresharski
"Kiril Petkov" party=BGR held="head-of-government:2021-12/2022-08" : Kiril Petkov
"Galab Donev" party=BGR held="head-of-government:2022-08/2023-06" : Galab Donev
"Nikolai Denkov" party=BGR held="head-of-government:2023-06/2024-04" : Nikolai Denkov | Nikolay Denkov
"Dimitar Glavchev" party=BGR held="head-of-government:2024-04/2025-01" : Dimitar Glavchev
"Rosen Zhelyazkov" party=BGR held="head-of-government:2025-01/ parliament-leader:2023-04/2024-04" : Rosen Zhelyazkov
"Iliana Iotova" party=BGR held="deputy-head-of-state:2017-01/" : Iliana Iotova | Iliyana Yotova
"Daniel Mitov" party=BGR held="foreign-minister:2014-11/2017-01" : Daniel Mitov
"Ekaterina Zaharieva" party=BGR held="foreign-minister:2017-05/2021-05" : Ekaterina Zaharieva | Ekaterina Zakharieva
"Mariya Gabriel" party=BGR held="foreign-minister:2023-06/2024-04 deputy-head-of-government:2023-06/2024-04" : Mariya Gabriel
"Georg Georgiev" party=BGR held="foreign-minister:2025-01/" : Georg Georgiev
"Pavlin Todorov" party=BGR held="ambassador:2023/" : Pavlin Todorov
"Marinela Petkova" party=BGR held="ambassador:2018/2022" : Marinela Petkova
"Danilo Turk" party=SVN held="head-of-state:2007-12/2012-12" : Danilo Turk | Danilo Türk
"Borut Pahor" party=SVN held="head-of-state:2012-12/2022-12 head-of-government:2008-11/2012-02" : Borut Pahor
"Natasa Pirc Musar" party=SVN held="head-of-state:2022-12/" : Natasa Pirc Musar | Nataša Pirc Musar
"Janez Jansa" party=SVN held="head-of-government:2012-02/2013-03 head-of-government:2020-03/2022-06" : Janez Jansa | Janez Janša
"Alenka Bratusek" party=SVN held="head-of-government:2013-03/2014-09" : Alenka Bratusek | Alenka Bratušek
"Miro Cerar" party=SVN held="head-of-government:2014-09/2018-09 foreign-minister:2018-09/2020-03" : Miro Cerar
"Marjan Sarec" party=SVN held="head-of-government:2018-09/2020-03 minister:2022-06/2024" : Marjan Sarec | Marjan Šarec
"Robert Golob" party=SVN held="head-of-government:2022-06/" : Robert Golob
"Karl Erjavec" party=SVN held="foreign-minister:2012-02/2018-09" : Karl Erjavec
"Anze Logar" party=SVN held="foreign-minister:2020-03/2022-06" : Anze Logar | Anže Logar
"Tanja Fajon" party=SVN held="foreign-minister:2022-06/ deputy-head-of-government:2022-06/" : Tanja Fajon
"Ivo Josipovic" party=HRV held="head-of-state:2010-02/2015-02" : Ivo Josipovic | Ivo Josipović
"Kolinda Grabar-Kitarovic" party=HRV held="head-of-state:2015-02/2020-02" : Kolinda Grabar-Kitarovic | Kolinda Grabar-Kitarović
"Zoran Milanovic" party=HRV held="head-of-state:2020-02/ head-of-government:2011-12/2016-01" : Zoran Milanovic | Zoran Milanović
"Jadranka Kosor" party=HRV held="head-of-government:2009-07/2011-12" : Jadranka Kosor
"Tihomir Oreskovic" party=HRV held="head-of-government:2016-01/2016-10" : Tihomir Oreskovic | Tihomir Orešković
"Andrej Plenkovic" party=HRV held="head-of-government:2016-10/" : Andrej Plenkovic | Andrej Plenković
"Vesna Pusic" party=HRV held="foreign-minister:2011-12/2016-01" : Vesna Pusic | Vesna Pusić
"Marija Pejcinovic Buric" party=HRV held="foreign-minister:2017-06/2019-07" : Marija Pejcinovic Buric | Marija Pejčinović Burić
"Gordan Grlic-Radman" party=HRV held="foreign-minister:2019-07/" : Gordan Grlic-Radman | Gordan Grlić-Radman | Gordan Grlić Radman | Gordan Grlic Radman
"Gordan Jandrokovic" party=HRV held="parliament-leader:2017-05/ foreign-minister:2008-01/2011-12" : Gordan Jandrokovic | Gordan Jandroković
"Aleksandar Vucic" party=SRB held="head-of-state:2017-05/ head-of-government:2014-04/2017-05" : Aleksandar Vucic | Aleksandar Vučić
"Ivica Dacic" party=SRB held="foreign-minister:2014-04/2020-10 foreign-minister:2022-10/2024-05 head-of-government:2012-07/2014-04" : Ivica Dacic | Ivica Dačić
"Ana Brnabic" party=SRB held="head-of-government:2017-06/2024-03 parliament-leader:2024-02/" : Ana Brnabic | Ana Brnabić
"Marko Djuric" party=SRB held="foreign-minister:2024-05/" : Marko Djuric | Marko Đurić | Marko Duric

# --- Baltic states ---
"Toomas Hendrik Ilves" party=EST held="head-of-state:2006-10/2016-10" : Toomas Hendrik Ilves
"Kersti Kaljulaid" party=EST held="head-of-state:2016-10/2021-10" : Kersti Kaljulaid
"Alar Karis" party=EST held="head-of-state:2021-10/" : Alar Karis
"Andrus Ansip" party=EST held="head-of-government:2005-04/2014-03" : Andrus Ansip
"Taavi Roivas" party=EST held="head-of-government:2014-03/2016-11" : Taavi Roivas | Taavi Rõivas
"Juri Ratas" party=EST held="head-of-government:2016-11/2021-01" : Juri Ratas | Jüri Ratas
"Kristen Michal" party=EST held="head-of-government:2024-07/" : Kristen Michal
"Urmas Paet" party=EST held="foreign-minister:2005-04/2014-11" : Urmas Paet
"Sven Mikser" party=EST held="foreign-minister:2016-11/2019-04" : Sven Mikser
"Urmas Reinsalu" party=EST held="foreign-minister:2019-04/2021-01 foreign-minister:2022-07/2023-04" : Urmas Reinsalu
"Eva-Maria Liimets" party=EST held="foreign-minister:2021-01/2022-06" : Eva-Maria Liimets
"Margus Tsahkna" party=EST held="foreign-minister:2023-04/" : Margus Tsahkna
"Valdis Zatlers" party=LVA held="head-of-state:2007-07/2011-07" : Valdis Zatlers
"Andris Berzins" party=LVA held="head-of-state:2011-07/2015-07" : Andris Berzins | Andris Bērziņš
"Raimonds Vejonis" party=LVA held="head-of-state:2015-07/2019-07" : Raimonds Vejonis | Raimonds Vējonis
"Egils Levits" party=LVA held="head-of-state:2019-07/2023-07" : Egils Levits
"Edgars Rinkevics" party=LVA held="head-of-state:2023-07/ foreign-minister:2011-10/2023-07" : Edgars Rinkevics | Edgars Rinkēvičs
"Valdis Dombrovskis" party=LVA held="head-of-government:2009-03/2014-01" earlier=EU earlier-held="io-official:2014-11/" : Valdis Dombrovskis
"Laimdota Straujuma" party=LVA held="head-of-government:2014-01/2016-02" : Laimdota Straujuma
"Maris Kucinskis" party=LVA held="head-of-government:2016-02/2019-01" : Maris Kucinskis | Māris Kučinskis
"Krisjanis Karins" party=LVA held="head-of-government:2019-01/2023-09 foreign-minister:2023-09/2024-04" : Krisjanis Karins | Krišjānis Kariņš | Arturs Krišjānis Kariņš | Arturs Krisjanis Karins
"Evika Silina" party=LVA held="head-of-government:2023-09/" : Evika Silina | Evika Siliņa
"Baiba Braze" party=LVA held="foreign-minister:2024-04/" : Baiba Braze | Baiba Braže
"Dalia Grybauskaite" party=LTU held="head-of-state:2009-07/2019-07" : Dalia Grybauskaite | Dalia Grybauskaitė
"Gitanas Nauseda" party=LTU held="head-of-state:2019-07/" : Gitanas Nauseda | Gitanas Nausėda
"Andrius Kubilius" party=LTU held="head-of-government:2008-12/2012-12" earlier=EU earlier-held="io-official:2024-12/" : Andrius Kubilius
"Algirdas Butkevicius" party=LTU held="head-of-government:2012-12/2016-12" : Algirdas Butkevicius | Algirdas Butkevičius
"Saulius Skvernelis" party=LTU held="head-of-government:2016-12/2020-12 parliament-leader:2024-11/2025-09" : Saulius Skvernelis
"Ingrida Simonyte" party=LTU held="head-of-government:2020-12/2024-12" : Ingrida Simonyte | Ingrida Šimonytė
"Gintautas Paluckas" party=LTU held="head-of-government:2024-12/2025-08" : Gintautas Paluckas
"Inga Ruginiene" party=LTU held="head-of-government:2025-09/" : Inga Ruginiene | Inga Ruginienė
"Audronius Azubalis" party=LTU held="foreign-minister:2010-02/2012-12" : Audronius Azubalis | Audronius Ažubalis
"Linas Linkevicius" party=LTU held="foreign-minister:2012-12/2020-12" : Linas Linkevicius | Linas Linkevičius
"Gabrielius Landsbergis" party=LTU held="foreign-minister:2020-12/2024-12" : Gabrielius Landsbergis
"Kestutis Budrys" party=LTU held="foreign-minister:2024-12/" : Kestutis Budrys | Kęstutis Budrys

# --- Turkey ---
"Recep Tayyip Erdogan" party=TUR held="head-of-state:2014-08/ head-of-government:2003-03/2014-08" : Recep Tayyip Erdogan | Recep Tayyip Erdoğan | Tayyip Erdogan | Erdoğan | Erdogan | R. T. Erdogan | Ê-đô-gan | Rê-xép Tay-íp Éc-đô-gan | Ta-íp Éc-đô-gan | Éc-đô-gan
"Abdullah Gul" party=TUR held="head-of-state:2007-08/2014-08" : Abdullah Gul | Abdullah Gül
"Ahmet Davutoglu" party=TUR held="head-of-government:2014-08/2016-05 foreign-minister:2009-05/2014-08" : Ahmet Davutoglu | Ahmet Davutoğlu
"Binali Yildirim" party=TUR held="head-of-government:2016-05/2018-07 parliament-leader:2018-07/2019-02" : Binali Yildirim | Binali Yıldırım
"Mevlut Cavusoglu" party=TUR held="foreign-minister:2014-08/2023-06" : Mevlut Cavusoglu | Mevlüt Çavuşoğlu
"Hakan Fidan" party=TUR held="foreign-minister:2023-06/" : Hakan Fidan
"Fuat Oktay" party=TUR held="deputy-head-of-state:2018-07/2023-06" : Fuat Oktay
"Cevdet Yilmaz" party=TUR held="deputy-head-of-state:2023-06/" : Cevdet Yilmaz | Cevdet Yılmaz
"Hulusi Akar" party=TUR held="minister:2018-07/2023-06" : Hulusi Akar
"Yasar Guler" party=TUR held="minister:2023-06/" : Yasar Guler | Yaşar Güler
"Mustafa Sentop" party=TUR held="parliament-leader:2019-02/2023-06" : Mustafa Sentop | Mustafa Şentop
"Numan Kurtulmus" party=TUR held="parliament-leader:2023-06/" : Numan Kurtulmus | Numan Kurtulmuş
"Haldun Tekneci" party=TUR held="ambassador:2021/2024" : Haldun Tekneci
"Korhan Kemik" party=TUR held="ambassador:2024/" : Korhan Kemik

# --- South Caucasus ---
"Ilham Aliyev" party=AZE held="head-of-state:2003-10/" : Ilham Aliyev | I-lham A-li-ép | In-ham A-li-ép
"Artur Rasizade" party=AZE held="head-of-government:2003-11/2018-04" : Artur Rasizade
"Novruz Mammadov" party=AZE held="head-of-government:2018-04/2019-10" : Novruz Mammadov
"Ali Asadov" party=AZE held="head-of-government:2019-10/" : Ali Asadov
"Elmar Mammadyarov" party=AZE held="foreign-minister:2004-04/2020-07" : Elmar Mammadyarov
"Jeyhun Bayramov" party=AZE held="foreign-minister:2020-07/" : Jeyhun Bayramov
"Sahiba Gafarova" party=AZE held="parliament-leader:2020-03/" : Sahiba Gafarova
"Shovgi Mehdizade" party=AZE held="ambassador:2021/" : Shovgi Mehdizade | Shovgi Kamal Oglu Mehdizade
"Serzh Sargsyan" party=ARM held="head-of-state:2008-04/2018-04" : Serzh Sargsyan | Serzh Sarkisian
"Armen Sarkissian" party=ARM held="head-of-state:2018-04/2022-01" : Armen Sarkissian | Armen Sargsyan
"Vahagn Khachaturyan" party=ARM held="head-of-state:2022-03/" : Vahagn Khachaturyan
"Tigran Sargsyan" party=ARM held="head-of-government:2008-04/2014-04" : Tigran Sargsyan
"Hovik Abrahamyan" party=ARM held="head-of-government:2014-04/2016-09" : Hovik Abrahamyan
"Karen Karapetyan" party=ARM held="head-of-government:2016-09/2018-04" : Karen Karapetyan
"Nikol Pashinyan" party=ARM held="head-of-government:2018-05/" : Nikol Pashinyan | Ni-côn Pa-si-ni-an | Pashinyan
"Edward Nalbandian" party=ARM held="foreign-minister:2008-04/2018-04" : Edward Nalbandian
"Zohrab Mnatsakanyan" party=ARM held="foreign-minister:2018-05/2020-11" : Zohrab Mnatsakanyan
"Ara Ayvazyan" party=ARM held="foreign-minister:2020-11/2021-05" : Ara Ayvazyan | Ara Aivazian
"Ararat Mirzoyan" party=ARM held="foreign-minister:2021-08/ parliament-leader:2019-01/2021-08" : Ararat Mirzoyan
"Alen Simonyan" party=ARM held="parliament-leader:2021-08/" : Alen Simonyan
"Suren Baghdasaryan" party=ARM held="ambassador:2023/" : Suren Baghdasaryan
"Mikheil Saakashvili" party=GEO held="head-of-state:2004-01/2013-11" : Mikheil Saakashvili
"Giorgi Margvelashvili" party=GEO held="head-of-state:2013-11/2018-12" : Giorgi Margvelashvili
"Salome Zourabichvili" party=GEO held="head-of-state:2018-12/2024-12" : Salome Zourabichvili | Salome Zurabishvili
"Mikheil Kavelashvili" party=GEO held="head-of-state:2024-12/" : Mikheil Kavelashvili
"Bidzina Ivanishvili" party=GEO held="head-of-government:2012-10/2013-11" : Bidzina Ivanishvili
"Irakli Garibashvili" party=GEO held="head-of-government:2013-11/2015-12 head-of-government:2021-02/2024-01" : Irakli Garibashvili
"Giorgi Kvirikashvili" party=GEO held="head-of-government:2015-12/2018-06" : Giorgi Kvirikashvili
"Mamuka Bakhtadze" party=GEO held="head-of-government:2018-06/2019-09" : Mamuka Bakhtadze
"Giorgi Gakharia" party=GEO held="head-of-government:2019-09/2021-02" : Giorgi Gakharia
"Irakli Kobakhidze" party=GEO held="head-of-government:2024-02/ parliament-leader:2016-11/2019-06" : Irakli Kobakhidze
"Maia Panjikidze" party=GEO held="foreign-minister:2012-10/2014-11" : Maia Panjikidze
"Mikheil Janelidze" party=GEO held="foreign-minister:2015-12/2018-03" : Mikheil Janelidze
"David Zalkaliani" party=GEO held="foreign-minister:2018-06/2022-04" : David Zalkaliani
"Ilia Darchiashvili" party=GEO held="foreign-minister:2022-04/2024-07" : Ilia Darchiashvili
"Maka Botchorishvili" party=GEO held="foreign-minister:2024-11/" : Maka Botchorishvili | Maka Bochorishvili

# --- Holy See ---
"Benedict XVI" party=VAT held="head-of-state:2005-04/2013-02" : Benedict XVI | Bê-nê-đích-tô XVI
"Francis" party=VAT held="head-of-state:2013-03/2025-04" : Phanxicô | Phan-xi-cô
"Leo XIV" party=VAT held="head-of-state:2025-05/" : Leo XIV | Lê-ô XIV
"Pietro Parolin" party=VAT held="head-of-government:2013-10/" : Pietro Parolin
"Paul Richard Gallagher" party=VAT held="foreign-minister:2014-11/" : Paul Richard Gallagher | Paul Gallagher
"Antoine Camilleri" party=VAT held="deputy-minister:2013/2019" : Antoine Camilleri
"Miroslaw Wachowski" party=VAT held="deputy-minister:2019/2025" : Miroslaw Wachowski | Mirosław Wachowski
"Marek Zalewski" party=VAT held="envoy:2018/" : Marek Zalewski
