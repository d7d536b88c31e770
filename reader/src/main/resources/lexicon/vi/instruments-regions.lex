# Further instruments of regions and of two or few states under their Vietnamese names.
# A line reads as in instruments.lex.
class instrument cased

# -- Viet Nam and its neighbours
BASIC-AGREEMENTS-BORDER kind=treaty : hiệp ước hoạch định biên giới quốc gia (Việt Nam - Lào/Việt Nam - Campuchia/giữa Việt Nam và Lào/giữa Việt Nam và Campuchia) (năm 1977/năm 1985)
SUPPLEMENTARY-TREATY-2005 kind=treaty : hiệp ước bổ sung (hiệp ước hoạch định biên giới quốc gia) (năm 2005)
BAC-LUAN kind=agreement : hiệp định (về) (quy chế) tàu thuyền đi lại (tự do) (tại) (khu vực) (tự do) cửa sông Bắc Luân
BAN-GIOC kind=agreement : hiệp định (về) (hợp tác) (bảo vệ và khai thác) (tài nguyên) (du lịch) (khu vực) thác Bản Giốc (- Đức Thiên)
BORDER-REGULATION kind=agreement : hiệp định về quy chế (quản lý) biên giới (trên đất liền) (Việt Nam - Trung Quốc/và quản lý cửa khẩu biên giới)
MEKONG-US kind=plan : (sáng kiến/quan hệ) đối tác Mekong - [Hoa Kỳ/Mỹ]
LMI kind=plan : sáng kiến (hạ nguồn/hạ lưu/vùng hạ lưu) (sông) [Mekong/Mê Công/Mê Kông] (hạ nguồn)
MEKONG-JAPAN kind=plan : chiến lược Tokyo (2015/2018) (về hợp tác Mekong - Nhật Bản)
VN-US-NUCLEAR kind=agreement : hiệp định (về) (hợp tác) sử dụng năng lượng hạt nhân vì mục đích hòa bình

# -- ASEAN and East Asia
AHKFTA kind=agreement : [hiệp định thương mại tự do/FTA] ASEAN - [Hong Kong/Hồng Kông]
ACCT kind=treaty : công ước ASEAN về chống khủng bố
ACTIP kind=treaty : công ước ASEAN (về) (phòng, chống/chống) (nạn) buôn bán người (, đặc biệt là phụ nữ và trẻ em)
HAZE kind=agreement : hiệp định (ASEAN) (về) (ô nhiễm) khói mù xuyên biên giới
AADMER kind=agreement : hiệp định ASEAN về quản lý thiên tai và ứng phó khẩn cấp
APG kind=plan : (dự án) (mạng) lưới điện ASEAN
VIENTIANE-PROGRAMME kind=plan : chương trình hành động [Vientiane/Viêng Chăn]
HANOI-PLAN kind=plan : [kế hoạch/chương trình] hành động Hà Nội
SAN-FRANCISCO kind=treaty : hiệp ước (hòa bình) San Francisco (năm 1951) | hòa ước San Francisco
JPN-KOR-1965 kind=treaty : hiệp ước (về) (quan hệ) cơ bản (Nhật - Hàn/Hàn - Nhật) năm 1965 | hiệp ước bình thường hóa quan hệ năm 1965
JPN-CHN-1978 kind=treaty : hiệp ước hòa bình và hữu nghị (Nhật - Trung/Trung - Nhật/Nhật Bản - Trung Quốc/Trung Quốc - Nhật Bản) (năm 1978)
CHN-PRK-1961 kind=treaty : hiệp ước hữu nghị, hợp tác và tương trợ (Trung - Triều)
SINO-BRITISH kind=declaration : tuyên bố chung [Trung - Anh/Anh - Trung] (năm 1984)
ECFA kind=agreement : hiệp định khung (về) hợp tác kinh tế (hai bờ) | hiệp định ECFA
US-KOR-MDT kind=treaty : hiệp ước phòng thủ chung [Mỹ - Hàn/Hàn - Mỹ/Mỹ - Hàn Quốc/Hàn Quốc - Mỹ]
SMA kind=agreement : [hiệp định/thỏa thuận] (về) (các) biện pháp đặc biệt | [hiệp định/thỏa thuận] (về) chia sẻ chi phí (quân sự/quốc phòng)
SOFA kind=agreement : [hiệp định/thỏa thuận] (về) (quy chế/địa vị pháp lý/vị thế) (của) (các) lực lượng (vũ trang) (SOFA)
LAHORE kind=declaration : tuyên bố Lahore
TASHKENT kind=declaration : tuyên bố Tashkent
BANGSAMORO kind=agreement : [hiệp định/thỏa thuận] (khung) (hòa bình) (toàn diện) (về) Bangsamoro
HELSINKI-MOU kind=agreement : [bản ghi nhớ/thỏa thuận] (hòa bình) Helsinki
KL-PEACE-2025 kind=agreement : [hiệp định/thỏa thuận] hòa bình Kuala Lumpur
CAIRO kind=declaration : tuyên bố Cairo
POTSDAM kind=declaration : tuyên bố Potsdam
TIMOR-SEA kind=treaty : hiệp ước biển Timor
PUKPUK kind=treaty : hiệp ước Pukpuk
FALEPILI kind=treaty : hiệp ước (liên minh) Falepili
COFA kind=agreement : hiệp ước liên kết tự do
BOE kind=declaration : tuyên bố Boe
RAROTONGA kind=treaty : hiệp ước Rarotonga
PACIFIC-2050 kind=plan : chiến lược 2050 (vì) lục địa Thái Bình Dương xanh

