# Institutions that act for a state, as Vietnamese texts name them.
# A line reads: kind, `party=` only where the name itself says whose it is, then every form.
# Kinds: government, presidency, parliament, ministry, party, army, court, province, city, embassy, mission, agency,
# mass-organisation, business, university. Small letters in a form match capitals too.
class body cased

# --- Government ---
government : chính phủ | Nhà nước | Nội các | Hội đồng Bộ trưởng | Chính quyền | Hội đồng Nhà nước | Phủ Thủ tướng | Văn phòng Thủ tướng | Văn phòng Nội các | Thường trực Chính phủ | Chính phủ lâm thời | chính quyền quân sự | Hội đồng Hành chính Nhà nước
government : Văn phòng Chính phủ | VPCP | Hội đồng Chính phủ
government party=CHN : Quốc vụ viện
government party=FRA : Điện Matignon
government party=USA : Chính quyền Trump | Chính quyền Biden | Chính quyền Obama | chính quyền Tổng thống Donald Trump | chính quyền Tổng thống Joe Biden | chính quyền Tổng thống Biden | chính quyền Tổng thống Trump
government party=HKG : Chính quyền Hong Kong | Chính quyền Hồng Kông | chính quyền Đặc khu hành chính Hong Kong

# --- Heads of state and their offices ---
presidency : Văn phòng Tổng thống | Phủ Tổng thống | Điện Tổng thống | Dinh Tổng thống | Hoàng gia | Hoàng cung | Văn phòng Hoàng gia
presidency : Văn phòng Chủ tịch nước | Phủ Chủ tịch

# --- Parliaments ---
parliament : quốc hội | Nghị viện | Thượng viện | Hạ viện | Thượng nghị viện | Hạ nghị viện | Lưỡng viện | Hội đồng lập pháp | Ủy ban Đối ngoại Thượng viện | Ủy ban Đối ngoại Hạ viện
parliament : Ủy ban Thường vụ Quốc hội | Thường vụ Quốc hội | UBTVQH | Văn phòng Quốc hội | Ủy ban Đối ngoại của Quốc hội | Ủy ban Đối ngoại Quốc hội | Ủy ban Quốc phòng và An ninh | Ủy ban Kinh tế của Quốc hội | Ủy ban Pháp luật của Quốc hội | Ủy ban Pháp luật | Ủy ban Tư pháp của Quốc hội | Ủy ban Pháp luật và Tư pháp | Ủy ban Kinh tế và Tài chính | Ủy ban Tài chính - Ngân sách | Ủy ban Xã hội | Ủy ban Văn hóa và Xã hội | Ủy ban Văn hóa, Giáo dục | Ủy ban Khoa học, Công nghệ và Môi trường | Ủy ban Quốc phòng, An ninh và Đối ngoại | Hội đồng Dân tộc | Hội đồng Dân tộc của Quốc hội | Ban Công tác đại biểu | Ban Dân nguyện | Ủy ban Công tác đại biểu | Ủy ban Dân nguyện và Giám sát
parliament : Nhóm Nghị sĩ hữu nghị | nhóm đại biểu Quốc hội hữu nghị | Liên minh Nghị sĩ hữu nghị
parliament party=CHN : Đại hội đại biểu nhân dân toàn quốc | Nhân đại toàn quốc | Ủy ban Thường vụ Nhân đại toàn quốc | Ủy ban Thường vụ Đại hội đại biểu nhân dân toàn quốc
parliament party=CHN : Hội nghị Hiệp thương chính trị nhân dân | Chính hiệp toàn quốc | Chính hiệp | Chính hiệp Trung Quốc
parliament party=CUB : Quốc hội Chính quyền nhân dân Cuba
parliament party=DEU : Bundestag | Bundesrat
parliament party=ISR : Knesset
parliament party=MNG : Đại Khural | Đại Khu-ran
parliament party=PRK : Hội đồng Nhân dân tối cao | Hội nghị Nhân dân tối cao
parliament party=RUS : Duma quốc gia | Duma quốc gia Nga | Đuma quốc gia | Đuma quốc gia Nga | Duma | Đuma | Hội đồng Liên bang Nga | Hội đồng Liên bang | Quốc hội liên bang Nga
parliament party=UKR : Verkhovna Rada | Rada tối cao

