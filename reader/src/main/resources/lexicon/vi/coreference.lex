# Words that point back: pronoun for one person or one side, collective for two or more together.
# A line reads: KIND attributes : form | form. KIND is person or party (pronoun), persons or parties (collective).
#   number=one|many|2|3|4, gender=m|f|n, role=ROLE where the noun names an office,
#   which=host|guest|other|own where the noun tells the sides apart.

class pronoun
person number=one gender=m : ông | ông ấy | ông ta | anh ấy | anh ta
person number=one gender=f : bà | bà ấy | bà ta | cô ấy | chị ấy
person number=one gender=n : ngài | vị này | nhà lãnh đạo | nhà lãnh đạo này | nhà ngoại giao này | nhà ngoại giao hàng đầu | vị quan chức | vị quan chức này | quan chức này | quan chức trên | quan chức nói trên | vị lãnh đạo | chính khách này | chính trị gia này | đồng chí | bản thân ông | bản thân bà | nhân vật này
person number=one gender=n which=guest : vị khách | vị khách quý | vị khách mời | khách quý | nhà lãnh đạo khách
person number=one gender=n which=host : chủ nhà
person number=one gender=n role=head-of-state : vị tổng thống | vị tổng thống này | tổng thống này | ông chủ nhà trắng | chủ nhân nhà trắng | ông chủ điện kremlin | chủ nhân điện élysée | ông chủ điện élysée | vị nguyên thủ
person number=one gender=n role=head-of-government : vị thủ tướng | vị thủ tướng này | ông chủ phố downing | chủ nhân phố downing
person number=one gender=n role=foreign-minister : vị ngoại trưởng | ngoại trưởng này
person number=one gender=n role=minister : vị bộ trưởng | vị bộ trưởng này | bộ trưởng này
person number=one gender=n role=deputy-minister : vị thứ trưởng | thứ trưởng này
person number=one gender=n role=ambassador : vị đại sứ | vị đại sứ này | đại sứ này
person number=one gender=n role=spokesperson : người phát ngôn này | nữ phát ngôn viên | nữ phát ngôn viên này
person number=one gender=n role=military : vị tướng | viên tướng | vị tướng này
person number=one gender=n role=parliament-member : nghị sĩ này | nghị sỹ này
person number=many gender=n : các ông | các bà | các vị | các vị khách | họ | những người này | các quan chức | các vị lãnh đạo
party number=one : nước này | quốc gia này | đất nước này | nước đó | quốc gia đó | tổ chức này | khối này | liên minh này | chính phủ này | phía này | bên này | đảo quốc này | quốc đảo này | vương quốc này | cường quốc này | quốc gia đông nam á này | quốc gia châu á này | quốc gia châu âu này | quốc gia trung đông này | quốc gia nam á này | quốc gia châu phi này | quốc gia nam mỹ này | nước láng giềng này | hòn đảo này | vùng lãnh thổ này | cơ quan này | bộ này
party number=one which=host : nước chủ nhà | nước sở tại | phía chủ nhà | chính quyền sở tại | chính phủ nước sở tại | chính phủ sở tại | nước tiếp nhận | nước đăng cai
party number=one which=guest : phía khách | đoàn khách | nước khách
party number=one which=other : phía bạn | nước bạn | bên bạn | đoàn bạn | các đồng chí bạn | phía bên kia | bên kia | phía đối phương | đối phương | phía đối tác | nước đối tác | nước láng giềng | nước láng giềng hữu nghị
party number=one which=own : đảng ta | nhà nước ta | đảng và nhà nước ta | đảng, nhà nước ta | chính phủ ta | quốc hội ta | phía ta | nước ta | bên ta | đất nước ta
party number=many : các nước này | các quốc gia này | những nước này | những quốc gia này | chúng tôi | chúng ta | hai nước này | các nước nói trên | các nước trên | các nước liên quan | các bên này

class pronoun cased

# only with its capital: the other side, in the press of the party
party number=one which=other : Bạn

