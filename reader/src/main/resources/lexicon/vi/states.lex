# States and territories, as Vietnamese texts name them.
# A line reads: ISO 3166-1 alpha-3 code, kind, then every form. The everyday name comes first, then the official name,
# the transliteration with hyphens, and the English spelling where the press also prints it.
# Small letters in a form match capitals too; capitals match only capitals.
# The later sections add forms that are not names: `use=metonym` (a capital or seat that stands for its government)
# and `use=short` (one syllable, right only in pairs such as "Việt - Trung"). They do not repeat the kind.
class party cased

# --- Việt Nam ---
VNM kind=state : Việt Nam | Cộng hòa xã hội chủ nghĩa Việt Nam | Cộng hòa XHCN Việt Nam | CHXHCN Việt Nam | CHXHCNVN | Việt Nam dân chủ cộng hòa | VNDCCH | Viet Nam | Vietnam | VN

# --- Southeast Asia ---
BRN kind=state : Brunei | Brunei Darussalam | Bru-nây | Bru-nây Đa-rút-xa-lam | Nhà nước Brunei Darussalam
IDN kind=state : Indonesia | In-đô-nê-xi-a | In-đô-nê-xia | Inđônêxia | Nam Dương | Cộng hòa Indonesia | Cộng hòa In-đô-nê-xi-a
KHM kind=state : Campuchia | Cam-pu-chia | Cămpuchia | Căm-pu-chia | Cambodia | Cao Miên | Vương quốc Campuchia | Vương quốc Cam-pu-chia
LAO kind=state : Lào | Ai Lao | CHDCND Lào | Cộng hòa dân chủ nhân dân Lào | Cộng hòa DCND Lào
MMR kind=state : Myanmar | Mi-an-ma | Mianma | Miến Điện | Liên bang Myanmar | Cộng hòa liên bang Myanmar | Cộng hòa liên bang Mi-an-ma
MYS kind=state : Malaysia | Ma-lai-xi-a | Malaixia | Mã Lai | Liên bang Malaysia | Malayxia
PHL kind=state : Philippines | Philippine | Phi-líp-pin | Phi-lip-pin | Philíppin | Phi Luật Tân | Cộng hòa Philippines | Cộng hòa Phi-líp-pin
SGP kind=state : Singapore | Xinh-ga-po | Singapo | Xingapo | Tân Gia Ba | Cộng hòa Singapore | Cộng hòa Xinh-ga-po | đảo quốc Sư tử | Xin-ga-po | Xanh-ga-po
THA kind=state : Thái Lan | Thái-lan | Vương quốc Thái Lan
TLS kind=state : Timor-Leste | Timor Leste | Đông Timor | Đông Ti-mo | Ti-mo Lét-xtê | Ti-mo-Lét-xtê | Cộng hòa dân chủ Timor-Leste | Cộng hòa dân chủ Đông Timor

# --- Northeast Asia ---
CHN kind=state : Trung Quốc | TQ | Trung Hoa | Trung Cộng | Trung-quốc | Cộng hòa nhân dân Trung Hoa | CHND Trung Hoa | CHNDTH | Trung Quốc đại lục
JPN kind=state : Nhật Bản | Nhựt Bổn | Nhật-bản | đất nước mặt trời mọc | xứ sở hoa anh đào
KOR kind=state : Hàn Quốc | Đại Hàn Dân Quốc | Cộng hòa Hàn Quốc | Cộng hòa Triều Tiên | Nam Hàn | Nam Triều Tiên | xứ sở kim chi
MNG kind=state : Mông Cổ
PRK kind=state : Triều Tiên | Bắc Triều Tiên | Bắc Hàn | Cộng hòa dân chủ nhân dân Triều Tiên | Cộng hòa DCND Triều Tiên | CHDCND Triều Tiên
HKG kind=territory : Hong Kong | Hồng Kông | Hồng Công | Hồng-công | Hongkong | Hương Cảng | Hong Kong (Trung Quốc) | Hồng Kông (Trung Quốc) | Hồng Công (Trung Quốc) | đặc khu hành chính Hong Kong | đặc khu hành chính Hồng Kông
MAC kind=territory : Macau | Macao | Ma Cao | Ma-cao | Áo Môn | Macau (Trung Quốc) | Macao (Trung Quốc) | Ma Cao (Trung Quốc) | đặc khu hành chính Macau | đặc khu hành chính Macao | đặc khu hành chính Ma Cao
TWN kind=territory : Đài Loan | Đài Loan (Trung Quốc) | vùng lãnh thổ Đài Loan | lãnh thổ Đài Loan | Trung Hoa Dân Quốc | Đài Bắc Trung Hoa

