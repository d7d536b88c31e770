# Small words round speech verbs.
# class lead-in: what may stand between subject and verb. class complement: what opens the content.
# class coordinator: what joins a further speech verb of the same speaker; plain=yes joins as well what is wished for.
class lead-in
word : không chỉ | không những | chẳng những | không chỉ đã | thì | còn thì | cũng thì | ra thông cáo | ra tuyên bố | ra thông báo | đưa ra tuyên bố | phát đi thông cáo | ra tuyên bố chung | đưa ra thông cáo | lên tiếng | thẳng thừng | nhiều lần | lập tức | ngay lập tức | bất ngờ | đã | cũng | đều | luôn | cùng | cũng đã | một lần nữa | lần nữa | rất | hết sức | đặc biệt | trân trọng | nhiệt liệt | chân thành | bày tỏ | bày tỏ sự | khẳng định | thẳng thắn | tiếp tục | đồng thời | đồng thời cũng | tỏ | đang | vừa | có | cùng nhau | nhân dịp này | nhân dịp này cũng | qua đó | trong đó | cho biết | còn | lại | kiên quyết | mạnh mẽ | thể hiện | thay mặt | nhân danh | xin | gửi | chính thức | công khai | từng | đã từng | trịnh trọng | thống nhất | nhất trí | bày tỏ rất | nồng nhiệt | đánh giá | hoàn toàn | vui mừng | cực lực | kịch liệt | gay gắt | quyết liệt | dứt khoát | nghiêm khắc | liên tục | sau đó | tiếp đó | cùng ngày | mới đây | gần đây | cũng vừa | đồng loạt | chủ động | tỏ ra | được dẫn lời | được báo chí dẫn lời | được truyền thông dẫn lời | được trích lời | được trích dẫn | thông qua nghị quyết | ra nghị quyết | ra thông cáo báo chí | ra tuyên bố báo chí | gửi công hàm | trao công hàm | gửi thư | thông cáo | bản thông cáo | bản tuyên bố | bức điện | bức thư | công hàm | bài đăng | thông điệp | văn bản | nghị quyết | hôm nay | hôm qua | thời gian qua | lên mạng xã hội | trong một tuyên bố | trong tuyên bố | trong thông cáo | dẫn lời | nhân đây | nhân đó | bên cạnh đó | ngoài ra | theo đó | khi đó | trước sau như một | xưa nay | về phần mình | về phía mình | trước hết | tất cả | đều cùng | tuy nhiên | chỉ | vẫn | vẫn luôn | thường xuyên | nhất quán | trực tiếp | đã trực tiếp | xúc động | vô cùng | thực sự | trước đó | trước đây | trước đó cũng | kế đó | ngay sau đó | giấu tên | ẩn danh | xin giấu tên | đề nghị giấu tên | đề nghị được giấu tên | yêu cầu giấu tên | yêu cầu được giấu tên | không nêu tên | không nêu danh tính | không được nêu tên | không muốn nêu tên | không muốn tiết lộ danh tính | không tiết lộ danh tính | không tiết lộ tên | tuần này | tuần trước | tuần qua | tháng này | tháng trước | mới nhất | thậm chí | đích thân

class complement
that : rằng | là | về việc | về | rằng , | , rằng | : | , | - | như sau | trước việc | trước | với | đến | tới | lại

# Those of them that lead as well to a day.
class complement-to
to : trước | với | đến | tới

class coordinator
and plain=yes : và | cũng như
and : đồng thời | đồng thời cũng | và đồng thời | cũng đồng thời | , đồng thời | song song đó | song song với đó | thêm vào đó | mặt khác | hơn nữa | bên cạnh đó cũng | còn | nay | riêng | trong khi đó | trái lại | ngược lại | qua đó | , và | bên cạnh đó | song | nhưng | ngoài ra | trong khi | , qua đó | cùng với đó

# What adds one thing that somebody says to another: behind it a verb speaks, too.
class adding
and : đồng thời | cũng | bên cạnh đó | ngoài ra | song song đó | song song với đó | cùng với đó | thêm vào đó | mặt khác | nhân dịp này | dịp này | nhân đây

