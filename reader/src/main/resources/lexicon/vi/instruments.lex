# Named treaties, declarations, agreements, negotiations, plans and initiatives under their Vietnamese names.
# A line reads: CODE kind=KIND : form | form. (x) may stand or not, [x/y] is a choice; a small letter matches a capital too.
# Acronyms that serve both languages stand in any/instruments.lex.
class instrument cased

# -- Law of the sea, South China Sea
UNCLOS kind=treaty : công ước (của) [Liên hợp quốc/Liên hiệp quốc/LHQ] về luật biển (năm 1982/1982) | công ước (về) luật biển (năm 1982/1982) | công ước luật biển (năm 1982/1982) (của) [Liên hợp quốc/LHQ] | công ước (năm) 1982 (của Liên hợp quốc/của LHQ) về luật biển | công ước UNCLOS (năm 1982/1982) | UNCLOS năm 1982
BBNJ kind=treaty : [hiệp định/hiệp ước] [biển cả/về biển cả/BBNJ] | [hiệp định/hiệp ước] về (bảo tồn và sử dụng bền vững) đa dạng sinh học biển (tại các/ở các/ở/tại) (vùng biển) (nằm) ngoài [vùng/quyền] tài phán quốc gia
DOC kind=declaration : tuyên bố (chung) (về) (cách) ứng xử (của các bên) [ở/tại/trên] biển Đông (năm 2002) | tuyên bố DOC
COC kind=negotiation : bộ quy tắc (về) ứng xử (của các bên) (ở/tại/trên) biển Đông | bộ quy tắc (ứng xử) COC
BASIC-PRINCIPLES-SEA-2011 kind=agreement : thỏa thuận (về) [những/các] nguyên tắc cơ bản chỉ đạo giải quyết (các) vấn đề trên biển (Việt Nam - Trung Quốc/giữa Việt Nam và Trung Quốc)

# -- United Nations: founding texts, agendas, pacts
UN-CHARTER kind=treaty : hiến chương (của) [Liên hợp quốc/Liên hiệp quốc/LHQ]
AGENDA2030 kind=plan : chương trình nghị sự (đến năm) 2030 (của Liên hợp quốc/của Liên hiệp quốc/của LHQ) (vì phát triển bền vững/vì sự phát triển bền vững/về phát triển bền vững)
SDG kind=plan : (các/17) mục tiêu phát triển bền vững (của Liên hợp quốc/của LHQ) | các SDG
MDG kind=plan : (các) mục tiêu (phát triển) thiên niên kỷ
PACT-FOR-THE-FUTURE kind=declaration : [Văn kiện/Hiệp ước/Thỏa thuận/Công ước/Hiệp định] [vì/cho] tương lai (của Liên hợp quốc/của Liên hiệp quốc/của LHQ) | [Văn kiện/Hiệp ước/Thỏa thuận] tương lai
GLOBAL-DIGITAL-COMPACT kind=declaration : [hiệp ước/thỏa thuận/văn kiện/công ước] (kỹ thuật) số toàn cầu
GCM kind=agreement : [thỏa thuận/hiệp ước] toàn cầu về di cư (hợp pháp, an toàn và trật tự/hợp pháp, an toàn và có trật tự/an toàn, trật tự và hợp pháp)
ADDIS-ABABA-AGENDA kind=plan : chương trình (nghị sự) hành động Addis Ababa
SENDAI kind=plan : khung (hành động) Sendai (về giảm nhẹ rủi ro thiên tai/về giảm thiểu rủi ro thiên tai)
A4P kind=plan : (sáng kiến) Hành động vì gìn giữ hòa bình
HANOI-CONVENTION kind=treaty : công ước Hà Nội (về tội phạm mạng/về chống tội phạm mạng) | công ước (Liên hợp quốc/của Liên hợp quốc/Liên hiệp quốc/của Liên hiệp quốc/LHQ/của LHQ) (về) (chống/phòng chống/phòng, chống) tội phạm mạng
BUDAPEST-CONVENTION kind=treaty : công ước Budapest (về tội phạm mạng)
UNTOC kind=treaty : công ước (của) [Liên hợp quốc/Liên hiệp quốc/LHQ] (về) (phòng/phòng,) chống tội phạm có tổ chức xuyên quốc gia | công ước Palermo
UNCAC kind=treaty : công ước (của) [Liên hợp quốc/Liên hiệp quốc/LHQ] (về) (phòng/phòng,) chống tham nhũng

