# Newspapers, broadcasters, agencies and government sites, as pages name them.
# A line reads: "NAME" host=ITS-HOST state=CODE : form | form. The state is the one from which it reports; its account is that side's.
class outlet cased

# Viet Nam: agencies, broadcasters and papers of the centre
"Thông tấn xã Việt Nam" host=vnanet.vn state=VNM : TTXVN | TTX Việt Nam | Thông tấn xã Việt Nam | Hãng Thông tấn xã Việt Nam | Vietnam News Agency | Viet Nam News Agency | VNA | BNEWS
"VietnamPlus" host=vietnamplus.vn state=VNM : Vietnam+ | Vietnam + | VietnamPlus | Vietnamplus | vietnamplus.vn | TTXVN/Vietnam+ | TTXVN/VIETNAM+
"Báo Tin tức" host=baotintuc.vn state=VNM : Báo Tin tức | Báo Tin Tức | baotintuc.vn
"Việt Nam News" host=vietnamnews.vn state=VNM : Viet Nam News | Vietnam News | Việt Nam News | VNS | vietnamnews.vn
"Đài Tiếng nói Việt Nam" host=vov.vn state=VNM : VOV.VN | VOV | VOV1 | VOV2 | VOV5 | VOVTV | VOVWORLD | VOV World | Đài Tiếng nói Việt Nam | Voice of Vietnam | Voice of Viet Nam | vovworld.vn
"Đài Truyền hình Việt Nam" host=vtv.vn state=VNM : VTV.vn | VTV | VTV1 | VTV4 | VTV News | Đài Truyền hình Việt Nam | THVN | Vietnam Television
"Nhân Dân" host=nhandan.vn state=VNM : NDO | NDĐT | Báo Nhân Dân | Nhân Dân | Nhân Dân điện tử | Nhandan.vn | nhandan.vn | nhandan.com.vn | Nhan Dan Online | Nhan Dan Newspaper
"Quân đội nhân dân" host=qdnd.vn state=VNM : QĐND | QĐND Online | QĐNDO | Báo Quân đội nhân dân | Báo Quân đội Nhân dân | qdnd.vn | People's Army Newspaper | PANO
"Công an nhân dân" host=cand.com.vn state=VNM : Báo CAND | CAND | Báo Công an nhân dân | Báo Công an Nhân dân | cand.com.vn | cand.vn
"Báo điện tử Đảng Cộng sản Việt Nam" host=dangcongsan.vn state=VNM : ĐCSVN | Báo điện tử Đảng Cộng sản Việt Nam | Báo Điện tử Đảng Cộng sản Việt Nam | dangcongsan.vn | Communist Party of Vietnam Online Newspaper | CPV
"Tạp chí Cộng sản" host=tapchicongsan.org.vn state=VNM : TCCS | Tạp chí Cộng sản | tapchicongsan.org.vn
"Báo Điện tử Chính phủ" host=baochinhphu.vn state=VNM : Chinhphu.vn | Báo Điện tử Chính phủ | Báo điện tử Chính phủ | Báo Chính phủ | Cổng Thông tin điện tử Chính phủ | Cổng TTĐT Chính phủ | baochinhphu.vn | VGP | VGP News | Viet Nam Government Portal
"Thế giới và Việt Nam" host=baoquocte.vn state=VNM : TG&VN | Báo Thế giới và Việt Nam | Báo Thế giới & Việt Nam | Thế giới và Việt Nam | Báo Quốc tế | baoquocte.vn | World and Vietnam Report | The World and Vietnam Report | WVR
"Đại biểu Nhân dân" host=daibieunhandan.vn state=VNM : Báo Đại biểu Nhân dân | Đại biểu Nhân dân | ĐBND | daibieunhandan.vn
"Đại Đoàn Kết" host=daidoanket.vn state=VNM : Báo Đại Đoàn Kết | Báo Đại đoàn kết | Đại Đoàn Kết | daidoanket.vn
"Tiền Phong" host=tienphong.vn state=VNM : TPO | Báo Tiền Phong | Tiền Phong | tienphong.vn
"Thanh Niên" host=thanhnien.vn state=VNM : TNO | Báo Thanh Niên | Báo Thanh niên | Thanh Niên | Thanh Niên Online | thanhnien.vn | Thanh Nien News
"Tuổi Trẻ" host=tuoitre.vn state=VNM : TTO | Báo Tuổi Trẻ | Báo Tuổi trẻ | Tuổi Trẻ | Tuổi Trẻ Online | tuoitre.vn | Tuoi Tre News | Tuoi Tre
"Người Lao Động" host=nld.com.vn state=VNM : NLĐO | NLĐ | Báo Người Lao Động | Báo Người lao động | Người Lao Động | nld.com.vn
"Lao Động" host=laodong.vn state=VNM : LĐO | Báo Lao Động | Báo Lao động | Lao Động | laodong.vn
"Dân trí" host=dantri.com.vn state=VNM : Dân trí | Báo Dân trí | Dân Trí | dantri.com.vn | Dantri | DTiNews
"VnExpress" host=vnexpress.net state=VNM : VnExpress | VNExpress | VnExpress International | vnexpress.net
"VietNamNet" host=vietnamnet.vn state=VNM : VietNamNet | VietnamNet | Vietnamnet | Báo VietNamNet | vietnamnet.vn | VietNamNet Bridge
"Znews" host=znews.vn state=VNM : Zing | Zing News | Zing.vn | Znews | ZNews | Tri thức - Znews | znews.vn | zingnews.vn
"Tạp chí Tri thức" state=VNM : Tạp chí Tri thức trực tuyến
"VTC News" host=vtcnews.vn state=VNM : VTC News | VTC | vtc.vn | vtcnews.vn
"Infonet" state=VNM : Infonet | infonet.vn
"Soha" host=soha.vn state=VNM : Soha | Soha News | soha.vn
"Kênh 14" host=kenh14.vn state=VNM : Kênh 14 | Kenh14 | kenh14.vn
"CafeF" host=cafef.vn state=VNM : CafeF | cafef.vn
"24h" host=24h.com.vn state=VNM : 24h.com.vn
"Giáo dục và Thời đại" host=giaoducthoidai.vn state=VNM : GD&TĐ | Báo Giáo dục và Thời đại | Báo Giáo dục & Thời đại | Giáo dục và Thời đại | giaoducthoidai.vn
"Giáo dục Việt Nam" host=giaoduc.net.vn state=VNM : GDVN | Giáo dục Việt Nam | giaoduc.net.vn
"Tổ Quốc" host=toquoc.vn state=VNM : Tổ Quốc | Báo Tổ Quốc | toquoc.vn
"Thanh tra" host=thanhtra.com.vn state=VNM : Thanh tra | Báo Thanh tra | thanhtra.com.vn
"Công Thương" host=congthuong.vn state=VNM : Báo Công Thương | Báo Công thương | congthuong.vn
"Đầu tư" host=baodautu.vn state=VNM : Báo Đầu tư | baodautu.vn | Vietnam Investment Review | VIR
"Thời báo Tài chính Việt Nam" host=thoibaotaichinhvietnam.vn state=VNM : TBTCO | Thời báo Tài chính Việt Nam
"VnEconomy" host=vneconomy.vn state=VNM : VnEconomy | VNEconomy | vneconomy.vn | VET
"Thời Đại" host=thoidai.com.vn state=VNM : Tạp chí Thời Đại | Thời Đại | thoidai.com.vn | Vietnam Times
"Văn Hóa" host=baovanhoa.vn state=VNM : VHO | Báo Văn Hóa | baovanhoa.vn
"Pháp luật Việt Nam" host=baophapluat.vn state=VNM : PLVN | Báo Pháp luật Việt Nam | baophapluat.vn
"Pháp Luật TP.HCM" host=plo.vn state=VNM : PLO | Báo Pháp Luật TP.HCM | Pháp Luật TP.HCM | plo.vn
"Sài Gòn Giải Phóng" host=sggp.org.vn state=VNM : SGGP | SGGPO | Báo Sài Gòn Giải Phóng | Sài Gòn Giải Phóng | sggp.org.vn
"Hànộimới" host=hanoimoi.vn state=VNM : HNM | HNMO | Báo Hànộimới | Hànộimới | Hà Nội mới | Báo Hà Nội mới | hanoimoi.vn | hanoimoi.com.vn
"Kinh tế & Đô thị" host=kinhtedothi.vn state=VNM : KTĐT | Kinhtedothi | Báo Kinh tế & Đô thị | kinhtedothi.vn
"Biên phòng" host=bienphong.com.vn state=VNM : Biên phòng | Báo Biên phòng | bienphong.com.vn
"Hải quân Việt Nam" host=baohaiquanvietnam.vn state=VNM : HQVN | HQ Online | Báo Hải quân Việt Nam
"Tài nguyên và Môi trường" host=baotainguyenmoitruong.vn state=VNM : TN&MT | Báo Tài nguyên và Môi trường
"Nông nghiệp Việt Nam" host=nongnghiep.vn state=VNM : Báo Nông nghiệp Việt Nam | nongnghiep.vn
"Sức khỏe và Đời sống" host=suckhoedoisong.vn state=VNM : SKĐS | Báo Sức khỏe và Đời sống | Báo Sức khỏe & Đời sống | suckhoedoisong.vn
"Giao thông" host=baogiaothong.vn state=VNM : Báo Giao thông | baogiaothong.vn
"Xây dựng" host=baoxaydung.com.vn state=VNM : Báo Xây dựng | baoxaydung.com.vn
"Phụ nữ Việt Nam" host=phunuvietnam.vn state=VNM : PNVN | Báo Phụ nữ Việt Nam | phunuvietnam.vn
"Viettimes" host=viettimes.vn state=VNM : VietTimes | Viettimes | viettimes.vn
"Hà Nội Times" host=hanoitimes.vn state=VNM : The Hanoi Times | Hanoi Times | hanoitimes.vn
"Saigon Times" host=thesaigontimes.vn state=VNM : The Saigon Times | KTSG Online | KTSG | Kinh tế Sài Gòn Online