# --- Ministries of foreign affairs, defence, security ---
ministry : Bộ Ngoại giao | BNG | Bộ Ngoại giao và Hợp tác quốc tế | Bộ Ngoại giao và Thương mại | Bộ Ngoại giao và Kiều dân | Bộ Ngoại giao và các vấn đề châu Âu | Bộ Ngoại giao và Tôn giáo | Bộ các vấn đề đối ngoại | Bộ châu Âu và Ngoại giao
ministry : Bộ Quốc phòng | BQP | Bộ Công an | Bộ An ninh | Bộ An ninh Quốc gia | Bộ An ninh nội địa | Bộ Nội vụ | Bộ Quốc phòng và Cựu chiến binh | Bộ Công an nhân dân
ministry party=USA : Bộ Chiến tranh
ministry party=GBR : Bộ Ngoại giao, Khối thịnh vượng chung và Phát triển | Bộ Ngoại giao, Thịnh vượng chung và Phát triển
ministry party=AUS : Bộ Ngoại giao và Thương mại Australia | DFAT
ministry party=KOR : Bộ Thống nhất

# --- Other ministries, past and present, with their abbreviations ---
ministry : Bộ Tư pháp | Bộ Kế hoạch và Đầu tư | Bộ KH&ĐT | Bộ KH-ĐT | Bộ KHĐT | Bộ Tài chính | Bộ Kinh tế | Bộ Ngân khố | Bộ Kinh tế và Tài chính | Bộ Kế hoạch | Bộ Phát triển kinh tế | Bộ Kinh tế, Thương mại và Công nghiệp
ministry : Bộ Công Thương | Bộ Công nghiệp | Bộ Thương mại | Bộ Thương mại và Công nghiệp | Bộ Công nghiệp và Thương mại | Bộ Kinh tế Đối ngoại | Bộ Ngoại thương và Đầu tư nước ngoài | Bộ Thương nghiệp
ministry : Bộ Nông nghiệp | Bộ Nông nghiệp và Phát triển nông thôn | Bộ NN&PTNT | Bộ NN-PTNT | Bộ NNPTNT | Bộ Nông nghiệp và Môi trường | Bộ NN&MT | Bộ NN-MT | Bộ Nông Lâm nghiệp | Bộ Nông - Lâm nghiệp | Bộ Nông nghiệp và Lâm nghiệp | Bộ Thủy sản | Bộ Lâm nghiệp | Bộ Thủy lợi | Bộ Nông, Lâm và Ngư nghiệp | Bộ Nông, Lâm, Ngư nghiệp | Bộ Nông, Lâm nghiệp và Thủy sản
ministry : Bộ Tài nguyên và Môi trường | Bộ TN&MT | Bộ TN-MT | Bộ TNMT | Bộ Môi trường | Bộ Tài nguyên thiên nhiên và Môi trường
ministry : Bộ Giao thông vận tải | Bộ Giao thông Vận tải và Truyền thông | Bộ GTVT | Bộ Giao thông | Bộ Xây dựng | Bộ Công chính và Vận tải | Bộ Công chính - Vận tải | Bộ Đất đai, Hạ tầng, Giao thông và Du lịch | Bộ Vận tải
ministry : Bộ Khoa học và Công nghệ | Bộ KH&CN | Bộ KH-CN | Bộ KHCN | Bộ Thông tin và Truyền thông | Bộ TT&TT | Bộ TT-TT | Bộ TTTT | Bộ Thông tin | Bộ Bưu chính, Viễn thông | Bộ Công nghệ và Truyền thông | Bộ Thông tin, Văn hóa và Du lịch | Bộ Phát triển số
ministry : Bộ Giáo dục và Đào tạo | Bộ GD&ĐT | Bộ GD-ĐT | Bộ GDĐT | Bộ Giáo dục | Bộ Giáo dục và Thể thao | Bộ Đại học | Bộ Giáo dục, Văn hóa, Thể thao, Khoa học và Công nghệ | Bộ Giáo dục, Thanh niên và Thể thao
ministry : Bộ Y tế | Bộ Y tế và Phúc lợi | Bộ Y tế, Lao động và Phúc lợi | Bộ Phúc lợi
ministry : Bộ Văn hóa, Thể thao và Du lịch | Bộ Văn hóa Thể thao và Du lịch | Bộ Văn hóa - Thể thao và Du lịch | Bộ VHTT&DL | Bộ VHTTDL | Bộ VH,TT&DL | Bộ VH-TT-DL | Bộ VH-TT&DL | Bộ Văn hóa | Bộ Văn hóa - Thông tin | Bộ Văn hóa và Du lịch | Bộ Văn hóa và Nghệ thuật | Bộ Du lịch
ministry : Bộ Lao động | Bộ Lao động và Phúc lợi xã hội | Bộ Lao động và Việc làm | Bộ Lao động và Đào tạo nghề | Bộ Lao động và Bảo trợ xã hội | Bộ Nhân lực
ministry : Bộ Năng lượng | Bộ Năng lượng và Mỏ | Bộ Năng lượng và Khoáng sản | Bộ Mỏ và Năng lượng | Bộ Dầu mỏ | Bộ Tôn giáo | Bộ Các tình trạng khẩn cấp | Bộ Tình trạng khẩn cấp
ministry party=VNM : Bộ Lao động - Thương binh và Xã hội | Bộ Lao động, Thương binh và Xã hội | Bộ LĐTBXH | Bộ LĐ-TB&XH | Bộ LĐTB&XH | Bộ LĐ-TBXH | Bộ LĐ-TB-XH | Bộ Dân tộc và Tôn giáo | Bộ DT&TG
agency : Ngân hàng Nhà nước | NHNN | Ngân hàng Trung ương | Kiểm toán Nhà nước | Thanh tra Chính phủ | Ủy ban Dân tộc
agency party=VNM : Ngân hàng Nhà nước Việt Nam