# --- South Asia ---
AFG kind=state : Afghanistan | Áp-ga-ni-xtan | Ápganixtan | Afganistan | A Phú Hãn | Cộng hòa Hồi giáo Afghanistan | tiểu vương quốc Hồi giáo Afghanistan
BGD kind=state : Bangladesh | Băng-la-đét | Bănglađét | Cộng hòa nhân dân Bangladesh
BTN kind=state : Bhutan | Bu-tan | Vương quốc Bhutan
IND kind=state : Ấn Độ | Ấn-độ | Cộng hòa Ấn Độ
LKA kind=state : Sri Lanka | Xri Lan-ca | Xri Lanca | Cộng hòa dân chủ xã hội chủ nghĩa Sri Lanka | Tích Lan | Xri-lan-ca
MDV kind=state : Maldives | Man-đi-vơ | Man-đi-vơ-xơ | Cộng hòa Maldives
NPL kind=state : Nepal | Nê-pan | Cộng hòa dân chủ liên bang Nepal
PAK kind=state : Pakistan | Pa-ki-xtan | Pakixtan | Cộng hòa Hồi giáo Pakistan

# --- Central Asia and the Caucasus ---
ARM kind=state : Armenia | Ác-mê-ni-a | Ácmênia | Cộng hòa Armenia
AZE kind=state : Azerbaijan | A-déc-bai-gian | A-giéc-bai-gian | Adécbaigian | Cộng hòa Azerbaijan
GEO kind=state : Georgia | Gruzia | Gru-di-a | Giê-oóc-gi-a | Grudia
KAZ kind=state : Kazakhstan | Ca-dắc-xtan | Cadắcxtan | Cộng hòa Kazakhstan
KGZ kind=state : Kyrgyzstan | Kyrgystan | Cư-rơ-gư-xtan | Kiếc-ghi-xtan | Kiếc-gi-xtan | Cộng hòa Kyrgyzstan | Cộng hòa Kyrgyz | Cư-gơ-rư-xtan
TJK kind=state : Tajikistan | Tát-gi-ki-xtan | Tatgikixtan | Cộng hòa Tajikistan
TKM kind=state : Turkmenistan | Tuốc-mê-ni-xtan | Tuốc-mê-ni-a
UZB kind=state : Uzbekistan | U-dơ-bê-ki-xtan | Udơbêkixtan | Cộng hòa Uzbekistan

# --- Middle East ---
ARE kind=state : UAE | các tiểu vương quốc Ả rập thống nhất | các tiểu vương quốc Ả-rập thống nhất | các tiểu vương quốc A-rập thống nhất | tiểu vương quốc Ả rập thống nhất | tiểu vương quốc Arab thống nhất | các tiểu vương quốc Arab thống nhất | các TVQ Arab thống nhất | các tiểu vương quốc A rập thống nhất
BHR kind=state : Bahrain | Ba-ranh | Baranh | Vương quốc Bahrain
CYP kind=state : Síp | Cyprus | Cộng hòa Síp | đảo Síp
IRN kind=state : Iran | I-ran | Ba Tư | Cộng hòa Hồi giáo Iran | Cộng hòa Hồi giáo I-ran
IRQ kind=state : Iraq | I-rắc | Irắc | Cộng hòa Iraq
ISR kind=state : Israel | I-xra-en | Ixraen | Nhà nước Israel
JOR kind=state : Jordan | Gioóc-đa-ni | Gioócđani | Gioóc-đan | Vương quốc Jordan | Vương quốc Hashemite Jordan | Giooc-đa-ni
KWT kind=state : Kuwait | Cô-oét | Côoét | Nhà nước Kuwait
LBN kind=state : Liban | Lebanon | Li-băng | Libăng | Cộng hòa Liban
OMN kind=state : Oman | Ô-man | Vương quốc Oman
PSE kind=state : Palestine | Palestin | Pa-le-xtin | Palextin | Nhà nước Palestine | chính quyền Palestine | các vùng lãnh thổ Palestine
QAT kind=state : Qatar | Ca-ta | Nhà nước Qatar
SAU kind=state : Saudi Arabia | Ả rập Xê-út | [Ả rập/Ả-rập/A rập] Xê Út | Ả-rập Xê-út | A-rập Xê-út | A rập Xê-út | Ả rập Saudi | Ả-rập Saudi | Ả rập Xêút | Ả-rập Xêút | Arập Xêút | A-rập Xê-u-đi | Arab Saudi | Arab Xê-út | Arab Xêút | Ả rập Saudi Arabia | Vương quốc Saudi Arabia | Vương quốc Ả rập Xê-út | Vương quốc Arab Saudi
SYR kind=state : Syria | Xy-ri | Xyri | Siria | Cộng hòa Arab Syria | Cộng hòa Ả rập Syria | Xi-ri
TUR kind=state : Thổ Nhĩ Kỳ | Thổ Nhĩ Kì | Türkiye | Turkiye | Thổ-nhĩ-kỳ | Cộng hòa Thổ Nhĩ Kỳ
YEM kind=state : Yemen | Y-ê-men | Yêmen | Cộng hòa Yemen