# -- Human rights
UDHR kind=declaration : tuyên ngôn [thế giới/toàn thế giới/quốc tế/phổ quát] về [nhân quyền/quyền con người]
ICCPR kind=treaty : công ước (quốc tế) về (các) quyền [dân sự và/dân sự,] chính trị
ICESCR kind=treaty : công ước (quốc tế) về (các) quyền kinh tế, [xã hội và văn hóa/văn hóa và xã hội]
CAT kind=treaty : công ước (của) [Liên hợp quốc/Liên hiệp quốc/LHQ] (về) chống tra tấn | công ước (về) chống tra tấn (và các hình thức trừng phạt hoặc đối xử tàn ác, vô nhân đạo hoặc hạ nhục con người)
CEDAW kind=treaty : công ước (của Liên hợp quốc/Liên hợp quốc/của LHQ/LHQ) về xóa bỏ [mọi/tất cả các] hình thức phân biệt đối xử [với/đối với/chống lại] phụ nữ | công ước CEDAW
CRC kind=treaty : công ước (của) [Liên hợp quốc/Liên hiệp quốc/LHQ] về quyền trẻ em | công ước (quốc tế) về quyền trẻ em
CRPD kind=treaty : công ước (của) [Liên hợp quốc/Liên hiệp quốc/LHQ] về quyền (của) người khuyết tật | công ước (quốc tế) về quyền (của) người khuyết tật
ICERD kind=treaty : công ước (quốc tế) về [xóa bỏ/loại trừ] mọi hình thức phân biệt chủng tộc
GENOCIDE-CONVENTION kind=treaty : công ước (về) (chống/ngăn ngừa và trừng trị/ngăn chặn và trừng phạt) tội diệt chủng | công ước (chống) diệt chủng
REFUGEE-CONVENTION kind=treaty : công ước (năm 1951/1951) về (vị thế của/quy chế/tình trạng) người [tị/tỵ] nạn
BEIJING-PLATFORM kind=declaration : (tuyên bố và) [cương lĩnh/cương lĩnh hành động/chương trình hành động] Bắc Kinh

# -- International law: war, diplomacy, courts
GENEVA-CONVENTIONS kind=treaty : (các/bốn) công ước [Geneva/Genève/Giơ-ne-vơ/Giơnevơ] (năm 1949/1949)
VIENNA-CONVENTION-DIPLOMATIC kind=treaty : công ước [Vienna/Viên] về quan hệ ngoại giao (năm 1961/1961) | công ước [Vienna/Viên] (năm) 1961 (về quan hệ ngoại giao)
VIENNA-CONVENTION-CONSULAR kind=treaty : công ước [Vienna/Viên] về quan hệ lãnh sự (năm 1963/1963) | công ước [Vienna/Viên] (năm) 1963 (về quan hệ lãnh sự)
VIENNA-CONVENTION-TREATIES kind=treaty : công ước [Vienna/Viên] (năm 1969/1969) về luật (các) điều ước quốc tế
VIENNA-OZONE kind=treaty : công ước [Vienna/Viên] về bảo vệ tầng [ozone/ozon/ô-dôn/ôzôn]
VIENNA-CONVENTION kind=treaty : công ước [Vienna/Viên]
ROME-STATUTE kind=treaty : [quy chế/hiệp ước] [Rome/Roma/Rô-ma] (của tòa án hình sự quốc tế/về tòa án hình sự quốc tế)
HAGUE-ABDUCTION kind=treaty : công ước [La Hay/La Haye/Hague] (năm 1980/1980) về các khía cạnh dân sự của việc bắt cóc trẻ em quốc tế
ILO-CONVENTIONS kind=treaty : (các) công ước (cơ bản/cốt lõi) của [ILO/tổ chức lao động quốc tế] | công ước ILO
MLC kind=treaty : công ước lao động hàng hải (năm 2006/2006)
CHICAGO-CONVENTION kind=treaty : công ước Chicago (năm 1944/về hàng không dân dụng quốc tế)
OUTER-SPACE-TREATY kind=treaty : hiệp ước (về) [vũ trụ/không gian vũ trụ/khoảng không vũ trụ/ngoài không gian]
ANTARCTIC-TREATY kind=treaty : hiệp ước (về/châu) Nam cực
ARTEMIS-ACCORDS kind=agreement : [hiệp ước/hiệp định/thỏa thuận] Artemis

