# Small words that tell how parts of a sentence belong together.
class preposition
prep : với | dẫn đầu | đứng đầu | cùng với | của | do | bởi | cho | tới | đến | về | giữa | từ | theo | trong | tại | ở | nhân dịp | dành cho | đối với | thay mặt | nhân danh | như | trước | sau | bên cạnh | dưới | bao gồm | gồm | là | nhận lời mời của | theo lời mời của | trên cương vị | đại diện cho

# What stands before the members of a group that acts.
class members
list : gồm | bao gồm | gồm có | gồm các nước

# What stands before those who invited a visitor.
class invitation
invited : nhận lời mời của | theo lời mời của | đáp lại lời mời của | theo lời mời chính thức của

# What may stand between two that are named side by side.
class connector
and : và | - | lẫn | và cả | sẽ cùng | đã cùng | vừa cùng | cùng đi với | cùng | cùng với | với | , | cũng như | cùng các | và các | và ngài | lần lượt | , và

# What stands between a delegation and who leads it.
class led-by
led : do | , do | dẫn đầu là | với trưởng đoàn là | , đứng đầu là | , dẫn đầu là | , trưởng đoàn là

# What stands between the one who leads a delegation and the delegation.
class leads
leads : dẫn đầu | dẫn | làm trưởng | đứng đầu | dẫn đầu một | tháp tùng | trưởng

class future
planned : sẽ | sẽ có | có lịch | được lên lịch | dự trù | dự tính | lên lịch | tới đây | trong thời gian tới | được ấn định | sắp diễn ra | đang chuẩn bị | lên kế hoạch | dự kiến | dự định | sắp | có kế hoạch | chuẩn bị | được lên kế hoạch | sắp tới | dự kiến sẽ | nhận lời mời [thăm/sang/sang thăm/đến/đến thăm/tới/tới thăm/dự/tham dự] | nhận lời [thăm/sang/sang thăm/đến/đến thăm/tới/tới thăm/dự/tham dự] | [nhất trí/thống nhất/đồng ý] (sẽ) (sớm) [tổ chức/tiến hành/gặp/gặp lại/gặp nhau/họp/nối lại/đăng cai]

# What opens a sentence that tells a programme: all in it is planned.
class programme
programme : sắp tới | theo chương trình | theo kế hoạch | theo dự kiến | dự kiến | theo lịch trình | chương trình chuyến thăm | theo lịch | nội dung chương trình | lịch trình | theo chương trình nghị sự | chương trình làm việc | lịch làm việc | theo lịch trình công bố

# What tells a programme where it opens a sentence.
class agenda
agenda : chương trình | lịch | lịch trình chuyến thăm

# Words that look like a programme and are none.
class notagenda
none : lịch sử | lịch thi đấu | lịch học | lịch nghỉ | chương trình truyền hình | chương trình tên lửa | chương trình hạt nhân

# What goes on with what was told in the sentence before.
class further
further : cũng | đồng thời | tiếp đó | tiếp theo | kế đó | sau đó | rồi sau đó | ngoài ra | bên cạnh đó | cùng với đó | dịp này | nhân dịp này | trong dịp này | nhân chuyến thăm | trong thời gian thăm | trong chuyến thăm | trong khuôn khổ chuyến thăm | tại đây | ở đây | cùng ngày | ngày hôm sau | trong ngày

# What a verb of contact is followed by where another clause begins.
class turn
turn : và | để | nhằm | rồi | nhưng | song | mà | trước khi | sau khi | trong khi

# What tells that something has come about.
class past
past : đã | vừa | đang | vừa mới | mới đây

class recall
recalled : trước đó | trước đây | năm ngoái | cách đây | từng | đã từng | tuần trước | tháng trước | hồi tháng | hồi năm | hồi cuối | hồi đầu | cuối tuần qua | lần trước | từng có | nhắc lại | ôn lại | [diễn ra/được tổ chức/được tiến hành] [sau khi/chỉ ít ngày sau khi/không lâu sau khi/ít ngày sau khi] | kể từ chuyến thăm | kết quả chuyến thăm | kết quả của chuyến thăm | thành công của chuyến thăm | tiếp nối chuyến thăm | sau thành công của chuyến thăm | đặc biệt là chuyến thăm | nhất là chuyến thăm | nhất là sau chuyến thăm

# What recalls a contact, whenever it was.
class reminiscence
recalled : nhắc chuyến thăm | nhắc tới chuyến thăm | nhắc đến chuyến thăm | nhắc cuộc gặp | nhắc tới cuộc gặp | nhắc đến cuộc gặp | kể về | kể lại | ghi dấu | hồi tưởng | nhớ lại | gợi lại | lịch sử hai nước | lịch sử quan hệ | lần gần đây nhất | lần gần nhất | nhắc lại chuyến thăm | nhắc lại cuộc gặp | ôn lại chuyến thăm

class negation
not : không | chưa | không hề | từ chối | chẳng

