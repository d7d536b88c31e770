# Month names and names of the days of the week in English, with the usual abbreviations.
# A line reads: NUMBER : form | form. Months count from 1 (January), days from 1 (Monday).
# Cased, for "may" and "march" are words; abbreviations that are common names (Sun, Mon, Sat) are left out.
class month cased

1 : January | Jan. | Jan
2 : February | Feb. | Feb
3 : March | Mar. | Mar
4 : April | Apr. | Apr
5 : May
6 : June | Jun. | Jun
7 : July | Jul. | Jul
8 : August | Aug. | Aug
9 : September | Sept. | Sept | Sep. | Sep
10 : October | Oct. | Oct
11 : November | Nov. | Nov
12 : December | Dec. | Dec

class weekday cased

1 : Monday | Mondays
2 : Tuesday | Tuesdays | Tues. | Tue.
3 : Wednesday | Wednesdays | Wed.
4 : Thursday | Thursdays | Thurs. | Thu.
5 : Friday | Fridays | Fri.
6 : Saturday | Saturdays
7 : Sunday | Sundays
