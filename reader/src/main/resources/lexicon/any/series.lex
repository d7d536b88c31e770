# Meetings that are counted as they return, so that their number tells the year.
# A line reads: CODE base="FROM:BASE FROM:BASE" step=N month=M : form | form. From number FROM on, number N met in the year
# BASE + N; with step=2, of which two meet a year, in the year BASE + N / 2. `month` is that in which it usually meets.
class series cased

AIPA base="20:1979" : AIPA | [đại hội đồng/Đại hội đồng] (hội đồng) [Liên nghị viện/liên nghị viện] [các nước/Hiệp hội các quốc gia Đông Nam Á/các quốc gia Đông Nam Á] (ASEAN) | AIPA General Assembly
ASEAN base="14:2002" step=2 : [hội nghị/Hội nghị] [cấp cao/thượng đỉnh/Cấp cao/Thượng đỉnh] ASEAN | ASEAN Summit | ASEAN summit
AMM base="30:1967" : AMM | [hội nghị/Hội nghị] Bộ trưởng Ngoại giao ASEAN | ASEAN Foreign Ministers' Meeting | ASEAN Foreign Ministers Meeting
ADMM base="1:2006" : ADMM | [hội nghị/Hội nghị] Bộ trưởng Quốc phòng (các nước) ASEAN | ASEAN Defence Ministers' Meeting | ASEAN Defense Ministers' Meeting
ADMM+ base="4:2013" : ADMM+ | [hội nghị/Hội nghị] Bộ trưởng Quốc phòng (các nước) ASEAN mở rộng | ASEAN Defence Ministers' Meeting Plus
AEM base="30:1968" : AEM | [hội nghị/Hội nghị] Bộ trưởng Kinh tế ASEAN | ASEAN Economic Ministers' Meeting
ARF base="10:1993" : ARF | [diễn đàn/Diễn đàn] [khu vực/Khu vực] ASEAN | ASEAN Regional Forum
EAS base="2:2005" : EAS | [hội nghị/Hội nghị] [cấp cao/thượng đỉnh/Cấp cao/Thượng đỉnh] Đông Á | East Asia Summit
APT base="10:1997" : [hội nghị/Hội nghị] [cấp cao/thượng đỉnh/Cấp cao/Thượng đỉnh] ASEAN+3 | ASEAN Plus Three Summit
APEC base="5:1992 27:1993" month=11 : APEC | [hội nghị/Hội nghị] [cấp cao/các nhà lãnh đạo kinh tế] APEC | APEC Economic Leaders' Meeting
COP base="5:1994 26:1995" month=11 : COP
BRICS base="5:2008" : BRICS | [hội nghị/Hội nghị] [cấp cao/thượng đỉnh/Cấp cao/Thượng đỉnh] BRICS | BRICS Summit | BRICS summit
G20 base="6:2005" : [hội nghị/Hội nghị] [cấp cao/thượng đỉnh/Cấp cao/Thượng đỉnh] G20 | G20 Summit | G20 summit
G7 base="30:1974" : [hội nghị/Hội nghị] [cấp cao/thượng đỉnh/Cấp cao/Thượng đỉnh] G7 | G7 Summit | G7 summit
SHANGRILA base="5:2001 19:2003" : [đối thoại/Đối thoại] [Shangri-La/Shangri La] | Shangri-La Dialogue
FUTUREASIA base="10:1994 26:1995" : [hội nghị/Hội nghị] (quốc tế) (về) [Tương lai châu Á/tương lai châu Á/Tương lai Châu Á] | International Conference on the Future of Asia
MUNICH base="40:1964" : [hội nghị/Hội nghị] [An ninh/an ninh] Munich | Munich Security Conference
WHA base="50:1947" : [đại hội đồng/Đại hội đồng] [Y tế thế giới/Y tế Thế giới] | World Health Assembly
ILC base="90:1911 109:1912" : [hội nghị/Hội nghị] Lao động quốc tế | International Labour Conference
FOCAC : FOCAC
TICAD base="6:2010" : TICAD