# -- Europe
ROME-1957 kind=treaty : hiệp ước Rome (năm) 1957
NICE kind=treaty : hiệp ước Nice
AMSTERDAM kind=treaty : hiệp ước Amsterdam
STABILITY-PACT kind=agreement : hiệp ước ổn định và tăng trưởng
GREEN-DEAL kind=plan : [Thỏa thuận/Hiệp ước] Xanh (châu Âu/của châu Âu/EU)
WINDSOR kind=agreement : [khung/khuôn khổ/thỏa thuận/thỏa thuận khung] Windsor
NI-PROTOCOL kind=treaty : nghị định thư Bắc [Ireland/Ai-len] | nghị định thư về Bắc Ireland
WITHDRAWAL-AGREEMENT kind=agreement : [thỏa thuận/hiệp định] [rút khỏi/rời] EU (của Anh)
TCA kind=agreement : [thỏa thuận/hiệp định] thương mại và hợp tác [Anh - EU/EU - Anh]
NATO-RUSSIA kind=agreement : [đạo luật/văn kiện] (thành lập/sáng lập/nền tảng/cơ bản) (về quan hệ) (Hội đồng) [NATO - Nga/Nga - NATO]
VERSAILLES kind=treaty : [hiệp ước/hòa ước] Versailles
LAUSANNE kind=treaty : hiệp ước Lausanne
MONTREUX kind=treaty : công ước Montreux
YALTA kind=agreement : [hiệp ước/thỏa thuận/hiệp định] Yalta
MUNICH kind=agreement : [hiệp ước/thỏa thuận/hiệp định] [Munich/München]
MOLOTOV-RIBBENTROP kind=treaty : hiệp ước [Molotov - Ribbentrop/không xâm lược Xô - Đức]
AACHEN kind=treaty : hiệp ước Aachen
LANCASTER-HOUSE kind=treaty : hiệp ước Lancaster House
QUIRINAL kind=treaty : hiệp ước Quirinal
PRESPA kind=agreement : [hiệp định/thỏa thuận] (hồ) Prespa
OHRID kind=agreement : [hiệp định/thỏa thuận] Ohrid
BRUSSELS-AGREEMENT kind=agreement : [hiệp định/thỏa thuận] Brussels
COPENHAGEN-CRITERIA kind=other : (các) tiêu chí [Copenhagen/Cô-pen-ha-ghen]
EASTERN-PARTNERSHIP kind=plan : (chương trình/sáng kiến) Đối tác phương Đông
BELOVEZHA kind=agreement : [hiệp ước/thỏa thuận/hiệp định] [Belovezha/Belavezha]
CSTO-TREATY kind=treaty : hiệp ước an ninh tập thể
VICTORY-PLAN kind=plan : kế hoạch chiến thắng
PEACE-FORMULA kind=plan : công thức hòa bình (10 điểm) (của Ukraine/của Tổng thống Zelensky)