# --- Departments and offices within the ministries ---
agency : Cục Lãnh sự | Cục Lễ tân Nhà nước | Cục Đối ngoại | Cục Ngoại vụ | Vụ Hợp tác quốc tế | Vụ Thông tin Báo chí | Vụ Báo chí | Vụ Tổ chức quốc tế | Vụ các Tổ chức quốc tế | Vụ Luật pháp và Điều ước quốc tế | Vụ Đông Bắc Á | Vụ Đông Nam Á - Nam Á - Nam Thái Bình Dương | Vụ châu Âu | Vụ châu Mỹ | Vụ Trung Đông - châu Phi | Vụ ASEAN | Vụ Chính sách đối ngoại | Vụ Ngoại giao kinh tế | Tổng cục | Sở Ngoại vụ | Sở Công Thương | Sở Kế hoạch và Đầu tư | Sở Tài chính | Sở Du lịch | Ban Quản lý các khu công nghiệp
agency party=VNM : Ủy ban Nhà nước về người Việt Nam ở nước ngoài | Ủy ban Nhà nước về NVNONN | Ủy ban Biên giới quốc gia | Tổng cục Du lịch Việt Nam | Cục Du lịch quốc gia Việt Nam | Cục Gìn giữ hòa bình Việt Nam | Ủy ban Quốc gia UNESCO Việt Nam | Ủy ban sông Mê Công Việt Nam | Ủy ban sông Mekong Việt Nam | Bảo hiểm xã hội Việt Nam | Viện Hàn lâm Khoa học xã hội Việt Nam | Viện Hàn lâm Khoa học và Công nghệ Việt Nam
agency party=VNM : Hội đồng Quốc phòng và An ninh | Ban Cơ yếu Chính phủ | Ban Tôn giáo Chính phủ