# -- Arms control
NPT kind=treaty : hiệp ước (về) [không/cấm/chống] phổ biến (vũ khí/các loại vũ khí) [hạt nhân/nguyên tử] | hiệp ước NPT
CTBT kind=treaty : hiệp ước (về) cấm thử [vũ khí hạt nhân toàn diện/hạt nhân toàn diện/toàn diện vũ khí hạt nhân] | hiệp ước CTBT
TPNW kind=treaty : hiệp ước (về) cấm vũ khí hạt nhân | hiệp ước TPNW
START kind=treaty : hiệp ước (về) cắt giảm vũ khí [tiến công/tấn công] chiến lược (mới) | hiệp ước [START/START mới/New START/START-3/START 3]
INF kind=treaty : hiệp ước (về) (các) [lực lượng/tên lửa] hạt nhân tầm trung | hiệp ước INF
OPEN-SKIES kind=treaty : hiệp ước bầu trời mở
CFE kind=treaty : hiệp ước (về) (các) lực lượng (vũ trang) thông thường [ở/tại] châu Âu
ATT kind=treaty : hiệp ước (về) [buôn bán/thương mại] vũ khí
BWC kind=treaty : công ước (về) (cấm) vũ khí sinh học (và độc tố)
CWC kind=treaty : công ước (về) (cấm) vũ khí hóa học
CCM kind=treaty : công ước (về/cấm) [bom, đạn/bom/đạn] chùm
OTTAWA-TREATY kind=treaty : công ước Ottawa | công ước cấm mìn (sát thương)
SEANWFZ kind=treaty : (hiệp ước/hiệp ước về) khu vực (Đông Nam Á) [không/không có/phi] vũ khí hạt nhân | (hiệp ước/hiệp ước về) khu vực [không/không có/phi] vũ khí hạt nhân (ở) Đông Nam Á | hiệp ước Đông Nam Á [không có/phi] vũ khí hạt nhân | hiệp ước SEANWFZ | nghị định thư (của hiệp ước) SEANWFZ
JCPOA kind=agreement : kế hoạch hành động [toàn diện chung/chung toàn diện] | thỏa thuận hạt nhân (với/của/lịch sử với) Iran (năm 2015) | thỏa thuận hạt nhân (năm) 2015 (với Iran) | thỏa thuận JCPOA
PSI kind=other : sáng kiến an ninh chống phổ biến (vũ khí hủy diệt hàng loạt)

# -- Climate, environment, energy
UNFCCC kind=treaty : công ước khung (của Liên hợp quốc/Liên hợp quốc/của Liên hiệp quốc/Liên hiệp quốc/của LHQ/LHQ) về biến đổi khí hậu | công ước khung về biến đổi khí hậu của [Liên hợp quốc/Liên hiệp quốc/LHQ]
PARIS-AGREEMENT kind=treaty : [hiệp định/thỏa thuận/hiệp ước] [Paris/Pa-ri/Pari] (năm 2015/2015) (về khí hậu/về biến đổi khí hậu/về chống biến đổi khí hậu/về ứng phó với biến đổi khí hậu) | [hiệp định/thỏa thuận] khí hậu Paris
KYOTO kind=treaty : nghị định thư [Kyoto/Ky-ô-tô] (về biến đổi khí hậu)
MONTREAL kind=treaty : nghị định thư [Montreal/Môn-tơ-rê-an] (về các chất làm suy giảm tầng ozone/về các chất làm suy giảm tầng ô-dôn)
CBD kind=treaty : công ước (của) [Liên hợp quốc/Liên hiệp quốc/LHQ] về đa dạng sinh học | công ước (về) đa dạng sinh học
KUNMING-MONTREAL kind=agreement : khung đa dạng sinh học toàn cầu (Côn Minh - Montreal)
UNCCD kind=treaty : công ước (của) [Liên hợp quốc/Liên hiệp quốc/LHQ] (về) chống sa mạc hóa | công ước (về) chống sa mạc hóa
BASEL kind=treaty : công ước [Basel/Ba-den] (về kiểm soát vận chuyển xuyên biên giới chất thải nguy hại)
STOCKHOLM-CONVENTION kind=treaty : công ước Stockholm (về các chất ô nhiễm hữu cơ khó phân hủy)
MINAMATA kind=treaty : công ước Minamata (về thủy ngân)
CITES kind=treaty : công ước CITES | công ước về (buôn bán quốc tế) các loài [động vật/động], thực vật hoang dã nguy cấp
RAMSAR kind=treaty : công ước Ramsar (về đất ngập nước/về các vùng đất ngập nước)
PLASTICS-TREATY kind=negotiation : [hiệp ước/thỏa thuận/công ước] toàn cầu về (ô nhiễm/chống ô nhiễm/rác thải) nhựa
GLASGOW-PACT kind=agreement : [hiệp ước/thỏa thuận] khí hậu Glasgow
GLOBAL-METHANE-PLEDGE kind=declaration : cam kết (giảm) (phát thải) [methane/mê-tan] toàn cầu
JETP kind=agreement : (thỏa thuận/sáng kiến/tuyên bố chính trị thiết lập/tuyên bố chính trị về thiết lập) (quan hệ) đối tác (về) [chuyển đổi/chuyển dịch] năng lượng công bằng | [thỏa thuận/tuyên bố/tuyên bố chính trị/chương trình/sáng kiến] JETP
AZEC kind=other : (sáng kiến) cộng đồng [phát thải bằng 0/phát thải ròng bằng 0/phát thải ròng bằng không/không phát thải] châu Á | sáng kiến AZEC
P4G kind=other : (sáng kiến) Đối tác vì tăng trưởng xanh và (các) mục tiêu toàn cầu (2030)
PDP8 kind=plan : [quy hoạch/kế hoạch] điện [8/VIII]