# --- Europe: states ---
ALB kind=state : Albania | An-ba-ni | An-ba-ni-a | Anbani | Cộng hòa Albania
AND kind=state : Andorra | An-đô-ra | Công quốc Andorra
AUT kind=state : Áo | Cộng hòa Áo
BEL kind=state : Bỉ | Vương quốc Bỉ
BGR kind=state : Bulgaria | Bun-ga-ri | Bun-ga-ri-a | Bungari | Cộng hòa Bulgaria | Bảo Gia Lợi
BIH kind=state : Bosnia và Herzegovina | Bosnia & Herzegovina | Bosnia-Herzegovina | Bosnia | Bô-xni-a và Héc-dê-gô-vi-na | Bô-xni-a Héc-dê-gô-vi-na | Bô-xni-a
BLR kind=state : Belarus | Bê-la-rút | Bêlarút | Bạch Nga | Cộng hòa Belarus
CHE kind=state : Thụy Sĩ | Thụy Sỹ | Thụy-sĩ | Liên bang Thụy Sĩ | Liên bang Thụy Sỹ
CZE kind=state : Séc | Cộng hòa Séc | Cộng hòa Czech | CH Séc | Tiệp Khắc | Czech
DEU kind=state : Đức | Cộng hòa liên bang Đức | CHLB Đức | Cộng hòa LB Đức | Đức quốc
DNK kind=state : Đan Mạch | Đan-mạch | Vương quốc Đan Mạch
ESP kind=state : Tây Ban Nha | Tây-ban-nha | Vương quốc Tây Ban Nha
EST kind=state : Estonia | E-xtô-ni-a | Extônia | Cộng hòa Estonia
FIN kind=state : Phần Lan | Phần-lan | Cộng hòa Phần Lan
FRA kind=state : Pháp | Cộng hòa Pháp | Pháp quốc
GBR kind=state : Anh | Vương quốc Anh | Anh quốc | Liên hiệp Anh | Vương quốc liên hiệp Anh | Liên hiệp vương quốc Anh | Vương quốc liên hiệp Anh và Bắc Ireland | Liên hiệp vương quốc Anh và Bắc Ireland | Liên hiệp vương quốc Anh và Bắc Ai-len | xứ sở sương mù | Scotland | Xcốt-len | xứ Wales | Bắc Ireland | Bắc Ai-len
GRC kind=state : Hy Lạp | Hi Lạp | Hy-lạp | Cộng hòa Hy Lạp
HRV kind=state : Croatia | Crô-a-ti-a | Crôatia | Cộng hòa Croatia
HUN kind=state : Hungary | Hung-ga-ri | Hungari | Hung Gia Lợi
IRL kind=state : Ireland | Ai-len | Ailen | Ái Nhĩ Lan | Cộng hòa Ireland
ISL kind=state : Iceland | Ai-xơ-len | Aixơlen | Băng Đảo
ITA kind=state : Italy | Italia | Ý | I-ta-li-a | Cộng hòa Italy | Cộng hòa Italia | Cộng hòa I-ta-li-a
LIE kind=state : Liechtenstein | Lích-ten-xtanh | Công quốc Liechtenstein
LTU kind=state : Litva | Lít-va | Lithuania | Cộng hòa Litva | Cộng hòa Lithuania | Li-tu-a-ni-a
LUX kind=state : Luxembourg | Lúc-xăm-bua | Luých-xăm-bua | Lúcxămbua | Đại công quốc Luxembourg
LVA kind=state : Latvia | Lát-vi-a | Látvia | Cộng hòa Latvia
MCO kind=state : Monaco | Mô-na-cô | Công quốc Monaco
MDA kind=state : Moldova | Môn-đô-va | Mônđôva | Cộng hòa Moldova
MKD kind=state : Bắc Macedonia | Bắc Ma-xê-đô-ni-a | Macedonia | Ma-xê-đô-ni-a | Cộng hòa Bắc Macedonia
MLT kind=state : Malta | Man-ta | Cộng hòa Malta
MNE kind=state : Montenegro | Môn-tê-nê-grô | Mông-tê-nê-grô
NLD kind=state : Hà Lan | Hà-lan | Vương quốc Hà Lan | xứ sở hoa tulip
NOR kind=state : Na Uy | Na-uy | Nauy | Vương quốc Na Uy
POL kind=state : Ba Lan | Ba-lan | Cộng hòa Ba Lan
PRT kind=state : Bồ Đào Nha | Bồ-đào-nha | Cộng hòa Bồ Đào Nha
ROU kind=state : Romania | Rumani | Ru-ma-ni | Rumania | Lỗ Ma Ni
RUS kind=state : Nga | Liên bang Nga | LB Nga | Cộng hòa liên bang Nga | xứ sở bạch dương
SMR kind=state : San Marino | Xan Ma-ri-nô | Cộng hòa San Marino
SRB kind=state : Serbia | Xéc-bi | Xéc-bi-a | Xécbi | Cộng hòa Serbia
SVK kind=state : Slovakia | Xlô-va-ki-a | Xlôvakia | Cộng hòa Slovakia | Cộng hòa Xlô-va-ki-a
SVN kind=state : Slovenia | Xlô-ve-ni-a | Xlô-ven-ni-a | Xlôvenia | Cộng hòa Slovenia | Xlô-vê-ni-a
SWE kind=state : Thụy Điển | Thụy-điển | Vương quốc Thụy Điển
UKR kind=state : Ukraine | Ukraina | U-crai-na | Ucraina | U-cờ-rai-na | U-krai-na
VAT kind=state : Vatican | Va-ti-căng | Tòa thánh Vatican | Tòa thánh | Tòa thánh La Mã | Thành quốc Vatican | Thành Vatican
XKX kind=state : Kosovo | Cô-xô-vô | Côxôvô