# --- Parties and their organs ---
party : Đảng | Trung ương Đảng | Ban Chấp hành Trung ương | Ban Chấp hành Trung ương Đảng | BCH Trung ương | BCHTW | Bộ Chính trị | Ban Bí thư | Ban Bí thư Trung ương Đảng | Ban Đối ngoại Trung ương | Ban Đối ngoại TƯ | Ban Đối ngoại Trung ương Đảng | Văn phòng Trung ương Đảng | Văn phòng Trung ương | Ban Tuyên giáo Trung ương | Ban Tuyên huấn Trung ương | Ban Tuyên truyền Trung ương | Ban Tổ chức Trung ương | Ban Kinh tế Trung ương | Ban Dân vận Trung ương | Ban Nội chính Trung ương | Ủy ban Kiểm tra Trung ương | Ban Kiểm tra Trung ương | Ban Tuyên giáo và Dân vận Trung ương | Ban Chính sách, chiến lược Trung ương | Đảng ủy Công an Trung ương | Đảng ủy Bộ Ngoại giao | Đảng ủy Chính phủ | Đảng ủy Quốc hội | Đảng ủy các cơ quan Đảng Trung ương | Hội đồng Lý luận Trung ương | Ban Cán sự đảng | tỉnh ủy | thành ủy | Đảng bộ
party : Đảng Dân chủ | Đảng Cộng hòa | Đảng Bảo thủ | Công đảng | Đảng Lao động | Đảng Xã hội | Đảng Xanh | Đảng Tự do | Đảng Quốc đại | Đảng Cộng sản | liên minh cầm quyền | đảng cầm quyền | đảng đối lập
party party=VNM : Đảng Cộng sản Việt Nam | ĐCSVN | Đảng CSVN | Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam
party party=LAO : Đảng Nhân dân Cách mạng Lào | Đảng NDCM Lào | Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào | Trung ương Đảng Nhân dân Cách mạng Lào
party party=CHN : Đảng Cộng sản Trung Quốc | ĐCS Trung Quốc | ĐCSTQ | Đảng CSTQ | Ủy ban Trung ương Đảng Cộng sản Trung Quốc | Ban Chấp hành Trung ương Đảng Cộng sản Trung Quốc | Ban Liên lạc Đối ngoại Trung ương | Ban Liên lạc Đối ngoại Trung ương Đảng Cộng sản Trung Quốc | Ban Liên lạc đối ngoại | Ủy ban Công tác đối ngoại Trung ương | Văn phòng Ủy ban Công tác đối ngoại Trung ương
party party=KHM : Đảng Nhân dân Campuchia | Đảng Nhân dân Cách mạng Campuchia | CPP | FUNCINPEC
party party=CUB : Đảng Cộng sản Cuba | ĐCS Cuba
party party=PRK : Đảng Lao động Triều Tiên
party party=JPN : Đảng Dân chủ tự do Nhật Bản | LDP | Đảng Cộng sản Nhật Bản | Đảng Công minh | Đảng Công Minh Nhật Bản | Đảng Komeito
party party=KOR : Đảng Dân chủ đồng hành | Đảng Sức mạnh Quốc dân | Đảng Quyền lực Nhân dân
party party=RUS : Đảng Nước Nga Thống nhất | Đảng Nước Nga công bằng | Đảng Cộng sản Liên bang Nga | Đảng Cộng sản Nga
party party=FRA : Đảng Cộng sản Pháp
party party=DEU : Đảng Dân chủ Xã hội Đức | SPD | Đảng Liên minh Dân chủ Cơ đốc giáo | CDU | Đảng Cánh tả Đức
party party=IND : Đảng Bharatiya Janata | BJP | Đảng Cộng sản Ấn Độ | Đảng Quốc đại Ấn Độ
party party=SGP : Đảng Nhân dân hành động | PAP | Đảng Hành động nhân dân
party party=MYS : Tổ chức Dân tộc Mã Lai Thống nhất | UMNO
party party=MNG : Đảng Nhân dân Mông Cổ
party party=VEN : Đảng Xã hội chủ nghĩa thống nhất Venezuela
party party=ZAF : Đại hội Dân tộc Phi | ANC
party party=MOZ : FRELIMO
party party=AGO : MPLA
party party=TUR : Đảng Công lý và Phát triển
party party=THA : Đảng Pheu Thai | Đảng Vì nước Thái

