# Words that open the name of an instrument which no list knows ("hiệp định về dẫn độ").
# A line reads: KIND force=FORCE : form | form. Force: strong (with its matter it is a name, whatever the case), middle (it must say on
# what, between whom, or carry a capital), deal (with whom or where
# makes it a name), weak (only a capital or quotation marks do). named=yes: what is named in capitals behind it makes it a name.
# hoped=yes: often hoped for, so it is one only where the sentence has it in force. bare=yes: in capitals it is a name by itself.
class instrument-head

treaty force=strong : hiệp ước | công ước | nghị định thư | định ước
agreement force=strong : hiệp định | hiệp nghị | thỏa ước | hòa ước | fta
agreement force=strong bare=yes : bộ quy tắc ứng xử | hiệp định khung
agreement force=strong : bản ghi nhớ | biên bản ghi nhớ | ghi nhớ hợp tác | bản thỏa thuận | biên bản thỏa thuận | biên bản hợp tác | biên bản kỳ họp | biên bản phiên họp | biên bản cuộc họp | biên bản hội nghị | biên bản hội đàm | mou | công hàm trao đổi | ý định thư | thư ý định | thư bày tỏ ý định
declaration force=strong bare=yes : tuyên bố chung | thông cáo chung
declaration force=strong : tuyên bố tầm nhìn chung | tuyên bố tầm nhìn | tuyên bố chính trị | tuyên bố báo chí chung | thông cáo báo chí chung | tầm nhìn chung

agreement force=deal : thỏa thuận ngừng bắn | thỏa thuận đình chiến | thỏa thuận trao trả tù nhân | thỏa thuận con tin | thỏa thuận ngũ cốc | thỏa thuận di cư | thỏa thuận tị nạn | thỏa thuận khí đốt | thỏa thuận biên giới | thỏa thuận đánh cá | thỏa thuận nghề cá | thỏa thuận thương mại | thỏa thuận hạt nhân | thỏa thuận quân sự | thỏa thuận an ninh | thỏa thuận quốc phòng | thỏa thuận khoáng sản | thỏa thuận thuế quan | thỏa thuận trao đổi tù nhân | hiệp ước quốc phòng | hiệp ước an ninh
agreement force=deal hoped=yes : thỏa thuận hòa bình | hiệp định hòa bình | hiệp ước hòa bình
agreement force=middle : thỏa thuận | thỏa thuận khung | thư thỏa thuận
plan force=middle bare=yes : kế hoạch hành động | chương trình hành động
plan force=middle : kế hoạch tái thiết | kế hoạch ngừng bắn | kế hoạch tổng thể | kế hoạch hợp tác | kế hoạch hòa bình | chương trình hợp tác | chiến lược hợp tác

treaty force=weak : hiến chương | quy chế
declaration force=weak : tuyên bố | tuyên ngôn | tuyên cáo | văn kiện tầm nhìn
declaration force=weak bare=yes : tuyên bố cấp cao
declaration force=weak named=yes : nguyên tắc | tiêu chí | đồng thuận | cương lĩnh
agreement force=weak : văn bản hợp tác | văn kiện hợp tác | điều khoản tham chiếu | khuôn khổ đối tác | khuôn khổ hợp tác | bộ quy tắc | bộ nguyên tắc | quan hệ đối tác về
plan force=weak named=yes : kế hoạch | chương trình | chiến lược | sáng kiến | khuôn khổ | công thức | công thức hòa bình | tiến trình hòa bình
plan force=weak : văn kiện lập trường | tài liệu lập trường | đề xuất hòa bình | kế hoạch công tác | chương trình nghị sự | chương trình công tác | chiến lược quốc gia | lộ trình | tầm nhìn | quy hoạch | đề án | dự án
plan force=weak : đối tác vì | đối tác về | đối tác toàn cầu | quan hệ đối tác vì
plan force=weak : năm chéo | năm giao lưu hữu nghị | năm giao lưu nhân văn | năm giao lưu | năm hữu nghị | năm đoàn kết | năm đoàn kết hữu nghị | năm hữu nghị đoàn kết