# --- Europe: territories ---
ALA kind=territory : quần đảo Åland | quần đảo Aland
FRO kind=territory : quần đảo Faroe | Phê-rô | quần đảo Phê-rô
GGY kind=territory : Guernsey | đảo Guernsey
GIB kind=territory : Gibraltar | Gi-bran-ta
IMN kind=territory : đảo Man
JEY kind=territory : đảo Jersey
SJM kind=territory : Svalbard và Jan Mayen | Svalbard

# --- North America ---
CAN kind=state : Canada | Ca-na-đa | Canađa | Gia Nã Đại | xứ sở lá phong
MEX kind=state : Mexico | Mêxicô | Mê-hi-cô | Mê-xi-cô | México | Mễ Tây Cơ | Hợp chúng quốc Mexico | Liên bang Mexico
USA kind=state : Mỹ | Hoa Kỳ | Hoa-kỳ | Hoa Kì | Mĩ | Hợp chúng quốc Hoa Kỳ | Hợp chủng quốc Hoa Kỳ | Hiệp chủng quốc Hoa Kỳ | Mỹ quốc | xứ cờ hoa
BMU kind=territory : Bermuda | Béc-mu-đa | quần đảo Bermuda
GRL kind=territory : Greenland | Grơn-len | đảo Greenland
SPM kind=territory : Saint Pierre và Miquelon | St. Pierre và Miquelon

# --- Central America and the Caribbean: states ---
ATG kind=state : Antigua và Barbuda | An-ti-goa và Bác-bu-đa | Antigua & Barbuda
BHS kind=state : Bahamas | Ba-ha-mát | Khối thịnh vượng chung Bahamas
BLZ kind=state : Belize | Bê-li-xê
BRB kind=state : Barbados | Bác-ba-đốt
CRI kind=state : Costa Rica | Cô-xta Ri-ca | Cốt-xta Ri-ca | Cộng hòa Costa Rica
CUB kind=state : Cuba | Cu-ba | Cộng hòa Cuba | Cộng hòa Cu-ba | hòn đảo tự do
DMA kind=state : Dominica | Đô-mi-ni-ca | Thịnh vượng chung Dominica
DOM kind=state : cộng hòa Dominicana | cộng hòa Dominica | cộng hòa Dominican | CH Dominicana | CH Dominica | Dominicana | cộng hòa Đô-mi-ni-ca-na | cộng hòa Đô-mi-ni-ca | Đô-mi-ni-ca-na
GRD kind=state : Grenada | Grê-na-đa
GTM kind=state : Guatemala | Goa-tê-ma-la | Cộng hòa Guatemala
HND kind=state : Honduras | Hôn-đu-rát | Ôn-đu-rát | Cộng hòa Honduras
HTI kind=state : Haiti | Ha-i-ti | Cộng hòa Haiti
JAM kind=state : Jamaica | Gia-mai-ca | Ha-mai-ca
KNA kind=state : Saint Kitts và Nevis | St. Kitts và Nevis | Xanh Kít và Nê-vít | Liên bang Saint Kitts và Nevis
LCA kind=state : Saint Lucia | St. Lucia | Xanh Lu-xi-a | Xan-ta Lu-xi-a
NIC kind=state : Nicaragua | Ni-ca-ra-goa | Cộng hòa Nicaragua
PAN kind=state : Panama | Pa-na-ma | Cộng hòa Panama
SLV kind=state : El Salvador | En Xan-va-đo | En Xanvađo | Cộng hòa El Salvador
TTO kind=state : Trinidad và Tobago | Tri-ni-đát và Tô-ba-gô | Trinidad & Tobago
VCT kind=state : Saint Vincent và Grenadines | St. Vincent và Grenadines | Saint Vincent và the Grenadines | Xanh Vin-xen và Grê-na-din