# --- Armies, police, coast guards ---
army : Quân đội | Quân ủy Trung ương | quân đội nhân dân | Quân đội Nhân dân cách mạng | lực lượng vũ trang | Lục quân | Hải quân | Không quân | Bộ Tổng Tham mưu | Tổng cục Chính trị | Bộ Tư lệnh | Quân khu | Quân chủng | Quân chủng Hải quân | Quân chủng Phòng không - Không quân | Bộ đội Biên phòng | Cảnh sát biển | Hải cảnh | Lực lượng Cảnh sát biển | Lực lượng Tuần duyên | Tuần duyên | Thủy quân lục chiến | Hội đồng Tham mưu trưởng liên quân | Bộ Tham mưu liên quân | Quân ủy
army party=VNM : Quân đội nhân dân Việt Nam | QĐND Việt Nam | QĐNDVN | Quân đội Việt Nam | Công an nhân dân Việt Nam | Hải quân nhân dân Việt Nam | Bộ đội Biên phòng Việt Nam | Cảnh sát biển Việt Nam | Tổng cục Chính trị Quân đội nhân dân Việt Nam | Bộ Tổng Tham mưu Quân đội nhân dân Việt Nam
army party=CHN : Quân Giải phóng nhân dân | Quân Giải phóng Nhân dân Trung Quốc | Quân giải phóng nhân dân Trung Hoa | PLA | Hải cảnh Trung Quốc | Chiến khu miền Nam | Chiến khu miền Đông
army party=LAO : Quân đội nhân dân Lào
army party=KHM : Quân đội Hoàng gia Campuchia
army party=PRK : Quân đội nhân dân Triều Tiên
army party=CUB : Các lực lượng vũ trang cách mạng Cuba | Bộ Các lực lượng vũ trang cách mạng Cuba | Bộ Các lực lượng vũ trang cách mạng
army party=JPN : Lực lượng Phòng vệ | Lực lượng Phòng vệ Nhật Bản | Lực lượng Phòng vệ trên biển | Lực lượng Tự vệ biển
army party=USA : Bộ Tư lệnh Ấn Độ Dương - Thái Bình Dương | Bộ Tư lệnh Thái Bình Dương | INDOPACOM | Hạm đội 7 | Hạm đội Thái Bình Dương | Vệ binh quốc gia
army party=ISR : Lực lượng Phòng vệ Israel | IDF
army party=IRN : Vệ binh Cách mạng Hồi giáo | Lực lượng Vệ binh Cách mạng Hồi giáo Iran | IRGC

# --- Courts and prosecutors ---
court : Tòa án nhân dân tối cao | TANDTC | Viện Kiểm sát nhân dân tối cao | VKSNDTC | Viện Kiểm sát | Tòa án Tối cao | Tòa án | Tòa án Hiến pháp | Tòa Hiến pháp | Viện Công tố | Tổng Viện kiểm sát | Viện Công tố Tối cao | Tòa án Nhân dân | Tòa án Nhân dân cấp cao

# --- Embassies, consulates, permanent missions ---
embassy : Đại sứ quán | ĐSQ | Sứ quán | Tổng Lãnh sự quán | TLSQ | Lãnh sự quán | Cơ quan đại diện | cơ quan đại diện ngoại giao | Văn phòng Đại diện | Văn phòng Kinh tế - Văn hóa | Thương vụ | Công sứ quán | Tòa Đại sứ | Tòa Tổng Lãnh sự | Phòng Tùy viên Quốc phòng
mission : Phái đoàn | Phái đoàn thường trực | Phái đoàn đại diện thường trực | Phái đoàn đại diện | Phái bộ | đoàn đại biểu | đoàn đại biểu cấp cao | đoàn công tác | đoàn đàm phán
mission party=VNM : Phái đoàn đại diện thường trực Việt Nam bên cạnh Liên hợp quốc | Phái đoàn Việt Nam

# --- Agencies of aid, trade, security and science abroad ---
agency : Hội đồng An ninh Quốc gia | Hội đồng An ninh | Văn phòng An ninh quốc gia | Cơ quan An ninh Liên bang | Cơ quan Tình báo
agency party=USA : USAID | Cơ quan Phát triển quốc tế Hoa Kỳ | Cơ quan Phát triển quốc tế của Mỹ | Cơ quan Phát triển Quốc tế Mỹ | USTR | Văn phòng Đại diện thương mại Mỹ | Đại diện Thương mại Hoa Kỳ | CIA | Cục Tình báo Trung ương Mỹ | FBI | Cục Điều tra liên bang Mỹ | NASA | Cục Dự trữ liên bang Mỹ | Fed | DFC | Tập đoàn Tài chính phát triển quốc tế Hoa Kỳ | Cơ quan Thương mại và Phát triển Mỹ | Cơ quan Kiểm soát và Phòng ngừa dịch bệnh Mỹ
agency party=JPN : JICA | Cơ quan Hợp tác quốc tế Nhật Bản | JETRO | Tổ chức Xúc tiến Thương mại Nhật Bản | JBIC | Ngân hàng Hợp tác quốc tế Nhật Bản
agency party=KOR : KOICA | Cơ quan Hợp tác quốc tế Hàn Quốc | KOTRA | Cơ quan Xúc tiến Thương mại và Đầu tư Hàn Quốc
agency party=FRA : AFD | Cơ quan Phát triển Pháp
agency party=DEU : GIZ | Tổ chức Hợp tác quốc tế Đức | Ngân hàng Tái thiết Đức | KfW
agency party=AUS : AusAID
agency party=GBR : Hội đồng Anh
agency party=CHN : Ủy ban Cải cách và Phát triển quốc gia | NDRC | Văn phòng Sự vụ Đài Loan | Cơ quan Hợp tác phát triển quốc tế Trung Quốc
agency party=RUS : Hội đồng An ninh Liên bang Nga | Rosatom | Roscosmos | FSB | Rossotrudnichestvo
agency party=IRN : Hội đồng An ninh quốc gia tối cao

