# Places where diplomacy happens, under their Vietnamese names.
# A line reads: COUNTRY kind=capital|city|region|seat|town|water : form | form. COUNTRY is ISO 3166-1 alpha-3.
# XXX stands for no one country, by nature or because it is disputed; such a name also keeps a shorter one from being read
# inside it ("Thái Bình" in "Thái Bình Dương").
# City states that bear their country's name (Singapore, Luxembourg, Monaco) are left to the parties.
class place cased

# -- No single country
XXX kind=water : Thái Bình Dương | Ấn Độ Dương | Đại Tây Dương | Bắc Băng Dương | Ấn Độ Dương - Thái Bình Dương | châu Á - Thái Bình Dương | Nam Thái Bình Dương | Bắc Đại Tây Dương | Biển Đông | Biển Hoa Đông | Biển Đen | Biển Đỏ | Địa Trung Hải
XXX kind=region : Hoàng Sa | Trường Sa | quần đảo Hoàng Sa | quần đảo Trường Sa | bãi Tư Chính | bãi cạn Scarborough | bãi Cỏ Mây

# -- Việt Nam: seats
VNM kind=seat : Phủ Chủ tịch | trụ sở Trung ương Đảng | Trụ sở Ban Chấp hành Trung ương Đảng | Văn phòng Trung ương Đảng | Nhà Quốc hội | Tòa nhà Quốc hội | Văn phòng Chính phủ | trụ sở Chính phủ | Trụ sở Văn phòng Chính phủ | Văn phòng Chủ tịch nước | Nhà khách Chính phủ | Trung tâm Hội nghị quốc gia | Trung tâm Hội nghị Quốc tế Hà Nội | Hoàng thành Thăng Long | Lăng Chủ tịch Hồ Chí Minh | Nhà hát Lớn Hà Nội | Hội trường Thống Nhất | Dinh Độc Lập | Văn Miếu - Quốc Tử Giám | Khu di tích Phủ Chủ tịch | sân bay Nội Bài | sân bay quốc tế Nội Bài | sân bay Tân Sơn Nhất | sân bay quốc tế Tân Sơn Nhất | Nhà khách Bộ Quốc phòng | trụ sở Bộ Ngoại giao Việt Nam | Nhà khách Quốc gia 12 Ngô Quyền

# -- Việt Nam: the capital, cities and provinces
VNM kind=capital : Hà Nội | thủ đô Hà Nội | thành phố Hà Nội | TP Hà Nội | TP. Hà Nội
VNM kind=city : thành phố Hồ Chí Minh | TP Hồ Chí Minh | TP. Hồ Chí Minh | Hồ Chí Minh | TPHCM | TP HCM | TP. HCM | Sài Gòn
VNM kind=city : Đà Nẵng | Hải Phòng | Cần Thơ | Huế | thành phố Vinh | TP Vinh | TP. Vinh | Nha Trang | Đà Lạt | Hạ Long | Vũng Tàu | Hội An | Quy Nhơn | Buôn Ma Thuột | Cam Ranh | Móng Cái | Thủ Đức | Phan Thiết | Phan Rang | Việt Trì | Điện Biên Phủ | Pleiku | Biên Hòa | Thủ Dầu Một | Đồng Hới | Đông Hà | Tam Kỳ | Long Xuyên | Mỹ Tho | Rạch Giá
VNM kind=region : An Giang | Bà Rịa - Vũng Tàu | Bạc Liêu | Bắc Giang | Bắc Kạn | Bắc Cạn | Bắc Ninh | Bến Tre | Bình Dương | Bình Định | Bình Phước | Bình Thuận | Cà Mau | Cao Bằng | Đắk Lắk | Đắc Lắc | Đắk Nông | Đắc Nông | Điện Biên | Đồng Nai | Đồng Tháp | Gia Lai | Hà Giang | Hà Nam | Hà Tĩnh | Hải Dương | Hậu Giang | Hòa Bình | Hưng Yên
VNM kind=region : Khánh Hòa | Kiên Giang | Kon Tum | Lai Châu | Lạng Sơn | Lào Cai | Lâm Đồng | Long An | Nam Định | Nghệ An | Ninh Bình | Ninh Thuận | Phú Thọ | Phú Yên | Quảng Bình | Quảng Nam | Quảng Ngãi | Quảng Ninh | Quảng Trị | Sóc Trăng | Sơn La | Tây Ninh | Thái Bình | Thái Nguyên | Thanh Hóa | Thừa Thiên Huế | Thừa Thiên - Huế | Tiền Giang | Trà Vinh | Tuyên Quang | Vĩnh Long | Vĩnh Phúc | Yên Bái
VNM kind=town : Sa Pa | Sapa | Cát Bà | Phú Quốc | Tam Đảo | Mộc Châu | Lao Bảo | Tân Trào | Pác Bó | Tràng An | Côn Đảo | Lý Sơn | Bái Đính | Đồ Sơn | Vân Đồn | Đồng Đăng | cửa khẩu Hữu Nghị | cửa khẩu quốc tế Hữu Nghị | Cầu Treo | Mộc Bài | Nam Giang | Cha Lo
VNM kind=region : vịnh Hạ Long | đồng bằng sông Cửu Long | Tây Nguyên | vịnh Bắc Bộ | Bạch Long Vĩ