# --- Central America and the Caribbean: territories ---
ABW kind=territory : Aruba | A-ru-ba
AIA kind=territory : Anguilla
BES kind=territory : Bonaire, Sint Eustatius và Saba | Bonaire | Caribe thuộc Hà Lan | Ca-ri-bê Hà Lan
BLM kind=territory : Saint Barthélemy | Saint Barthelemy | St. Barthélemy
CUW kind=territory : Curaçao | Curacao | Cu-ra-xao
CYM kind=territory : quần đảo Cayman | Cayman
GLP kind=territory : Guadeloupe | Goa-đơ-lúp
MAF kind=territory : Saint Martin | St. Martin | Saint Martin thuộc Pháp
MSR kind=territory : Montserrat
MTQ kind=territory : Martinique | Mác-ti-ních
PRI kind=territory : Puerto Rico | Pu-éc-tô Ri-cô
SXM kind=territory : Sint Maarten | Saint Martin thuộc Hà Lan
TCA kind=territory : quần đảo Turks và Caicos | Turks và Caicos
VGB kind=territory : quần đảo Virgin thuộc Anh
VIR kind=territory : quần đảo Virgin thuộc Mỹ | quần đảo Virgin thuộc Hoa Kỳ

# --- South America ---
ARG kind=state : Argentina | Ác-hen-ti-na | Áchentina | Argentine | Cộng hòa Argentina | Á Căn Đình
BOL kind=state : Bolivia | Bô-li-vi-a | Bôlivia | Nhà nước đa dân tộc Bolivia
BRA kind=state : Brazil | Bra-xin | Braxin | Ba Tây | Cộng hòa liên bang Brazil
CHL kind=state : Chile | Chi-lê | Chilê | Cộng hòa Chile
COL kind=state : Colombia | Cô-lôm-bi-a | Côlômbia | Cộng hòa Colombia
ECU kind=state : Ecuador | Ê-cu-a-đo | Êcuađo | Cộng hòa Ecuador
GUY kind=state : Guyana | Guy-a-na | Gai-a-na | Cộng hòa hợp tác Guyana
PER kind=state : Peru | Pê-ru | Pêru | Cộng hòa Peru
PRY kind=state : Paraguay | Pa-ra-goay | Cộng hòa Paraguay
SUR kind=state : Suriname | Xu-ri-nam | Cộng hòa Suriname
URY kind=state : Uruguay | U-ru-goay | Cộng hòa Đông Uruguay | Cộng hòa Uruguay
VEN kind=state : Venezuela | Vê-nê-xu-ê-la | Vê-nê-du-ê-la | Vênêxuêla | Cộng hòa Bolivarian Venezuela | Cộng hòa Bolivar Venezuela | Cộng hòa Bôlivar Venezuela
FLK kind=territory : quần đảo Falkland | quần đảo Malvinas | quần đảo Falkland (Malvinas)
GUF kind=territory : Guiana thuộc Pháp | Guyane thuộc Pháp | Guy-an thuộc Pháp
SGS kind=territory : Nam Georgia và Quần đảo Nam Sandwich

# --- North Africa ---
DZA kind=state : Algeria | Algérie | Angiêri | An-giê-ri | An-giê-ri-a | Cộng hòa dân chủ nhân dân Algeria | CHDCND Algeria
EGY kind=state : Ai Cập | Ai-cập | Cộng hòa Ả rập Ai Cập | Cộng hòa Arab Ai Cập
LBY kind=state : Libya | Li-bi | Libi | Nhà nước Libya
MAR kind=state : Maroc | Ma-rốc | Marốc | Morocco | Vương quốc Maroc | Vương quốc Morocco | Vương quốc Ma-rốc
SDN kind=state : Sudan | Xu-đăng | Xuđăng | Cộng hòa Sudan
TUN kind=state : Tunisia | Tuy-ni-di | Tuynidi | Cộng hòa Tunisia
ESH kind=territory : Tây Sahara | Tây Xa-ha-ra | Cộng hòa dân chủ Arab Sahrawi | Cộng hòa dân chủ Ả rập Xa-ra-uy