# --- Mass organisations and friendship societies ---
mass-organisation : Mặt trận Tổ quốc | MTTQ | Ủy ban Mặt trận Tổ quốc | Ủy ban Trung ương Mặt trận Tổ quốc | Hội Hữu nghị | Hội Chữ thập đỏ | Hội Liên hiệp Phụ nữ | Hội Nông dân | Hội Cựu chiến binh | Đoàn Thanh niên | Đoàn Thanh niên Cộng sản | Tổng Công đoàn | Công đoàn | Liên hiệp các tổ chức hữu nghị | Hội Nhà báo | Hội Luật gia | Hội người Việt Nam | Hội người Việt | Ủy ban Hòa bình | Hội đồng Hòa bình thế giới
mass-organisation party=VNM : Mặt trận Tổ quốc Việt Nam | MTTQ Việt Nam | MTTQVN | Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | UBTƯ MTTQ Việt Nam | Ủy ban Trung ương MTTQ Việt Nam | Ủy ban MTTQ Việt Nam | Liên hiệp các tổ chức hữu nghị Việt Nam | VUFO | Hội Liên hiệp Phụ nữ Việt Nam | Hội LHPN Việt Nam | Trung ương Hội Liên hiệp Phụ nữ Việt Nam | Trung ương Đoàn | Trung ương Đoàn TNCS Hồ Chí Minh | Đoàn Thanh niên Cộng sản Hồ Chí Minh | Đoàn TNCS Hồ Chí Minh | Tổng Liên đoàn Lao động Việt Nam | Tổng LĐLĐ Việt Nam | Hội Nông dân Việt Nam | Hội Cựu chiến binh Việt Nam | Hội Chữ thập đỏ Việt Nam | Hội Nhà báo Việt Nam | Hội Luật gia Việt Nam | Hội Sinh viên Việt Nam | Hội Nạn nhân chất độc da cam/dioxin Việt Nam | Giáo hội Phật giáo Việt Nam | Quỹ Hòa bình và Phát triển Việt Nam | Ủy ban Hòa bình Việt Nam | Hội Hữu nghị Việt Nam
mass-organisation party=LAO : Mặt trận Lào Xây dựng đất nước | Ủy ban Trung ương Mặt trận Lào Xây dựng đất nước
mass-organisation party=KHM : Mặt trận Đoàn kết phát triển Tổ quốc Campuchia
mass-organisation party=CHN : Hội Hữu nghị đối ngoại nhân dân Trung Quốc
mass-organisation party=CUB : Viện Cuba Hữu nghị với các dân tộc | ICAP