# What denies a contact behind it, or says that there is none.
class denial
none : phủ nhận | giá như | giá mà | ước gì | [chưa/vẫn chưa] [ấn định/thống nhất/chốt/xác định/công bố] | bác tin | bác bỏ | bác thông tin | bác bỏ tin | bác bỏ thông tin | không có kế hoạch | chưa có kế hoạch | không có ý định | chưa có ý định | không có lịch | chưa có lịch | không có cơ sở | không có lý do | để ngỏ khả năng | từ chối | từ chối ngồi | khước từ | không có cuộc | chưa có cuộc | không có bất kỳ | không có bất cứ | không hề có | chưa có | chưa từng | chưa bao giờ | chưa thể | không thể | không dự định | không định | tẩy chay

# Denials that deny nothing.
class notnegation
none : không chỉ | không những | không ngừng | không ngớt | không phải ai khác | không kể | không chính thức | không tránh khỏi

class notdenial
none : chưa bao giờ từ chối | không thể thiếu | không thể không | chưa có tiền lệ | chưa từng có | chưa từng có tiền lệ

# What says that a contact behind it may come about.
class openness
none : có thể | có thể sẽ | khả năng | có khả năng | cân nhắc | xem xét | sẵn sàng | đề nghị | muốn | kêu gọi | yêu cầu | đòi | cần | cần sớm | nên | đề xuất | kiến nghị | thúc đẩy | xúc tiến | đẩy nhanh | tạo điều kiện | tiến tới | hướng tới | phấn đấu | nghiên cứu

# Words of the future that tell of no plan, among them what a contact brings about.
class notfuture
none : như dự kiến | hơn dự kiến | so với dự kiến | ngoài dự kiến | đúng dự kiến | đúng như dự kiến | hơn dự tính | như dự tính | so với dự tính | sẽ (tiếp tục) [góp phần/mở ra/mở đường/tạo/tạo ra/thúc đẩy/đưa/giúp/giúp cho/là/làm/thành công/thành công tốt đẹp/thành công rực rỡ/đem lại/đem đến/mang lại/mang đến/đánh dấu/đạt/củng cố/tăng cường/có ý nghĩa/trở thành/nâng/khẳng định/ghi dấu/ghi mốc/để lại/tiếp thêm/thắt chặt/làm sâu sắc/vun đắp/tiếp nối/thành dấu mốc/thành cột mốc/nâng cao/nâng tầm/góp sức/đóng góp/thể hiện/mở một/viết tiếp]

# What makes a contact hang on a condition.
class condition
if : nếu | nếu như | giả sử | với điều kiện | miễn là | trong trường hợp | chỉ khi nào | chừng nào

class notcondition
none : nếu không có gì thay đổi | nếu không có gì trở ngại | nếu đúng kế hoạch | nếu đúng lịch trình

# What tells that the contact which is its subject was called off.
class called-off
none : [bị/phải/đã/đã bị/đã phải] [hủy/hoãn/hủy bỏ] | [bị/phải/đã/đã bị/đã phải] [đình lại/lùi lại/dời lại] | hoãn vô thời hạn | [chưa/vẫn chưa/không] được [lên lịch/ấn định/sắp xếp/tổ chức] | [vẫn chưa/không] diễn ra | hủy vào [giờ chót/phút chót]

# What tells of something that ought to have come about, and has not.
class would-be
none : lẽ ra | đáng lẽ | đáng lẽ ra | đáng ra | nhẽ ra

# What tells that a meeting was held beside another event.
class sideline
none : bên lề | bên hành lang | ngoài hành lang

# What tells of contacts one after the other.
class apart
none : lần lượt | lần lượt có

# What makes a contact told as a noun several.
class several
none : [các/những/nhiều/loạt/hàng loạt/hàng loạt các/một loạt/một số/hai/ba/bốn] [cuộc/buổi/phiên]

# Nouns that make a name of the verb behind them.
class rite
none : lễ | buổi lễ | việc | buổi

# What is put off, and is no contact.
class notcancel
none : hoãn thuế | xin hoãn | hoãn áp thuế | hoãn nợ | giãn hoãn nợ | hoãn thi hành | hoãn áp dụng | hủy hợp đồng | hủy diệt | phá hủy | tiêu hủy | hủy chuyến bay

# Words of recalling that tell of what is new.
class notrecall
none : [kết quả chuyến thăm/kết quả của chuyến thăm] là

class cancel
cancelled : hủy | không diễn ra | bị hủy bỏ | hủy chuyến | bất thành | hủy bỏ | hoãn | bị hủy | đã hủy | tạm hoãn | bị hoãn | hoãn lại | bị đình chỉ | đình chỉ

# What puts a year into the future.
class horizon
horizon : đến | tới | đến năm | tới năm | giai đoạn | tầm nhìn | mục tiêu | trước năm | vào năm tới | sang năm | dự kiến | sẽ | hướng tới

