# Further instruments of the whole world under their Vietnamese names: arms, law, human rights, environment, health, trade, technology.
# A line reads as in instruments.lex.
class instrument cased

# -- Arms, nuclear matters, war
PTBT kind=treaty : hiệp ước cấm thử (vũ khí) hạt nhân [từng phần/một phần]
SALT kind=treaty : hiệp ước [SALT/SALT I/SALT II/hạn chế vũ khí chiến lược]
ABM kind=treaty : hiệp ước (về) (hạn chế) (hệ thống) (phòng thủ) chống tên lửa đạn đạo | hiệp ước ABM
CCW kind=treaty : công ước (của Liên hợp quốc/Liên hợp quốc) về (một số loại) vũ khí thông thường
MTCR kind=other : (cơ chế) kiểm soát công nghệ tên lửa | cơ chế MTCR
WASSENAAR kind=agreement : thỏa thuận Wassenaar
HAGUE-CODE kind=agreement : bộ quy tắc ứng xử [La Hay/La Haye] (về chống phổ biến tên lửa đạn đạo)
AGREED-FRAMEWORK kind=agreement : [thỏa thuận khung/hiệp định khung/khuôn khổ thỏa thuận] (năm) 1994 | khung thỏa thuận Geneva
SIX-PARTY-2005 kind=declaration : Tuyên bố chung (ngày) 19/9 (năm 2005)
NUCLEAR-SAFETY kind=treaty : công ước (về) an toàn hạt nhân
ADDITIONAL-PROTOCOL kind=treaty : nghị định thư bổ sung [của IAEA/với IAEA]
IAEA-SAFEGUARDS kind=agreement : [hiệp định/thỏa thuận] (thanh sát/bảo đảm/thanh sát toàn diện/bảo đảm an toàn) (hạt nhân) với IAEA
CUES kind=agreement : bộ quy tắc (ứng xử) về (các) [cuộc/vụ/tình huống] [chạm trán/va chạm/đụng độ] [bất ngờ/ngoài ý muốn/không mong muốn/không báo trước] trên biển | quy tắc CUES
WPS-AGENDA kind=plan : chương trình nghị sự (về) Phụ nữ, hòa bình và an ninh

# -- Human rights, persons, law
UN-INDIGENOUS kind=declaration : tuyên bố (của) [Liên hợp quốc/LHQ] về quyền của (các dân tộc/người) bản địa
CED kind=treaty : công ước (quốc tế) về bảo vệ (tất cả) mọi người khỏi bị (cưỡng bức) mất tích
MIGRANT-WORKERS kind=treaty : công ước (quốc tế) về (bảo vệ) quyền (của) (tất cả) [người lao động di trú/lao động di cư/lao động nhập cư/người lao động di cư]
GLOBAL-COMPACT-REFUGEES kind=agreement : [hiệp ước/thỏa thuận] toàn cầu về người [tị/tỵ] nạn
ECHR kind=treaty : công ước (châu Âu) (về) nhân quyền châu Âu | công ước châu Âu về nhân quyền
ISTANBUL-CONVENTION kind=treaty : công ước Istanbul (về chống bạo lực đối với phụ nữ)
APOSTILLE kind=treaty : công ước [Apostille/La Hay về miễn hợp pháp hóa]
NEW-YORK-CONVENTION kind=treaty : công ước New York (năm) 1958
SINGAPORE-CONVENTION kind=treaty : công ước Singapore (về hòa giải)
CISG kind=treaty : công ước (Viên) (của Liên hợp quốc) (về) (hợp đồng) mua bán hàng hóa quốc tế
CCIT kind=negotiation : công ước toàn diện về (chống) khủng bố quốc tế
MILLENNIUM-DECLARATION kind=declaration : tuyên bố thiên niên kỷ (của Liên hợp quốc)
VIENNA-DPA kind=declaration : (Tuyên bố và) chương trình hành động [Vienna/Viên] (về nhân quyền/về quyền con người)