# -- China
CHN kind=seat : Đại lễ đường Nhân dân | Điếu Ngư Đài | Nhà khách Điếu Ngư Đài | Nhà khách quốc gia Điếu Ngư Đài | Trung Nam Hải | Thiên An Môn | Quảng trường Thiên An Môn | Tử Cấm Thành
CHN kind=capital : Bắc Kinh | thủ đô Bắc Kinh | Beijing
CHN kind=city : Thượng Hải | Quảng Châu | Thâm Quyến | Trùng Khánh | Thiên Tân | Nam Ninh | Côn Minh | Hàng Châu | Vũ Hán | Thành Đô | Tây An | Nam Kinh | Đại Liên | Thanh Đảo | Hạ Môn | Quế Lâm | Bằng Tường | Đông Hưng | Hà Khẩu | Tam Á | Hải Khẩu | Liễu Châu | Trịnh Châu | Nghĩa Ô | Cáp Nhĩ Tân | Bác Ngao | Sùng Tả | Diên An | Tế Nam | Ô Trấn
CHN kind=region : Quảng Tây | Vân Nam | Quảng Đông | Hải Nam | Phúc Kiến | Chiết Giang | Giang Tô | Tứ Xuyên | Sơn Đông | Hồ Nam | Hồ Bắc | Hà Bắc | Thiểm Tây | Giang Tây | An Huy | Quý Châu | Tân Cương | Tây Tạng | Nội Mông | Liêu Ninh | Hắc Long Giang | Cam Túc
HKG kind=city : Hong Kong | Hồng Kông | Hồng Công
MAC kind=city : Macao | Ma Cao | Macau
TWN kind=city : Đài Bắc | Cao Hùng

