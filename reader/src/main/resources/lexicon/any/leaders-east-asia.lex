# Leaders and diplomats of China, Japan, the Koreas and Mongolia.
# A line reads: the name as English-language sources write it, `party`, `held` (offices as role:from/to, open where it
# lasts or is not known), then every spelling of the name. Months are given only where sure.
class leader cased

# --- China: leaders of the state and the Party ---
"Xi Jinping" party=CHN held="head-of-state:2013-03/ party-leader:2012-11/ deputy-head-of-state:2008-03/2013-03" : Xi Jinping | Tập Cận Bình
"Hu Jintao" party=CHN held="head-of-state:2003-03/2013-03 party-leader:2002-11/2012-11" : Hu Jintao | Hồ Cẩm Đào
"Jiang Zemin" party=CHN held="head-of-state:1993-03/2003-03 party-leader:1989-06/2002-11" : Jiang Zemin | Giang Trạch Dân
"Deng Xiaoping" party=CHN held="official:1978/1989" : Deng Xiaoping | Đặng Tiểu Bình
"Mao Zedong" party=CHN held="party-leader:1943-03/1976-09 head-of-state:1949-10/1959-04" : Mao Zedong | Mao Trạch Đông
"Zhou Enlai" party=CHN held="head-of-government:1949-10/1976-01" : Zhou Enlai | Chu Ân Lai
"Wen Jiabao" party=CHN held="head-of-government:2003-03/2013-03" : Wen Jiabao | Ôn Gia Bảo
"Li Keqiang" party=CHN held="head-of-government:2013-03/2023-03 deputy-head-of-government:2008-03/2013-03" : Li Keqiang | Lý Khắc Cường
"Li Qiang" party=CHN held="head-of-government:2023-03/ local-leader:2017-10/2022-10" : Li Qiang | Lý Cường
"Wu Bangguo" party=CHN held="parliament-leader:2003-03/2013-03" : Wu Bangguo | Ngô Bang Quốc
"Zhang Dejiang" party=CHN held="parliament-leader:2013-03/2018-03 deputy-head-of-government:2008-03/2013-03" : Zhang Dejiang | Trương Đức Giang
"Li Zhanshu" party=CHN held="parliament-leader:2018-03/2023-03" : Li Zhanshu | Lật Chiến Thư
"Zhao Leji" party=CHN held="parliament-leader:2023-03/ party-official:2012-11/2023-03" : Zhao Leji | Triệu Lạc Tế
"Jia Qinglin" party=CHN held="parliament-leader:2003-03/2013-03" : Jia Qinglin | Giả Khánh Lâm
"Yu Zhengsheng" party=CHN held="parliament-leader:2013-03/2018-03" : Yu Zhengsheng | Du Chính Thanh | Du Chính Thành
"Wang Yang" party=CHN held="official:2018-03/2023-03 deputy-head-of-government:2013-03/2018-03" : Wang Yang | Uông Dương
"Wang Huning" party=CHN held="official:2023-03/ party-official:2002-11/2023-03" : Wang Huning | Vương Hỗ Ninh | Vương Hộ Ninh
"Li Changchun" party=CHN held="party-official:2002-11/2012-11" : Li Changchun | Lý Trường Xuân
"He Guoqiang" party=CHN held="party-official:2002-11/2012-11" : He Guoqiang | Hạ Quốc Cường
"Zhou Yongkang" party=CHN held="party-official:2007-10/2012-11" : Zhou Yongkang | Chu Vĩnh Khang
"Liu Yunshan" party=CHN held="party-official:2012-11/2017-10" : Liu Yunshan | Lưu Vân Sơn
"Wang Qishan" party=CHN held="deputy-head-of-state:2018-03/2023-03 party-official:2012-11/2017-10 deputy-head-of-government:2008-03/2013-03" : Wang Qishan | Vương Kỳ Sơn
"Zhang Gaoli" party=CHN held="deputy-head-of-government:2013-03/2018-03" : Zhang Gaoli | Trương Cao Lệ
"Han Zheng" party=CHN held="deputy-head-of-state:2023-03/ deputy-head-of-government:2018-03/2023-03" : Han Zheng | Hàn Chính
"Cai Qi" party=CHN held="party-official:2022-10/ local-leader:2017-05/2022-11" : Cai Qi | Thái Kỳ
"Ding Xuexiang" party=CHN held="deputy-head-of-government:2023-03/ party-official:2017-10/2023-03" : Ding Xuexiang | Đinh Tiết Tường
"Li Xi" party=CHN held="party-official:2022-10/ local-leader:2017-10/2022-10" : Li Xi | Lý Hy
"Li Yuanchao" party=CHN held="deputy-head-of-state:2013-03/2018-03" : Li Yuanchao | Lý Nguyên Triều
"Peng Liyuan" party=CHN held="other:2013-03/" : Peng Liyuan | Bành Lệ Viện
"Hui Liangyu" party=CHN held="deputy-head-of-government:2003-03/2013-03" : Hui Liangyu | Hồi Lương Ngọc
"Liu Yandong" party=CHN held="deputy-head-of-government:2013-03/2018-03" : Liu Yandong | Lưu Diên Đông
"Ma Kai" party=CHN held="deputy-head-of-government:2013-03/2018-03" : Ma Kai | Mã Khải
"Sun Chunlan" party=CHN held="deputy-head-of-government:2018-03/2023-03" : Sun Chunlan | Tôn Xuân Lan
"Hu Chunhua" party=CHN held="deputy-head-of-government:2018-03/2023-03" : Hu Chunhua | Hồ Xuân Hoa
"Liu He" party=CHN held="deputy-head-of-government:2018-03/2023-03" : Liu He | Lưu Hạc
"He Lifeng" party=CHN held="deputy-head-of-government:2023-03/" : He Lifeng | Hà Lập Phong
"Zhang Guoqing" party=CHN held="deputy-head-of-government:2023-03/" : Zhang Guoqing | Trương Quốc Thanh
"Liu Guozhong" party=CHN held="deputy-head-of-government:2023-03/" : Liu Guozhong | Lưu Quốc Trung
"Wang Chen" party=CHN held="parliament-leader:2018-03/2023-03" : Wang Chen | Vương Thần
"Chen Min'er" party=CHN held="party-official:2017-10/" : Chen Min'er | Chen Min’er | Trần Mẫn Nhĩ | Chen Miner
"Li Hongzhong" party=CHN held="parliament-leader:2023-03/" : Li Hongzhong | Lý Hồng Trung
"Shen Yueyue" party=CHN : Shen Yueyue | Thẩm Dược Dược
"Shen Yiqin" party=CHN held="official:2023-03/" : Shen Yiqin | Thẩm Di Cầm | Thầm Di Cầm | Kham Di Cầm
"Li Shulei" party=CHN held="party-official:2022-10/" : Li Shulei | Lý Thư Lỗi
"Huang Kunming" party=CHN held="party-official:2017-10/" : Huang Kunming | Hoàng Khôn Minh
"Guo Shengkun" party=CHN held="minister:2012-12/2017-11 party-official:2017-10/2022-10" : Guo Shengkun | Quách Thanh Côn
"Zhao Kezhi" party=CHN held="minister:2017-11/2022-06" : Zhao Kezhi | Triệu Khắc Chí
"Wang Xiaohong" party=CHN held="minister:2022-06/" : Wang Xiaohong | Vương Tiểu Hồng
"Meng Jianzhu" party=CHN held="party-official:2012-11/2017-10 minister:2007-10/2012-12" : Meng Jianzhu | Mạnh Kiến Trụ
"Chen Wenqing" party=CHN held="party-official:2022-10/ minister:2016-11/2022-10" : Chen Wenqing