# -- ASEAN
ASEAN-CHARTER kind=treaty : hiến chương (của) [ASEAN/Hiệp hội các quốc gia Đông Nam Á]
TAC kind=treaty : hiệp ước (về) [thân thiện/hữu nghị] và hợp tác [Đông Nam Á/ở Đông Nam Á/tại Đông Nam Á/của ASEAN] | hiệp ước thân thiện và hợp tác | hiệp ước TAC | hiệp ước [Bali/Ba-li] (năm 1976)
BANGKOK-DECLARATION kind=declaration : Tuyên bố [Bangkok/Băng Cốc/Băng-cốc] (năm 1967/1967/thành lập ASEAN)
BALI-CONCORD kind=declaration : [Tuyên bố/Thỏa ước] (hòa hợp) Bali (II/III) | hiệp ước hòa hợp Bali (II/III) | hiệp ước Bali [II/III] | tuyên bố hòa hợp ASEAN (II)
ZOPFAN kind=declaration : (tuyên bố/tuyên bố về) khu vực hòa bình, tự do và trung lập
AOIP kind=declaration : (tài liệu) [quan điểm/tầm nhìn] (của) ASEAN về (khu vực) Ấn Độ Dương - Thái Bình Dương
ASEAN-VISION-2025 kind=plan : tầm nhìn (cộng đồng) ASEAN (đến/đến năm) 2025
ASEAN-VISION-2045 kind=plan : tầm nhìn (cộng đồng) ASEAN (đến/đến năm) 2045 | tầm nhìn (cộng đồng) ASEAN sau (năm) 2025 | (Tuyên bố Kuala Lumpur về) ASEAN 2045(: tương lai chung của chúng ta)
IAI kind=plan : sáng kiến [hội nhập/liên kết] ASEAN
MPAC kind=plan : kế hoạch tổng thể (về) kết nối ASEAN (2025/đến năm 2025)
FIVE-POINT-CONSENSUS kind=agreement : đồng thuận [5/năm] điểm (của ASEAN) (về Myanmar) | [thỏa thuận/kế hoạch] [5/năm] điểm [của ASEAN/về Myanmar/của ASEAN về Myanmar]
DEFA kind=negotiation : hiệp định khung (ASEAN/của ASEAN) về kinh tế số | hiệp định khung về kinh tế số (trong) ASEAN | hiệp định DEFA
ATIGA kind=agreement : hiệp định (về) thương mại hàng hóa ASEAN | hiệp định ATIGA
AFTA kind=agreement : (hiệp định) khu vực [thương mại/mậu dịch] tự do ASEAN | hiệp định AFTA
ACFTA kind=agreement : [hiệp định thương mại tự do/khu vực thương mại tự do/khu vực mậu dịch tự do/FTA] [ASEAN - Trung Quốc/Trung Quốc - ASEAN/giữa ASEAN và Trung Quốc] (3.0/phiên bản 3.0) | hiệp định ACFTA (3.0)
AITIGA kind=agreement : hiệp định (về) thương mại hàng hóa ASEAN - Ấn Độ
AANZFTA kind=agreement : [hiệp định thương mại tự do/FTA] ASEAN - [Australia/Úc] [-/và] New Zealand
AKFTA kind=agreement : [hiệp định thương mại tự do/FTA] [ASEAN - Hàn Quốc/Hàn Quốc - ASEAN]
AJCEP kind=agreement : hiệp định đối tác kinh tế toàn diện [ASEAN - Nhật Bản/Nhật Bản - ASEAN]
ACAFTA kind=negotiation : [hiệp định thương mại tự do/FTA] [ASEAN - Canada/Canada - ASEAN]
MEKONG-AGREEMENT-1995 kind=treaty : hiệp định [Mekong/Mê công/Mê kông] (năm 1995/1995) | hiệp định (năm 1995) về hợp tác phát triển bền vững lưu vực sông [Mekong/Mê công/Mê kông]