# --- West Africa ---
BEN kind=state : Benin | Bê-nanh | Cộng hòa Benin
BFA kind=state : Burkina Faso | Buốc-ki-na Pha-xô | Buốckina Phaxô
CIV kind=state : Bờ Biển Ngà | Côte d'Ivoire | Cote d'Ivoire | Cốt-đi-voa | Cốt Đi-voa | Cộng hòa Côte d'Ivoire
CPV kind=state : Cabo Verde | Cape Verde | Cáp-ve | Cáp Ve
GHA kind=state : Ghana | Ga-na | Cộng hòa Ghana
GIN kind=state : Guinea | Guinée | Ghi-nê | Ghinê | Cộng hòa Guinea
GMB kind=state : Gambia | Găm-bi-a | Cộng hòa Gambia
GNB kind=state : Guinea-Bissau | Guinea Bissau | Ghi-nê Bít-xao | Ghi-nê Bít-xau | Cộng hòa Guinea-Bissau
LBR kind=state : Liberia | Li-bê-ri-a | Cộng hòa Liberia
MLI kind=state : Mali | Ma-li | Cộng hòa Mali
MRT kind=state : Mauritania | Mô-ri-ta-ni | Mô-ri-ta-ni-a | Cộng hòa Hồi giáo Mauritania
NER kind=state : Niger | Ni-giê | Cộng hòa Niger
NGA kind=state : Nigeria | Ni-giê-ri-a | Nigiêria | Cộng hòa liên bang Nigeria
SEN kind=state : Senegal | Sénégal | Xê-nê-gan | Cộng hòa Senegal
SLE kind=state : Sierra Leone | Xi-ê-ra Lê-ôn | Cộng hòa Sierra Leone
TGO kind=state : Togo | Tô-gô | Cộng hòa Togo
SHN kind=territory : Saint Helena | St. Helena | đảo Saint Helena

# --- Central Africa ---
# "Congo" alone is the Democratic Republic, of which the press writes far more.
AGO kind=state : Angola | Ăng-gô-la | Ănggôla | Cộng hòa Angola
CAF kind=state : Trung Phi | Cộng hòa Trung Phi | CH Trung Phi
CMR kind=state : Cameroon | Cameroun | Ca-mơ-run | Camơrun | Cộng hòa Cameroon
COD kind=state : cộng hòa dân chủ Congo | CHDC Congo | CH dân chủ Congo | CHDCND Congo | cộng hòa dân chủ Công-gô | CHDC Công-gô | Congo | Công-gô | Congo-Kinshasa
COG kind=state : cộng hòa Congo | CH Congo | cộng hòa Công-gô | CH Công-gô | Congo-Brazzaville
GAB kind=state : Gabon | Ga-bông | Cộng hòa Gabon
GNQ kind=state : Guinea Xích đạo | Ghi-nê Xích đạo | Cộng hòa Guinea Xích đạo
STP kind=state : São Tomé và Príncipe | Sao Tome và Principe | Sao Tomé và Principe | Xao Tô-mê và Prin-xi-pê
TCD kind=state : Chad | Tchad | Cộng hòa Chad | Cộng hòa Sát | CH Sát

# --- East Africa and the Indian Ocean ---
BDI kind=state : Burundi | Bu-run-đi | Cộng hòa Burundi
COM kind=state : Comoros | Cô-mo | Liên bang Comoros
DJI kind=state : Djibouti | Gi-bu-ti | Cộng hòa Djibouti
ERI kind=state : Eritrea | Ê-ri-tơ-rê-a | Ê-ri-tơ-ri-a
ETH kind=state : Ethiopia | Ê-ti-ô-pi-a | Êtiôpia | Cộng hòa dân chủ liên bang Ethiopia
KEN kind=state : Kenya | Kê-ni-a | Kênia | Cộng hòa Kenya
MDG kind=state : Madagascar | Ma-đa-gát-xca | Ma-đa-ga-xca | Cộng hòa Madagascar
MUS kind=state : Mauritius | Mô-ri-xơ | Mô-ri-sơ | Cộng hòa Mauritius
RWA kind=state : Rwanda | Ru-an-đa | Cộng hòa Rwanda
SOM kind=state : Somalia | Xô-ma-li | Xô-ma-li-a | Xômali | Cộng hòa liên bang Somalia
SSD kind=state : Nam Sudan | Nam Xu-đăng | Cộng hòa Nam Sudan
SYC kind=state : Seychelles | Xây-sen | Cộng hòa Seychelles
TZA kind=state : Tanzania | Tan-da-ni-a | Tandania | Cộng hòa thống nhất Tanzania
UGA kind=state : Uganda | U-gan-đa | Cộng hòa Uganda
IOT kind=territory : lãnh thổ Ấn Độ Dương thuộc Anh | quần đảo Chagos
MYT kind=territory : Mayotte
REU kind=territory : Réunion | đảo Réunion | đảo Reunion