# --- China: diplomacy and defence ---
"Yang Jiechi" party=CHN held="foreign-minister:2007-04/2013-03 official:2013-03/2018-03 party-official:2017-10/2022-12" : Yang Jiechi | Dương Khiết Trì
"Wang Yi" party=CHN held="foreign-minister:2013-03/2022-12 foreign-minister:2023-07/ party-official:2023-01/" : Wang Yi | Vương Nghị
"Qin Gang" party=CHN held="foreign-minister:2022-12/2023-07 ambassador:2021-07/2023-01 deputy-minister:2018/2021-07" : Qin Gang | Tần Cương
"Dai Bingguo" party=CHN held="official:2008-03/2013-03" : Dai Bingguo | Đới Bỉnh Quốc | Đái Bỉnh Quốc
"Li Zhaoxing" party=CHN held="foreign-minister:2003-03/2007-04" : Li Zhaoxing | Lý Triệu Tinh
"Tang Jiaxuan" party=CHN held="foreign-minister:1998-03/2003-03" : Tang Jiaxuan | Đường Gia Triền
"Liu Jianchao" party=CHN held="party-official:2022-05/2025" : Liu Jianchao | Lưu Kiến Siêu
"Liu Haixing" party=CHN held="party-official:2025-09/" : Liu Haixing | Lưu Hải Tinh
"Song Tao" party=CHN held="party-official:2015-11/2022-05 official:2022-12/" : Song Tao | Tống Đào
"Wang Jiarui" party=CHN held="party-official:2003-04/2015-11" : Wang Jiarui | Vương Gia Thụy
"Liang Guanglie" party=CHN held="minister:2008-03/2013-03" : Liang Guanglie | Lương Quang Liệt
"Chang Wanquan" party=CHN held="minister:2013-03/2018-03" : Chang Wanquan | Thường Vạn Toàn
"Wei Fenghe" party=CHN held="minister:2018-03/2023-03" : Wei Fenghe | Ngụy Phượng Hòa | Ngụy Phụng Hòa
"Li Shangfu" party=CHN held="minister:2023-03/2023-10" : Li Shangfu | Lý Thượng Phúc
"Dong Jun" party=CHN held="minister:2023-12/" : Dong Jun | Đổng Quân
"Guo Boxiong" party=CHN held="military:2002-11/2012-11" : Guo Boxiong | Quách Bá Hùng
"Xu Caihou" party=CHN held="military:2004-09/2012-11" : Xu Caihou | Từ Tài Hậu
"Fan Changlong" party=CHN held="military:2012-11/2017-10" : Fan Changlong | Phạm Trường Long
"Xu Qiliang" party=CHN held="military:2012-11/2022-10" : Xu Qiliang | Hứa Kỳ Lượng
"Zhang Youxia" party=CHN held="military:2017-10/" : Zhang Youxia | Trương Hựu Hiệp
"He Weidong" party=CHN held="military:2022-10/2025-10" : He Weidong | Hà Vệ Đông
"Zhang Shengmin" party=CHN held="military:2017-10/" : Zhang Shengmin | Trương Thăng Dân
"Miao Hua" party=CHN held="military:2017-10/2025" : Miao Hua | Miêu Hoa
"Li Baodong" party=CHN held="permanent-representative:2010-03/2013 deputy-minister:2013/" : Li Baodong | Lý Bảo Đông
"Liu Jieyi" party=CHN held="permanent-representative:2013-08/2017 official:2018-03/2022-12" : Liu Jieyi | Lưu Kết Nhất
"Ma Zhaoxu" party=CHN held="permanent-representative:2018-01/2019-07 deputy-minister:2019/" : Ma Zhaoxu | Mã Triều Húc | Mã Chiêu Húc
"Zhang Jun" party=CHN held="permanent-representative:2019-07/2024" : Zhang Jun | Trương Quân
"Fu Cong" party=CHN held="permanent-representative:2024/ ambassador:2022-12/2024" : Fu Cong | Phó Thông
"Geng Shuang" party=CHN held="permanent-representative:2020/ spokesperson:2016/2020" : Geng Shuang | Cảnh Sảng
"Dai Bing" party=CHN held="permanent-representative:2020/" : Dai Bing | Đới Binh
"Sun Guoxiang" party=CHN held="ambassador:2008/2011" : Sun Guoxiang | Tôn Quốc Tường
"Kong Xuanyou" party=CHN held="ambassador:2011/2014 deputy-minister:2018/2019 ambassador:2019/2023" : Kong Xuanyou | Khổng Huyễn Hựu
"Hong Xiaoyong" party=CHN held="ambassador:2014/2018 ambassador:2018/2020" : Hong Xiaoyong | Hồng Tiểu Dũng
"Xiong Bo" party=CHN held="ambassador:2018/2024" : Xiong Bo | Hùng Ba
"He Wei" party=CHN held="ambassador:2024/" : He Wei | Hà Vĩ
"Cui Tiankai" party=CHN held="ambassador:2013-04/2021-06 deputy-minister:2009/2013" : Cui Tiankai | Thôi Thiên Khải
"Xie Feng" party=CHN held="ambassador:2023-05/ deputy-minister:2021/2023-05" : Xie Feng | Tạ Phong
"Zhang Yesui" party=CHN held="deputy-minister:2013/2018 ambassador:2010-03/2013 permanent-representative:2008/2010" : Zhang Yesui | Trương Nghiệp Toại
"Le Yucheng" party=CHN held="deputy-minister:2018-03/2022-06" : Le Yucheng | Lạc Ngọc Thành
"Luo Zhaohui" party=CHN held="deputy-minister:2019-05/2021" : Luo Zhaohui | La Chiếu Huy
"Sun Weidong" party=CHN held="deputy-minister:2022-11/" : Sun Weidong | Tôn Vệ Đông
"Liu Zhenmin" party=CHN held="deputy-minister:2013/2017 io-official:2017-07/2022" : Liu Zhenmin | Lưu Chấn Dân
"Wu Jianghao" party=CHN held="deputy-minister:2021/2023 ambassador:2023/" : Wu Jianghao | Ngô Giang Hạo
"Nong Rong" party=CHN held="deputy-minister:2023/" : Nong Rong | Nông Dung
"Hua Chunying" party=CHN held="spokesperson:2012-11/ deputy-minister:2024-05/" : Hua Chunying | Hoa Xuân Oánh
"Hong Lei" party=CHN held="spokesperson:2010/2016" : Hong Lei | Hồng Lỗi
"Lu Kang" party=CHN held="spokesperson:2015/2019" : Lu Kang | Lục Khảng
"Zhao Lijian" party=CHN held="spokesperson:2020-02/2023-01" : Zhao Lijian | Triệu Lập Kiên
"Wang Wenbin" party=CHN held="spokesperson:2020-07/2024-05" : Wang Wenbin | Uông Văn Bân
"Mao Ning" party=CHN held="spokesperson:2022-09/" : Mao Ning | Mao Ninh
"Lin Jian" party=CHN held="spokesperson:2024-03/" : Lin Jian | Lâm Kiếm
"Guo Jiakun" party=CHN held="spokesperson:2025-01/" : Guo Jiakun | Quách Gia Côn
"Gao Hucheng" party=CHN held="minister:2013-03/2017-02" : Gao Hucheng | Cao Hổ Thành
"Zhong Shan" party=CHN held="minister:2017-02/2020-12" : Zhong Shan | Chung Sơn
"Wang Wentao" party=CHN held="minister:2020-12/" : Wang Wentao | Vương Văn Đào
"Zhou Xiaochuan" party=CHN held="official:2002-12/2018-03" : Zhou Xiaochuan | Chu Tiểu Xuyên
"Xie Zhenhua" party=CHN held="envoy:2021-02/2024-01 official:2006/2015" : Xie Zhenhua | Giải Chấn Hoa
"Liu Ning" party=CHN held="local-leader:2021-10/2024" : Liu Ning | Lưu Ninh
"Chen Gang" party=CHN held="local-leader:2024/" : Chen Gang | Trần Cương
"Wang Ning" party=CHN held="local-leader:2021-11/" : Wang Ning | Vương Ninh
"Lan Tianli" party=CHN held="local-leader:2021/2025" : Lan Tianli | Lam Thiên Lập
"Lu Xinshe" party=CHN held="local-leader:2018/2021" : Lu Xinshe | Lộc Tâm Xã
"Peng Qinghua" party=CHN held="local-leader:2012-12/2018-03" : Peng Qinghua | Bành Thanh Hoa
"Leung Chun-ying" party=HKG held="local-leader:2012-07/2017-06" : Leung Chun-ying | Lương Chấn Anh
"Carrie Lam" party=HKG held="local-leader:2017-07/2022-06" : Carrie Lam | Carrie Lam Cheng Yuet-ngor | Lâm Trịnh Nguyệt Nga
"John Lee" party=HKG held="local-leader:2022-07/" : John Lee | John Lee Ka-chiu | Lý Gia Siêu