# What opens the one spoken to, between verb and content; and what opens the content behind it
# (near=yes: only where that one stands directly behind the verb).
class addressing
to : với | cho | tới | đến | trước

class content-opener
that : rằng | về | về việc | :
that near=yes : là

# What opens the place or way of speaking, between verb and "that".
class setting
in : trên | tại | trong | qua | nhân | sau | hôm | vào

class that-word
that : rằng | :

# Papers that speak for whoever issues them.
class paper
paper : thông cáo | bản thông cáo | thông cáo báo chí | tuyên bố | bản tuyên bố | thông báo | bản thông báo | công hàm | bức thư | thư | bức điện | điện mừng | thư mừng | điện chia buồn | bài viết | bài đăng | bài phát biểu | phát biểu | thông điệp | nghị quyết | báo cáo | văn bản

# What stands at the start of a sentence for the side of whoever spoke last.
class same-side
side : thành phố | tỉnh | địa phương | thành phố này | tỉnh này | phía thành phố | phía tỉnh | lãnh đạo tỉnh | lãnh đạo thành phố | tuyên bố | bản tuyên bố | thông cáo | bản thông cáo | thông báo | bức thư | bức điện | bài đăng | bài viết | thông điệp | công hàm | văn bản

# What makes a verb passive, left at the end of what was said.
class passive
passive : được | bị

# What names somebody as the source of a sentence.
class source-word
source : là câu trả lời của | là lời của | là phát biểu của | là tuyên bố của | là khẳng định của | là nhận định của | là đánh giá của | là bình luận của | là lời khẳng định của | trích thư của | trích điện của | trích bài phát biểu của | trích tuyên bố của | theo tường thuật của | theo thông báo của | theo thông cáo của | theo | theo lời | theo như | theo nhận định của | theo đánh giá của | theo quan điểm của | theo phát biểu của | theo tuyên bố của | theo ý kiến của | dẫn lời | dẫn lời của | dẫn tuyên bố của | dẫn phát biểu của | dẫn nhận định của | dẫn thông báo của | dẫn thông cáo của | trích lời | trích lời của | trích dẫn lời | trích phát biểu của | đăng lời | trích đăng lời

# What makes a noun of the verb behind it.
class noun-maker
noun : nguồn | niềm | hoạt động | hành động | hành vi | công tác | biện pháp | chính sách | chương trình | phong trào | chiến dịch | cơ chế | mối | là mối | nỗi | các | những | một | mọi | mỗi | việc | cuộc | lời | của | theo | một số | vì | bởi | cho | ký kết | gọi là | dự thảo | bất chấp

# What says that a verb behind it was not said, or is not meant.
class denying
not : không | chưa | không hề | chưa hề | chưa từng | chưa bao giờ | không bao giờ | không có ý định | chưa có ý định | không có ý | không định | không muốn | không nhằm | không phải | không cần | không thể | chẳng

# What makes a thing told of the clause behind it: "trước việc X công bố …".
class nominal
that : việc | về việc | trước việc | của việc | với việc

# What opens what a contact was for: "gặp X để trao đổi".
class purpose
purpose : để | nhằm | để cùng | nhằm để | để cùng nhau

# What only says that so it was said.
class thus
thus : như vậy | như trên | như thế | điều trên | điều này | thông tin trên | thông tin này | nội dung trên

# What makes a pronoun behind it the speaker himself.
class self
self : cá nhân | bản thân | chính | chính bản thân

# Words in what is said that make an affirmation another act, where the speaker or nobody is their subject.
# joined=yes: only behind a comma or a joining word; opens=yes: only near the start. REQUEST: of another party named before.
class turning
pledge : sẽ nỗ lực | sẽ nỗ lực hết sức | sẽ cố gắng | sẽ làm hết sức | sẽ làm hết sức mình | sẽ tiếp tục nỗ lực | tiếp tục nỗ lực | sẽ cùng tập thể | sẽ hết sức | sẽ nỗ lực hết mình | sẽ phấn đấu | sẽ không ngừng nỗ lực | cam kết sẽ | đang chuẩn bị gửi | có kế hoạch hỗ trợ | có kế hoạch viện trợ
pledge opens=yes : cam kết của | sự cam kết của | những cam kết của | cam kết mạnh mẽ của | quyết tâm của | sự quyết tâm của
support opens=yes : sự ủng hộ của | lập trường ủng hộ của | sự ủng hộ mạnh mẽ của
hope opens=yes : muốn | rất muốn | luôn muốn
offer joined=yes : sẵn sàng | luôn sẵn sàng | sẵn lòng
request : phải | cần phải | sẽ phải | buộc phải