# Viet Nam: provinces and cities
"Báo Đà Nẵng" host=baodanang.vn state=VNM : Báo Đà Nẵng | ĐNO | baodanang.vn
"Báo Hải Phòng" host=baohaiphong.vn state=VNM : Báo Hải Phòng | baohaiphong.vn
"Báo Cần Thơ" host=baocantho.com.vn state=VNM : Báo Cần Thơ | baocantho.com.vn
"Báo Quảng Ninh" host=baoquangninh.vn state=VNM : Báo Quảng Ninh | baoquangninh.vn
"Báo Nghệ An" host=baonghean.vn state=VNM : Báo Nghệ An | Baonghean.vn | baonghean.vn
"Báo Hà Tĩnh" host=baohatinh.vn state=VNM : Báo Hà Tĩnh | Baohatinh.vn | baohatinh.vn
"Báo Quảng Trị" host=baoquangtri.vn state=VNM : Báo Quảng Trị | QTO | baoquangtri.vn
"Báo Quảng Bình" host=baoquangbinh.vn state=VNM : Báo Quảng Bình | QBĐT | baoquangbinh.vn
"Báo Thừa Thiên Huế" host=baothuathienhue.vn state=VNM : Báo Thừa Thiên Huế | Báo Huế | TTH.VN | TTH | baothuathienhue.vn | baohue.vn
"Báo Quảng Nam" host=baoquangnam.vn state=VNM : Báo Quảng Nam | QNO | baoquangnam.vn
"Báo Bình Định" host=baobinhdinh.vn state=VNM : Báo Bình Định | baobinhdinh.vn
"Báo Khánh Hòa" host=baokhanhhoa.vn state=VNM : Báo Khánh Hòa | baokhanhhoa.vn
"Báo Lâm Đồng" host=baolamdong.vn state=VNM : Báo Lâm Đồng | LĐ online | baolamdong.vn
"Báo Đắk Lắk" host=baodaklak.vn state=VNM : Báo Đắk Lắk | baodaklak.vn
"Báo Gia Lai" host=baogialai.com.vn state=VNM : Báo Gia Lai | GLO | baogialai.com.vn
"Báo Đồng Nai" host=baodongnai.com.vn state=VNM : Báo Đồng Nai | baodongnai.com.vn
"Báo Bình Dương" host=baobinhduong.vn state=VNM : Báo Bình Dương | baobinhduong.vn
"Báo Bà Rịa - Vũng Tàu" host=baobariavungtau.com.vn state=VNM : Báo Bà Rịa - Vũng Tàu | Báo Bà Rịa Vũng Tàu
"Báo Long An" host=baolongan.vn state=VNM : Báo Long An | BLA | baolongan.vn
"Báo An Giang" host=baoangiang.com.vn state=VNM : Báo An Giang | baoangiang.com.vn
"Báo Cà Mau" host=baocamau.vn state=VNM : Báo Cà Mau | baocamau.vn
"Báo Sóc Trăng" host=baosoctrang.org.vn state=VNM : Báo Sóc Trăng
"Đài Phát thanh và Truyền hình Sóc Trăng" host=thst.vn state=VNM : THST | THST.vn
"Báo Thanh Hóa" host=baothanhhoa.vn state=VNM : Báo Thanh Hóa | Baothanhhoa.vn | baothanhhoa.vn
"Báo Nam Định" host=baonamdinh.vn state=VNM : Báo Nam Định | baonamdinh.vn
"Báo Thái Nguyên" host=baothainguyen.vn state=VNM : Báo Thái Nguyên | baothainguyen.vn
"Báo Lạng Sơn" host=baolangson.vn state=VNM : Báo Lạng Sơn | LSO | baolangson.vn
"Báo Cao Bằng" host=baocaobang.vn state=VNM : Báo Cao Bằng | baocaobang.vn
"Báo Lào Cai" host=baolaocai.vn state=VNM : Báo Lào Cai | LCĐT | baolaocai.vn
"Báo Bắc Giang" host=baobacgiang.vn state=VNM : Báo Bắc Giang | BGĐT | baobacgiang.vn
"Báo Bắc Ninh" host=baobacninh.vn state=VNM : Báo Bắc Ninh | BNP | baobacninh.vn
"Báo Ninh Bình" host=baoninhbinh.org.vn state=VNM : Báo Ninh Bình | baoninhbinh.org.vn