# --- Taiwan ---
"Ma Ying-jeou" party=TWN held="head-of-state:2008-05/2016-05" : Ma Ying-jeou | Mã Anh Cửu
"Tsai Ing-wen" party=TWN held="head-of-state:2016-05/2024-05" : Tsai Ing-wen | Thái Anh Văn
"Lai Ching-te" party=TWN held="head-of-state:2024-05/ deputy-head-of-state:2020-05/2024-05" : Lai Ching-te | Lại Thanh Đức | William Lai
"Hsiao Bi-khim" party=TWN held="deputy-head-of-state:2024-05/" : Hsiao Bi-khim | Tiêu Mỹ Cầm
"Joseph Wu" party=TWN held="foreign-minister:2018-02/2024-05" : Joseph Wu | Ngô Chiêu Nhiếp | Ngô Chiêu Tiếp
"Lin Chia-lung" party=TWN held="foreign-minister:2024-05/" : Lin Chia-lung | Lâm Giai Long

# --- Japan ---
"Akihito" party=JPN held="head-of-state:1989-01/2019-04" : Akihito | A-ki-hi-tô
"Naruhito" party=JPN held="head-of-state:2019-05/" : Naruhito | Na-ru-hi-tô
"Akishino" party=JPN held="royal:1990/" : Akishino | Fumihito
"Yukio Hatoyama" party=JPN held="head-of-government:2009-09/2010-06" : Yukio Hatoyama | Hatoyama Yukio
"Naoto Kan" party=JPN held="head-of-government:2010-06/2011-09" : Naoto Kan | Kan Naoto | Na-ô-tô Can
"Yoshihiko Noda" party=JPN held="head-of-government:2011-09/2012-12" : Yoshihiko Noda | Noda Yoshihiko | Y-ô-xi-hi-cô Nô-đa
"Shinzo Abe" party=JPN held="head-of-government:2012-12/2020-09 head-of-government:2006-09/2007-09" : Shinzo Abe | Abe Shinzo | Xin-dô A-bê | A-bê Xin-dô | Shinzō Abe
"Yoshihide Suga" party=JPN held="head-of-government:2020-09/2021-10" : Yoshihide Suga | Suga Yoshihide | Xư-ga Y-ô-xi-hi-đê | Y-ô-xi-hi-đê Xu-ga
"Fumio Kishida" party=JPN held="head-of-government:2021-10/2024-10 foreign-minister:2012-12/2017-08" : Fumio Kishida | Kishida Fumio | Kishida | Ki-si-đa Phu-mi-ô | Phu-mi-ô Ki-si-đa | Ki-xi-đa Phu-mi-ô | Phu-mi-ô Ki-xi-đa
"Shigeru Ishiba" party=JPN held="head-of-government:2024-10/2025-10" : Shigeru Ishiba | Ishiba Shigeru | Ishiba | I-si-ba Si-ghê-ru | I-xi-ba Xi-ghê-ru
"Sanae Takaichi" party=JPN held="head-of-government:2025-10/" : Sanae Takaichi | Takaichi Sanae | Takaichi | Ta-ca-i-chi Xa-na-ê
"Taro Aso" party=JPN held="deputy-head-of-government:2012-12/2021-10 head-of-government:2008-09/2009-09" : Taro Aso | Aso Taro | Ta-rô A-xô
"Junichiro Koizumi" party=JPN held="head-of-government:2001-04/2006-09" : Junichiro Koizumi | Koizumi Junichiro
"Yasuo Fukuda" party=JPN held="head-of-government:2007-09/2008-09" : Yasuo Fukuda | Fukuda Yasuo
"Katsuya Okada" party=JPN held="foreign-minister:2009-09/2010-09 deputy-head-of-government:2012-01/2012-12" : Katsuya Okada | Okada Katsuya
"Seiji Maehara" party=JPN held="foreign-minister:2010-09/2011-03" : Seiji Maehara | Maehara Seiji
"Takeaki Matsumoto" party=JPN held="foreign-minister:2011-03/2011-09" : Takeaki Matsumoto | Matsumoto Takeaki
"Koichiro Gemba" party=JPN held="foreign-minister:2011-09/2012-12" : Koichiro Gemba | Gemba Koichiro | Koichiro Genba
"Taro Kono" party=JPN held="foreign-minister:2017-08/2019-09 minister:2019-09/2020-09" : Taro Kono | Kono Taro
"Toshimitsu Motegi" party=JPN held="foreign-minister:2019-09/2021-11 foreign-minister:2025-10/" : Toshimitsu Motegi | Motegi Toshimitsu | Mô-tê-ghi Tô-si-mít-xư
"Yoshimasa Hayashi" party=JPN held="foreign-minister:2021-11/2023-09 official:2023-12/2025-10" : Yoshimasa Hayashi | Hayashi Yoshimasa | Ha-y-a-si Y-ô-si-ma-xa
"Yoko Kamikawa" party=JPN held="foreign-minister:2023-09/2024-10" : Yoko Kamikawa | Kamikawa Yoko | Ca-mi-ca-oa Y-ô-cô
"Takeshi Iwaya" party=JPN held="foreign-minister:2024-10/2025-10 minister:2018-10/2019-09" : Takeshi Iwaya | Iwaya Takeshi
"Itsunori Onodera" party=JPN held="minister:2012-12/2014-09 minister:2017-08/2018-10" : Itsunori Onodera | Onodera Itsunori
"Gen Nakatani" party=JPN held="minister:2014-12/2016-08 minister:2024-10/2025-10" : Gen Nakatani | Nakatani Gen
"Tomomi Inada" party=JPN held="minister:2016-08/2017-07" : Tomomi Inada | Inada Tomomi
"Nobuo Kishi" party=JPN held="minister:2020-09/2022-08" : Nobuo Kishi | Kishi Nobuo
"Yasukazu Hamada" party=JPN held="minister:2022-08/2023-09" : Yasukazu Hamada | Hamada Yasukazu
"Minoru Kihara" party=JPN held="minister:2023-09/2024-10 official:2025-10/" : Minoru Kihara | Kihara Minoru
"Shinjiro Koizumi" party=JPN held="minister:2025-10/" : Shinjiro Koizumi | Koizumi Shinjiro
"Hirokazu Matsuno" party=JPN held="official:2021-10/2023-12" : Hirokazu Matsuno | Matsuno Hirokazu
"Tadamori Oshima" party=JPN held="parliament-leader:2015-04/2021-10" : Tadamori Oshima | Oshima Tadamori
"Hiroyuki Hosoda" party=JPN held="parliament-leader:2021-11/2023-10" : Hiroyuki Hosoda | Hosoda Hiroyuki
"Fukushiro Nukaga" party=JPN held="parliament-leader:2023-10/" : Fukushiro Nukaga | Nukaga Fukushiro
"Bunmei Ibuki" party=JPN held="parliament-leader:2012-12/2014-11" : Bunmei Ibuki | Ibuki Bunmei
"Hidehisa Otsuji" party=JPN held="parliament-leader:2022-08/2024" : Hidehisa Otsuji | Otsuji Hidehisa
"Masakazu Sekiguchi" party=JPN held="parliament-leader:2024-11/" : Masakazu Sekiguchi | Sekiguchi Masakazu
"Akiko Santo" party=JPN held="parliament-leader:2019-08/2022-08" : Akiko Santo | Santo Akiko
"Toshihiro Nikai" party=JPN held="party-official:2016-08/2021-10" : Toshihiro Nikai | Nikai Toshihiro
"Kazuo Shii" party=JPN held="party-leader:2000-11/2024-01" : Kazuo Shii | Shii Kazuo
"Tomoko Tamura" party=JPN held="party-leader:2024-01/" : Tomoko Tamura | Tamura Tomoko
"Yasuaki Tanizaki" party=JPN held="ambassador:2010/2013" : Yasuaki Tanizaki | Tanizaki Yasuaki
"Hiroshi Fukada" party=JPN held="ambassador:2013/2016" : Hiroshi Fukada | Fukada Hiroshi
"Kunio Umeda" party=JPN held="ambassador:2016/2020" : Kunio Umeda | Umeda Kunio
"Takio Yamada" party=JPN held="ambassador:2020/2023" : Takio Yamada | Yamada Takio
"Naoki Ito" party=JPN held="ambassador:2024/" : Naoki Ito | Ito Naoki
"Ishikane Kimihiro" party=JPN held="permanent-representative:2019/2023" : Ishikane Kimihiro | Kimihiro Ishikane
"Kazuyuki Yamazaki" party=JPN held="permanent-representative:2023/" : Kazuyuki Yamazaki | Yamazaki Kazuyuki

