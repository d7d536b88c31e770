# Words that hold the name of a party but do not mean it.
class notparty
none : ấn độ dương | thái bình dương | đại tây dương | bán đảo triều tiên | châu mỹ | nam mỹ | bắc mỹ | trung mỹ | mỹ latinh | mỹ la tinh | mỹ - latinh | trung đông | trung ương | trung á | trung phi | nam phi châu | trung quốc hải | ý kiến | ý nghĩa | ý tưởng | ý thức | ý định | ý chí | áo dài | anh hùng | anh em | anh chị | anh trai | mỹ thuật | mỹ phẩm | pháp luật | pháp lý | pháp quyền | đức tính | nhật báo | nhật ký | nhật thực | nga mi | lào cai | phi công | thái độ | thổ nhưỡng | đài truyền hình | đài phát thanh | đài thn | đài tiếng nói | việt kiều

# Words that hold a speech verb but say nothing.
class notspeech
none : phát biểu tại | phát biểu với báo chí | phát biểu với báo giới | phát biểu trước | phát biểu khai mạc | trả lời câu hỏi | trả lời phỏng vấn | trả lời báo chí | trả lời phóng viên | trả lời báo giới | nói với báo giới trên | bày tỏ quan điểm tại | coi trọng | coi trọng và mong muốn | nhân tố | yếu tố | tin cậy | tin tức | lòng tin | niềm tin | thông tin và truyền thông | công nghệ thông tin | tiếng nói | trao đổi thương mại | trao đổi đoàn | trao đổi kinh nghiệm | trao đổi hàng hóa | trao đổi công hàm | trao đổi văn kiện | tin nhắn | thông tấn | tuyên bố chung | bản tuyên bố | tuyên bố về | thỏa thuận hợp tác | các thỏa thuận | thỏa thuận đã | bản tin | tin tưởng lẫn nhau | giới thiệu sản phẩm | quyết tâm cao | bảo đảm an ninh | bảo đảm an toàn | tố tụng | mời thầu | chúc tết | nói chung | nói riêng | nói trên | coi như | bàn giao | bàn tròn | địa bàn | bàn đạp | hài lòng cao | tin học | vững tin | nói chuyện | khách mời | lời mời | thư mời | được mời | theo đề nghị | lời đề nghị | lời kêu gọi | lời cảm ơn chân thành tới toàn thể | các đề xuất | đề xuất của | sự ủng hộ | kỳ vọng của | mong muốn của | nguyện vọng của | đánh giá của | các cam kết | những cam kết | cam kết của | các đề nghị | yêu cầu của | theo yêu cầu | nhu cầu | các yêu cầu | đáp ứng yêu cầu

# Invitations that have been followed are no wishes.
class notwish
none : lời mời | thư mời | được mời | khách mời | giấy mời | mời cơm | nhận lời mời | mời cơm trưa | mời cơm tối

# Words that open a credit or a sentence and are no name, though a capital and an office stand before them.
class notname cased
none : Ảnh | Nguồn | Video | Clip | Đồ họa | Theo | Trong | Tại | Trước | Sau | Hôm | Ngày | Chiều | Sáng | Tối | Trưa | Khi | Nhân dịp | Phát biểu | Về | Đây | Với | Cùng | Cũng | Nhận lời | Cả | Các | Đến | Đoàn | Tham dự | Hai bên | Hai nước | Trả lời | Bên cạnh | Qua | Từ | Vì | Nếu | Tuy nhiên | Ngoài ra | Do | Được | Đồng thời | Đáp lại | Dự | Ngay