# -- Southeast Asia
LAO kind=capital : Viêng Chăn | Viên Chăn | Vientiane | Vientian | thủ đô Viêng Chăn | thủ đô Vientiane | Viên-chăn
LAO kind=region : Luông Nậm Thà | Luông-nậm-thà | Luang Namtha | Luông Nậm-thà | Phông Xa Lỳ | Phông-sa-lỳ | Phongsaly | U-đôm-xay | Oudomxay | Bò Kẹo | Bò-kẹo | Bokeo | Luông Pha Băng | Luông-pha-băng | Luông Phạ Băng | Xay-nha-bu-li | Xayaboury | Xaignabouly | Xiêng-khoảng | Xieng Khouang | Xiengkhouang | Hủa-phăn | Hua Phan | Hủa Phan | Bo-li-khăm-xay | Bô-ly-khăm-xay | Bolikhamsai | Bolykhamxay | Khăm-muồn | Khăm Muộn | Khammuon | Khammouane | Xa-vẳn-na-khệt | Savanakhet | Xa-ra-van | Sa La Van | Salavan | Saravan | Xê Kông | Xê-kông | Sekong | Chăm-pa-xắc | Chăm Pa Xắc | Ắt-ta-pư | Attapeu | At-ta-pư | Xay-xổm-bun | Xaysomboun | Saysomboun
LAO kind=city : Luang Prabang | Luông Pha-băng | Luông Prabang | Savannakhet | Xa-van-na-khệt | Savẳnnakhệt | Pakse | Pắc Xế | Xiêng Khoảng | Hủa Phăn | Houaphanh | Champasak | Chăm-pa-sắc | Khăm Muồn | Bolikhamxay | Bôlykhămxay
KHM kind=capital : Phnôm Pênh | Phnom Penh | Phnôm-pênh | Nông Pênh | thủ đô Phnom Penh
KHM kind=region : Kratie | Kratié | Mondulkiri | Ratanakiri | Rattanakiri | Stung Treng | Prey Veng | Takeo | Kampot | Kampong Cham | Kampong Thom | Kampong Chhnang | Kampong Speu | Tboung Khmum | Tbong Khmum | Banteay Meanchey | Pursat | Preah Vihear | Koh Kong | Kep | Pailin | Oddar Meanchey | Xvây Riêng
KHM kind=city : Siem Reap | Xiêm Riệp | Sihanoukville | Preah Sihanouk | Svay Rieng | Battambang | Kandal | Angkor Wat | Angkor
KHM kind=seat : Cung điện Hòa Bình | Cung Hòa Bình | Cung điện Hoàng gia Campuchia
THA kind=capital : Bangkok | Băng Cốc | Băng-cốc | thủ đô Bangkok
THA kind=city : Chiang Mai | Phuket | Pattaya | Udon Thani | Khon Kaen | Nakhon Phanom
MMR kind=capital : Naypyidaw | Nay Pyi Taw | Nây-pi-đô | Naypyitaw
MMR kind=city : Yangon | Mandalay
MYS kind=capital : Kuala Lumpur | Cu-a-la Lăm-pơ | Putrajaya | thủ đô Kuala Lumpur
MYS kind=city : Penang | Johor Bahru | Langkawi | Kota Kinabalu
MYS kind=region : Johor | Sabah | Sarawak
IDN kind=capital : Jakarta | Gia-các-ta | thủ đô Jakarta | Nusantara
IDN kind=city : Bandung | Băng-đung | Surabaya | Yogyakarta | Bogor | Medan | Labuan Bajo
IDN kind=region : Bali | Ba-li | đảo Bali | Aceh | Natuna
PHL kind=capital : Manila | Ma-ni-la | thủ đô Manila
PHL kind=city : Cebu | Davao
PHL kind=seat : Cung điện Malacanang | Điện Malacañang | Điện Malacanang | Cung điện Malacañang
BRN kind=capital : Bandar Seri Begawan | Banđa Xêri Bêgaoan
TLS kind=capital : Dili | Đi-li
SGP kind=seat : Phủ Tổng thống Istana | Cung điện Istana | Istana | Shangri-La | khách sạn Shangri-La

# -- Northeast Asia
JPN kind=capital : Tokyo | Tô-ky-ô | Tôkyô | thủ đô Tokyo
JPN kind=city : Osaka | Ô-xa-ca | Kyoto | Hiroshima | Hi-rô-si-ma | Nagasaki | Fukuoka | Nagoya | Yokohama | Kobe | Sapporo | Sendai | Nara
JPN kind=region : Hokkaido | Okinawa | Aichi | Kanagawa | Gunma | Ise-Shima | Karuizawa
JPN kind=seat : Cung điện Akasaka | Hoàng cung Nhật Bản
KOR kind=capital : Seoul | Xơ-un | Xê-un | thủ đô Seoul
KOR kind=city : Busan | Pu-xan | Incheon | Daegu | Gwangju | Daejeon | Gyeongju | Kyongju | Pyeongchang | Sejong
KOR kind=region : Jeju | đảo Jeju | Gyeonggi | Gyeongsang
KOR kind=seat : Nhà Xanh | Phủ Tổng thống Hàn Quốc
PRK kind=capital : Bình Nhưỡng | Pyongyang | thủ đô Bình Nhưỡng
PRK kind=city : Kaesong | Wonsan
XXX kind=town : Bàn Môn Điếm | Panmunjom | Khu phi quân sự liên Triều
MNG kind=capital : Ulaanbaatar | U-lan Ba-to | Ulan Bator | Ulan Bato | Ulanbator

