# What an article can only name from some year on: it was written in that year or later.
# Congresses of a party are spoken of from two years before they meet. A line reads: YEAR until=YEAR : form | form.
class landmark cased

2009 : Đại hội Đảng [lần thứ XI/XI] | Đại hội [lần thứ XI/XI] của Đảng | Đại hội đại biểu toàn quốc lần thứ XI
2014 : Đại hội Đảng [lần thứ XII/XII] | Đại hội [lần thứ XII/XII] của Đảng | Đại hội đại biểu toàn quốc lần thứ XII
2019 : Đại hội Đảng [lần thứ XIII/XIII] | Đại hội [lần thứ XIII/XIII] của Đảng | Đại hội đại biểu toàn quốc lần thứ XIII
2024 : Đại hội Đảng [lần thứ XIV/XIV] | Đại hội [lần thứ XIV/XIV] của Đảng | Đại hội đại biểu toàn quốc lần thứ XIV
2012 : Đại hội [18/XVIII/lần thứ 18/lần thứ XVIII] (của) [Đảng Cộng sản/ĐCS] Trung Quốc
2017 : Đại hội [19/XIX/lần thứ 19/lần thứ XIX] (của) [Đảng Cộng sản/ĐCS] Trung Quốc
2022 : Đại hội [20/XX/lần thứ 20/lần thứ XX] (của) [Đảng Cộng sản/ĐCS] Trung Quốc
2013 : [sáng kiến/Sáng kiến] [Vành đai và Con đường/Vành đai, Con đường/Một vành đai, một con đường]
2015 : [chương trình nghị sự/Chương trình nghị sự] 2030 | mục tiêu phát triển bền vững
2015 : [cách mạng công nghiệp/Cách mạng công nghiệp] [4.0/lần thứ tư/lần thứ 4]
2017 : Ấn Độ Dương - Thái Bình Dương tự do và rộng mở
2020 until=2023 : đại dịch COVID | dịch COVID
2022 : chiến dịch quân sự đặc biệt | [xung đột/cuộc xung đột/chiến sự/cuộc chiến] Nga - Ukraine | [xung đột/chiến sự/cuộc chiến/chiến tranh] [tại/ở] Ukraine | lực lượng Nga tấn công Ukraine
2023 : [xung đột/cuộc xung đột/chiến sự/cuộc chiến] [Israel - Hamas/Hamas - Israel/tại Dải Gaza/ở Dải Gaza/tại Gaza/ở Gaza]
2024 : kỷ nguyên vươn mình