# -- Middle East and Africa
TAIF kind=agreement : [hiệp định/thỏa thuận] Taif
STOCKHOLM-YEMEN kind=agreement : [hiệp định/thỏa thuận] Stockholm
RIYADH kind=agreement : [hiệp định/thỏa thuận] Riyadh
SKHIRAT kind=agreement : [hiệp định/thỏa thuận] Skhirat
JUBA kind=agreement : [hiệp định/thỏa thuận] (hòa bình) Juba
PRETORIA kind=agreement : [hiệp định/thỏa thuận] (hòa bình) Pretoria
ALGIERS kind=agreement : [hiệp định/thỏa thuận] (hòa bình) [Algiers/An-giê]
ALULA kind=declaration : tuyên bố Al-Ula
GAZA-20-POINTS kind=plan : kế hoạch (hòa bình) 20 điểm (của Tổng thống Trump/của ông Trump/về Gaza)
DEAL-OF-CENTURY kind=plan : "thỏa thuận thế kỷ" | thỏa thuận thế kỷ
WASHINGTON-ACCORDS kind=agreement : [hiệp định/thỏa thuận] (hòa bình) Washington
ASTANA-PROCESS kind=negotiation : tiến trình (hòa đàm) Astana
AGENDA-2063 kind=plan : chương trình nghị sự 2063
COTONOU kind=agreement : [hiệp định/thỏa thuận] Cotonou
SAMOA kind=agreement : [hiệp định/thỏa thuận] Samoa
AFRICAN-CHARTER kind=treaty : hiến chương châu Phi (về quyền con người và quyền các dân tộc/về nhân quyền)
MATTEI kind=plan : kế hoạch Mattei
NILE-2015 kind=agreement : tuyên bố (về) (các) nguyên tắc (về đập Đại Phục hưng) năm 2015

# -- Americas
RIO-TREATY kind=treaty : hiệp ước (liên Mỹ) (về) tương trợ liên Mỹ | hiệp ước Rio
IADC kind=declaration : hiến chương dân chủ liên Mỹ
CAFTA kind=agreement : hiệp định thương mại tự do Trung Mỹ
TORRIJOS kind=treaty : hiệp ước Torrijos - Carter | hiệp ước kênh đào Panama
BARBADOS kind=agreement : [hiệp định/thỏa thuận] Barbados
HAVANA-PEACE kind=agreement : [hiệp định/thỏa thuận] hòa bình [Colombia/Havana/La Habana]
APEP kind=plan : đối tác châu Mỹ vì thịnh vượng kinh tế

# -- The United States, Japan, Korea, India, Australia and their partners
YSEALI kind=plan : sáng kiến thủ lĩnh trẻ Đông Nam Á
PEPFAR kind=plan : [kế hoạch/chương trình] PEPFAR
MSP kind=plan : (quan hệ) đối tác an ninh khoáng sản
IPMDA kind=plan : (sáng kiến) (quan hệ) đối tác (Ấn Độ Dương - Thái Bình Dương) (về/vì) nhận thức (về) (lĩnh vực/vùng/không gian) (hàng hải/biển)
BLUE-DOT kind=plan : mạng lưới điểm xanh
SPIRIT-CAMP-DAVID kind=declaration : tinh thần [trại David/Camp David]
CAMP-DAVID-2023 kind=declaration : (các) nguyên tắc [trại David/Camp David]
JUMPP kind=plan : (quan hệ) đối tác điện (Nhật Bản - Mỹ - Mekong/Nhật - Mỹ - Mekong)
IPOI kind=plan : sáng kiến (các) đại dương Ấn Độ Dương - Thái Bình Dương
