# Leaders and diplomats of Viet Nam: the state, the Party, the National Assembly, the ministries, the missions abroad.
# A line reads: the name as English-language sources write it, `party`, `held` (offices as role:from/to, open where it
# lasts or is not known), then every spelling of the name. Months are given only where sure.
class leader cased

# --- Vietnam ---
"Nong Duc Manh" party=VNM held="party-leader:2001-04/2011-01 parliament-leader:1992-09/2001-06" : Nông Đức Mạnh | Nong Duc Manh
"Nguyen Phu Trong" party=VNM held="party-leader:2011-01/2024-07 head-of-state:2018-10/2021-04 parliament-leader:2006-06/2011-07" : Nguyễn Phú Trọng | Nguyen Phu Trong
"To Lam" party=VNM held="party-leader:2024-08/ head-of-state:2024-05/2024-10 minister:2016-04/2024-05" : Tô Lâm | To Lam
"Nguyen Minh Triet" party=VNM held="head-of-state:2006-06/2011-07" : Nguyễn Minh Triết | Nguyen Minh Triet
"Truong Tan Sang" party=VNM held="head-of-state:2011-07/2016-04 party-official:2006-05/2011-07" : Trương Tấn Sang | Truong Tan Sang
"Tran Dai Quang" party=VNM held="head-of-state:2016-04/2018-09 minister:2011-08/2016-04" : Trần Đại Quang | Tran Dai Quang
"Dang Thi Ngoc Thinh" party=VNM held="deputy-head-of-state:2016-04/2021-04 head-of-state:2018-09/2018-10" : Đặng Thị Ngọc Thịnh | Dang Thi Ngoc Thinh
"Nguyen Xuan Phuc" party=VNM held="head-of-state:2021-04/2023-01 head-of-government:2016-04/2021-04 deputy-head-of-government:2011-08/2016-04" : Nguyễn Xuân Phúc | Nguyen Xuan Phuc
"Vo Thi Anh Xuan" party=VNM held="deputy-head-of-state:2021-04/ head-of-state:2023-01/2023-03 head-of-state:2024-03/2024-05" : Võ Thị Ánh Xuân | Vo Thi Anh Xuan
"Vo Van Thuong" party=VNM held="head-of-state:2023-03/2024-03 party-official:2016-02/2023-03" : Võ Văn Thưởng | Vo Van Thuong
"Luong Cuong" party=VNM held="head-of-state:2024-10/ party-official:2024-05/2024-10 military:2016-05/2024-05" : Lương Cường | Luong Cuong
"Nguyen Thi Doan" party=VNM held="deputy-head-of-state:2007-07/2016-04" : Nguyễn Thị Doan | Nguyen Thi Doan
"Nguyen Thi Binh" party=VNM held="deputy-head-of-state:1992/2002 foreign-minister:1969/1976" : Nguyễn Thị Bình | Nguyen Thi Binh
"Nguyen Tan Dung" party=VNM held="head-of-government:2006-06/2016-04" : Nguyễn Tấn Dũng | Nguyen Tan Dung
"Pham Minh Chinh" party=VNM held="head-of-government:2021-04/ party-official:2016-02/2021-04" : Phạm Minh Chính | Pham Minh Chinh
"Phan Van Khai" party=VNM held="head-of-government:1997-09/2006-06" : Phan Văn Khải | Phan Van Khai
"Tran Duc Luong" party=VNM held="head-of-state:1997-09/2006-06" : Trần Đức Lương | Tran Duc Luong
"Le Kha Phieu" party=VNM held="party-leader:1997-12/2001-04" : Lê Khả Phiêu | Le Kha Phieu
"Do Muoi" party=VNM held="party-leader:1991-06/1997-12 head-of-government:1988-06/1991-08" : Đỗ Mười | Do Muoi
"Le Duc Anh" party=VNM held="head-of-state:1992-09/1997-09" : Lê Đức Anh | Le Duc Anh
"Nguyen Sinh Hung" party=VNM held="parliament-leader:2011-07/2016-03 deputy-head-of-government:2006-06/2011-07" : Nguyễn Sinh Hùng | Nguyen Sinh Hung
"Nguyen Thi Kim Ngan" party=VNM held="parliament-leader:2016-03/2021-03" : Nguyễn Thị Kim Ngân | Nguyen Thi Kim Ngan
"Vuong Dinh Hue" party=VNM held="parliament-leader:2021-03/2024-05 local-leader:2020-02/2021-03 deputy-head-of-government:2016-04/2020-06" : Vương Đình Huệ | Vuong Dinh Hue
"Tran Thanh Man" party=VNM held="parliament-leader:2024-05/ party-official:2017-06/2021-04" : Trần Thanh Mẫn | Tran Thanh Man
"Nguyen Van An" party=VNM held="parliament-leader:2001-06/2006-06" : Nguyễn Văn An | Nguyen Van An
"Tong Thi Phong" party=VNM held="parliament-leader:2007-07/2021-03" : Tòng Thị Phóng | Tong Thi Phong
"Uong Chu Luu" party=VNM held="parliament-leader:2007-07/2021-04" : Uông Chu Lưu | Uong Chu Luu
"Phung Quoc Hien" party=VNM held="parliament-leader:2016-04/2021-04" : Phùng Quốc Hiển | Phung Quoc Hien
"Do Ba Ty" party=VNM held="parliament-leader:2016-04/2021-04 deputy-minister:2010/2016 military:2010/2016" : Đỗ Bá Tỵ | Do Ba Ty
"Nguyen Khac Dinh" party=VNM held="parliament-leader:2021-04/" : Nguyễn Khắc Định | Nguyen Khac Dinh
"Nguyen Duc Hai" party=VNM held="parliament-leader:2021-04/" : Nguyễn Đức Hải | Nguyen Duc Hai
"Tran Quang Phuong" party=VNM held="parliament-leader:2021-04/" : Trần Quang Phương | Tran Quang Phuong
"Vu Hong Thanh" party=VNM held="parliament-leader:2025-02/" : Vũ Hồng Thanh | Vu Hong Thanh
"Le Minh Hoan" party=VNM held="parliament-leader:2025-02/ minister:2021-04/2025-02" : Lê Minh Hoan | Le Minh Hoan
"Vu Hai Ha" party=VNM held="parliament-member:2021/" : Vũ Hải Hà | Vu Hai Ha
"Bui Van Cuong" party=VNM held="parliament-leader:2021-04/2024-10" : Bùi Văn Cường | Bui Van Cuong
"Nguyen Hanh Phuc" party=VNM held="parliament-leader:2011/2020" : Nguyễn Hạnh Phúc | Nguyen Hanh Phuc
"Le Quang Tung" party=VNM held="parliament-leader:2024-10/" : Lê Quang Tùng | Le Quang Tung
"Nguyen Van Giau" party=VNM held="parliament-member:2016/2021" : Nguyễn Văn Giàu | Nguyen Van Giau
"Pham Gia Khiem" party=VNM held="foreign-minister:2006-06/2011-08 deputy-head-of-government:1997-09/2011-08" : Phạm Gia Khiêm | Pham Gia Khiem
"Pham Binh Minh" party=VNM held="foreign-minister:2011-08/2021-04 deputy-head-of-government:2013-11/2023-01 deputy-minister:2007/2011-08" : Phạm Bình Minh | Pham Binh Minh
"Bui Thanh Son" party=VNM held="foreign-minister:2021-04/2025-08 deputy-head-of-government:2024-08/ deputy-minister:2009/2021-04" : Bùi Thanh Sơn | Bui Thanh Son
"Le Hoai Trung" party=VNM held="foreign-minister:2025-08/ party-official:2020/2025-08 deputy-minister:2010/2020 permanent-representative:2011/2014" : Lê Hoài Trung | Le Hoai Trung
"Nguyen Dy Nien" party=VNM held="foreign-minister:2000-01/2006-06" : Nguyễn Dy Niên | Nguyen Dy Nien
"Nguyen Manh Cam" party=VNM held="foreign-minister:1991-08/2000-01" : Nguyễn Mạnh Cầm | Nguyen Manh Cam
"Nguyen Co Thach" party=VNM held="foreign-minister:1980-02/1991-08" : Nguyễn Cơ Thạch | Nguyen Co Thach
"Truong Vinh Trong" party=VNM held="deputy-head-of-government:2006-06/2011-08" : Trương Vĩnh Trọng | Truong Vinh Trong
"Hoang Trung Hai" party=VNM held="deputy-head-of-government:2007-08/2016-04 local-leader:2016-02/2020-02" : Hoàng Trung Hải | Hoang Trung Hai
"Nguyen Thien Nhan" party=VNM held="deputy-head-of-government:2007-08/2013-11 party-official:2013-09/2017-06 local-leader:2017-05/2020-10" : Nguyễn Thiện Nhân | Nguyen Thien Nhan
"Vu Van Ninh" party=VNM held="deputy-head-of-government:2011-08/2016-04" : Vũ Văn Ninh | Vu Van Ninh
"Vu Duc Dam" party=VNM held="deputy-head-of-government:2013-11/2023-01" : Vũ Đức Đam | Vu Duc Dam
"Truong Hoa Binh" party=VNM held="deputy-head-of-government:2016-04/2021-04" : Trương Hòa Bình | Truong Hoa Binh
"Trinh Dinh Dung" party=VNM held="deputy-head-of-government:2016-04/2021-04 minister:2011-08/2016-04" : Trịnh Đình Dũng | Trinh Dinh Dung
"Le Minh Khai" party=VNM held="deputy-head-of-government:2021-04/2024-08" : Lê Minh Khái | Le Minh Khai
"Le Van Thanh" party=VNM held="deputy-head-of-government:2021-04/2023-08" : Lê Văn Thành | Le Van Thanh
"Tran Hong Ha" party=VNM held="deputy-head-of-government:2023-01/ minister:2016-04/2023-05" : Trần Hồng Hà | Tran Hong Ha
"Tran Luu Quang" party=VNM held="deputy-head-of-government:2023-01/2024-08 party-official:2024-08/" : Trần Lưu Quang | Tran Luu Quang
"Le Thanh Long" party=VNM held="deputy-head-of-government:2024-06/ minister:2016-04/2024-08" : Lê Thành Long | Le Thanh Long
"Nguyen Hoa Binh" party=VNM held="deputy-head-of-government:2024-08/ official:2016-04/2024-08" : Nguyễn Hòa Bình | Nguyen Hoa Binh
"Ho Duc Phoc" party=VNM held="deputy-head-of-government:2024-08/ minister:2021-04/2024-11" : Hồ Đức Phớc | Ho Duc Phoc
"Nguyen Chi Dung" party=VNM held="deputy-head-of-government:2025-02/ minister:2016-04/2025-02" : Nguyễn Chí Dũng | Nguyen Chi Dung
"Mai Van Chinh" party=VNM held="deputy-head-of-government:2025-02/" : Mai Văn Chính | Mai Van Chinh
"Pham Thi Thanh Tra" party=VNM held="deputy-head-of-government:2025-10/ minister:2021-04/2025-10" : Phạm Thị Thanh Trà | Pham Thi Thanh Tra
"Ho Quoc Dung" party=VNM held="deputy-head-of-government:2025-10/" : Hồ Quốc Dũng | Ho Quoc Dung
"Phung Quang Thanh" party=VNM held="minister:2006-06/2016-04" : Phùng Quang Thanh | Phung Quang Thanh
"Ngo Xuan Lich" party=VNM held="minister:2016-04/2021-04 military:2011/2016-04" : Ngô Xuân Lịch | Ngo Xuan Lich
"Phan Van Giang" party=VNM held="minister:2021-04/ deputy-minister:2016/2021-04 military:2016/2021" : Phan Văn Giang | Phan Van Giang
"Le Hong Anh" party=VNM held="minister:2002-08/2011-08 party-official:2011-07/2016-02" : Lê Hồng Anh | Le Hong Anh
"Luong Tam Quang" party=VNM held="minister:2024-06/ deputy-minister:2019/2024-06" : Lương Tam Quang | Luong Tam Quang
"Nguyen Chi Vinh" party=VNM held="deputy-minister:2009/2021" : Nguyễn Chí Vịnh | Nguyen Chi Vinh
"Hoang Xuan Chien" party=VNM held="deputy-minister:2020/" : Hoàng Xuân Chiến | Hoang Xuan Chien
"Nguyen Tan Cuong" party=VNM held="military:2021/ deputy-minister:2020/" : Nguyễn Tân Cương | Nguyen Tan Cuong
"Nguyen Truong Thang" party=VNM : Nguyễn Trường Thắng | Nguyen Truong Thang
"Le Quoc Hung" party=VNM held="deputy-minister:2020/" : Lê Quốc Hùng | Le Quoc Hung
"Bui Van Nam" party=VNM held="deputy-minister:2013/2021" : Bùi Văn Nam | Bui Van Nam
"Tran Quoc To" party=VNM held="deputy-minister:2020/" : Trần Quốc Tỏ | Tran Quoc To
"Pham The Tung" party=VNM held="deputy-minister:2024/" : Phạm Thế Tùng | Pham The Tung
"Nguyen Duy Ngoc" party=VNM held="party-official:2025-01/ deputy-minister:2019/2024" : Nguyễn Duy Ngọc | Nguyen Duy Ngoc
"Tran Cam Tu" party=VNM held="party-official:2018-05/" : Trần Cẩm Tú | Tran Cam Tu
"Phan Dinh Trac" party=VNM held="party-official:2016-02/" : Phan Đình Trạc | Phan Dinh Trac
"Nguyen Xuan Thang" party=VNM held="party-official:2018/" : Nguyễn Xuân Thắng | Nguyen Xuan Thang
"Tran Tuan Anh" party=VNM held="party-official:2021-02/2024-01 minister:2016-04/2021-04" : Trần Tuấn Anh | Tran Tuan Anh
"Nguyen Van Nen" party=VNM held="local-leader:2020-10/2025-08 party-official:2016-02/2020-10 minister:2013-11/2016-04" : Nguyễn Văn Nên | Nguyen Van Nen
"Dinh Tien Dung" party=VNM held="local-leader:2021-04/2024-06 minister:2013-05/2021-04" : Đinh Tiến Dũng | Dinh Tien Dung
"Nguyen Trong Nghia" party=VNM held="party-official:2021-02/" : Nguyễn Trọng Nghĩa | Nguyen Trong Nghia
"Truong Thi Mai" party=VNM held="party-official:2016-02/2024-05" : Trương Thị Mai | Truong Thi Mai
"Do Van Chien" party=VNM held="party-official:2021-04/ minister:2016-04/2021-04" : Đỗ Văn Chiến | Do Van Chien
"Bui Thi Minh Hoai" party=VNM held="local-leader:2024-07/2025-11 party-official:2021-04/" : Bùi Thị Minh Hoài | Bui Thi Minh Hoai
"Le Minh Hung" party=VNM held="party-official:2020-10/ official:2016-04/2020-11" : Lê Minh Hưng | Le Minh Hung
"Dinh The Huynh" party=VNM held="party-official:2011-01/2018" : Đinh Thế Huynh | Dinh The Huynh
"Dinh La Thang" party=VNM held="local-leader:2016-02/2017-05 minister:2011-08/2016-02" : Đinh La Thăng | Dinh La Thang
"Tran Quoc Vuong" party=VNM held="party-official:2016-01/2021-01" : Trần Quốc Vượng | Tran Quoc Vuong
"Nguyen Van Binh" party=VNM held="party-official:2016-02/2020-11 official:2011-08/2016-04" : Nguyễn Văn Bình | Nguyen Van Binh
"Le Thanh Hai" party=VNM held="local-leader:2006-06/2016-02" : Lê Thanh Hải | Le Thanh Hai
"To Huy Rua" party=VNM held="party-official:2006/2016-01" : Tô Huy Rứa | To Huy Rua
"Pham Quang Nghi" party=VNM held="local-leader:2006-06/2016-02" : Phạm Quang Nghị | Pham Quang Nghi
"Ngo Van Du" party=VNM held="party-official:2011-01/2016-01" : Ngô Văn Dụ | Ngo Van Du
"Hoang Binh Quan" party=VNM held="party-official:2009/2021" : Hoàng Bình Quân | Hoang Binh Quan
"Ngo Le Van" party=VNM held="deputy-minister:2025/" : Ngô Lê Văn | Ngo Le Van
"Phan Anh Son" party=VNM held="official:2022/" : Phan Anh Sơn | Phan Anh Son
"Nguyen Phuong Nga" party=VNM held="permanent-representative:2014/2018 deputy-minister:2011/2014 official:2018/2022" : Nguyễn Phương Nga | Nguyen Phuong Nga
"Vu Huy Hoang" party=VNM held="minister:2007-08/2016-04" : Vũ Huy Hoàng | Vu Huy Hoang
"Nguyen Hong Dien" party=VNM held="minister:2021-04/" : Nguyễn Hồng Diên | Nguyen Hong Dien
"Bui Quang Vinh" party=VNM held="minister:2011-08/2016-04" : Bùi Quang Vinh | Bui Quang Vinh
"Nguyen Van Thang" party=VNM held="minister:2024-11/" : Nguyễn Văn Thắng | Nguyen Van Thang
"Tran Van Son" party=VNM held="minister:2021-04/" : Trần Văn Sơn | Tran Van Son
"Mai Tien Dung" party=VNM held="minister:2016-04/2021-04" : Mai Tiến Dũng | Mai Tien Dung
"Nguyen Van Hung" party=VNM held="minister:2021-04/" : Nguyễn Văn Hùng | Nguyen Van Hung
"Nguyen Ngoc Thien" party=VNM held="minister:2016-04/2021-04" : Nguyễn Ngọc Thiện | Nguyen Ngoc Thien
"Hoang Tuan Anh" party=VNM held="minister:2007-08/2016-04" : Hoàng Tuấn Anh | Hoang Tuan Anh
"Dao Ngoc Dung" party=VNM held="minister:2016-04/" : Đào Ngọc Dung | Dao Ngoc Dung
"Nguyen Manh Hung" party=VNM held="minister:2018-10/" : Nguyễn Mạnh Hùng | Nguyen Manh Hung
"Huynh Thanh Dat" party=VNM held="minister:2020-11/2025-02" : Huỳnh Thành Đạt | Huynh Thanh Dat
"Chu Ngoc Anh" party=VNM held="minister:2016-04/2020-11 local-leader:2020-09/2022-06" : Chu Ngọc Anh | Chu Ngoc Anh
"Nguyen Kim Son" party=VNM held="minister:2021-04/" : Nguyễn Kim Sơn | Nguyen Kim Son
"Phung Xuan Nha" party=VNM held="minister:2016-04/2021-04" : Phùng Xuân Nhạ | Phung Xuan Nha
"Nguyen Thanh Long" party=VNM held="minister:2020-11/2022-06" : Nguyễn Thanh Long | Nguyen Thanh Long
"Dao Hong Lan" party=VNM held="minister:2022-07/" : Đào Hồng Lan | Dao Hong Lan
"Nguyen Thi Kim Tien" party=VNM held="minister:2011-08/2019-11" : Nguyễn Thị Kim Tiến | Nguyen Thi Kim Tien
"Nguyen Xuan Cuong" party=VNM held="minister:2016-04/2021-04" : Nguyễn Xuân Cường | Nguyen Xuan Cuong
"Cao Duc Phat" party=VNM held="minister:2004-07/2016-04" : Cao Đức Phát | Cao Duc Phat
"Tran Duc Thang" party=VNM held="minister:2025/" : Trần Đức Thắng | Tran Duc Thang
"Do Duc Duy" party=VNM held="minister:2024-08/2025-07" : Đỗ Đức Duy | Do Duc Duy
"Dang Quoc Khanh" party=VNM held="minister:2023-05/2024-08" : Đặng Quốc Khánh | Dang Quoc Khanh
"Nguyen Van The" party=VNM held="minister:2017-10/2022-10" : Nguyễn Văn Thể | Nguyen Van The
"Nguyen Thi Hong" party=VNM held="official:2020-11/" : Nguyễn Thị Hồng | Nguyen Thi Hong
"Truong Quang Nghia" party=VNM held="minister:2016-04/2017-10" : Trương Quang Nghĩa | Truong Quang Nghia
"Le Vinh Tan" party=VNM held="minister:2016-04/2021-04" : Lê Vĩnh Tân | Le Vinh Tan
"Nguyen Thanh Nghi" party=VNM held="minister:2021-04/2025-01" : Nguyễn Thanh Nghị | Nguyen Thanh Nghi
"Tran Hong Minh" party=VNM held="minister:2024-11/" : Trần Hồng Minh | Tran Hong Minh
"Nguyen Hai Ninh" party=VNM held="minister:2024-08/" : Nguyễn Hải Ninh | Nguyen Hai Ninh
"Ho Xuan Son" party=VNM held="deputy-minister:2008/2016" : Hồ Xuân Sơn | Ho Xuan Son
"Nguyen Thanh Son" party=VNM held="deputy-minister:2009/2014 ambassador:2014/2018" : Nguyễn Thanh Sơn | Nguyen Thanh Son
"Doan Xuan Hung" party=VNM held="deputy-minister:2008/2012 ambassador:2012/2019" : Đoàn Xuân Hưng | Doan Xuan Hung
"Nguyen Quoc Cuong" party=VNM held="ambassador:2011/2014 deputy-minister:2008/2011" : Nguyễn Quốc Cường | Nguyen Quoc Cuong
"Pham Quang Vinh" party=VNM held="ambassador:2014/2018 deputy-minister:2011/2014" : Phạm Quang Vinh | Pham Quang Vinh
"Ha Kim Ngoc" party=VNM held="ambassador:2018/2021 deputy-minister:2013/2018 deputy-minister:2021/" : Hà Kim Ngọc | Ha Kim Ngoc
"Nguyen Quoc Dung" party=VNM held="ambassador:2022/ deputy-minister:2017/2022" : Nguyễn Quốc Dũng | Nguyen Quoc Dung
"Le Cong Phung" party=VNM held="ambassador:2007/2011" : Lê Công Phụng | Le Cong Phung
"Dang Dinh Quy" party=VNM held="permanent-representative:2018/2022 deputy-minister:2016/2018" : Đặng Đình Quý | Dang Dinh Quy
"Dang Hoang Giang" party=VNM held="permanent-representative:2022/2025 deputy-minister:2020/2022 deputy-minister:2025/" : Đặng Hoàng Giang | Dang Hoang Giang
"Do Hung Viet" party=VNM held="permanent-representative:2025/ deputy-minister:2022/2025" : Đỗ Hùng Việt | Do Hung Viet
"Vu Hong Nam" party=VNM held="deputy-minister:2014/2018 ambassador:2018/2022" : Vũ Hồng Nam | Vu Hong Nam
"To Anh Dung" party=VNM held="deputy-minister:2019/2022-04" : Tô Anh Dũng | To Anh Dung
"Le Hai Binh" party=VNM held="spokesperson:2014/2017 deputy-minister:2025/" : Lê Hải Bình | Le Hai Binh
"Nguyen Minh Vu" party=VNM held="deputy-minister:2021/" : Nguyễn Minh Vũ | Nguyen Minh Vu
"Pham Quang Hieu" party=VNM held="deputy-minister:2021/2023 ambassador:2023/" : Phạm Quang Hiệu | Pham Quang Hieu
"Nguyen Minh Hang" party=VNM held="deputy-minister:2023/" : Nguyễn Minh Hằng | Nguyen Minh Hang
"Le Thi Thu Hang" party=VNM held="deputy-minister:2023/ spokesperson:2017/2023" : Lê Thị Thu Hằng | Le Thi Thu Hang
"Le Anh Tuan" party=VNM held="deputy-minister:2025/" : Lê Anh Tuấn | Le Anh Tuan
"Nguyen Manh Cuong" party=VNM held="deputy-minister:2024/" : Nguyễn Mạnh Cường | Nguyen Manh Cuong
"Luong Thanh Nghi" party=VNM held="spokesperson:2011/2014" : Lương Thanh Nghị | Luong Thanh Nghi
"Pham Thu Hang" party=VNM held="spokesperson:2023/" : Phạm Thu Hằng | Pham Thu Hang
"Doan Khac Viet" party=VNM held="spokesperson:2021/" : Đoàn Khắc Việt | Doan Khac Viet
"Ngo Toan Thang" party=VNM held="spokesperson:2019/2021" : Ngô Toàn Thắng | Ngo Toan Thang
"Nguyen Van Tho" party=VNM held="ambassador:2009/2015" : Nguyễn Văn Thơ | Nguyen Van Tho
"Dang Minh Khoi" party=VNM held="ambassador:2015/" : Đặng Minh Khôi | Dang Minh Khoi
"Pham Sao Mai" party=VNM held="ambassador:2020/2024" : Phạm Sao Mai | Pham Sao Mai
"Pham Thanh Binh" party=VNM held="ambassador:2024/" : Phạm Thanh Bình | Pham Thanh Binh
"Nguyen Trung Thanh" party=VNM held="permanent-representative:2013/2016" : Nguyễn Trung Thành | Nguyen Trung Thanh
"Duong Chi Dung" party=VNM held="permanent-representative:2016/2020" : Dương Chí Dũng | Duong Chi Dung
"Le Thi Tuyet Mai" party=VNM held="permanent-representative:2020/2023" : Lê Thị Tuyết Mai | Le Thi Tuyet Mai
"Mai Phan Dung" party=VNM held="permanent-representative:2023/" : Mai Phan Dũng | Mai Phan Dung
"Nguyen Van Thao" party=VNM held="ambassador:2021/" : Nguyễn Văn Thảo | Nguyen Van Thao
"Vu Anh Quang" party=VNM held="ambassador:2018/2021" : Vũ Anh Quang | Vu Anh Quang
"Dinh Toan Thang" party=VNM held="ambassador:2020/" : Đinh Toàn Thắng | Dinh Toan Thang
"Nguyen Hoang Long" party=VNM held="ambassador:2021/" : Nguyễn Hoàng Long | Nguyen Hoang Long
"Ngo Duc Manh" party=VNM held="ambassador:2018/2021" : Ngô Đức Mạnh | Ngo Duc Manh
"Nguyen Ba Hung" party=VNM held="ambassador:2020/" : Nguyễn Bá Hùng | Nguyen Ba Hung
"Nguyen Minh Tam" party=VNM held="ambassador:2023/2025" : Nguyễn Minh Tâm | Nguyen Minh Tam
"Nguyen Huy Tang" party=VNM held="ambassador:2022/2025" : Nguyễn Huy Tăng | Nguyen Huy Tang
"Vu Quang Minh" party=VNM held="ambassador:2018/" : Vũ Quang Minh | Vu Quang Minh
"Nguyen Vu Tung" party=VNM held="ambassador:2020/2023" : Nguyễn Vũ Tùng | Nguyen Vu Tung
"Tran Duc Binh" party=VNM held="io-official:2021/2024" : Trần Đức Bình | Tran Duc Binh
"Nguyen Hong Thao" party=VNM : Nguyễn Hồng Thao | Nguyen Hong Thao
"Ton Nu Thi Ninh" party=VNM held="ambassador:2000/2003 parliament-member:2003/2007" : Tôn Nữ Thị Ninh | Ton Nu Thi Ninh
"Nguyen Duc Chung" party=VNM held="local-leader:2015-12/2020-09" : Nguyễn Đức Chung | Nguyen Duc Chung
"Tran Sy Thanh" party=VNM held="local-leader:2022-07/2025-11" : Trần Sỹ Thanh | Tran Sy Thanh
"Nguyen Thanh Phong" party=VNM held="local-leader:2015-12/2021-08" : Nguyễn Thành Phong | Nguyen Thanh Phong
"Phan Van Mai" party=VNM held="local-leader:2021-08/2025-02 parliament-member:2025-02/" : Phan Văn Mãi | Phan Van Mai
"Nguyen Van Duoc" party=VNM held="local-leader:2025-02/" : Nguyễn Văn Được | Nguyen Van Duoc
