# What an article can only name from some year on: it was written in that year or later.
# A line reads: YEAR until=YEAR : form | form. `until` is the last year in which it is the talk of the day, where there is one.
class landmark cased

2013 : Belt and Road
2015 : 2030 Agenda | Sustainable Development Goals
2015 : Paris Agreement on climate
2016 : free and open Indo-Pacific
2012 : 18th CPC National Congress
2017 : 19th CPC National Congress
2022 : 20th CPC National Congress
2020 until=2023 : coronavirus pandemic
2022 : special military operation | [invasion of/war in/war against] Ukraine | Russia's war | Russia's full-scale invasion | Ramstein format
2023 : [war in/conflict in/ceasefire in] Gaza | Israel-Hamas war
2018 : Panmunjom Declaration
