# Words that open the name of an instrument which no list knows ("hiệp định về dẫn độ").
# A line reads: KIND : form | form.
class instrument-head

treaty : hiệp ước | công ước | nghị định thư | hiến chương | định ước | quy chế
declaration : tuyên bố | tuyên bố chung | tuyên bố báo chí chung | tuyên bố chính trị | tuyên bố tầm nhìn | tuyên bố tầm nhìn chung | tuyên bố cấp cao | tuyên ngôn | thông cáo | thông cáo chung | thông cáo báo chí chung | tuyên cáo | tầm nhìn chung | văn kiện tầm nhìn
agreement : hiệp định | hiệp định khung | hiệp định hợp tác | hiệp định thương mại | hiệp định thương mại tự do | hiệp định tương trợ tư pháp | hiệp định vận tải | hiệp định hàng không | hiệp định dẫn độ | hiệp nghị | thỏa ước | hòa ước
agreement : thỏa thuận | thỏa thuận khung | thỏa thuận hợp tác | thỏa thuận hòa bình | thỏa thuận ngừng bắn | thỏa thuận đình chiến | thỏa thuận tài trợ | thỏa thuận vay | thỏa thuận thương mại
agreement : bản ghi nhớ | biên bản ghi nhớ | bản ghi nhớ hợp tác | biên bản ghi nhớ hợp tác | bản ghi nhớ về hợp tác | ghi nhớ hợp tác | biên bản hợp tác | biên bản thỏa thuận | biên bản cuộc họp | bản thỏa thuận | công hàm trao đổi | công hàm | mou | mous
agreement : ý định thư | thư ý định | thư bày tỏ ý định | thư thỏa thuận | văn bản hợp tác | văn kiện hợp tác | bộ quy tắc | bộ quy tắc ứng xử | quy tắc ứng xử | điều khoản tham chiếu | khuôn khổ đối tác | khuôn khổ hợp tác
plan : kế hoạch | kế hoạch hành động | kế hoạch tổng thể | kế hoạch hợp tác | kế hoạch công tác | kế hoạch hòa bình | chương trình hành động | chương trình hợp tác | chương trình nghị sự | chương trình công tác | chiến lược | chiến lược quốc gia | sáng kiến | lộ trình | khuôn khổ | tầm nhìn | quy hoạch | đề án
resolution : nghị quyết | nghị quyết chung | dự thảo nghị quyết
negotiation : đàm phán hiệp định
other : đạo luật | sắc lệnh