# -- Trade and investment: Vietnam
EVFTA kind=agreement : [hiệp định thương mại tự do/FTA] [Việt Nam - EU/EU - Việt Nam/Việt Nam - Liên minh châu Âu/Liên minh châu Âu - Việt Nam/giữa Việt Nam và EU/giữa Việt Nam với EU/giữa EU và Việt Nam/giữa Việt Nam và Liên minh châu Âu] | hiệp định EVFTA
EVIPA kind=agreement : hiệp định bảo hộ đầu tư [Việt Nam - EU/EU - Việt Nam/Việt Nam - Liên minh châu Âu/giữa Việt Nam và EU/giữa Việt Nam và Liên minh châu Âu] | hiệp định EVIPA
FLEGT-VPA kind=agreement : Hiệp định đối tác tự nguyện (về thực thi luật lâm nghiệp, quản trị rừng và thương mại lâm sản) | hiệp định VPA/FLEGT | hiệp định VPA-FLEGT
EU-VIETNAM-PCA kind=agreement : hiệp định (khung) (về) đối tác và hợp tác toàn diện (Việt Nam - EU/giữa Việt Nam và EU) | hiệp định PCA
VKFTA kind=agreement : [hiệp định thương mại tự do/FTA] [Việt Nam - Hàn Quốc/Hàn Quốc - Việt Nam/giữa Việt Nam và Hàn Quốc] | hiệp định VKFTA
VJEPA kind=agreement : hiệp định đối tác kinh tế [Việt Nam - Nhật Bản/Nhật Bản - Việt Nam] | hiệp định VJEPA
VIFTA kind=agreement : [hiệp định thương mại tự do/FTA] [Việt Nam - Israel/Israel - Việt Nam/giữa Việt Nam và Israel] | hiệp định VIFTA
UKVFTA kind=agreement : [hiệp định thương mại tự do/FTA] [Việt Nam -/giữa Việt Nam và] (Vương quốc/Liên hiệp Vương quốc) Anh (và Bắc Ireland) | [hiệp định thương mại tự do/FTA] (Vương quốc) Anh - Việt Nam | hiệp định UKVFTA
VNEAEUFTA kind=agreement : [hiệp định thương mại tự do/FTA] [Việt Nam -/giữa Việt Nam và/với] Liên minh kinh tế Á - Âu | [hiệp định thương mại tự do/FTA] Việt Nam - [EAEU/EEU]
VCFTA kind=agreement : [hiệp định thương mại tự do/FTA] [Việt Nam - Chile/Việt Nam - Chi-lê/Chile - Việt Nam]
VN-UAE-CEPA kind=agreement : hiệp định [CEPA/đối tác kinh tế toàn diện] [Việt Nam - UAE/UAE - Việt Nam/giữa Việt Nam và UAE/giữa Việt Nam và các tiểu vương quốc Arab thống nhất]
CEPA kind=agreement : hiệp định CEPA | hiệp định đối tác kinh tế toàn diện
VN-EFTA-FTA kind=negotiation : [hiệp định thương mại tự do/FTA] [Việt Nam - EFTA/Việt Nam - khối EFTA/EFTA - Việt Nam] | [hiệp định thương mại tự do/FTA] giữa Việt Nam và [EFTA/khối thương mại tự do châu Âu/hiệp hội thương mại tự do châu Âu]
VN-MERCOSUR-FTA kind=negotiation : [hiệp định thương mại tự do/hiệp định thương mại ưu đãi/FTA] [Việt Nam - Mercosur/Mercosur - Việt Nam/giữa Việt Nam và Mercosur] | [hiệp định thương mại tự do/hiệp định thương mại ưu đãi/FTA] [Việt Nam và/Việt Nam -/giữa Việt Nam và/giữa Việt Nam với/với] (Khối) thị trường chung Nam Mỹ
BTA kind=agreement : hiệp định thương mại (song phương) [Việt Nam - Hoa Kỳ/Việt Nam - Mỹ/Việt - Mỹ/giữa Việt Nam và Hoa Kỳ] | hiệp định BTA
RECIPROCAL-TRADE-VNM-USA kind=negotiation : [hiệp định/thỏa thuận] (về/khung về) thương mại đối ứng (Việt Nam - Hoa Kỳ/giữa Việt Nam và Hoa Kỳ/với Hoa Kỳ/, công bằng và cân bằng/, công bằng, cân bằng/, công bằng cân bằng)
AGREEMENT-123 kind=agreement : hiệp định 123 | Hiệp định hạt nhân dân sự