# -- South and Central Asia
IND kind=capital : New Delhi | Niu Đê-li | Niu Đêli | thủ đô New Delhi
IND kind=city : Mumbai | Bengaluru | Bangalore | Kolkata | Chennai | Hyderabad | Varanasi | Goa | Jaipur | Bồ Đề Đạo Tràng | Bodh Gaya | Delhi | Srinagar
IND kind=region : Gujarat | Tamil Nadu | Arunachal Pradesh | Ladakh | Punjab
IND kind=seat : Dinh Tổng thống Rashtrapati Bhavan | Rashtrapati Bhavan | Cung điện Hyderabad | Nhà Hyderabad
PAK kind=capital : Islamabad | I-xla-ma-bát | Ixlamabát
PAK kind=city : Karachi | Lahore | Ka-ra-si
BGD kind=capital : Dhaka | Đắc-ca
LKA kind=capital : Colombo | Cô-lôm-bô
NPL kind=capital : Kathmandu | Cát-man-đu
BTN kind=capital : Thimphu
MDV kind=capital : Malé
AFG kind=capital : Kabul | Ca-bun
AFG kind=city : Kandahar
KAZ kind=capital : Astana | A-xta-na | Nur-Sultan
KAZ kind=city : Almaty
UZB kind=capital : Tashkent | Tasken | Ta-sken
UZB kind=city : Samarkand | Xa-mác-can
KGZ kind=capital : Bishkek
TJK kind=capital : Dushanbe
TKM kind=capital : Ashgabat

# -- Middle East and the Caucasus
IRN kind=capital : Tehran | Têhêran | Tê-hê-ran | Teheran
IRN kind=city : Isfahan | Natanz | Fordow | Fordo
IRQ kind=capital : Baghdad | Bát-đa
ISR kind=city : Jerusalem | Giê-ru-xa-lem | Tel Aviv | Ten A-víp | Haifa
PSE kind=city : Ramallah | Rafah | Khan Younis | Gaza City | Hebron | Nablus | Jenin
PSE kind=region : dải Gaza | Gaza | Bờ Tây | khu Bờ Tây
JOR kind=capital : Amman
LBN kind=capital : Beirut | Bây-rút | Bê-rút
SYR kind=capital : Damascus | Đa-mát
SYR kind=city : Aleppo | Idlib
SAU kind=capital : Riyadh | Ri-át
SAU kind=city : Jeddah | Mecca | Neom
ARE kind=capital : Abu Dhabi | A-bu Đa-bi
ARE kind=city : Dubai | Đu-bai | Sharjah
QAT kind=capital : Doha | Đô-ha
KWT kind=capital : Kuwait City | Thành phố Kuwait
BHR kind=capital : Manama
OMN kind=capital : Muscat
YEM kind=capital : Sanaa | Sana'a | Aden
TUR kind=capital : Ankara | An-ca-ra
TUR kind=city : Istanbul | I-xtan-bun | Antalya
AZE kind=capital : Baku | Ba-cu
ARM kind=capital : Yerevan
GEO kind=capital : Tbilisi
AZE kind=region : Nagorno-Karabakh | Nagorny-Karabakh | Nagorno Karabakh