# Words in what is said that make an affirmation of one side an act against another. A line reads: ACT : form | form.
class tone
criticise : phải chịu trách nhiệm | phải chịu hoàn toàn trách nhiệm | phải chịu mọi trách nhiệm | phải chịu trách nhiệm hoàn toàn | không thể biện minh | động cơ chính trị | vô trách nhiệm | vô nhân đạo | thiếu trách nhiệm | thiếu thiện chí | trắng trợn | khiêu khích | hành vi khiêu khích | hành động khiêu khích | phi pháp | hành động phi pháp | bất hợp pháp | vi phạm nghiêm trọng | vi phạm trắng trợn | vi phạm luật pháp quốc tế | vi phạm chủ quyền | xâm phạm nghiêm trọng | đầy thành kiến | thành kiến | định kiến | đạo đức giả | tiêu chuẩn kép | hai mặt | sai lầm nghiêm trọng | sai lầm chiến lược | hung hăng | đáng xấu hổ | đáng lên án | can thiệp thô bạo | can thiệp trắng trợn | can thiệp vào công việc nội bộ | đổ thêm dầu vào lửa | leo thang nguy hiểm | gây bất ổn | hành động gây hấn | hành vi gây hấn | hành động thù địch | bước đi thù địch | chính sách thù địch | ngạo mạn | man rợ | tàn bạo | dã man | tội ác | diệt chủng | hành động khủng bố | hèn hạ | vô lý | ngang ngược | không thể chấp nhận | không thể chấp nhận được | không chấp nhận được | hoàn toàn không chấp nhận được | đáng trách | vu khống | vu cáo | bóp méo | xuyên tạc | áp đặt đơn phương | tống tiền | bắt nạt | cưỡng ép | chèn ép | mưu mẹo | cố tình làm ngơ | cố tình kéo dài | phá hoại hòa bình | âm mưu | lừa dối | mối đe dọa đối với | phải chịu trách nhiệm | chịu hoàn toàn trách nhiệm | phải chịu hoàn toàn trách nhiệm | hoàn toàn chịu trách nhiệm | hành động đáng tiếc | quyết định đáng tiếc | hành động nguy hiểm | hành động liều lĩnh | rất đáng thương | thật đáng thương | không có lời biện minh nào | không thể bào chữa | không thể dung thứ | không thể tha thứ | không khác nào | không nghiêm túc | thiếu nghiêm túc | thiếu khách quan | không khách quan | thiếu xây dựng | không mang tính xây dựng | phản tác dụng | thảm họa | thảm họa tiềm tàng | bắt giữ trái phép | bắt làm con tin | làm con tin | đơn phương và phi pháp | trừng phạt tập thể | phi lý | vô nghĩa | lố bịch | nực cười | giả dối | dối trá | thổi phồng | tuyên truyền sai sự thật | kích động chiến tranh | lợi dụng vấn đề | phá vỡ nguyên trạng | vi phạm trắng trợn luật pháp quốc tế | vi phạm hiến chương | gây chiến | yêu cầu quá đáng | đòi hỏi quá đáng | thiếu suy nghĩ | không thể tiếp tục dung thứ | xuyên tạc lịch sử
reject : vô căn cứ | hoàn toàn vô căn cứ | không có cơ sở | bịa đặt | sai sự thật | hoàn toàn sai sự thật | không đúng sự thật | không chính xác | không đúng | không liên quan đến vụ | không có giá trị | vô giá trị | không phải là thông điệp | không đứng sau | không hề có
warn : phải chịu mọi hậu quả | phải chịu hậu quả | chịu mọi hậu quả | chịu trách nhiệm về mọi hậu quả | chịu trách nhiệm về hậu quả | phải trả giá | phải hứng chịu | phải gánh chịu | đòn đáp trả | trả giá đắt | sẽ phải trả giá | hậu quả nghiêm trọng | hậu quả khôn lường | hậu quả thảm khốc | hậu quả nặng nề | đáp trả tương xứng | đáp trả mạnh mẽ | đáp trả thích đáng | trả đũa mạnh mẽ | lằn ranh đỏ | ranh giới đỏ | đừng đùa với lửa | đùa với lửa | coi là kẻ gây hấn | mục tiêu hợp pháp | giáng đòn | nghiền nát | mục tiêu chính đáng | có thể bị bắt | sẽ bị bắt giữ | không ngồi yên | sẽ không khoanh tay đứng nhìn | châm ngòi chiến tranh | thế chiến thứ ba | thế chiến iii

