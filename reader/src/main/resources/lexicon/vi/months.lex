# Month names and names of the days of the week in Vietnamese. Months and days in figures ("tháng 3", "ngày 10/3") are read by rule.
# A line reads: NUMBER : form | form. Months count from 1 (January), days from 1 (Monday).
# "thứ hai", "thứ ba" … are ordinals as well ("lần thứ hai"): a rule should ask for what stands beside them.
class month

1 : tháng giêng | tháng một
2 : tháng hai
3 : tháng ba
4 : tháng tư | tháng bốn
5 : tháng năm
6 : tháng sáu
7 : tháng bảy | tháng bẩy
8 : tháng tám
9 : tháng chín
10 : tháng mười
11 : tháng mười một
12 : tháng mười hai | tháng chạp

class weekday

1 : thứ hai | thứ 2
2 : thứ ba | thứ 3
3 : thứ tư | thứ 4
4 : thứ năm | thứ 5
5 : thứ sáu | thứ 6
6 : thứ bảy | thứ bẩy | thứ 7
7 : chủ nhật | chúa nhật