# --- South Korea ---
"Lee Myung-bak" party=KOR held="head-of-state:2008-02/2013-02" : Lee Myung-bak | Lee Myung Bak | Li Miêng Pắc | Lý Minh Bác | I Mi-âng-bắc
"Park Geun-hye" party=KOR held="head-of-state:2013-02/2017-03" : Park Geun-hye | Park Geun Hye | Pắc Cưn Hê | Pác Cưn Hê | Pắc Cưn-hê | Phác Cận Huệ
"Moon Jae-in" party=KOR held="head-of-state:2017-05/2022-05" : Moon Jae-in | Moon Jae In | Mun Che In | Mun Chê In | Mun Che-in | Văn Tại Dần
"Yoon Suk Yeol" party=KOR held="head-of-state:2022-05/2025-04" : Yoon Suk Yeol | Yoon Suk-yeol | Yoon Seok-youl | Yoon Seok Youl | Yoon Seok-yeol | Yun Xớc Yên | Yun Xúc Yên | Doãn Tích Duyệt | Yun Xơn Yên | Yun Xơc Yơn
"Lee Jae-myung" party=KOR held="head-of-state:2025-06/" : Lee Jae-myung | Lee Jae Myung | Lee Jae-myeong | Li Chê Miêng | Li Chê Miơng | Lý Tại Minh | I Chê Miêng
"Roh Moo-hyun" party=KOR held="head-of-state:2003-02/2008-02" : Roh Moo-hyun | Roh Moo Hyun | Nô Mu Hiên | Lư Vũ Huyền
"Chung Un-chan" party=KOR held="head-of-government:2009-09/2010-08" : Chung Un-chan | Chung Un Chan
"Kim Hwang-sik" party=KOR held="head-of-government:2010-10/2013-02" : Kim Hwang-sik | Kim Hwang Sik | Kim Hoang Xích
"Jung Hong-won" party=KOR held="head-of-government:2013-02/2015-02" : Jung Hong-won | Chung Hong-won | Jung Hong Won | Chung Hông Uôn
"Lee Wan-koo" party=KOR held="head-of-government:2015-02/2015-04" : Lee Wan-koo | Lee Wan Koo
"Hwang Kyo-ahn" party=KOR held="head-of-government:2015-06/2017-05 head-of-state:2016-12/2017-05" : Hwang Kyo-ahn | Hwang Kyo Ahn | Hoang Ki-ô An | Hoang Kyo An
"Lee Nak-yeon" party=KOR held="head-of-government:2017-05/2020-01" : Lee Nak-yeon | Lee Nak-yon | Lee Nak Yeon | Lee Nak Yon | Li Nắc Y-ơn
"Chung Sye-kyun" party=KOR held="head-of-government:2020-01/2021-04 parliament-leader:2016-06/2018-05" : Chung Sye-kyun | Chung Sye Kyun | Chung Xi Kyun
"Kim Boo-kyum" party=KOR held="head-of-government:2021-05/2022-05" : Kim Boo-kyum | Kim Boo Kyum | Kim Bu Ki-âm | Kim Bu-kyum
"Han Duck-soo" party=KOR held="head-of-government:2022-05/2025-05 head-of-government:2007-04/2008-02" : Han Duck-soo | Han Duck Soo | Han Đớc Xu | Han Đuc Xu
"Choi Sang-mok" party=KOR held="deputy-head-of-government:2023-12/2025-05" : Choi Sang-mok | Choi Sang Mok
"Kim Min-seok" party=KOR held="head-of-government:2025-07/" : Kim Min-seok | Kim Min Seok | Kim Min Xớc
"Yu Myung-hwan" party=KOR held="foreign-minister:2008-02/2010-09" : Yu Myung-hwan | Yu Myung Hwan
"Kim Sung-hwan" party=KOR held="foreign-minister:2010-10/2013-02" : Kim Sung-hwan | Kim Sung Hwan | Kim Xung Hoan
"Yun Byung-se" party=KOR held="foreign-minister:2013-03/2017-06" : Yun Byung-se | Yun Byung Se | Yun Biêng Xê | Yun Piêng Xê
"Kang Kyung-wha" party=KOR held="foreign-minister:2017-06/2021-02" : Kang Kyung-wha | Kang Kyung Wha | Kang Kiêng Hoa | Cang Kiêng Hoa
"Song Young-moo" party=KOR held="minister:2017-07/2018-09" : Song Young-moo | Song Young Moo
"Jeong Kyeong-doo" party=KOR held="minister:2018-09/2020-09" : Jeong Kyeong-doo | Jeong Kyeong Doo
"Suh Wook" party=KOR held="minister:2020-09/2022-05" : Suh Wook
"Chung Eui-yong" party=KOR held="foreign-minister:2021-02/2022-05 official:2017-05/2020-07" : Chung Eui-yong | Chung Eui Yong | Chung Ưi Dông
"Park Jin" party=KOR held="foreign-minister:2022-05/2024-01" : Park Jin | Pắc Chin
"Cho Tae-yul" party=KOR held="foreign-minister:2024-01/2025-07 permanent-representative:2016/2019" : Cho Tae-yul | Cho Tae Yul | Cho Tae-yeol | Chô Thê Yun | Cho Tê Yun
"Cho Hyun" party=KOR held="foreign-minister:2025-07/ permanent-representative:2019/2022 deputy-minister:2017/2019" : Cho Hyun | Chô Hi-ơn | Cho Hiên
"Kang Chang-hee" party=KOR held="parliament-leader:2012-07/2014-05" : Kang Chang-hee | Kang Chang Hee
"Chung Ui-hwa" party=KOR held="parliament-leader:2014-05/2016-05" : Chung Ui-hwa | Chung Ui Hwa
"Moon Hee-sang" party=KOR held="parliament-leader:2018-07/2020-05" : Moon Hee-sang | Moon Hee Sang | Mun Hi Xang
"Park Byeong-seug" party=KOR held="parliament-leader:2020-06/2022-05" : Park Byeong-seug | Park Byeong Seug | Park Byeong-seok | Park Byeong Seok | Pắc Biêng Xớc | Pắc Biêng Xúc
"Kim Jin-pyo" party=KOR held="parliament-leader:2022-07/2024-05" : Kim Jin-pyo | Kim Jin Pyo | Kim Chin Pi-ô
"Woo Won-shik" party=KOR held="parliament-leader:2024-06/" : Woo Won-shik | Woo Won Shik | Woo Won-sik | U Uôn Xích | U Won Sic
"Lee Jong-sup" party=KOR held="minister:2022-05/2023-10" : Lee Jong-sup | Lee Jong Sup
"Shin Won-sik" party=KOR held="minister:2023-10/2024-09" : Shin Won-sik | Shin Won Sik
"Ahn Gyu-back" party=KOR held="minister:2025-07/" : Ahn Gyu-back | Ahn Gyu Back
"Wi Sung-lac" party=KOR held="official:2025-06/" : Wi Sung-lac | Wi Sung Lac
"Park Suk-hwan" party=KOR held="ambassador:2009/2011" : Park Suk-hwan | Park Suk Hwan
"Ha Chan-ho" party=KOR held="ambassador:2011/2013" : Ha Chan-ho | Ha Chan Ho
"Jun Dae-joo" party=KOR held="ambassador:2013/2016" : Jun Dae-joo | Jun Dae Joo
"Lee Hyuk" party=KOR held="ambassador:2016/2018" : Lee Hyuk | Li Hi-ớc
"Kim Do-hyon" party=KOR held="ambassador:2018/2019" : Kim Do-hyon | Kim Do Hyon | Kim Do-hyun | Kim Do Hyun
"Park Noh-wan" party=KOR held="ambassador:2019/2022" : Park Noh-wan | Park Noh Wan | Pắc Nô Oan | Pắc Nô Oăn | Park Noh-Wan
"Oh Young-ju" party=KOR held="ambassador:2022/2023" : Oh Young-ju | Oh Young Ju
"Choi Young-sam" party=KOR held="ambassador:2024/" : Choi Young-sam | Choi Youngsam | Choi Young Sam
"Hwang Joon-kook" party=KOR held="permanent-representative:2022/2025" : Hwang Joon-kook | Hwang Joon Kook | Hwang Joonkook