# What shows that a sentence without a verb of saying goes on with somebody's words: a modal behind its subject
# (class modal), or how it opens (class judging).
class modal
modal : sẽ | sẽ tiếp tục | cần | cần phải | luôn | luôn luôn | nên | có thể | phải | mong | không thể | hoàn toàn có thể | rất cần | còn nhiều | còn rất nhiều | có nhiều | đều

class judging
judging : điều này | điều đó | có thể nói | đây sẽ là | đây cũng là | cùng với đó là | đó cũng là | đây chính là | đó chính là | có được điều này | rõ ràng

# What opens a question about what was said, in a headline: "Nga nói gì về …".
class asking
what : gì | những gì | sao | ra sao | thế nào | như thế nào

# A verb of saying that nobody used: whoever declines to tell says nothing.
class silence
silence : trao đổi [tù binh/tù nhân/hàng hóa/con tin/hỏa lực/văn kiện/công hàm/thư từ/quà/quà lưu niệm/quà tặng/danh thiếp/học giả/sinh viên/giáo viên/chuyên gia/đoàn/đoàn các cấp/đoàn cấp cao/thương mại/mậu dịch/hải sản/dân cư/lãnh thổ/thi thể/hài cốt]
silence : trả lời [câu hỏi/các câu hỏi/những câu hỏi/một số câu hỏi/nhiều câu hỏi/phỏng vấn/chất vấn/các vấn đề/nhiều vấn đề/báo chí/báo giới]
silence : từ chối [bình luận/đưa ra bình luận/trả lời/giải thích/tiết lộ/xác nhận/nêu/nêu tên/cung cấp thông tin/cho biết/phản hồi/phát biểu/thảo luận/nói/nói rõ/công bố/mô tả/đề cập] | [không/chưa/không hề/chưa từng] [bình luận/đưa ra bình luận/trả lời/giải thích/tiết lộ/xác nhận/xác nhận hay phủ nhận/nêu/nêu rõ/nêu cụ thể/nêu tên/nói/nói rõ/nói thêm/nói gì/cho biết/cho biết thêm/cho hay/phản hồi/đề cập/đề cập đến/đề cập tới/nhắc đến/nhắc tới/công bố/thông báo/thông tin/mô tả/phát biểu/chỉ rõ/làm rõ/bình luận gì/lên tiếng/bàn/bàn về/bàn đến]

# What a reporter adds behind a comma (joins=yes: or none) of what the speaker left unsaid.
class unsaid
unsaid joins=yes : [song/nhưng/tuy nhiên] [không/chưa/từ chối/không hề] [nêu/nêu rõ/nêu tên/nêu cụ thể/nói/nói rõ/nói thêm/nói cụ thể/cung cấp/cung cấp thêm/cho biết/cho biết thêm/đề cập/đề cập đến/đề cập tới/nhắc đến/nhắc tới/tiết lộ/tiết lộ thêm/giải thích/giải thích rõ/đưa ra bằng chứng/đưa ra thêm/đưa ra thông tin/đưa ra chi tiết/xác nhận/bình luận/bình luận thêm/mô tả/công bố/đi sâu/đi vào chi tiết/trả lời/trả lời rõ/chỉ rõ/làm rõ]
unsaid : [dù/mặc dù/mà/và] [không/chưa/từ chối/không hề] [nêu/nêu rõ/nêu tên/nêu cụ thể/nói/nói rõ/nói thêm/nói cụ thể/cung cấp/cung cấp thêm/cho biết/cho biết thêm/đề cập/đề cập đến/đề cập tới/nhắc đến/nhắc tới/tiết lộ/tiết lộ thêm/giải thích/giải thích rõ/đưa ra bằng chứng/đưa ra thêm/đưa ra thông tin/đưa ra chi tiết/xác nhận/bình luận/bình luận thêm/mô tả/công bố/đi sâu/đi vào chi tiết/trả lời/trả lời rõ/chỉ rõ/làm rõ]