# --- Businesses and chambers ---
business : Tập đoàn | Tổng công ty | Công ty | Phòng Thương mại | Phòng Thương mại và Công nghiệp | Hiệp hội Doanh nghiệp | Hội đồng Kinh doanh | Liên đoàn Công nghiệp | ngân hàng thương mại | Quỹ đầu tư
business party=VNM : VCCI | Phòng Thương mại và Công nghiệp Việt Nam | Liên đoàn Thương mại và Công nghiệp Việt Nam | PVN | Petrovietnam | Tập đoàn Dầu khí Việt Nam | Tập đoàn Dầu khí quốc gia Việt Nam | Tập đoàn Công nghiệp - Năng lượng quốc gia Việt Nam | EVN | Tập đoàn Điện lực Việt Nam | Viettel | VNPT | FPT | Vietnam Airlines | Vietjet | Vietjet Air | Vingroup | VinFast | TKV | Vietcombank | BIDV | Agribank | Vinamilk | Petrolimex | TH True Milk | Tập đoàn TH | Becamex | Tập đoàn Sovico
business party=USA : AmCham | Boeing | Intel | Apple | Google | Microsoft | NVIDIA | Exxon Mobil | ExxonMobil | SpaceX | Hội đồng Kinh doanh Hoa Kỳ - ASEAN | USABC | Phòng Thương mại Hoa Kỳ
business party=KOR : Samsung | LG | Hyundai | Lotte | KoCham | KORCHAM | Doosan | Hyosung | Posco | Phòng Thương mại và Công nghiệp Hàn Quốc
business party=JPN : Keidanren | Liên đoàn Kinh tế Nhật Bản | Toyota | Sumitomo | Mitsubishi | AEON | Marubeni | Itochu | Panasonic | JCCI
business party=EU : EuroCham | Airbus
business party=CHN : Huawei | CATL | Alibaba | Tencent | Sinopec | COMAC
business party=RUS : Gazprom | Rosneft | Zarubezhneft | Novatek | Lukoil
business party=IND : CII | Tata | Adani
business party=THA : SCG | Central Group
business party=SGP : Sembcorp | VSIP | Temasek

# --- Universities, academies, institutes ---
university : Đại học | Trường Đại học | Học viện | Viện Nghiên cứu | Đại học Quốc gia | Học viện Hành chính Quốc gia | Trường Đảng | Trường Đảng Trung ương | Học viện Quốc phòng
university party=VNM : Học viện Ngoại giao | Học viện Ngoại giao Việt Nam | Học viện Chính trị quốc gia Hồ Chí Minh | Đại học Quốc gia Hà Nội | ĐHQG Hà Nội | ĐHQGHN | Đại học Quốc gia Thành phố Hồ Chí Minh | ĐHQG-HCM | Đại học Bách khoa Hà Nội | Đại học Fulbright Việt Nam | Đại học Việt - Đức | Đại học Việt - Nhật | Đại học Việt Nhật | Đại học Việt Đức | Đại học Kinh tế Quốc dân | Đại học Ngoại thương | Đại học FPT | Viện Chiến lược Ngoại giao | Viện Biển Đông | Học viện Quốc phòng Việt Nam
university party=USA : Đại học Harvard | Đại học Columbia | Trường Harvard Kennedy
university party=CHN : Đại học Bắc Kinh | Đại học Thanh Hoa | Trường Đảng Trung ương Trung Quốc
university party=GBR : Đại học Oxford | Đại học Cambridge
university party=RUS : Đại học Tổng hợp quốc gia Moskva | MGIMO
university party=LAO : Học viện Chính trị và Hành chính Quốc gia Lào

# --- Local government ---
province : chính quyền tỉnh
city : chính quyền thành phố
province party=VNM : UBND | Ủy ban nhân dân | UBND tỉnh | Ủy ban nhân dân tỉnh | HĐND | Hội đồng nhân dân | HĐND tỉnh | Hội đồng nhân dân tỉnh
city party=VNM : UBND thành phố | UBND Tp | Ủy ban nhân dân thành phố | HĐND thành phố | HĐND Tp | Hội đồng nhân dân thành phố

# --- Cities under the central government ---
# "TP" and "Tp" are written with and without a dot.
city party=VNM : thủ đô Hà Nội | thành phố Hà Nội | Tp Hà Nội | Tp. Hà Nội
city party=VNM : thành phố Hải Phòng | Tp Hải Phòng | Tp. Hải Phòng
city party=VNM : thành phố Đà Nẵng | Tp Đà Nẵng | Tp. Đà Nẵng
city party=VNM : thành phố Cần Thơ | Tp Cần Thơ | Tp. Cần Thơ
city party=VNM : thành phố Huế | Tp Huế | Tp. Huế
city party=VNM : thành phố Hồ Chí Minh | Tp Hồ Chí Minh | Tp. Hồ Chí Minh | Tp.HCM | TpHCM | Tp HCM | thành phố mang tên Bác | Sài Gòn