# -- Sea and air
SOLAS kind=treaty : công ước (quốc tế) về an toàn sinh mạng (con người) trên biển | công ước SOLAS
MARPOL kind=treaty : công ước MARPOL | công ước (quốc tế) về ngăn ngừa ô nhiễm do tàu (gây ra)
COLREG kind=treaty : quy tắc quốc tế (về) (phòng ngừa) (tránh) (đâm) va (tàu thuyền) trên biển
FISH-STOCKS kind=treaty : hiệp định (của Liên hợp quốc) về các đàn cá (lưỡng cư và) di cư (xa)
PSMA kind=agreement : hiệp định (về) (các) biện pháp quốc gia có cảng
MONTREAL-1999 kind=treaty : công ước Montreal (năm) 1999

# -- Environment, climate
RIO-DECLARATION kind=declaration : tuyên bố Rio (về môi trường và phát triển)
AGENDA-21 kind=plan : chương trình nghị sự 21
KIGALI kind=treaty : bản sửa đổi Kigali | sửa đổi, bổ sung Kigali
CARTAGENA kind=treaty : nghị định thư Cartagena
NAGOYA kind=treaty : nghị định thư Nagoya
ESCAZU kind=treaty : [hiệp định/thỏa thuận] Escazú
ROTTERDAM kind=treaty : công ước Rotterdam
FOREST-DECLARATION kind=declaration : tuyên bố (của các nhà lãnh đạo) Glasgow về (sử dụng) (rừng/rừng và sử dụng đất)
LOSS-AND-DAMAGE kind=plan : quỹ (ứng phó) (với) [tổn thất và thiệt hại/mất mát và thiệt hại]
GLOBAL-COOLING-PLEDGE kind=declaration : cam kết làm mát toàn cầu

# -- Health
FCTC kind=treaty : công ước khung (của WHO) về kiểm soát thuốc lá
IHR kind=treaty : điều lệ y tế quốc tế
PANDEMIC-AGREEMENT kind=agreement : [hiệp định/hiệp ước/thỏa thuận] (toàn cầu) (về) (phòng ngừa) (và) (ứng phó) (với) đại dịch
COVAX kind=plan : (cơ chế/chương trình/sáng kiến/cơ chế chia sẻ vaccine toàn cầu/cơ chế tiếp cận vaccine toàn cầu) COVAX (Facility) | cơ chế tiếp cận [vaccine/vắc-xin/vắc xin] (COVID-19/Covid-19) toàn cầu

# -- Culture, information, technology
UNESCO-1972 kind=treaty : công ước (của UNESCO) (về) (bảo vệ) di sản (văn hóa và thiên nhiên) thế giới
UNESCO-2003 kind=treaty : công ước (của UNESCO) (năm 2003) về bảo vệ di sản văn hóa phi vật thể
BERNE kind=treaty : công ước [Berne/Bern/Béc-nơ] (về bảo hộ tác phẩm văn học và nghệ thuật)
TRIPS kind=agreement : hiệp định TRIPS
BLETCHLEY kind=declaration : tuyên bố Bletchley
HIROSHIMA-AI kind=other : tiến trình AI Hiroshima
AI-CONVENTION kind=treaty : công ước khung về [trí tuệ nhân tạo/AI]
MOON-AGREEMENT kind=treaty : [hiệp ước/hiệp định] [mặt trăng/về mặt trăng]

# -- Trade and development
DOHA-ROUND kind=negotiation : vòng [đàm phán/đàm phán thương mại] Doha | chương trình (nghị sự) phát triển Doha
TFA kind=agreement : hiệp định (về) tạo thuận lợi (cho) thương mại
FISHERIES-SUBSIDIES kind=agreement : hiệp định (về) trợ cấp (thủy sản/nghề cá)
FTAAP kind=plan : khu vực [thương mại/mậu dịch] tự do châu Á - Thái Bình Dương
BOGOR kind=plan : (các) mục tiêu [Bogor/Bô-go]
PUTRAJAYA kind=plan : tầm nhìn (APEC) Putrajaya (đến năm 2040/2040)
TTIP kind=negotiation : hiệp định (đối tác) (thương mại và đầu tư) xuyên Đại Tây Dương
SEVILLA kind=declaration : cam kết [Sevilla/Seville]
OUR-COMMON-AGENDA kind=plan : chương trình nghị sự chung của chúng ta
GLOBAL-ALLIANCE-HUNGER kind=plan : liên minh toàn cầu chống đói nghèo
