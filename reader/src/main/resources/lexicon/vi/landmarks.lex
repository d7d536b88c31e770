# What an article can only name from some year on: it was written in that year or later.
# Congresses of a party are spoken of from two years before they meet. A line reads: YEAR until=YEAR day=MM-DD : form | form.
# `until` is the last year in which it is the talk of the day; a text that tells `day` without a year was written in YEAR.
class landmark cased

2009 : Đại hội Đảng [lần thứ XI/XI] | Đại hội [lần thứ XI/XI] của Đảng | Đại hội đại biểu toàn quốc lần thứ XI
2014 : Đại hội Đảng [lần thứ XII/XII] | Đại hội [lần thứ XII/XII] của Đảng | Đại hội đại biểu toàn quốc lần thứ XII
2019 : Đại hội Đảng [lần thứ XIII/XIII] | Đại hội [lần thứ XIII/XIII] của Đảng | Đại hội đại biểu toàn quốc lần thứ XIII
2024 : Đại hội Đảng [lần thứ XIV/XIV] | Đại hội [lần thứ XIV/XIV] của Đảng | Đại hội đại biểu toàn quốc lần thứ XIV
2012 : Đại hội [18/XVIII/lần thứ 18/lần thứ XVIII] (của) [Đảng Cộng sản/đảng Cộng sản/ĐCS] Trung Quốc
2017 until=2018 : Đại hội [19/XIX/lần thứ 19/lần thứ XIX] (của) [Đảng Cộng sản/đảng Cộng sản/ĐCS] Trung Quốc
2022 : Đại hội [20/XX/lần thứ 20/lần thứ XX] (của) [Đảng Cộng sản/đảng Cộng sản/ĐCS] Trung Quốc
2013 : [sáng kiến/Sáng kiến] [Vành đai và Con đường/Vành đai, Con đường/Một vành đai, một con đường]
2015 : [chương trình nghị sự/Chương trình nghị sự] 2030 | mục tiêu phát triển bền vững
2015 : [cách mạng công nghiệp/Cách mạng công nghiệp] [4.0/lần thứ tư/lần thứ 4]
2017 : Ấn Độ Dương - Thái Bình Dương tự do và rộng mở
2020 until=2023 : đại dịch COVID | dịch COVID
2022 day=02-24 : chiến dịch quân sự đặc biệt | [xung đột/cuộc xung đột/chiến sự/cuộc chiến] Nga - Ukraine | [xung đột/chiến sự/cuộc chiến/chiến tranh] [tại/ở] Ukraine | lực lượng Nga tấn công Ukraine
2023 : [xung đột/cuộc xung đột/chiến sự/cuộc chiến] [Israel - Hamas/Hamas - Israel/tại Dải Gaza/ở Dải Gaza/tại Gaza/ở Gaza]
2024 : kỷ nguyên vươn mình

# --- Meetings and events of one year ---
2018 until=2019 : [thượng đỉnh/Thượng đỉnh/Hội nghị/hội nghị] Mỹ - Triều (Tiên)
2019 until=2019 : [thượng đỉnh/Thượng đỉnh/Hội nghị Thượng đỉnh/hội nghị thượng đỉnh] Mỹ - Triều (Tiên) [lần thứ hai/lần thứ 2/lần hai/lần 2]
2018 until=2018 : [thượng đỉnh/Thượng đỉnh] liên Triều | [Hội nghị thượng đỉnh/hội nghị thượng đỉnh] liên Triều
2023 until=2023 : BRICS [tại/ở] Nam Phi
2025 until=2025 : [thượng đỉnh/Thượng đỉnh] Nga - Mỹ [tại/ở] Alaska
2014 until=2014 : giàn khoan [Hải Dương 981/Hải Dương-981/HD-981/HD981]
2016 until=2017 : phán quyết của Tòa Trọng tài
2018 until=2018 : Skripal
2018 until=2019 : Khashoggi
2017 until=2018 : [sát hại/ám sát/cái chết của/vụ] (ông) Kim Jong-nam
2024 until=2024 : bão Yagi | bão số 3 (Yagi) | cơn bão Yagi
2022 until=2022 day=09-05 : Lô Định
2023 until=2023 : động đất [tại/ở] Thổ Nhĩ Kỳ
2014 until=2014 : MH17
2021 until=2021 : Olympic Tokyo
2022 until=2022 : Olympic mùa Đông Bắc Kinh
2018 until=2018 : Olympic mùa Đông PyeongChang | Olympic PyeongChang
2024 until=2024 : Olympic Paris
2022 until=2022 : World Cup Qatar
2024 until=2024 : Quốc tang Tổng Bí thư Nguyễn Phú Trọng | [lễ viếng/Lễ viếng/lễ tang/Lễ tang] Tổng Bí thư Nguyễn Phú Trọng
2018 until=2018 : [lễ viếng/Lễ viếng/lễ tang/Lễ tang] Chủ tịch nước Trần Đại Quang

