# International organisations and blocs, as Vietnamese texts name them.
# A line reads: party code, `kind=organisation`, then every form: the usual names, then abbreviations.
# `use=organ` marks a body inside the organisation, which acts as that organisation; `use=metonym` its seat.
# Acronyms shared with English stand in any/organisations.lex. Small letters in a form match capitals too.
class party cased

# --- The United Nations ---
UN kind=organisation : Liên hợp quốc | Liên hiệp quốc | LHQ | Liên-hợp-quốc
UN kind=organisation use=organ : Hội đồng bảo an | Hội đồng bảo an Liên hợp quốc | Hội đồng bảo an Liên hiệp quốc | Hội đồng bảo an LHQ | HĐBA | HĐBA LHQ | HĐBA Liên hợp quốc | HĐBA Liên hiệp quốc
UN kind=organisation use=organ : Đại hội đồng | Đại hội đồng Liên hợp quốc | Đại hội đồng Liên hiệp quốc | Đại hội đồng LHQ | ĐHĐ | ĐHĐ LHQ | ĐHĐ Liên hợp quốc
UN kind=organisation use=organ : Ban Thư ký Liên hợp quốc | Ban Thư ký LHQ | Hội đồng Kinh tế và Xã hội | Hội đồng Kinh tế - Xã hội | Hội đồng Kinh tế - Xã hội Liên hợp quốc | Hội đồng Quản thác
UN kind=organisation use=organ : Hội đồng Nhân quyền | Hội đồng Nhân quyền Liên hợp quốc | Hội đồng Nhân quyền LHQ | Cao ủy Nhân quyền Liên hợp quốc | Cao ủy LHQ về nhân quyền | Văn phòng Cao ủy Nhân quyền Liên hợp quốc
UN kind=organisation use=organ : Tòa án Công lý quốc tế | Tòa Công lý quốc tế | Tòa án Công lý quốc tế của Liên hợp quốc | Ủy ban Luật pháp quốc tế | Ủy ban Luật pháp quốc tế của Liên hợp quốc
UN kind=organisation use=organ : Ủy ban Kinh tế - Xã hội châu Á - Thái Bình Dương | Ủy ban Kinh tế và Xã hội châu Á - Thái Bình Dương | Ủy ban Kinh tế - Xã hội châu Á - Thái Bình Dương của Liên hợp quốc
UN kind=organisation use=organ : lực lượng gìn giữ hòa bình Liên hợp quốc | lực lượng gìn giữ hòa bình LHQ | phái bộ gìn giữ hòa bình Liên hợp quốc | Cục Hoạt động hòa bình Liên hợp quốc | Phái bộ Liên hợp quốc
UN kind=organisation use=organ : Văn phòng Điều phối các vấn đề nhân đạo | Cơ quan Phòng chống ma túy và tội phạm của Liên hợp quốc | Cơ quan Phòng, chống ma túy và tội phạm của Liên hợp quốc | Cơ quan Cứu trợ người tị nạn Palestine | Cơ quan Cứu trợ và Việc làm của Liên hợp quốc cho người tị nạn Palestine

