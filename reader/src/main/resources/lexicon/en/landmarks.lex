# What an article can only name from some year on: it was written in that year or later.
# A line reads: YEAR until=YEAR day=MM-DD : form | form. `until` is the last year in which it is the talk of the day, where there
# is one; a text that tells `day` without a year was written in YEAR.
class landmark cased

2013 : Belt and Road
2015 : 2030 Agenda | Sustainable Development Goals
2015 : Paris Agreement on climate
2016 : free and open Indo-Pacific
2012 : 18th CPC National Congress
2017 : 19th CPC National Congress
2022 : 20th CPC National Congress
2020 until=2023 : coronavirus pandemic
2022 day=02-24 : special military operation | [invasion of/war in/war against/invaded] Ukraine | Russia's war | Russia's full-scale invasion | Ramstein format
2023 : [war in/conflict in/ceasefire in] Gaza | Israel-Hamas war
2018 : Panmunjom Declaration

# --- Meetings and events of one year ---
2018 until=2019 : [US-North Korea/U.S.-North Korea/US-DPRK/U.S.-DPRK/Trump-Kim] [summit/Summit]
2019 until=2019 : [second/Second] [US-North Korea/U.S.-North Korea/US-DPRK/U.S.-DPRK/Trump-Kim] [summit/Summit]
2018 until=2018 : inter-Korean [summit/Summit]
2023 until=2023 : BRICS [summit/Summit] in South Africa | Camp David [summit/Summit]
2025 until=2025 : Alaska [summit/Summit]
2016 until=2017 : South China Sea arbitration
2018 until=2018 : Skripal
2018 until=2019 : Khashoggi
2014 until=2014 : MH17
2024 until=2024 : Typhoon Yagi
2021 until=2021 : Tokyo Olympics
2022 until=2022 : Beijing Winter Olympics
2018 until=2018 : PyeongChang Olympics | PyeongChang Winter Olympics
2024 until=2024 : Paris Olympics
2021 until=2022 : coup in Myanmar | Myanmar coup
2021 until=2022 : Taliban takeover

# --- Events that many speak of from then on ---
2011 : [Great East Japan Earthquake/Fukushima Daiichi/Fukushima nuclear accident/Fukushima disaster]
2011 until=2012 : Arab Spring
2014 : annexation of Crimea
2014 until=2014 : MH370 | [Ebola outbreak/Ebola epidemic] in West Africa
2016 : Brexit
2017 : Rohingya [crisis/refugees]
2018 until=2020 : US-China trade war | U.S.-China trade war
2020 until=2020 : Beirut [explosion/blast/port explosion]
2020 until=2021 : poisoning of (Alexei) (Aleksey) Navalny
2021 : AUKUS
2022 until=2023 : Nord Stream [explosions/sabotage/leaks]
2022 until=2022 : state funeral of (former) (Prime Minister) (Shinzo) (ABE) (Abe) (Shinzo) | [state funeral/funeral/passing/death] of (Her Majesty) Queen Elizabeth II
2023 until=2023 : [coronation/Coronation] of (His Majesty) King Charles III | Chinese (surveillance) [balloon/spy balloon] | Wagner [mutiny/rebellion]
2023 until=2024 : [ALPS treated water/ALPS-treated water/Fukushima wastewater]
2024 until=2024 : helicopter crash that killed (Iranian) President (Ebrahim) Raisi
2024 until=2025 : [fall of the Assad regime/martial law in South Korea/fall of Assad]
2025 until=2025 : reciprocal tariffs | [funeral/passing/death] of Pope Francis | [Cambodia-Thailand/Thailand-Cambodia/Thai-Cambodian] [border conflict/border clashes/ceasefire]
2025 : [Hanoi Convention/Ha Noi Convention] (against Cybercrime)