# --- Events that many speak of from then on ---
2011 : [động đất, sóng thần/động đất và sóng thần/thảm họa kép] [tại/ở] Nhật Bản | [sự cố/thảm họa/nhà máy điện hạt nhân] Fukushima
2011 until=2012 : (phong trào) Mùa xuân Arab | (phong trào) Mùa xuân Ả Rập
2014 : sáp nhập (bán đảo) Crimea
2014 until=2014 : MH370 | QZ8501 | dịch Ebola [tại/ở] Tây Phi
2016 until=2017 : [lá chắn tên lửa/hệ thống phòng thủ tên lửa tầm cao giai đoạn cuối] (THAAD)
2016 : Brexit
2017 until=2017 : khủng hoảng Qatar | [rút khỏi/rút Mỹ khỏi] (Hiệp định) TPP
2017 : người Rohingya
2018 : [chiến tranh thương mại/cuộc chiến thương mại/căng thẳng thương mại] Mỹ - Trung (Quốc)
2019 until=2020 : biểu tình [tại/ở] [Hồng Kông/Hong Kong/Hồng Công]
2020 until=2020 : [vụ nổ/vụ nổ lớn] [tại/ở] Beirut
2020 until=2021 : Navalny bị đầu độc | [vụ/nghi án] đầu độc (ông) Navalny
2020 until=2021 : [cuộc xung đột/xung đột/giao tranh/chiến sự] [Nagorno-Karabakh/Nagorny-Karabakh/tại Nagorno-Karabakh/ở Nagorno-Karabakh]
2021 : AUKUS
2021 until=2022 : Taliban [giành chính quyền/lên nắm quyền/tiếp quản Kabul/nắm quyền]
2021 until=2022 : [đảo chính/cuộc đảo chính/chính biến/cuộc chính biến] [tại/ở] Myanmar
2021 until=2021 : [tấn công/bạo loạn/vụ bạo loạn] [tại/ở] Điện Capitol
2022 until=2023 : [đường ống/vụ nổ đường ống] (khí đốt) Nord Stream
2022 until=2022 : [quốc tang/Quốc tang/lễ quốc tang/Lễ quốc tang] (cố) (Thủ tướng) (Nhật Bản) Abe (Shinzo) | [tang lễ/lễ tang/Lễ tang] (của) Nữ hoàng (Anh) Elizabeth II
2023 until=2023 : [lễ đăng quang/Lễ đăng quang] (của) (Nhà vua) (Vua) (Anh) Charles III | [khinh khí cầu/vụ khinh khí cầu] (của) Trung Quốc | [nước thải/nước đã qua xử lý] (phóng xạ) (từ nhà máy) Fukushima
2023 until=2023 : [cuộc nổi loạn/nổi loạn/binh biến] (của) (tập đoàn) Wagner
2024 until=2024 : [rơi trực thăng/rơi máy bay trực thăng] [của/chở] Tổng thống (Iran) (Ebrahim) Raisi
2024 until=2025 : [thiết quân luật/lệnh thiết quân luật] [tại/ở] Hàn Quốc | [sụp đổ/lật đổ] (của) (chính quyền) (chế độ) (Tổng thống) (Bashar) (al-)Assad
2025 until=2025 : [thuế đối ứng/thuế quan đối ứng] | [tang lễ/lễ tang/Lễ tang] (của) Giáo hoàng Francis | động đất [tại/ở] Myanmar
2025 until=2025 : [ngừng bắn/lệnh ngừng bắn/thỏa thuận ngừng bắn/xung đột/giao tranh/xung đột biên giới] (giữa) [Thái Lan - Campuchia/Campuchia - Thái Lan/Thái Lan và Campuchia/Campuchia và Thái Lan]
2024 : Công ước Hà Nội