# --- The United Nations family ---
FAO kind=organisation : Tổ chức Lương thực và Nông nghiệp | Tổ chức Nông Lương | Tổ chức Lương thực và Nông nghiệp Liên hợp quốc | Tổ chức Lương thực và Nông nghiệp của Liên hợp quốc | Tổ chức Nông lương Liên hợp quốc | Tổ chức Lương nông Liên hợp quốc
IAEA kind=organisation : Cơ quan Năng lượng nguyên tử quốc tế | Cơ quan năng lượng nguyên tử thế giới
ICAO kind=organisation : Tổ chức Hàng không dân dụng quốc tế
IFAD kind=organisation : Quỹ Phát triển nông nghiệp quốc tế | Quỹ Quốc tế về phát triển nông nghiệp
ILO kind=organisation : Tổ chức Lao động quốc tế
IMF kind=organisation : Quỹ Tiền tệ quốc tế
IMO kind=organisation : Tổ chức Hàng hải quốc tế
IOM kind=organisation : Tổ chức Di cư quốc tế
ITU kind=organisation : Liên minh Viễn thông quốc tế
UNAIDS kind=organisation : Chương trình phối hợp của Liên hợp quốc về HIV/AIDS
UNCTAD kind=organisation : Hội nghị Liên hợp quốc về Thương mại và Phát triển | Hội nghị của Liên hợp quốc về Thương mại và Phát triển
UNDP kind=organisation : Chương trình Phát triển Liên hợp quốc | Chương trình Phát triển của Liên hợp quốc | Chương trình Phát triển LHQ
UNEP kind=organisation : Chương trình Môi trường Liên hợp quốc | Chương trình Môi trường của Liên hợp quốc
UNESCO kind=organisation : Tổ chức Giáo dục, Khoa học và Văn hóa Liên hợp quốc | Tổ chức Giáo dục, Khoa học và Văn hóa của Liên hợp quốc | Tổ chức Giáo dục, Khoa học và Văn hóa LHQ
UNFPA kind=organisation : Quỹ Dân số Liên hợp quốc | Quỹ Dân số của Liên hợp quốc
UNHCR kind=organisation : Cao ủy Liên hợp quốc về người tị nạn | Cao ủy Liên hợp quốc về người tỵ nạn | Cao ủy LHQ về người tị nạn | Cao ủy Tị nạn Liên hợp quốc | Cơ quan Tị nạn Liên hợp quốc
UNICEF kind=organisation : Quỹ Nhi đồng Liên hợp quốc | Quỹ Nhi đồng của Liên hợp quốc | Quỹ Nhi đồng LHQ
UNIDO kind=organisation : Tổ chức Phát triển công nghiệp Liên hợp quốc | Tổ chức Phát triển công nghiệp của Liên hợp quốc
UNWOMEN kind=organisation : Cơ quan Liên hợp quốc về bình đẳng giới và trao quyền cho phụ nữ | Cơ quan Phụ nữ Liên hợp quốc
UNWTO kind=organisation : Tổ chức Du lịch thế giới | Tổ chức Du lịch thế giới của Liên hợp quốc | UN Tourism
UPU kind=organisation : Liên minh Bưu chính thế giới
WFP kind=organisation : Chương trình Lương thực thế giới | Chương trình Lương thực thế giới của Liên hợp quốc
WHO kind=organisation : Tổ chức Y tế thế giới | TCYTTG
WIPO kind=organisation : Tổ chức Sở hữu trí tuệ thế giới
WMO kind=organisation : Tổ chức Khí tượng thế giới

# --- Asia and the Pacific ---
ACMECS kind=organisation : Chiến lược Hợp tác kinh tế Ayeyawady - Chao Phraya - Mê Công | Chiến lược hợp tác kinh tế ba dòng sông
AIPA kind=organisation : Liên nghị viện các quốc gia Đông Nam Á | Liên nghị viện ASEAN | Hội đồng Liên nghị viện các quốc gia Đông Nam Á | Hội đồng Liên nghị viện ASEAN | Đại hội đồng Liên nghị viện các quốc gia Đông Nam Á | Đại hội đồng AIPA | Đại hội đồng Liên nghị viện ASEAN
APEC kind=organisation : Diễn đàn Hợp tác kinh tế châu Á - Thái Bình Dương | Hợp tác Kinh tế châu Á - Thái Bình Dương | Diễn đàn Hợp tác kinh tế châu Á-TBD
ASEAN kind=organisation : Hiệp hội các quốc gia Đông Nam Á | Hiệp hội các nước Đông Nam Á | Cộng đồng ASEAN | A-xê-an
ASEAN kind=organisation use=organ : Ban Thư ký ASEAN | Hội đồng Điều phối ASEAN | Ủy ban ASEAN | Ủy ban các Đại diện thường trực ASEAN | Ủy ban liên chính phủ ASEAN về nhân quyền | Diễn đàn Khu vực ASEAN | Hội nghị Bộ trưởng Quốc phòng ASEAN | Hội đồng Cộng đồng Chính trị - An ninh ASEAN | Hội đồng Cộng đồng Kinh tế ASEAN
ASEM kind=organisation : Diễn đàn Hợp tác Á - Âu | Diễn đàn Á - Âu
BIMSTEC kind=organisation : Sáng kiến Vịnh Bengal về hợp tác kinh tế và kỹ thuật đa ngành
BOAO kind=organisation : Diễn đàn châu Á Bác Ngao | Diễn đàn Bác Ngao | Diễn đàn Bác Ngao châu Á
CICA kind=organisation : Hội nghị về phối hợp hành động và các biện pháp xây dựng lòng tin ở châu Á
EAEU kind=organisation : Liên minh Kinh tế Á - Âu | Liên minh kinh tế Âu - Á
EAEU kind=organisation use=organ : Ủy ban Kinh tế Á - Âu | Ủy ban Kinh tế Âu - Á
GMS kind=organisation : Tiểu vùng Mê Công mở rộng | Tiểu vùng sông Mê Công mở rộng | Tiểu vùng Mekong mở rộng | Tiểu vùng sông Mekong mở rộng
IORA kind=organisation : Hiệp hội vành đai Ấn Độ Dương | Hiệp hội các quốc gia ven Ấn Độ Dương
IPEF kind=organisation : Khuôn khổ kinh tế Ấn Độ Dương - Thái Bình Dương vì thịnh vượng | Khuôn khổ kinh tế Ấn Độ Dương - Thái Bình Dương
MLC kind=organisation : Hợp tác Mê Công - Lan Thương | Hợp tác Mekong - Lan Thương
MRC kind=organisation : Ủy hội sông Mê Công quốc tế | Ủy hội sông Mekong quốc tế | Ủy hội sông Mê Kông quốc tế | Ủy hội sông Mekong | Ủy hội sông Mê Công | Ủy ban sông Mekong | Ủy hội Mê Công quốc tế | Ủy hội Mekong quốc tế
PIF kind=organisation : Diễn đàn các đảo Thái Bình Dương | Diễn đàn các quốc đảo Thái Bình Dương
QUAD kind=organisation : Bộ tứ | nhóm Bộ tứ | Bộ Tứ kim cương | Đối thoại an ninh bốn bên | Đối thoại tứ giác an ninh
SAARC kind=organisation : Hiệp hội Hợp tác khu vực Nam Á
SCO kind=organisation : Tổ chức Hợp tác Thượng Hải
SEAMEO kind=organisation : Tổ chức Bộ trưởng Giáo dục các nước Đông Nam Á | Tổ chức Bộ trưởng Giáo dục Đông Nam Á