class collective
parties number=2 : hai bên | 2 bên | hai nước | 2 nước | hai phía | 2 phía | hai quốc gia | 2 quốc gia | hai chính phủ | 2 chính phủ | hai đảng | 2 đảng | hai đảng và hai nước | 2 đảng và hai nước | hai nhà nước | 2 nhà nước | hai dân tộc | 2 dân tộc | hai quốc hội | 2 quốc hội | hai đất nước | 2 đất nước | hai nền kinh tế | 2 nền kinh tế | hai đoàn | 2 đoàn | hai phái đoàn | 2 phái đoàn | hai bộ | 2 bộ | hai bộ ngoại giao | 2 bộ ngoại giao | hai bộ quốc phòng | 2 bộ quốc phòng | hai cơ quan | 2 cơ quan | hai cơ quan lập pháp | 2 cơ quan lập pháp | hai nghị viện | 2 nghị viện | hai nước láng giềng | 2 nước láng giềng | hai nước láng giềng hữu nghị | 2 nước láng giềng hữu nghị | hai cường quốc | 2 cường quốc | hai đối tác | 2 đối tác | hai quân đội | 2 quân đội | hai tổ chức | 2 tổ chức | hai đảng cộng sản | 2 đảng cộng sản | hai miền triều tiên | 2 miền triều tiên | hai nước anh em | 2 nước anh em | hai địa phương | 2 địa phương | hai chính phủ và nhân dân | 2 chính phủ và nhân dân | hai siêu cường | 2 siêu cường | hai đồng minh | 2 đồng minh | cả hai bên | cả 2 bên | cả hai nước | cả hai phía | cả hai quốc gia | đôi bên | nhân dân hai nước | chính phủ hai nước | quốc hội hai nước | hai đảng, hai nước | hai đảng và nhà nước | hai đảng, hai nhà nước | hai đảng, hai nước và nhân dân hai nước | bộ ngoại giao hai nước | các bộ, ngành hai nước | các cơ quan chức năng hai nước | doanh nghiệp hai nước | doanh nghiệp hai bên | các bộ ngành hai nước | quân đội hai nước | bộ quốc phòng hai nước | bộ công an hai nước | hai nước láng giềng núi liền núi, sông liền sông | cả đôi bên
parties number=3 : ba bên | 3 bên | ba nước | 3 nước | ba phía | 3 phía | ba quốc gia | 3 quốc gia | ba nước đông dương | 3 nước đông dương | cả ba nước | cả ba bên | cả ba
parties number=4 : bốn bên | 4 bên | bốn nước | 4 nước
parties number=many : các bên | các nước | các phía | các quốc gia | các đối tác | các nước thành viên | các quốc gia thành viên | các nước asean | các bên liên quan | tất cả các bên | các đoàn | các đảng | các nền kinh tế | các nền kinh tế thành viên | các thành viên | các bên tham gia | các bên ký kết
persons number=2 : hai nhà lãnh đạo | 2 nhà lãnh đạo | hai vị lãnh đạo | 2 vị lãnh đạo | hai lãnh đạo | 2 lãnh đạo | hai nhà lãnh đạo cấp cao | 2 nhà lãnh đạo cấp cao | [hai/2] nhà lãnh đạo [quốc hội/nghị viện/đảng/ngành ngoại giao/hai nước/ngoại giao/quốc phòng] | [hai/2] vị [lãnh đạo cấp cao/khách/chủ nhà/đứng đầu] | [hai/2] lãnh đạo [cấp cao/bộ/ngành/đảng/quốc hội] | hai nhà ngoại giao | 2 nhà ngoại giao | hai quan chức | 2 quan chức | hai đồng chí | 2 đồng chí | hai trưởng đoàn | 2 trưởng đoàn | hai người đứng đầu | 2 người đứng đầu | hai quan chức cấp cao | 2 quan chức cấp cao | hai vị trưởng đoàn | 2 vị trưởng đoàn | hai đồng chủ trì | 2 đồng chủ trì | hai đồng chủ tịch | 2 đồng chủ tịch | hai ông | 2 ông | hai vị | 2 vị
persons number=2 role=head-of-state : hai tổng thống | 2 tổng thống | hai chủ tịch nước | 2 chủ tịch nước | hai nguyên thủ | 2 nguyên thủ | hai vị nguyên thủ | 2 vị nguyên thủ | hai nguyên thủ quốc gia | 2 nguyên thủ quốc gia | hai quốc vương | 2 quốc vương | hai vị tổng thống | 2 vị tổng thống | hai chủ tịch | 2 chủ tịch | hai tổng bí thư, chủ tịch nước | 2 tổng bí thư, chủ tịch nước
persons number=2 role=head-of-government : hai thủ tướng | 2 thủ tướng | hai vị thủ tướng | 2 vị thủ tướng | hai thủ tướng chính phủ | 2 thủ tướng chính phủ | hai người đứng đầu chính phủ | 2 người đứng đầu chính phủ
persons number=2 role=party-leader : hai tổng bí thư | 2 tổng bí thư | hai đồng chí tổng bí thư | 2 đồng chí tổng bí thư
persons number=2 role=deputy-head-of-state : hai phó chủ tịch nước | 2 phó chủ tịch nước | hai phó tổng thống | 2 phó tổng thống
persons number=2 role=deputy-head-of-government : hai phó thủ tướng | 2 phó thủ tướng | hai vị phó thủ tướng | 2 vị phó thủ tướng
persons number=2 role=foreign-minister : hai ngoại trưởng | 2 ngoại trưởng | hai bộ trưởng ngoại giao | 2 bộ trưởng ngoại giao | hai vị ngoại trưởng | 2 vị ngoại trưởng | hai bộ trưởng bộ ngoại giao | 2 bộ trưởng bộ ngoại giao
persons number=2 role=minister : hai bộ trưởng | 2 bộ trưởng | hai vị bộ trưởng | 2 vị bộ trưởng | hai bộ trưởng quốc phòng | 2 bộ trưởng quốc phòng | hai bộ trưởng công an | 2 bộ trưởng công an | hai bộ trưởng tài chính | 2 bộ trưởng tài chính | hai bộ trưởng thương mại | 2 bộ trưởng thương mại | hai bộ trưởng kinh tế | 2 bộ trưởng kinh tế | hai bộ trưởng năng lượng | 2 bộ trưởng năng lượng | hai bộ trưởng nông nghiệp | 2 bộ trưởng nông nghiệp | hai bộ trưởng bộ công an | 2 bộ trưởng bộ công an | hai bộ trưởng bộ quốc phòng | 2 bộ trưởng bộ quốc phòng
persons number=2 role=deputy-minister : hai thứ trưởng | 2 thứ trưởng | hai vị thứ trưởng | 2 vị thứ trưởng | hai thứ trưởng ngoại giao | 2 thứ trưởng ngoại giao | hai thứ trưởng quốc phòng | 2 thứ trưởng quốc phòng | hai thứ trưởng công an | 2 thứ trưởng công an
persons number=2 role=parliament-leader : hai chủ tịch quốc hội | 2 chủ tịch quốc hội | hai chủ tịch thượng viện | 2 chủ tịch thượng viện | hai chủ tịch hạ viện | 2 chủ tịch hạ viện | hai chủ tịch nghị viện | 2 chủ tịch nghị viện | hai phó chủ tịch quốc hội | 2 phó chủ tịch quốc hội | hai vị chủ tịch quốc hội | 2 vị chủ tịch quốc hội
persons number=2 role=parliament-member : hai nghị sĩ | 2 nghị sĩ | hai nghị sỹ | 2 nghị sỹ
persons number=2 role=ambassador : hai đại sứ | 2 đại sứ | hai vị đại sứ | 2 vị đại sứ
persons number=2 role=permanent-representative : hai đại diện thường trực | 2 đại diện thường trực | hai trưởng phái đoàn | 2 trưởng phái đoàn
persons number=2 role=io-head : hai tổng thư ký | 2 tổng thư ký | hai tổng giám đốc | 2 tổng giám đốc
persons number=2 role=party-official : hai trưởng ban | 2 trưởng ban | hai thường trực ban bí thư | 2 thường trực ban bí thư
persons number=2 role=military : hai tư lệnh | 2 tư lệnh | hai vị tướng | 2 vị tướng | hai tổng tham mưu trưởng | 2 tổng tham mưu trưởng
persons number=2 role=local-leader : hai thị trưởng | 2 thị trưởng | hai tỉnh trưởng | 2 tỉnh trưởng | hai thống đốc | 2 thống đốc
persons number=2 role=spokesperson : hai người phát ngôn | 2 người phát ngôn
persons number=2 role=envoy : hai đặc phái viên | 2 đặc phái viên | hai trưởng đoàn đàm phán | 2 trưởng đoàn đàm phán
persons number=2 role=royal : hai thái tử | 2 thái tử | hai hoàng tử | 2 hoàng tử
persons number=2 : cả hai | cả hai nhà lãnh đạo | cả hai ông | cả hai vị | lãnh đạo hai nước | lãnh đạo hai bên | lãnh đạo cấp cao hai nước | các nhà lãnh đạo hai nước | các nhà lãnh đạo hai bên | lãnh đạo hai đảng | lãnh đạo cấp cao hai đảng, hai nước | lãnh đạo hai đảng, hai nước | các nhà lãnh đạo cấp cao hai nước | lãnh đạo cấp cao hai bên | lãnh đạo 2 nước | lãnh đạo 2 bên | hai đồng nghiệp | hai người đồng cấp
persons number=2 role=head-of-state : nguyên thủ hai nước | hai vị nguyên thủ quốc gia
persons number=2 role=head-of-government : thủ tướng hai nước | thủ tướng chính phủ hai nước
persons number=2 role=foreign-minister : ngoại trưởng hai nước | bộ trưởng ngoại giao hai nước
persons number=2 role=minister : bộ trưởng hai nước | bộ trưởng quốc phòng hai nước | bộ trưởng công an hai nước
persons number=2 role=deputy-minister : thứ trưởng ngoại giao hai nước | thứ trưởng hai nước
persons number=2 role=parliament-leader : chủ tịch quốc hội hai nước
persons number=2 role=party-leader : tổng bí thư hai đảng
persons number=2 role=head-of-state also=party-leader : tổng bí thư, chủ tịch hai nước
persons number=3 : ba nhà lãnh đạo | 3 nhà lãnh đạo | ba vị lãnh đạo | 3 vị lãnh đạo | lãnh đạo ba nước | lãnh đạo ba đảng
persons number=3 role=head-of-state : ba tổng thống | 3 tổng thống | ba chủ tịch nước | 3 chủ tịch nước
persons number=many role=head-of-state : các tổng thống | các chủ tịch nước
persons number=3 role=head-of-government : ba thủ tướng | 3 thủ tướng
persons number=many role=head-of-government : các thủ tướng
persons number=3 role=foreign-minister : ba ngoại trưởng | 3 ngoại trưởng | ba bộ trưởng ngoại giao | 3 bộ trưởng ngoại giao
persons number=many role=foreign-minister : các ngoại trưởng | các bộ trưởng ngoại giao
persons number=3 role=minister : ba bộ trưởng | 3 bộ trưởng | ba bộ trưởng quốc phòng | 3 bộ trưởng quốc phòng
persons number=many role=minister : các bộ trưởng | các bộ trưởng quốc phòng
persons number=3 role=parliament-leader : ba chủ tịch quốc hội | 3 chủ tịch quốc hội
persons number=many role=parliament-leader : các chủ tịch quốc hội
persons number=3 role=deputy-minister : ba thứ trưởng | 3 thứ trưởng
persons number=many role=deputy-minister : các thứ trưởng
persons number=3 role=party-leader : ba tổng bí thư | 3 tổng bí thư
persons number=many role=party-leader : các tổng bí thư
persons number=many role=ambassador : các đại sứ | các vị đại sứ
persons number=many role=head-of-state : các nguyên thủ | các nguyên thủ quốc gia
persons number=many : các nhà lãnh đạo | các vị lãnh đạo | các lãnh đạo | các đại biểu | các trưởng đoàn | các nhà lãnh đạo asean | các nhà ngoại giao | các nghị sĩ | các nhà lãnh đạo cấp cao