# --- Southern Africa ---
BWA kind=state : Botswana | Bốt-xoa-na | Cộng hòa Botswana
LSO kind=state : Lesotho | Lê-xô-thô | Vương quốc Lesotho
MOZ kind=state : Mozambique | Mô-dăm-bích | Môdămbích | Cộng hòa Mozambique
MWI kind=state : Malawi | Ma-la-uy | Cộng hòa Malawi
NAM kind=state : Namibia | Na-mi-bi-a | Cộng hòa Namibia
SWZ kind=state : Eswatini | Ê-xoa-ti-ni | Swaziland | Xoa-di-len | Vương quốc Eswatini
ZAF kind=state : Nam Phi | Cộng hòa Nam Phi | CH Nam Phi
ZMB kind=state : Zambia | Dăm-bi-a | Cộng hòa Zambia
ZWE kind=state : Zimbabwe | Dim-ba-bu-ê | Cộng hòa Zimbabwe

# --- Oceania: states ---
AUS kind=state : Úc | Australia | Ô-xtrây-li-a | Ôxtrâylia | Ốt-xtrây-li-a | Úc Đại Lợi | Liên bang Australia | Liên bang Úc | xứ sở chuột túi
COK kind=state : quần đảo Cook | đảo Cook
FJI kind=state : Fiji | Phi-gi | Cộng hòa Fiji
FSM kind=state : Micronesia | Mi-crô-nê-xi-a | Liên bang Micronesia
KIR kind=state : Kiribati | Ki-ri-ba-ti
MHL kind=state : quần đảo Marshall | Cộng hòa quần đảo Marshall | quần đảo Mác-san
NIU kind=state : Niue | Ni-u-ê
NRU kind=state : Nauru | Na-u-ru
NZL kind=state : New Zealand | Niu Di-lân | Niu Dilân | Niu-di-lân | Niu Zi-lân | Tân Tây Lan
PLW kind=state : Palau | Pa-lau | Cộng hòa Palau
PNG kind=state : Papua New Guinea | Papua Niu Ghinê | Pa-pua Niu Ghi-nê | Pa-pu-a Niu Ghi-nê | Nhà nước độc lập Papua New Guinea
SLB kind=state : quần đảo Solomon | Solomon | đảo quốc Solomon | quần đảo Xô-lô-môn | Xô-lô-môn
TON kind=state : Tonga | Tông-ga | Vương quốc Tonga
TUV kind=state : Tuvalu | Tu-va-lu
VUT kind=state : Vanuatu | Va-nu-a-tu | Cộng hòa Vanuatu
WSM kind=state : Samoa | Xa-moa | Nhà nước độc lập Samoa

# --- Oceania: territories ---
ASM kind=territory : Samoa thuộc Mỹ | Samoa thuộc Hoa Kỳ
CCK kind=territory : quần đảo Cocos | quần đảo Cocos (Keeling)
CXR kind=territory : đảo Christmas | đảo Giáng Sinh
GUM kind=territory : Guam | đảo Guam | Gu-am
MNP kind=territory : quần đảo Bắc Mariana | Bắc Mariana
NCL kind=territory : New Caledonia | Nouvelle-Calédonie | Niu Ca-lê-đô-ni-a
NFK kind=territory : đảo Norfolk
PCN kind=territory : quần đảo Pitcairn
PYF kind=territory : Polynesia thuộc Pháp | Pô-li-nê-di thuộc Pháp
TKL kind=territory : Tokelau | Tô-kê-lau
UMI kind=territory : các tiểu đảo xa của Hoa Kỳ
WLF kind=territory : Wallis và Futuna

# --- The polar regions and the far south ---
ATA kind=territory : Nam Cực
ATF kind=territory : vùng đất phía Nam và châu Nam Cực thuộc Pháp | lãnh thổ phía Nam thuộc Pháp
BVT kind=territory : đảo Bouvet
HMD kind=territory : đảo Heard và quần đảo McDonald | quần đảo Heard và McDonald