# -- Russia, Belarus, Ukraine, Moldova
RUS kind=capital : Mátxcơva | Mát-xcơ-va | Matxcơva | Matxcova | Moskva | Moscow | Mạc Tư Khoa | thủ đô Moskva | thủ đô Moscow
RUS kind=seat : điện Kremlin | Điện Kremli | Điện Cremli | Quảng trường Đỏ
RUS kind=city : Saint Petersburg | St Petersburg | St. Petersburg | Xanh Pê-téc-bua | Sankt-Peterburg | Xanh Pê-tec-bua | Vladivostok | Kazan | Ca-dan | Sochi | Xô-chi | Ekaterinburg | Novosibirsk | Kursk | Valdai | Vla-đi-vô-xtốc
BLR kind=capital : Minsk | Min-xcơ
UKR kind=capital : Kiev | Kyiv | Ki-ép | Kyev
UKR kind=city : Kharkov | Kharkiv | Odessa | Odesa | Lviv | Lvov | Mariupol | Bakhmut | Zaporizhzhia | Zaporizhia | Zaporozhye | Kherson
UKR kind=region : Donbass | Donbas | Donetsk | Lugansk | Luhansk | Crimea | Krym | Crưm
MDA kind=capital : Chisinau | Chişinău

# -- Western, northern and southern Europe
GBR kind=capital : London | Luân Đôn | Luân-đôn | thủ đô London
GBR kind=seat : Phố Downing | số 10 phố Downing | Cung điện Buckingham | Điện Buckingham | Chequers | Lâu đài Windsor
GBR kind=city : Glasgow | Manchester | Edinburgh | Liverpool | Birmingham | Oxford | Cambridge | Carbis Bay | Belfast
GBR kind=region : Cornwall | Scotland | Bắc Ireland | Xứ Wales
FRA kind=capital : Paris | Pa-ri | thủ đô Paris
FRA kind=seat : Điện Elysée | điện Élysée | điện Elysee | Cung điện Versailles | Điện Invalides | trụ sở UNESCO
FRA kind=city : Strasbourg | Marseille | Lyon | Nice | Toulouse | Bordeaux | Biarritz | Montreuil | Choisy-le-Roi | Villers-Cotterêts | Brest
FRA kind=region : Nouvelle-Calédonie | New Caledonia
DEU kind=capital : Berlin | Béc-lin | thủ đô Berlin
DEU kind=city : Munich | München | Frankfurt | Hamburg | Bonn | Leipzig | Dresden | Ramstein | Hannover
DEU kind=town : Elmau | Schloss Elmau
ITA kind=capital : Rome | Roma | Rô-ma | thủ đô Rome
ITA kind=city : Milan | Venice | Venezia | Torino | Turin | Naples | Palermo | Florence | Trieste
ITA kind=region : Puglia | Apulia | Sicily
VAT kind=seat : Tòa thánh Vatican | Quảng trường Thánh Peter
ESP kind=capital : Madrid | Ma-đrít
ESP kind=city : Barcelona | Sevilla | Seville | Granada
PRT kind=capital : Lisbon | Lisboa | Li-xbon | Lítxbon
IRL kind=capital : Dublin
NLD kind=capital : Amsterdam | Am-xtéc-đam
NLD kind=city : La Hay | La Haye | The Hague | Den Haag | Rotterdam | Eindhoven
BEL kind=capital : Brussels | Bruxelles | Brúc-xen | Bơ-rúc-xen
BEL kind=city : Antwerp | Bruges
CHE kind=capital : Bern | Béc-nơ
CHE kind=city : Geneva | Giơ-ne-vơ | Giơnevơ | Genève | Zurich | Zürich | Lausanne | Lugano | Basel
CHE kind=town : Davos | Đa-vốt | Bürgenstock | Burgenstock
CHE kind=seat : trụ sở Liên hợp quốc tại Geneva | trụ sở LHQ tại Geneva | Văn phòng Liên hợp quốc tại Geneva | Palais des Nations | Cung Vạn quốc
AUT kind=capital : Vienna | thủ đô Viên | Wien
LIE kind=capital : Vaduz
SWE kind=capital : Stockholm | Xtốc-khôm
NOR kind=capital : Oslo | Ô-xlô
DNK kind=capital : Copenhagen | Cô-pen-ha-ghen
DNK kind=region : Greenland | đảo Greenland
FIN kind=capital : Helsinki | Hen-xin-ki
ISL kind=capital : Reykjavik
GRC kind=capital : Athens | Athen | A-ten
MLT kind=capital : Valletta
CYP kind=capital : Nicosia