# --- Europe and the Atlantic ---
# "Hội đồng châu Âu" is the European Council; the Council of Europe is "Ủy hội châu Âu".
BENELUX kind=organisation : Liên minh Benelux
COE kind=organisation : Ủy hội châu Âu | Hội đồng Nghị viện Ủy hội châu Âu
CIS kind=organisation : Cộng đồng các quốc gia độc lập | SNG
CSTO kind=organisation : Tổ chức Hiệp ước An ninh tập thể
EFTA kind=organisation : Hiệp hội Thương mại tự do châu Âu | Khối Thương mại tự do châu Âu
EU kind=organisation : Liên minh châu Âu | Liên hiệp châu Âu | Liên Âu | khối EU
EU kind=organisation use=organ : Ủy ban châu Âu | Nghị viện châu Âu | Hội đồng châu Âu | Hội đồng EU | Hội đồng Liên minh châu Âu | Ủy ban Liên minh châu Âu | Ủy ban EU | Nghị viện EU | Quốc hội châu Âu | Ngân hàng Trung ương châu Âu | Ngân hàng Đầu tư châu Âu | Tòa án châu Âu | Tòa án Công lý châu Âu | Cơ quan Đối ngoại châu Âu | Cơ quan Hành động đối ngoại châu Âu | Phái đoàn Liên minh châu Âu | Phái đoàn EU | Cộng đồng châu Âu
EU kind=organisation use=metonym : Brussels | Bruxelles | Brúc-xen | Bơ-rúc-xen
NATO kind=organisation : Tổ chức Hiệp ước Bắc Đại Tây Dương | Hiệp ước Bắc Đại Tây Dương | Liên minh quân sự Bắc Đại Tây Dương | khối NATO | Minh ước Bắc Đại Tây Dương
OSCE kind=organisation : Tổ chức An ninh và Hợp tác châu Âu | Tổ chức An ninh và Hợp tác ở châu Âu
EBRD kind=organisation : Ngân hàng Tái thiết và Phát triển châu Âu

# --- Africa, the Middle East, the Americas ---
ARABLEAGUE kind=organisation : Liên đoàn Ả rập | Liên đoàn Arab | Liên đoàn A-rập | Liên đoàn Ả-rập | Liên đoàn các quốc gia Ả rập | Liên đoàn các nước Arab | LĐ Arab
AU kind=organisation : Liên minh châu Phi | Liên hiệp châu Phi
AU kind=organisation use=organ : Ủy ban Liên minh châu Phi
ANDEAN kind=organisation : Cộng đồng Andean | Cộng đồng các nước Andes
CARICOM kind=organisation : Cộng đồng Caribe | Cộng đồng Ca-ri-bê | Cộng đồng Caribbean | Cộng đồng các nước vùng Caribe
CELAC kind=organisation : Cộng đồng các quốc gia Mỹ Latinh và Caribe | Cộng đồng các quốc gia Mỹ Latinh và Caribbean | Cộng đồng các nước Mỹ Latinh và Caribe | Cộng đồng các quốc gia Mỹ La-tinh và Ca-ri-bê
ECOWAS kind=organisation : Cộng đồng Kinh tế các quốc gia Tây Phi | Cộng đồng Kinh tế Tây Phi
GCC kind=organisation : Hội đồng Hợp tác vùng Vịnh | Hội đồng Hợp tác các quốc gia Arab vùng Vịnh
MERCOSUR kind=organisation : Thị trường chung Nam Mỹ | Khối thị trường chung Nam Mỹ | Khối Mercosur
OAS kind=organisation : Tổ chức các quốc gia châu Mỹ | Tổ chức các nước châu Mỹ
OIC kind=organisation : Tổ chức Hợp tác Hồi giáo | Tổ chức Hội nghị Hồi giáo
PACALLIANCE kind=organisation : Liên minh Thái Bình Dương
SADC kind=organisation : Cộng đồng Phát triển miền Nam châu Phi | Cộng đồng Phát triển Nam Phi châu