# --- Summits by their hosts ---
2015 until=2015 : G7 (Leaders') [summit/Summit] in Elmau | Elmau G7 [summit/Summit] | G7 Elmau [summit/Summit]
2016 until=2016 : G7 (Leaders') [summit/Summit] in Ise-Shima | Ise-Shima G7 [summit/Summit] | G7 Ise-Shima [summit/Summit]
2017 until=2017 : G7 (Leaders') [summit/Summit] in Taormina | Taormina G7 [summit/Summit] | G7 Taormina [summit/Summit]
2018 until=2018 : G7 (Leaders') [summit/Summit] in Charlevoix | Charlevoix G7 [summit/Summit] | G7 Charlevoix [summit/Summit]
2019 until=2019 : G7 (Leaders') [summit/Summit] in Biarritz | Biarritz G7 [summit/Summit] | G7 Biarritz [summit/Summit]
2021 until=2021 : G7 (Leaders') [summit/Summit] in Cornwall | Cornwall G7 [summit/Summit] | G7 Cornwall [summit/Summit]
2023 until=2023 : G7 (Leaders') [summit/Summit] in Hiroshima | Hiroshima G7 [summit/Summit] | G7 Hiroshima [summit/Summit]
2024 until=2024 : G7 (Leaders') [summit/Summit] in Apulia | Apulia G7 [summit/Summit] | G7 Apulia [summit/Summit]
2025 until=2025 : G7 (Leaders') [summit/Summit] in Kananaskis | Kananaskis G7 [summit/Summit] | G7 Kananaskis [summit/Summit]
2009 until=2009 : G20 (Leaders') [summit/Summit] in Pittsburgh | Pittsburgh G20 [summit/Summit] | G20 Pittsburgh [summit/Summit]
2010 until=2010 : G20 (Leaders') [summit/Summit] in Toronto | Toronto G20 [summit/Summit] | G20 Toronto [summit/Summit]
2011 until=2011 : G20 (Leaders') [summit/Summit] in Cannes | Cannes G20 [summit/Summit] | G20 Cannes [summit/Summit]
2012 until=2012 : G20 (Leaders') [summit/Summit] in Los Cabos | Los Cabos G20 [summit/Summit] | G20 Los Cabos [summit/Summit]
2014 until=2014 : G20 (Leaders') [summit/Summit] in Brisbane | Brisbane G20 [summit/Summit] | G20 Brisbane [summit/Summit]
2015 until=2015 : G20 (Leaders') [summit/Summit] in Antalya | Antalya G20 [summit/Summit] | G20 Antalya [summit/Summit]
2016 until=2016 : G20 (Leaders') [summit/Summit] in [Hangzhou/China] | Hangzhou G20 [summit/Summit] | G20 Hangzhou [summit/Summit]
2017 until=2017 : G20 (Leaders') [summit/Summit] in [Hamburg/Germany] | Hamburg G20 [summit/Summit] | G20 Hamburg [summit/Summit]
2018 until=2018 : G20 (Leaders') [summit/Summit] in Buenos Aires | Buenos Aires G20 [summit/Summit] | G20 Buenos Aires [summit/Summit]
2019 until=2019 : G20 (Leaders') [summit/Summit] in [Osaka/Japan] | Osaka G20 [summit/Summit] | G20 Osaka [summit/Summit]
2020 until=2020 : G20 (Leaders') [summit/Summit] in Riyadh | Riyadh G20 [summit/Summit] | G20 Riyadh [summit/Summit]
2021 until=2021 : G20 (Leaders') [summit/Summit] in Rome | Rome G20 [summit/Summit] | G20 Rome [summit/Summit]
2022 until=2022 : G20 (Leaders') [summit/Summit] in [Bali/Indonesia] | Bali G20 [summit/Summit] | G20 Bali [summit/Summit]
2023 until=2023 : G20 (Leaders') [summit/Summit] in [New Delhi/India] | New Delhi G20 [summit/Summit] | G20 New Delhi [summit/Summit]
2024 until=2024 : G20 (Leaders') [summit/Summit] in [Rio de Janeiro/Brazil] | Rio de Janeiro G20 [summit/Summit] | G20 Rio de Janeiro [summit/Summit]
2025 until=2025 : G20 (Leaders') [summit/Summit] in [Johannesburg/South Africa] | Johannesburg G20 [summit/Summit] | G20 Johannesburg [summit/Summit]
2006 until=2006 : APEC (Leaders') [summit/Summit] in Hanoi | Hanoi APEC [summit/Summit] | APEC Hanoi [summit/Summit]
2014 until=2014 : APEC (Leaders') [summit/Summit] in Beijing | Beijing APEC [summit/Summit] | APEC Beijing [summit/Summit]
2015 until=2015 : APEC (Leaders') [summit/Summit] in Manila | Manila APEC [summit/Summit] | APEC Manila [summit/Summit]
2016 until=2016 : APEC (Leaders') [summit/Summit] in Lima | Lima APEC [summit/Summit] | APEC Lima [summit/Summit]
2017 until=2017 : APEC (Leaders') [summit/Summit] in [Da Nang/Vietnam] | Da Nang APEC [summit/Summit] | APEC Da Nang [summit/Summit]
2018 until=2018 : APEC (Leaders') [summit/Summit] in Port Moresby | Port Moresby APEC [summit/Summit] | APEC Port Moresby [summit/Summit]
2022 until=2022 : APEC (Leaders') [summit/Summit] in [Bangkok/Thailand] | Bangkok APEC [summit/Summit] | APEC Bangkok [summit/Summit]
2023 until=2023 : APEC (Leaders') [summit/Summit] in San Francisco | San Francisco APEC [summit/Summit] | APEC San Francisco [summit/Summit]
2025 until=2025 : APEC (Leaders') [summit/Summit] in [Gyeongju/South Korea] | Gyeongju APEC [summit/Summit] | APEC Gyeongju [summit/Summit]
2017 until=2017 : BRICS (Leaders') [summit/Summit] in Xiamen | Xiamen BRICS [summit/Summit] | BRICS Xiamen [summit/Summit]
2024 until=2024 : BRICS (Leaders') [summit/Summit] in [Kazan/Russia] | Kazan BRICS [summit/Summit] | BRICS Kazan [summit/Summit]
2014 until=2014 : NATO (Leaders') [summit/Summit] in Wales | Wales NATO [summit/Summit] | NATO Wales [summit/Summit]
2016 until=2016 : NATO (Leaders') [summit/Summit] in Warsaw | Warsaw NATO [summit/Summit] | NATO Warsaw [summit/Summit]
2022 until=2022 : NATO (Leaders') [summit/Summit] in Madrid | Madrid NATO [summit/Summit] | NATO Madrid [summit/Summit]
2023 until=2023 : NATO (Leaders') [summit/Summit] in Vilnius | Vilnius NATO [summit/Summit] | NATO Vilnius [summit/Summit]
2025 until=2025 : NATO (Leaders') [summit/Summit] in The Hague | The Hague NATO [summit/Summit] | NATO The Hague [summit/Summit]
2018 until=2018 : SCO (Leaders') [summit/Summit] in Qingdao | Qingdao SCO [summit/Summit] | SCO Qingdao [summit/Summit]
2019 until=2019 : SCO (Leaders') [summit/Summit] in Bishkek | Bishkek SCO [summit/Summit] | SCO Bishkek [summit/Summit]
2022 until=2022 : SCO (Leaders') [summit/Summit] in Samarkand | Samarkand SCO [summit/Summit] | SCO Samarkand [summit/Summit]
2024 until=2024 : SCO (Leaders') [summit/Summit] in Astana | Astana SCO [summit/Summit] | SCO Astana [summit/Summit]
2025 until=2025 : SCO (Leaders') [summit/Summit] in Tianjin | Tianjin SCO [summit/Summit] | SCO Tianjin [summit/Summit]
