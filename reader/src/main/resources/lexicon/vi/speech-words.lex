# Small words round speech verbs.
# class lead-in: what may stand between subject and verb. class complement: what opens the content.
# class coordinator: what joins a further speech verb of the same speaker; plain=yes joins as well what is wished for.
class lead-in
word : ra thông cáo | ra tuyên bố | ra thông báo | đưa ra tuyên bố | phát đi thông cáo | ra tuyên bố chung | đưa ra thông cáo | lên tiếng | thẳng thừng | nhiều lần | lập tức | ngay lập tức | bất ngờ | đã | cũng | đều | luôn | cùng | cũng đã | một lần nữa | lần nữa | rất | hết sức | đặc biệt | trân trọng | nhiệt liệt | chân thành | bày tỏ | bày tỏ sự | khẳng định | thẳng thắn | tiếp tục | đồng thời | đồng thời cũng | cũng như | tỏ | đang | vừa | có | cùng nhau | nhân dịp này | nhân dịp này cũng | qua đó | trong đó | cho biết | còn | lại | kiên quyết | mạnh mẽ | thể hiện | thay mặt | nhân danh | xin | gửi | chính thức | công khai | từng | đã từng | trịnh trọng | thống nhất | nhất trí | bày tỏ rất | nồng nhiệt | đánh giá | hoàn toàn | vui mừng | cực lực | kịch liệt | gay gắt | quyết liệt | dứt khoát | nghiêm khắc | liên tục | sau đó | tiếp đó | cùng ngày | mới đây | gần đây | cũng vừa | đồng loạt | chủ động | tỏ ra | được dẫn lời | được báo chí dẫn lời | được truyền thông dẫn lời | được trích lời | được trích dẫn | thông qua nghị quyết | ra nghị quyết | ra thông cáo báo chí | ra tuyên bố báo chí | gửi công hàm | trao công hàm | gửi thư | thông cáo | bản thông cáo | bản tuyên bố | bức điện | bức thư | công hàm | bài đăng | thông điệp | văn bản | nghị quyết | hôm nay | hôm qua | thời gian qua | lên mạng xã hội | trong một tuyên bố | trong tuyên bố | trong thông cáo | dẫn lời | nhân đây | nhân đó | bên cạnh đó | ngoài ra | theo đó | khi đó | trước hết | tất cả | đều cùng | tuy nhiên | chỉ | vẫn | vẫn luôn | thường xuyên | nhất quán | trực tiếp | đã trực tiếp | xúc động | vô cùng | thực sự

class complement
that : rằng | là | về việc | về | việc | với việc | rằng , | , rằng | : | , | - | như sau | trước việc | trước | với | đến | tới | lại

class coordinator
and plain=yes : và | cũng như
and : đồng thời | đồng thời cũng | và đồng thời | cũng đồng thời | , đồng thời | qua đó | , và | bên cạnh đó | song | nhưng | ngoài ra | trong khi | , qua đó | cùng với đó

# What opens the one spoken to, between verb and content; and what opens the content behind it.
class addressing
to : với | cho | tới | đến | trước

class content-opener
that : rằng | về | về việc | là

# What opens the place or way of speaking, between verb and "that".
class setting
in : trên | tại | trong | qua | nhân | sau | hôm | vào

class that-word
that : rằng

# What names somebody as the source of a sentence.
class source-word
source : theo | theo lời | theo như | theo nhận định của | theo đánh giá của