# --- North Korea ---
"Kim Il-sung" party=PRK held="head-of-state:1972-12/1994-07 party-leader:1949-06/1994-07" : Kim Il-sung | Kim Il Sung | Kim Nhật Thành | Kim In Xung | Kim Il-Sung
"Kim Jong-il" party=PRK held="party-leader:1997-10/2011-12 head-of-state:1998-09/2011-12" : Kim Jong-il | Kim Jong Il | Kim Chính Nhật | Kim Châng In | Kim Chơng In | Kim Jong-Il | Kim Châng-in
"Kim Jong-un" party=PRK held="party-leader:2012-04/ head-of-state:2016-06/" : Kim Jong-un | Kim Jong Un | Kim Chính Ân | Kim Châng Un | Kim Chơng Un | Kim Jong-Un | Kim Châng-un
"Kim Yo-jong" party=PRK held="party-official:2017/" : Kim Yo-jong | Kim Yo Jong | Kim Dư Chính
"Kim Yong-nam" party=PRK held="parliament-leader:1998-09/2019-04 foreign-minister:1983-12/1998-09" : Kim Yong-nam | Kim Yong Nam | Kim Vĩnh Nam | Kim Yêng Nam
"Choe Ryong-hae" party=PRK held="parliament-leader:2019-04/ party-official:2012/2019-04" : Choe Ryong-hae | Choe Ryong Hae | Choe Ryong-Hae | Choi Ryong-hae | Choi Ryong Hae | Thôi Long Hải
"Pak Ui-chun" party=PRK held="foreign-minister:2007-05/2014-04" : Pak Ui-chun | Pak Ui Chun | Pắc Ưi Chun
"Ri Su-yong" party=PRK held="foreign-minister:2014-04/2016-05 party-official:2016-05/2019" : Ri Su-yong | Ri Su Yong | Ri Xu Yông
"Ri Yong-ho" party=PRK held="foreign-minister:2016-05/2020-01" : Ri Yong-ho | Ri Yong Ho | Ri Yông Hô | Lý Dũng Hạo
"Ri Son-gwon" party=PRK held="foreign-minister:2020-01/2022-06" : Ri Son-gwon | Ri Son Gwon
"Choe Son-hui" party=PRK held="foreign-minister:2022-06/ deputy-minister:2018/2022-06" : Choe Son-hui | Choe Son Hui | Choe Sun-hui | Choe Son-hee | Choe Son Hee | Choi Son-hui | Choi Son Hui | Thôi Thiện Cơ
"Choe Yong-rim" party=PRK held="head-of-government:2010-06/2013-04" : Choe Yong-rim | Choe Yong Rim | Choe Yeng Rim | Thôi Vĩnh Lâm
"Pak Pong-ju" party=PRK held="head-of-government:2013-04/2019-04" : Pak Pong-ju | Pak Pong Ju | Pắc Pông Chu
"Kim Jae-ryong" party=PRK held="head-of-government:2019-04/2020-08" : Kim Jae-ryong | Kim Jae Ryong
"Kim Tok-hun" party=PRK held="head-of-government:2020-08/2024-12" : Kim Tok-hun | Kim Tok Hun | Kim Đức Huấn
"Pak Thae-song" party=PRK held="head-of-government:2024-12/" : Pak Thae-song | Pak Thae Song | Pak Tae-song | Pak Tae Song
"Kim Myong-gil" party=PRK held="ambassador:2015/2019" : Kim Myong-gil | Kim Myong Gil
"Ri Sung-guk" party=PRK held="ambassador:2024/" : Ri Sung-guk | Ri Sung Guk