# Viet Nam: sites of the state
"Bộ Ngoại giao Việt Nam" host=mofa.gov.vn state=VNM : BNG | mofa.gov.vn | Cổng thông tin điện tử Bộ Ngoại giao | Cổng Thông tin điện tử Bộ Ngoại giao
"Bộ Quốc phòng Việt Nam" host=mod.gov.vn state=VNM : mod.gov.vn | Cổng TTĐT Bộ Quốc phòng | Cổng Thông tin điện tử Bộ Quốc phòng
"Bộ Công an Việt Nam" host=bocongan.gov.vn state=VNM : bocongan.gov.vn | Cổng TTĐT Bộ Công an | Cổng Thông tin điện tử Bộ Công an
"Bộ Công Thương Việt Nam" host=moit.gov.vn state=VNM : moit.gov.vn | Cổng Thông tin điện tử Bộ Công Thương
"Quốc hội Việt Nam" host=quochoi.vn state=VNM : quochoi.vn | Cổng Thông tin điện tử Quốc hội | Cổng TTĐT Quốc hội

# China, Korea, Japan
"Xinhua" host=news.cn state=CHN : Xinhua | Xinhuanet | Tân Hoa xã | Tân Hoa Xã | THX | Hãng Tân Hoa xã | news.cn | xinhuanet.com
"People's Daily" host=people.cn state=CHN : People's Daily | People's Daily Online | Nhân Dân nhật báo | Nhân dân Nhật báo
"China Daily" host=chinadaily.com.cn state=CHN : China Daily
"Global Times" host=globaltimes.cn state=CHN : Global Times | Thời báo Hoàn Cầu | Hoàn Cầu thời báo
"CGTN" host=cgtn.com state=CHN : CGTN | CCTV
"Ministry of Foreign Affairs of China" host=mfa.gov.cn state=CHN : mfa.gov.cn | fmprc.gov.cn
"South China Morning Post" host=scmp.com state=CHN : South China Morning Post | SCMP
"Yonhap" host=yna.co.kr state=KOR : Yonhap | Yonhap News Agency | yna.co.kr
"The Korea Herald" host=koreaherald.com state=KOR : The Korea Herald | Korea Herald
"The Korea Times" host=koreatimes.co.kr state=KOR : The Korea Times | Korea Times
"KCNA" host=kcna.kp state=PRK : KCNA | Hãng thông tấn Trung ương Triều Tiên
"Kyodo" host=kyodonews.net state=JPN : Kyodo | Kyodo News | KYODO
"NHK" host=nhk.or.jp state=JPN : NHK | NHK World
"Jiji Press" host=jiji.com state=JPN : Jiji | Jiji Press
"Nikkei Asia" host=asia.nikkei.com state=JPN : Nikkei | Nikkei Asia
"The Japan Times" host=japantimes.co.jp state=JPN : The Japan Times | Japan Times

