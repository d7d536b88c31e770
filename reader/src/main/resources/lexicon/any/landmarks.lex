# What an article can only name from some year on: it was written in that year or later.
# A line reads: YEAR until=YEAR : form | form. `until` is the last year in which it is the talk of the day, where there is one.
class landmark cased

2012 : RCEP
2013 : AIIB | BRI
2015 : SDG | SDGs
2016 : Brexit
2017 : CPTPP
2020 until=2023 : Covid-19 | COVID 19 | nCoV | SARS-CoV-2
2021 : AUKUS | JETP
2022 : IPEF