# --- Across the world: blocs, trade, money ---
ADB kind=organisation : Ngân hàng Phát triển châu Á
AFDB kind=organisation : Ngân hàng Phát triển châu Phi
AIIB kind=organisation : Ngân hàng Đầu tư cơ sở hạ tầng châu Á | Ngân hàng Đầu tư hạ tầng châu Á
BRICS kind=organisation : khối BRICS | nhóm BRICS
COMMONWEALTH kind=organisation : khối Thịnh vượng chung | Khối thịnh vượng chung Anh
G20 kind=organisation : nhóm G20 | nhóm các nền kinh tế phát triển và mới nổi hàng đầu thế giới
G7 kind=organisation : nhóm G7 | nhóm các nước công nghiệp phát triển hàng đầu thế giới | nhóm 7 nước công nghiệp phát triển
G77 kind=organisation : nhóm G77 | nhóm 77 | nhóm G77 và Trung Quốc | nhóm 77 và Trung Quốc | G77 và Trung Quốc
NONALIGNED kind=organisation : Phong trào Không liên kết | Phong trào các nước Không liên kết
NDB kind=organisation : Ngân hàng Phát triển mới
OECD kind=organisation : Tổ chức Hợp tác và Phát triển kinh tế
OIF kind=organisation : Tổ chức quốc tế Pháp ngữ | Tổ chức Quốc tế các nước có sử dụng tiếng Pháp | Cộng đồng Pháp ngữ | Cộng đồng các nước có sử dụng tiếng Pháp
OPEC kind=organisation : Tổ chức các nước xuất khẩu dầu mỏ | Tổ chức các nước xuất khẩu dầu lửa
WEF kind=organisation : Diễn đàn Kinh tế thế giới
WORLDBANK kind=organisation : Ngân hàng thế giới | NHTG | nhóm Ngân hàng thế giới
WTO kind=organisation : Tổ chức Thương mại thế giới

# --- Law, police, parliaments, relief ---
ICC kind=organisation : Tòa án Hình sự quốc tế | Tòa Hình sự quốc tế
ICRC kind=organisation : Ủy ban Chữ thập đỏ quốc tế | Hội Chữ thập đỏ quốc tế | Ủy ban quốc tế Chữ thập đỏ
IFRC kind=organisation : Hiệp hội Chữ thập đỏ và Trăng lưỡi liềm đỏ quốc tế | Hiệp hội Chữ thập đỏ - Trăng lưỡi liềm đỏ quốc tế | Liên đoàn quốc tế các Hội Chữ thập đỏ và Trăng lưỡi liềm đỏ
INTERPOL kind=organisation : Tổ chức Cảnh sát hình sự quốc tế
IPU kind=organisation : Liên minh Nghị viện thế giới | Liên minh Nghị viện quốc tế
ITLOS kind=organisation : Tòa án Luật biển quốc tế | Tòa án quốc tế về Luật biển
OPCW kind=organisation : Tổ chức Cấm vũ khí hóa học
PCA kind=organisation : Tòa Trọng tài thường trực | Tòa án Trọng tài thường trực
WCO kind=organisation : Tổ chức Hải quan thế giới

# --- Movements that act as parties ---
HAMAS kind=organisation : Ha-mát | Phong trào Hamas | Phong trào Hồi giáo Hamas
HEZBOLLAH kind=organisation : Hét-bô-la | Phong trào Hezbollah | Phong trào Hồi giáo Hezbollah
HOUTHI kind=organisation : lực lượng Houthi | phiến quân Houthi | Hu-thi
PLO kind=organisation : Tổ chức Giải phóng Palestine
TALIBAN kind=organisation : Ta-li-ban | lực lượng Taliban | phong trào Taliban