# --- The north: provinces ---
# "Lào Cai" stands also without "tỉnh", so that it is not read as Lào.
province party=VNM : tỉnh Bắc Giang | tỉnh Bắc Kạn | tỉnh Bắc Ninh | tỉnh Cao Bằng | tỉnh Điện Biên | tỉnh Hà Giang
province party=VNM : tỉnh Hà Nam | tỉnh Hà Tây | tỉnh Hải Dương | tỉnh Hòa Bình | tỉnh Hưng Yên | tỉnh Lai Châu
province party=VNM : tỉnh Lạng Sơn | tỉnh Lào Cai | Lào Cai | tỉnh Nam Định | tỉnh Ninh Bình | tỉnh Phú Thọ
province party=VNM : tỉnh Quảng Ninh | tỉnh Sơn La | tỉnh Thái Bình | tỉnh Thái Nguyên | tỉnh Tuyên Quang | tỉnh Vĩnh Phúc
province party=VNM : tỉnh Yên Bái

# --- The centre: provinces ---
province party=VNM : tỉnh Bình Định | tỉnh Bình Thuận | tỉnh Đắk Lắk | tỉnh Đắc Lắc | tỉnh Đắk Nông | tỉnh Đắc Nông
province party=VNM : tỉnh Gia Lai | tỉnh Hà Tĩnh | tỉnh Khánh Hòa | tỉnh Kon Tum | tỉnh Lâm Đồng | tỉnh Nghệ An
province party=VNM : tỉnh Ninh Thuận | tỉnh Phú Yên | tỉnh Quảng Bình | tỉnh Quảng Nam | tỉnh Quảng Ngãi | tỉnh Quảng Trị
province party=VNM : tỉnh Thanh Hóa | tỉnh Thừa Thiên Huế | tỉnh Thừa Thiên - Huế

# --- The south: provinces ---
province party=VNM : tỉnh An Giang | tỉnh Bà Rịa - Vũng Tàu | tỉnh Bạc Liêu | tỉnh Bến Tre | tỉnh Bình Dương | tỉnh Bình Phước
province party=VNM : tỉnh Cà Mau | tỉnh Đồng Nai | tỉnh Đồng Tháp | tỉnh Hậu Giang | tỉnh Kiên Giang | tỉnh Long An
province party=VNM : tỉnh Sóc Trăng | tỉnh Tây Ninh | tỉnh Tiền Giang | tỉnh Trà Vinh | tỉnh Vĩnh Long

# --- Provinces across the borders that deal with Vietnamese ones ---
province party=CHN : tỉnh Quảng Tây | khu tự trị Quảng Tây | khu tự trị dân tộc Choang Quảng Tây | tỉnh Vân Nam | tỉnh Quảng Đông | tỉnh Hải Nam | tỉnh Phúc Kiến | tỉnh Chiết Giang | tỉnh Giang Tô | tỉnh Sơn Đông | tỉnh Tứ Xuyên | tỉnh Hồ Nam | tỉnh Hồ Bắc
city party=CHN : thành phố Thượng Hải | thành phố Trùng Khánh | thành phố Quảng Châu | thành phố Thâm Quyến | thành phố Côn Minh | thành phố Nam Ninh | thành phố Thiên Tân
province party=LAO : tỉnh Hủa Phăn | tỉnh Xiêng Khoảng | tỉnh Savannakhet | tỉnh Xa-vẳn-na-khẹt | tỉnh Champasak | tỉnh Chăm-pa-xắc | tỉnh Khăm Muồn | tỉnh Khammuane | tỉnh Bolikhamxay | tỉnh Bô-ly-khăm-xay | tỉnh Luông Pha Băng | tỉnh Luang Prabang | tỉnh Phông Sa Lỳ | tỉnh Phongsaly | tỉnh U Đôm Xay | tỉnh Oudomxay | tỉnh Salavan | tỉnh Sekong | tỉnh Xê Kông | tỉnh Attapeu | tỉnh Attapư
city party=LAO : thủ đô Viêng Chăn | thủ đô Vientiane
province party=KHM : tỉnh Ratanakiri | tỉnh Mondulkiri | tỉnh Kratie | tỉnh Tboung Khmum | tỉnh Svay Rieng | tỉnh Prey Veng | tỉnh Takeo | tỉnh Kandal | tỉnh Kampot | tỉnh Siem Reap