# --- A capital or a seat that stands for its government ---
VNM use=metonym : Hà Nội
AFG use=metonym : Kabul | Ca-bun
ARE use=metonym : Abu Dhabi
ARG use=metonym : Buenos Aires
ARM use=metonym : Yerevan
AUS use=metonym : Canberra | Can-bê-ra
AZE use=metonym : Baku
BLR use=metonym : Minsk | Min-xcơ
BRA use=metonym : Brasilia | Brasília
CAN use=metonym : Ottawa | Ốt-ta-oa
CHN use=metonym : Bắc Kinh | Trung Nam Hải
COD use=metonym : Kinshasa
CUB use=metonym : La Habana | La Ha-ba-na | Lahabana | Havana
CZE use=metonym : Praha | Prague
DEU use=metonym : Berlin | Béc-lin
EGY use=metonym : Cairo | Cai-rô
ESP use=metonym : Madrid | Ma-đrít
ETH use=metonym : Addis Ababa
FRA use=metonym : Paris | Pa-ri | điện Élysée | điện Elysée | điện Elysee | điện Ê-li-dê
GBR use=metonym : London | Luân Đôn | Luân-đôn | phố Downing | số 10 phố Downing | số 10 Downing | điện Buckingham | Cung điện Buckingham
GRC use=metonym : Athens | A-ten
HUN use=metonym : Budapest | Bu-đa-pét
IDN use=metonym : Jakarta | Gia-các-ta | Giacácta
IND use=metonym : New Delhi | Niu Đê-li | Niu Đêli | Tân Đề Li
IRN use=metonym : Tehran | Teheran | Tê-hê-ran | Têhêran
IRQ use=metonym : Baghdad | Bát-đa
ISR use=metonym : Tel Aviv | Ten A-víp
ITA use=metonym : Rome | Roma
JPN use=metonym : Tokyo | Tô-ki-ô | Tôkyô
KAZ use=metonym : Astana | Nur-Sultan
KEN use=metonym : Nairobi
KHM use=metonym : Phnom Penh | Phnôm Pênh | Phnômpênh | Nông Pênh
KOR use=metonym : Seoul | Xơ-un | Xê-un | Xơun | Nhà Xanh | Hán Thành
LAO use=metonym : Viêng Chăn | Vientiane | Viên Chăn | Viêng-chăn | Vạn Tượng | Viên-chăn
LBN use=metonym : Beirut | Bây-rút
LKA use=metonym : Colombo
MEX use=metonym : Mexico City
MMR use=metonym : Naypyidaw | Nay Pyi Taw | Nây Pi Tô | Nay-pi-đô
MNG use=metonym : Ulan Bator | Ulaanbaatar | U-lan Ba-to
MYS use=metonym : Kuala Lumpur | Cu-a-la Lăm-pơ | Putrajaya
NOR use=metonym : Oslo | Ốt-xlô
NPL use=metonym : Kathmandu
NZL use=metonym : Wellington
PAK use=metonym : Islamabad | I-xla-ma-bát | Ixlamabát
PHL use=metonym : Manila | Ma-ni-la | điện Malacañang | điện Malacanang
POL use=metonym : Warsaw | Warszawa | Vác-sa-va | Vácsava
PRK use=metonym : Bình Nhưỡng
PRT use=metonym : Lisbon | Lisboa | Li-xbon
PSE use=metonym : Ramallah
QAT use=metonym : Doha | Đô-ha
ROU use=metonym : Bucharest | Bucarest | Bu-ca-rét
RUS use=metonym : Moscow | Moskva | Matxcova | Mátxcơva | Mát-xcơ-va | Mạc Tư Khoa | Kremlin | điện Kremlin | Krem-li | điện Krem-li | Cẩm Linh | điện Cẩm Linh
SAU use=metonym : Riyadh | Ri-i-át
SRB use=metonym : Belgrade | Bê-ô-grát
SWE use=metonym : Stockholm | Xtốc-khôm
SYR use=metonym : Damascus | Đa-mát | Đa-mát-xcơ
THA use=metonym : Bangkok | Băng Cốc | Băng-cốc
TLS use=metonym : Dili
TUR use=metonym : Ankara | An-ca-ra
TWN use=metonym : Đài Bắc | Taipei
UKR use=metonym : Kiev | Kyiv | Ki-ép | Kiép
USA use=metonym : Washington | Washington D.C. | Washington DC | Oa-sinh-tơn | Oasinhtơn | Hoa Thịnh Đốn | Nhà Trắng | Tòa Bạch Ốc | Bạch Ốc | Lầu Năm Góc | Ngũ Giác Đài | Đồi Capitol | điện Capitol
VEN use=metonym : Caracas | Ca-ra-cát
YEM use=metonym : Sanaa
ZAF use=metonym : Pretoria | Prê-tô-ri-a

# --- One syllable, in pairs and in "phía …", "bên …" ---
VNM use=short : Việt
CHN use=short : Trung
HUN use=short : Hung
IDN use=short : Indo
IND use=short : Ấn
JPN use=short : Nhật
KHM use=short : Miên
KOR use=short : Hàn
MMR use=short : Miến
PHL use=short : Phi
PRK use=short : Triều
SGP use=short : Sing
THA use=short : Thái
TUR use=short : Thổ
TWN use=short : Đài