# -- Trade and investment: the world
CPTPP kind=agreement : hiệp định (về) đối tác [toàn diện và tiến bộ/tiến bộ và toàn diện] xuyên Thái Bình Dương | hiệp định đối tác xuyên Thái Bình Dương toàn diện và tiến bộ | hiệp định CPTPP
TPP kind=agreement : hiệp định (về) đối tác (kinh tế/kinh tế chiến lược) xuyên Thái Bình Dương | hiệp định TPP
RCEP kind=agreement : hiệp định (về) đối tác (kinh tế) toàn diện khu vực | hiệp định RCEP
TIFA kind=agreement : hiệp định khung (về) thương mại và đầu tư
USMCA kind=agreement : hiệp định (thương mại/thương mại tự do) [Mỹ - Mexico - Canada/Hoa Kỳ - Mexico - Canada/giữa Mỹ, Mexico và Canada] | hiệp định USMCA
NAFTA kind=agreement : hiệp định [thương mại/mậu dịch] tự do Bắc Mỹ | hiệp định NAFTA
AFCFTA kind=agreement : [hiệp định/khu vực/hiệp định khu vực] [thương mại/mậu dịch] tự do lục địa châu Phi | hiệp định AfCFTA
EU-MERCOSUR kind=agreement : [hiệp định thương mại/thỏa thuận thương mại/hiệp định thương mại tự do/FTA] [EU - Mercosur/Mercosur - EU/giữa EU và Mercosur]
CETA kind=agreement : hiệp định (thương mại và) kinh tế toàn diện [EU - Canada/Canada - EU] | Hiệp định [kinh tế/thương mại và kinh tế/kinh tế và thương mại] toàn diện | hiệp định CETA
EU-CHINA-CAI kind=agreement : hiệp định (về) đầu tư toàn diện [EU - Trung Quốc/Trung Quốc - EU/giữa EU và Trung Quốc]
GATT kind=treaty : hiệp định chung về thuế quan và thương mại
DEPA kind=agreement : hiệp định đối tác kinh tế số
IPEF kind=agreement : [khung/khuôn khổ/khuôn khổ hợp tác] kinh tế Ấn Độ Dương - Thái Bình Dương (vì thịnh vượng/vì sự thịnh vượng) | [khuôn khổ/sáng kiến/hiệp định] IPEF
BLACK-SEA-GRAIN kind=agreement : [sáng kiến/thỏa thuận] (xuất khẩu) ngũ cốc (qua/trên/ở) biển Đen
PHASE-ONE-DEAL kind=agreement : thỏa thuận thương mại giai đoạn [1/một] (Mỹ - Trung/Mỹ - Trung Quốc)

# -- Initiatives, strategies and groupings of the powers
BRI kind=plan : (sáng kiến) Vành đai [và/,/-] con đường | (sáng kiến) Một vành đai, một con đường | sáng kiến "Vành đai [và/,] con đường" | con đường tơ lụa trên biển (thế kỷ 21/thế kỷ XXI) | sáng kiến BRI
TWO-CORRIDORS-ONE-BELT kind=plan : (khuôn khổ) [hai/2] hành lang, một vành đai (kinh tế)
GDI kind=plan : sáng kiến phát triển toàn cầu
GSI kind=plan : sáng kiến an ninh toàn cầu
GCI kind=plan : sáng kiến văn minh toàn cầu
GGI kind=plan : sáng kiến quản trị toàn cầu
GLOBAL-AI-GOVERNANCE kind=plan : sáng kiến quản trị [AI/trí tuệ nhân tạo] toàn cầu
MADE-IN-CHINA-2025 kind=plan : Made in China 2025 | sản xuất tại Trung Quốc 2025
ONE-CHINA kind=other : [chính sách/nguyên tắc] [một Trung Quốc/một Trung Hoa/một nước Trung Quốc/"một Trung Quốc"/"một nước Trung Quốc"]
FOIP kind=plan : [chiến lược/tầm nhìn/sáng kiến] Ấn Độ Dương - Thái Bình Dương tự do [và/,] (rộng) mở
INDO-PACIFIC-STRATEGY kind=plan : chiến lược Ấn Độ Dương - Thái Bình Dương (của Mỹ/của Hoa Kỳ/của Canada/của Hàn Quốc/của EU/của Pháp)
KASI kind=plan : sáng kiến đoàn kết [Hàn Quốc - ASEAN/ASEAN - Hàn Quốc]
GLOBAL-GATEWAY kind=plan : [chiến lược/sáng kiến] [cửa ngõ toàn cầu/cổng kết nối toàn cầu/Global Gateway]
EU-INDO-PACIFIC kind=plan : chiến lược hợp tác [tại/ở/với] (khu vực) Ấn Độ Dương - Thái Bình Dương
B3W kind=plan : (sáng kiến) [Xây dựng lại/Tái thiết] thế giới tốt đẹp hơn
PGII kind=plan : (sáng kiến) (quan hệ) đối tác (về/vì) [hạ tầng và đầu tư/cơ sở hạ tầng và đầu tư/đầu tư và cơ sở hạ tầng] toàn cầu | sáng kiến PGII
IMEC kind=plan : hành lang kinh tế Ấn Độ - Trung Đông - châu Âu
CPEC kind=plan : hành lang kinh tế [Trung Quốc/Trung] - Pakistan
CHIP-4 kind=other : liên minh chip (-) 4
AUKUS kind=agreement : [thỏa thuận/hiệp ước/liên minh/quan hệ đối tác/thỏa thuận đối tác] (an ninh) AUKUS
ATLANTIC-CHARTER kind=declaration : (tuyên bố/tân) hiến chương Đại Tây Dương (mới)
MARSHALL-PLAN kind=plan : kế hoạch Marshall
NSS-USA kind=plan : chiến lược an ninh quốc gia (của) [Mỹ/Hoa Kỳ]