# Papers that speak for all who issue them.
class joint-paper
paper : tuyên bố chung | bản tuyên bố chung | thông cáo chung | bản thông cáo chung | thông cáo báo chí chung | tuyên bố báo chí chung | tuyên bố chung báo chí | văn kiện | văn kiện chung | tuyên bố tầm nhìn chung | thông cáo

# What stands before a verb and says that it was done.
class past-word
past : đã | cũng đã | từng | đã từng

# People without an office, before the state that they are of.
class layfolk
people : [khán giả/độc giả/thính giả/người tiêu dùng/người hâm mộ/cổ động viên/du khách/khách/khách du lịch/người mua/người dùng] | [cô dâu/chú rể/ca sĩ/nghệ sĩ/diễn viên/nữ diễn viên/đạo diễn/nhạc sĩ/họa sĩ/nhà văn/cầu thủ/vận động viên/huấn luyện viên/người mẫu/đầu bếp] (người) | [đội tuyển/tuyển/câu lạc bộ/đội bóng] | [công ty/tập đoàn/doanh nghiệp/các doanh nghiệp/nhà đầu tư/các nhà đầu tư/nhà nhập khẩu/nhà sản xuất/cổ đông/khách hàng] | [học giả/chuyên gia/nhà phân tích/giới phân tích/giới quan sát/dư luận/cư dân mạng/du học sinh/sinh viên]

# A word that shows a state as one side of a talk.
class side-word
side : phía

# Nouns that name what somebody says; a line reads: ACT : form | form.
class speech-noun
urge : (lời) kêu gọi | lời hiệu triệu
propose : (các) đề xuất | (một) sáng kiến | (các) kiến nghị
request : (các) yêu cầu | (lời) đề nghị | (những) đòi hỏi
pledge : (những) cam kết | lời hứa | lời cam kết
hope : (sự) mong muốn | nguyện vọng | (niềm) hy vọng | lời chúc
concern : (nỗi) lo ngại | (mối) lo ngại | (sự) quan ngại | (mối) quan ngại | nỗi lo
affirm : lời chia buồn | lời thăm hỏi | tình đoàn kết | lời phân ưu
thank : lời cảm ơn | lời cám ơn | lòng biết ơn | sự biết ơn
congratulate : lời chúc mừng | lời chào
invite : lời mời
warn : (lời) cảnh báo | lời đe dọa
criticise : [sự/lời] chỉ trích | chỉ trích | (sự) lên án | (lời) cáo buộc | làn sóng chỉ trích | làn sóng lên án
oppose : (sự) phản đối | công hàm phản đối | làn sóng phản đối
support : sự ủng hộ | sự đồng tình | sự hậu thuẫn
praise : sự đánh giá cao | lời khen ngợi | lời ca ngợi
welcome : sự hoan nghênh
reject : sự bác bỏ | lời từ chối

# What is done with what a noun names: behind a passive.
class put-forward
put : đưa ra | nêu | nêu ra | nêu lên | bày tỏ | nhắc lại | gửi | gửi tới | gửi đến | chuyển | chuyển tới | chuyển đến | trao | phát đi | tái khẳng định | lặp lại | đưa lên | nhấn mạnh | truyền đạt | đề cập

# What befalls a plan or a deed, before the noun that names what is said of it.
class met-with
met : vấp phải | nhận được | hứng chịu | gặp phải | đón nhận | hứng | gây ra | làm dấy lên | dấy lên | vấp

# What stands behind a noun that looks like a speech verb.
class deictic
this : này | đó | ấy