# -- Central and south-eastern Europe, the Baltic
POL kind=capital : Warsaw | Vác-sa-va | Vacsava | Warszawa
POL kind=city : Krakow | Kraków | Gdansk
CZE kind=capital : Prague | Praha | Pra-ha
SVK kind=capital : Bratislava
HUN kind=capital : Budapest | Bu-đa-pét
ROU kind=capital : Bucharest | Bu-ca-rét
BGR kind=capital : Sofia | Xô-phi-a
SRB kind=capital : Belgrade | Bê-ô-grát
HRV kind=capital : Zagreb
SVN kind=capital : Ljubljana
BIH kind=capital : Sarajevo
MNE kind=capital : Podgorica
MKD kind=capital : Skopje
ALB kind=capital : Tirana
XKX kind=capital : Pristina
EST kind=capital : Tallinn
LVA kind=capital : Riga
LTU kind=capital : Vilnius

# -- North America
USA kind=capital : Washington | Washington D.C. | Washington D.C | Washington DC | Washington, D.C. | Washington, DC | Oa-sinh-tơn | thủ đô Washington
USA kind=seat : Nhà Trắng | Phòng Bầu dục | Trại David | Camp David | Lầu Năm Góc | Đồi Capitol | Điện Capitol | Tòa nhà Quốc hội Mỹ | Mar-a-Lago | Nhà Blair | trụ sở Liên hợp quốc | trụ sở LHQ | trụ sở Liên hợp quốc tại New York | trụ sở LHQ ở New York | trụ sở LHQ tại New York
USA kind=city : New York | Niu Oóc | Niu-oóc | Niu Y-oóc | thành phố New York | San Francisco | Xan Phran-xi-xcô | Los Angeles | Chicago | Boston | Houston | Seattle | Honolulu | Atlanta | Philadelphia | Miami | Dallas | San Diego | Detroit | Anchorage | Las Vegas | New Orleans | Dayton | Pittsburgh
USA kind=region : Hawaii | Ha-oai | Alaska | California | Texas | Florida | Guam | đảo Guam | Maryland | Virginia | Oregon | Arizona
USA kind=town : Sunnylands | Bretton Woods | Sea Island
CAN kind=capital : Ottawa | Ốt-ta-oa
CAN kind=city : Toronto | Vancouver | Montreal | Montréal | Quebec | Québec | Halifax | Calgary
CAN kind=town : Kananaskis | Charlevoix
MEX kind=capital : Mexico City | thành phố Mexico | Thủ đô Mexico City
MEX kind=city : Cancun | Guadalajara | Monterrey

# -- Latin America and the Caribbean
CUB kind=capital : La Habana | Havana | La Ha-ba-na | thủ đô La Habana
CUB kind=city : Santiago de Cuba | Mariel
BRA kind=capital : Brasilia | Brasília | Bra-xi-li-a
BRA kind=city : Rio de Janeiro | Sao Paulo | São Paulo | Belem | Belém | Fortaleza
ARG kind=capital : Buenos Aires | Bu-ê-nốt Ai-rét
CHL kind=capital : Santiago
PER kind=capital : Lima
PER kind=city : Cusco
COL kind=capital : Bogota | Bogotá
COL kind=city : Cartagena | Medellin | Cali
VEN kind=capital : Caracas | Ca-ra-cát
ECU kind=capital : Quito
BOL kind=capital : La Paz | Sucre
PRY kind=capital : Asuncion | Asunción
URY kind=capital : Montevideo
PAN kind=capital : Panama City | Thành phố Panama
CRI kind=capital : San Jose | San José
NIC kind=capital : Managua
HND kind=capital : Tegucigalpa
SLV kind=capital : San Salvador
GTM kind=capital : Guatemala City
DOM kind=capital : Santo Domingo
HTI kind=capital : Port-au-Prince
JAM kind=capital : Kingston
BRB kind=capital : Bridgetown
TTO kind=capital : Port of Spain
BHS kind=capital : Nassau
GUY kind=capital : Georgetown
SUR kind=capital : Paramaribo