# -- Peace settlements and political declarations
PARIS-PEACE-1973 kind=treaty : hiệp định [Paris/Pa-ri/Pari] (năm) 1973 | hiệp định [Paris/Pa-ri/Pari] (năm 1973/1973) về (chấm dứt chiến tranh, lập lại hòa bình ở/chấm dứt chiến tranh, lập lại hòa bình tại) Việt Nam
PARIS-CAMBODIA-1991 kind=treaty : hiệp định (hòa bình) [Paris/Pa-ri] (năm) 1991 | hiệp định (hòa bình) [Paris/Pa-ri] (năm 1991/1991) về Campuchia
GENEVA-1954 kind=treaty : hiệp định [Geneva/Genève/Giơ-ne-vơ/Giơnevơ] (năm 1954/1954) (về Đông Dương/về đình chỉ chiến sự ở Việt Nam)
PRELIMINARY-ACCORD-1946 kind=agreement : Hiệp định sơ bộ | hiệp định sơ bộ (ngày) 6/3/1946 | hiệp định sơ bộ (ngày) 6-3-1946
SHANGHAI-COMMUNIQUE kind=declaration : thông cáo (chung) Thượng Hải (năm 1972/1972)
THREE-COMMUNIQUES kind=declaration : [ba/3] (bản) thông cáo chung | [ba/3] (bản) [thông cáo/tuyên bố] chung [Trung - Mỹ/Mỹ - Trung/giữa Trung Quốc và Mỹ]
CONSENSUS-1992 kind=agreement : [đồng thuận/nhận thức chung] (năm) 1992
SIMLA kind=agreement : [hiệp định/thỏa thuận] [Simla/Shimla]
INDUS-WATERS kind=treaty : hiệp ước (về) (chia sẻ) (nguồn) nước [sông Ấn/sông Indus/Indus]
MINSK kind=agreement : (các) [thỏa thuận/hiệp định] (hòa bình) Minsk (2/II)
BUDAPEST-MEMORANDUM kind=agreement : [bản ghi nhớ/biên bản ghi nhớ/giác thư] Budapest (năm 1994/1994)
ISTANBUL-COMMUNIQUE kind=agreement : [thông cáo/thỏa thuận/dự thảo thỏa thuận] Istanbul (năm 2022)
ABRAHAM-ACCORDS kind=agreement : (các) [hiệp định/hiệp ước/thỏa thuận] Abraham
OSLO kind=agreement : (các) [hiệp định/thỏa thuận] (hòa bình) Oslo (năm 1993)
CAMP-DAVID kind=agreement : [hiệp định/thỏa thuận/hiệp ước] (hòa bình) [Camp David/trại David]
DAYTON kind=agreement : [hiệp định/thỏa thuận] (hòa bình) Dayton
GOOD-FRIDAY kind=agreement : [hiệp định/thỏa thuận] (hòa bình) (ngày) thứ sáu tốt lành
ARAB-PEACE-INITIATIVE kind=plan : sáng kiến hòa bình [Arab/A-rập/Ả rập/Ả-rập] (năm 2002)
DOHA-AGREEMENT kind=agreement : [hiệp định/thỏa thuận] (hòa bình) Doha (năm 2020)
BEIJING-DECLARATION kind=declaration : Tuyên bố Bắc Kinh
NEW-YORK-DECLARATION kind=declaration : Tuyên bố New York
KUALA-LUMPUR-DECLARATION kind=declaration : Tuyên bố Kuala Lumpur
HANOI-DECLARATION kind=declaration : Tuyên bố Hà Nội
WASHINGTON-DECLARATION kind=declaration : Tuyên bố Washington
PANMUNJOM kind=declaration : tuyên bố (chung) [Bàn Môn Điếm/Panmunjom/Panmunjeom]
PYONGYANG-2018 kind=declaration : Tuyên bố (chung) Bình Nhưỡng (tháng 9)
CMA-2018 kind=agreement : thỏa thuận quân sự (toàn diện) liên Triều (năm 2018/2018) | thỏa thuận quân sự (toàn diện) liên Triều ngày 19/9
KOREAN-ARMISTICE kind=agreement : hiệp định đình chiến (chiến tranh/trên bán đảo) Triều Tiên | hiệp định đình chiến [liên Triều/năm 1953/1953]
BANDUNG kind=declaration : (10/mười) nguyên tắc Bandung | tuyên bố Bandung
FIVE-PRINCIPLES kind=other : [5/năm] nguyên tắc chung sống hòa bình

