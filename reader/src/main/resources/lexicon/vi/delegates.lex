# Words that put a party or one of its bodies in the place of an actor.
# class delegate: VALUE is how it acts; kind=person where one unnamed person is meant.
# class leader-of: what stands between a delegation and the one who leads it.
# class leading: a role before a party and a name.
# class counterpart: the one who holds the same office on the other side.

class delegate
side : phía | bên | nước | chính phủ | nhà nước | chính quyền | giới chức | các nhà lãnh đạo | lãnh đạo | lãnh đạo cấp cao | nhân dân | đảng, nhà nước và nhân dân | đảng và nhà nước | chính phủ và nhân dân | đảng, chính phủ và nhân dân | đảng, nhà nước, chính phủ và nhân dân | giới lãnh đạo
delegation : đoàn | phái đoàn | đoàn đại biểu | đoàn đại biểu cấp cao | đoàn công tác | đoàn đàm phán | phái đoàn ngoại giao
official kind=person : quan chức | một quan chức | đại diện | đại diện phía | nhà ngoại giao | một nhà ngoại giao

class counterpart
same : người đồng cấp | người đồng nhiệm | đồng cấp | đồng nhiệm

# "lãnh đạo Đài Loan X": an office only where a name follows
class leading
head-of-state rank=8 role=official loose=yes : lãnh đạo | thủ lĩnh

class leader-of
by : do | gồm | đứng đầu là | dẫn đầu là | dẫn đầu bởi | do ngài

# What opens the name of an institution that no list has; its state may stand in or behind the name.
# surname=yes: also a surname.
class org-head
org : hãng thông tấn | hãng thông tấn liên bang | hãng | tập đoàn | công ty | trung tâm | viện | cục | tổng cục | vụ | sở | ban | ủy ban | đài | báo | học viện | trường đại học | đại học | hiệp hội | hội | tổ chức | quỹ | ngân hàng | lực lượng | bộ tư lệnh | cơ quan | văn phòng | liên đoàn | đảng | phái đoàn | liên minh | hội đồng | nhóm | phòng | bộ chỉ huy | chi đội | chi cục | chi nhánh | liên hiệp | ủy hội | mặt trận | câu lạc bộ | chương trình | chính hiệp
org surname=yes : đoàn