# -- Africa
EGY kind=capital : Cairo | Cai-rô
EGY kind=city : Sharm el-Sheikh | Sharm el Sheikh | El Alamein | Alexandria
ZAF kind=capital : Pretoria | Prê-tô-ri-a | Cape Town
ZAF kind=city : Johannesburg | Giô-han-ne-xbua | Durban | Sandton
DZA kind=capital : Algiers | Alger | An-giê
MAR kind=capital : Rabat
MAR kind=city : Marrakech | Marrakesh | Casablanca
TUN kind=capital : Tunis
LBY kind=capital : Tripoli
LBY kind=city : Benghazi
SDN kind=capital : Khartoum
SDN kind=city : El Fasher | Port Sudan
SDN kind=region : Darfur
SSD kind=capital : Juba
SSD kind=town : Bentiu
XXX kind=region : Abyei
ETH kind=capital : Addis Ababa | Át-đi A-bê-ba
ETH kind=region : Tigray
ETH kind=seat : trụ sở Liên minh châu Phi
KEN kind=capital : Nairobi | Nai-rô-bi
KEN kind=city : Mombasa
TZA kind=capital : Dodoma
TZA kind=city : Dar es Salaam | Arusha
UGA kind=capital : Kampala
RWA kind=capital : Kigali
BDI kind=capital : Gitega
COD kind=capital : Kinshasa
COD kind=city : Goma
COG kind=capital : Brazzaville
AGO kind=capital : Luanda
MOZ kind=capital : Maputo
ZMB kind=capital : Lusaka
ZWE kind=capital : Harare
NAM kind=capital : Windhoek
BWA kind=capital : Gaborone
LSO kind=capital : Maseru
SWZ kind=capital : Mbabane
MDG kind=capital : Antananarivo
MUS kind=capital : Port Louis
NGA kind=capital : Abuja
NGA kind=city : Lagos
GHA kind=capital : Accra
SEN kind=capital : Dakar
CIV kind=capital : Yamoussoukro
CIV kind=city : Abidjan
MLI kind=capital : Bamako
NER kind=capital : Niamey
BFA kind=capital : Ouagadougou
BEN kind=capital : Porto-Novo
TGO kind=capital : Lomé | Lome
GIN kind=capital : Conakry
GNB kind=capital : Bissau
SLE kind=capital : Freetown
LBR kind=capital : Monrovia
GMB kind=capital : Banjul
CMR kind=capital : Yaounde | Yaoundé
GAB kind=capital : Libreville
GNQ kind=capital : Malabo
TCD kind=capital : N'Djamena | Ndjamena
CAF kind=capital : Bangui
SOM kind=capital : Mogadishu
ERI kind=capital : Asmara
MRT kind=capital : Nouakchott
CPV kind=capital : Praia
MWI kind=capital : Lilongwe

# -- Oceania
AUS kind=capital : Canberra | Can-be-ra
AUS kind=city : Sydney | Xít-ni | Melbourne | Men-bơn | Brisbane | Perth | Adelaide | Darwin
AUS kind=seat : Kirribilli House
NZL kind=capital : Wellington | Oen-linh-tơn
NZL kind=city : Auckland | Christchurch
PNG kind=capital : Port Moresby
FJI kind=capital : Suva
SLB kind=capital : Honiara
VUT kind=capital : Port Vila
WSM kind=capital : Apia
TON kind=capital : Nuku'alofa | Nukualofa
KIR kind=capital : Tarawa
PLW kind=capital : Ngerulmud
FSM kind=capital : Palikir
MHL kind=capital : Majuro
TUV kind=capital : Funafuti