# -- Alliances, defence, Europe
MDT-USA-PHL kind=treaty : hiệp ước phòng thủ [chung/tương hỗ] [Mỹ - Philippines/Philippines - Mỹ/giữa Mỹ và Philippines/năm 1951]
MDT kind=treaty : hiệp ước phòng thủ [chung/tương hỗ] | hiệp ước MDT
US-JAPAN-SECURITY-TREATY kind=treaty : hiệp ước an ninh [Mỹ - Nhật/Nhật - Mỹ/Mỹ - Nhật Bản/Nhật Bản - Mỹ] | Hiệp ước hợp tác và an ninh (Mỹ - Nhật)
EDCA kind=agreement : [hiệp định/Thỏa thuận] tăng cường hợp tác quốc phòng (Mỹ - Philippines)
RAA kind=agreement : [hiệp định/thỏa thuận] tiếp cận [đối ứng/lẫn nhau/tương hỗ/có đi có lại]
VFA kind=agreement : [hiệp định/thỏa thuận] [thăm viếng quân sự/các lực lượng thăm viếng/về các lực lượng thăm viếng]
GSOMIA kind=agreement : [hiệp định/thỏa thuận] an ninh thông tin [tình báo quân sự/quân sự chung] | hiệp định (chung) về [an ninh/bảo mật/bảo vệ] thông tin (tình báo) quân sự | hiệp định chia sẻ thông tin tình báo quân sự | hiệp định GSOMIA
ANZUS kind=treaty : hiệp ước ANZUS
FPDA kind=agreement : [thỏa thuận/hiệp ước] phòng thủ [5 nước/năm nước/năm cường quốc/ngũ cường]
NORTH-ATLANTIC-TREATY kind=treaty : hiệp ước [Bắc Đại Tây Dương/Washington/NATO]
HELSINKI-FINAL-ACT kind=declaration : [định ước/văn kiện/hiệp ước] Helsinki (năm 1975/1975)
RUS-PRK-TREATY kind=treaty : hiệp ước (về) (quan hệ) đối tác chiến lược toàn diện [Nga - Triều Tiên/giữa Nga và Triều Tiên]
MAASTRICHT kind=treaty : hiệp ước Maastricht
LISBON kind=treaty : hiệp ước Lisbon
SCHENGEN kind=agreement : [hiệp ước/hiệp định] Schengen
BREXIT-DEAL kind=agreement : thỏa thuận (rút lui) Brexit
ELYSEE kind=treaty : hiệp ước [Elysee/Elysée/Élysée/Ê-li-dê]

# -- Vietnam's own treaties, texts and doctrines
VN-LAO-TREATY-1977 kind=treaty : hiệp ước hữu nghị và hợp tác [Việt Nam - Lào/Lào - Việt Nam/giữa Việt Nam và Lào] (năm 1977)
LAND-BORDER-TREATY-1999 kind=treaty : hiệp ước (về/hoạch định) biên giới (trên) đất liền (Việt Nam - Trung Quốc/giữa Việt Nam và Trung Quốc) (năm 1999)
BORDER-3-DOCUMENTS kind=treaty : (ba/3/03) văn kiện (pháp lý) về biên giới (trên) đất liền (Việt Nam - Trung Quốc)
TONKIN-GULF-DELIMITATION kind=treaty : hiệp định (về) phân định vịnh Bắc bộ (năm 2000)
TONKIN-GULF-FISHERIES kind=agreement : hiệp định hợp tác nghề cá (ở/tại/trong) vịnh Bắc bộ
VNM-USA-JVS-2015 kind=declaration : tuyên bố tầm nhìn chung (về quan hệ) [Việt Nam - Hoa Kỳ/Việt Nam - Mỹ/Việt - Mỹ] (năm 2015)