# --- Summits by their hosts ---
2015 until=2015 : G7 (mở rộng) [tại/ở] Elmau
2016 until=2016 : G7 (mở rộng) [tại/ở] Ise-Shima
2017 until=2017 : G7 (mở rộng) [tại/ở] Taormina
2018 until=2018 : G7 (mở rộng) [tại/ở] Charlevoix
2019 until=2019 : G7 (mở rộng) [tại/ở] Biarritz
2021 until=2021 : G7 (mở rộng) [tại/ở] Cornwall
2023 until=2023 : G7 (mở rộng) [tại/ở] Hiroshima
2024 until=2024 : G7 (mở rộng) [tại/ở] Apulia
2025 until=2025 : G7 (mở rộng) [tại/ở] Kananaskis
2009 until=2009 : G20 (mở rộng) [tại/ở] Pittsburgh
2010 until=2010 : G20 (mở rộng) [tại/ở] Toronto
2011 until=2011 : G20 (mở rộng) [tại/ở] Cannes
2012 until=2012 : G20 (mở rộng) [tại/ở] Los Cabos
2014 until=2014 : G20 (mở rộng) [tại/ở] Brisbane
2015 until=2015 : G20 (mở rộng) [tại/ở] Antalya
2016 until=2016 : G20 (mở rộng) [tại/ở] [Hàng Châu/Hangzhou/Trung Quốc]
2017 until=2017 : G20 (mở rộng) [tại/ở] [Hamburg/Đức]
2018 until=2018 : G20 (mở rộng) [tại/ở] Buenos Aires
2019 until=2019 : G20 (mở rộng) [tại/ở] [Osaka/Nhật Bản]
2020 until=2020 : G20 (mở rộng) [tại/ở] Riyadh
2021 until=2021 : G20 (mở rộng) [tại/ở] Rome
2022 until=2022 : G20 (mở rộng) [tại/ở] [Bali/Indonesia]
2023 until=2023 : G20 (mở rộng) [tại/ở] [New Delhi/Ấn Độ]
2024 until=2024 : G20 (mở rộng) [tại/ở] [Rio de Janeiro/Brazil]
2025 until=2025 : G20 (mở rộng) [tại/ở] [Johannesburg/Nam Phi]
2006 until=2006 : APEC [tại/ở] Hà Nội
2014 until=2014 : APEC [tại/ở] Bắc Kinh
2015 until=2015 : APEC [tại/ở] Manila
2016 until=2016 : APEC [tại/ở] Lima
2017 until=2017 : APEC [tại/ở] [Đà Nẵng/Việt Nam]
2018 until=2018 : APEC [tại/ở] Port Moresby
2022 until=2022 : APEC [tại/ở] [Bangkok/Thái Lan]
2023 until=2023 : APEC [tại/ở] [San Francisco/Mỹ]
2025 until=2025 : APEC [tại/ở] [Gyeongju/Hàn Quốc]
2017 until=2017 : BRICS [tại/ở] Hạ Môn
2024 until=2024 : BRICS [tại/ở] [Kazan/Nga]
2014 until=2014 : NATO [tại/ở] [Wales/xứ Wales]
2016 until=2016 : NATO [tại/ở] [Warsaw/Vácsava]
2022 until=2022 : NATO [tại/ở] Madrid
2023 until=2023 : NATO [tại/ở] Vilnius
2025 until=2025 : NATO [tại/ở] [La Haye/Hague]
2018 until=2018 : SCO [tại/ở] Thanh Đảo
2019 until=2019 : SCO [tại/ở] Bishkek
2022 until=2022 : SCO [tại/ở] Samarkand
2024 until=2024 : SCO [tại/ở] Astana
2025 until=2025 : SCO [tại/ở] Thiên Tân