# What makes a year behind it the first or last of a span, not that of an event.
class span-word
span : giai đoạn | đến năm | tới năm | tầm nhìn | tầm nhìn đến | nhiệm kỳ | từ năm | kể từ | đến | khóa | hướng tới | so với | tính đến

# What stands before a place.
class locative
at : tại | ở | đến | tới | thăm | [tại/ở/trên] [đảo/thủ đô/thành phố/quần đảo/bang] | ngay tại

# What puts the party behind it into the place of a meeting, not among those who meet.
class where
at : tại | ở | trên đảo

# What points back to the place told last.
class there
there : tại đây | cũng tại đây | ở đây | tại nước này | tại nước chủ nhà | tại nơi này

# What opens a clause of the time of something: its verb has the subject of the sentence.
class while
while : khi | trong khi | lúc | trong lúc | sau khi | trước khi | nhân | nhân dịp | trong dịp | qua | từng

# What stands before the one who makes a visit or holds something.
class owner
of : của | do

# What stands between several taken together and the list of them.
class such-as
list : gồm | bao gồm | gồm có | trong đó có | là | như | trong số đó có

class between
between : giữa

# What stands before those who are present at something.
class presence
present : [với/có/cùng/trước/dưới] sự [tham dự/có mặt/hiện diện/chứng kiến/tham gia] của | tới dự có | đến dự có | tham dự có | cùng dự có

class visit-kind
state-visit : cấp nhà nước | chính thức cấp nhà nước
official-visit : chính thức | hữu nghị chính thức | chính thức hữu nghị | chính thức cấp cao
working-visit : làm việc | và làm việc | , làm việc | công tác

# What sort of meeting a noun tells of.
class meeting-kind
reception : tiếp | tiếp kiến | tiếp đón | đón tiếp | tiếp xã giao
talks : hội đàm | đàm phán
working-session : làm việc
courtesy-call : chào xã giao | gặp xã giao
sideline : gặp bên lề
summit : gặp thượng đỉnh | họp thượng đỉnh | hội đàm thượng đỉnh

# Small words inside the name of an event.
class event-word
word : nền kinh tế | các nền kinh tế | thành viên | chủ tịch quốc hội | tổng thư ký | thống đốc | tư lệnh | hải quân | lục quân | không quân | cảnh sát | công nghệ | năng lượng | khí hậu | đổi mới sáng tạo | thanh niên | phụ nữ | nghị sĩ | an ninh mạng | của | về | cho | giữa | với | vì | lần | lần thứ | thứ | năm | khóa | các | hẹp | cấp | cấp cao | mở rộng | chung | doanh nghiệp | hợp tác | kinh tế | xúc tiến | đầu tư | quốc tế | khu vực | toàn thể | lãnh đạo | bộ trưởng | nhà lãnh đạo | thế giới | hữu nghị | toàn cầu | bất thường | khẩn cấp | khẩn | đặc biệt | thường niên | ngoại giao | ngoại trưởng | quốc phòng | tài chính | không chính thức | các nước | các quốc gia | an ninh | thường kỳ | liên quan | đối tác | cao cấp | quan chức

# What leads from a name to what is told of its bearer.
class relative
who : , người | , người đang | người đang | , vị | hiện đang | , đang | đang ở | đang có | , hiện đang

# What only invites to something, or wishes for it.
class wish
wish : mời | trân trọng mời | mong | mong muốn | mong được | hy vọng | chờ đón | mong chờ | mong đợi | gửi lời mời | chuyển lời mời | khi có dịp | vào thời điểm thích hợp | sớm

# What accepts an invitation told just before.
class acceptance
accepted : nhận lời | vui vẻ nhận lời | nhận lời mời | chấp nhận lời mời | vui lòng nhận lời

# What accepts none.
class notacceptance
none : nhận lời mời của | chưa nhận lời | không nhận lời | nếu nhận lời mời | nếu nhận lời

# What makes an event the occasion of something else.
class occasion
occasion : nhân dịp | bên lề | trong khuôn khổ | nhân | dịp | kết hợp | trên đường | trong dịp | trong thời gian

# How the press of this language calls its own state: whose holder a bare office means.
class home
VNM : nước ta | nước nhà | đất nước ta

# Words by which those who issue a text speak of themselves.
class first-person
we : chúng tôi | chúng ta | tôi | bản thân tôi

# Verbs and words before verbs that show a sentence which says something, not a heading.
class finite-verb
verb : sẽ | đã | đang | cần | phải | là | luôn | tiếp tục | có thể | mong | muốn | được | có | vẫn | đều

# What opens a clause of a text that speaks for itself, and is no part of what is said.
class clause-opener
word : do đó | vì vậy | vì thế | ngoài ra | bên cạnh đó | đồng thời | theo đó | hơn nữa | cuối cùng | trước hết | trên tinh thần đó | với tinh thần đó | về vấn đề này | -

# What opens a clause whose day is that since which something has gone on.
class since
since : kể từ khi | từ khi | kể từ