# South-East Asia, South Asia, Oceania
"Bernama" host=bernama.com state=MYS : Bernama | BERNAMA
"Antara" host=antaranews.com state=IDN : Antara | ANTARA
"The Straits Times" host=straitstimes.com state=SGP : The Straits Times | Straits Times
"CNA" host=channelnewsasia.com state=SGP : CNA | Channel NewsAsia
"Bangkok Post" host=bangkokpost.com state=THA : Bangkok Post
"The Nation Thailand" host=nationthailand.com state=THA : The Nation Thailand
"Philippine News Agency" host=pna.gov.ph state=PHL : PNA | Philippine News Agency
"Khmer Times" host=khmertimeskh.com state=KHM : Khmer Times
"Agence Kampuchea Presse" host=akp.gov.kh state=KHM : AKP | Agence Kampuchea Presse
"Khaosan Pathet Lao" host=kpl.gov.la state=LAO : KPL | Pathet Lao | Vientiane Times
"PTI" host=ptinews.com state=IND : PTI | Press Trust of India
"ANI" host=aninews.in state=IND : ANI
"The Hindu" host=thehindu.com state=IND : The Hindu
"ABC News Australia" host=abc.net.au state=AUS : ABC News Australia
"RNZ" host=rnz.co.nz state=NZL : RNZ

