# Small words round speech verbs.
# class lead-in: what may stand between subject and verb. class complement: what opens the content.
# class coordinator: what joins a further speech verb of the same speaker; plain=yes joins as well what is wished for.
class lead-in
word : ra thông cáo | ra tuyên bố | ra thông báo | đưa ra tuyên bố | phát đi thông cáo | ra tuyên bố chung | đưa ra thông cáo | lên tiếng | thẳng thừng | nhiều lần | lập tức | ngay lập tức | bất ngờ | đã | cũng | đều | luôn | cùng | cũng đã | một lần nữa | lần nữa | rất | hết sức | đặc biệt | trân trọng | nhiệt liệt | chân thành | bày tỏ | bày tỏ sự | khẳng định | thẳng thắn | tiếp tục | đồng thời | đồng thời cũng | cũng như | tỏ | đang | vừa | có | cùng nhau | nhân dịp này | nhân dịp này cũng | qua đó | trong đó | cho biết | còn | lại | kiên quyết | mạnh mẽ | thể hiện | thay mặt | nhân danh | xin | gửi | chính thức | công khai | từng | đã từng | trịnh trọng | thống nhất | nhất trí | bày tỏ rất | nồng nhiệt | đánh giá | hoàn toàn | vui mừng

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