# --- Mongolia ---
"Tsakhiagiin Elbegdorj" party=MNG held="head-of-state:2009-06/2017-07" : Tsakhiagiin Elbegdorj | Elbegdorj Tsakhia | Elbegdorj | Tsakhia Elbegdorj | Xa-khi-a En-béc-đoóc
"Khaltmaagiin Battulga" party=MNG held="head-of-state:2017-07/2021-06" : Khaltmaagiin Battulga | Battulga Khaltmaa | Khaltmaa Battulga
"Ukhnaagiin Khurelsukh" party=MNG held="head-of-state:2021-06/ head-of-government:2017-10/2021-01" : Ukhnaagiin Khurelsukh | Khurelsukh Ukhnaa | Ukhnaa Khurelsukh | Khurelsukh | U-khơ-na Khu-ren-xúc | U-na-ghin Khu-ren-xúc | U. Khurelsukh
"Sukhbaataryn Batbold" party=MNG held="head-of-government:2009-10/2012-08 foreign-minister:2008/2009-10" : Sukhbaataryn Batbold | Batbold Sukhbaatar | Sukhbaatar Batbold
"Norovyn Altankhuyag" party=MNG held="head-of-government:2012-08/2014-11" : Norovyn Altankhuyag | Altankhuyag Norov | Norov Altankhuyag
"Chimediin Saikhanbileg" party=MNG held="head-of-government:2014-11/2016-07" : Chimediin Saikhanbileg | Saikhanbileg Chimed | Chimed Saikhanbileg
"Jargaltulgyn Erdenebat" party=MNG held="head-of-government:2016-07/2017-10" : Jargaltulgyn Erdenebat | Erdenebat Jargaltulga | Jargaltulga Erdenebat
"Luvsannamsrain Oyun-Erdene" party=MNG held="head-of-government:2021-01/2025-06" : Luvsannamsrain Oyun-Erdene | Oyun-Erdene Luvsannamsrai | Luvsannamsrai Oyun-Erdene | Oyun-Erdene | L. Oyun-Erdene
"Gombojavyn Zandanshatar" party=MNG held="head-of-government:2025-06/ parliament-leader:2019-02/2024-07" : Gombojavyn Zandanshatar | Zandanshatar Gombojav | Gombojav Zandanshatar | Gombojav Dandanshatar | Zandanshatar
"Dashzegviin Amarbayasgalan" party=MNG held="parliament-leader:2024-07/2025" : Dashzegviin Amarbayasgalan | Dashzegve Amarbayasgalan | Amarbayasgalan Dashzegve
"Zandaakhuugiin Enkhbold" party=MNG held="parliament-leader:2012-07/2016-07" : Zandaakhuugiin Enkhbold | Zandaakhuu Enkhbold | Enkhbold Zandaakhuu
"Miyegombyn Enkhbold" party=MNG held="parliament-leader:2016-07/2019-01" : Miyegombyn Enkhbold | Miyegombo Enkhbold | Enkhbold Miyegombo
"Lundeg Purevsuren" party=MNG held="foreign-minister:2014-12/2016-07" : Lundeg Purevsuren | Lundegiin Purevsuren | Purevsuren Lundeg
"Tsend Munkh-Orgil" party=MNG held="foreign-minister:2016-07/2017-10" : Tsend Munkh-Orgil | Munkh-Orgil Tsend
"Damdin Tsogtbaatar" party=MNG held="foreign-minister:2017-10/2020-07" : Damdin Tsogtbaatar | Tsogtbaatar Damdin | Damdiny Tsogtbaatar
"Nyamtseren Enkhtaivan" party=MNG held="foreign-minister:2020-07/2021-01" : Nyamtseren Enkhtaivan | Enkhtaivan Nyamtseren | Nyamtserengiin Enkhtaivan
"Battsetseg Batmunkh" party=MNG held="foreign-minister:2021-01/" : Battsetseg Batmunkh | Batmunkh Battsetseg | Batmunkhiin Battsetseg
"Jigjee Sereejav" party=MNG held="ambassador:2022/" : Jigjee Sereejav