# Russia, Europe, Middle East
"TASS" host=tass.com state=RUS : TASS | ITAR-TASS | tass.com
"RIA Novosti" host=ria.ru state=RUS : RIA Novosti | RIA
"Sputnik" host=sputnikglobe.com state=RUS : Sputnik | Sputnik Việt Nam
"RT" host=rt.com state=RUS : RT | Russia Today
"Interfax" host=interfax.ru state=RUS : Interfax
"Kremlin" host=kremlin.ru state=RUS : kremlin.ru
"Ukrinform" host=ukrinform.net state=UKR : Ukrinform
"BelTA" host=belta.by state=BLR : BelTA | BELTA
"Reuters" host=reuters.com state=GBR : Reuters | REUTERS | reuters.com
"BBC" host=bbc.com state=GBR : BBC | BBC News
"The Guardian" host=theguardian.com state=GBR : The Guardian
"Financial Times" host=ft.com state=GBR : Financial Times
"GOV.UK" host=gov.uk state=GBR : GOV.UK | gov.uk
"AFP" host=afp.com state=FRA : AFP | Agence France-Presse
"France 24" host=france24.com state=FRA : France 24 | RFI
"DPA" host=dpa.com state=DEU : DPA | dpa
"Deutsche Welle" host=dw.com state=DEU : Deutsche Welle | DW
"ANSA" host=ansa.it state=ITA : ANSA
"EFE" host=efe.com state=ESP : EFE
"Prensa Latina" host=prensa-latina.cu state=CUB : Prensa Latina
"Anadolu" host=aa.com.tr state=TUR : Anadolu | Anadolu Agency
"Al Jazeera" host=aljazeera.com state=QAT : Al Jazeera
"IRNA" host=irna.ir state=IRN : IRNA
"SANA" host=sana.sy state=SYR : SANA
"SPA" host=spa.gov.sa state=SAU : Saudi Press Agency
"WAM" host=wam.ae state=ARE : WAM
"Vatican News" host=vaticannews.va state=VAT : Vatican News

# America
"Associated Press" host=apnews.com state=USA : AP | Associated Press | The Associated Press | apnews.com
"CNN" host=cnn.com state=USA : CNN
"The New York Times" host=nytimes.com state=USA : The New York Times | New York Times | NY Times
"The Washington Post" host=washingtonpost.com state=USA : The Washington Post | Washington Post
"The Wall Street Journal" host=wsj.com state=USA : The Wall Street Journal | Wall Street Journal | WSJ
"Bloomberg" host=bloomberg.com state=USA : Bloomberg
"NY Post" host=nypost.com state=USA : NY Post | New York Post
"UPI" host=upi.com state=USA : UPI
"Voice of America" host=voanews.com state=USA : VOA | VOA News | Voice of America
"The White House" host=whitehouse.gov state=USA : whitehouse.gov | WhiteHouse.gov
"U.S. Department of State" host=state.gov state=USA : state.gov
"Politico" host=politico.com state=USA : Politico | POLITICO
