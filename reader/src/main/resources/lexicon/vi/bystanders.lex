# Words that show somebody as merely named: spoken of, of another time, dead, namesake of a place or a work.
# class aside: what stands before the name or its office. class departed: what stands behind the name; dead says it for all the text.

class aside
none : thời | dưới thời | vào thời | từ thời | dưới triều | triều đại | dưới sự cầm quyền của | thời kỳ | thời kỳ của | nhiệm kỳ của | trong nhiệm kỳ của | trong nhiệm kỳ đầu của | trong nhiệm kỳ thứ hai của
none : chính quyền | chính quyền của | chế độ | chế độ của | chính phủ của | nội các của | chính sách của | chiến lược của | học thuyết của | sắc lệnh của | quân đội của | lực lượng của | phe | phe của | đảng của | phe ủng hộ | người ủng hộ | những người ủng hộ | lực lượng ủng hộ | lực lượng trung thành với | trung thành với | thân tín của | đồng minh của | đối thủ của | đối thủ chính trị của
none : lật đổ | chống lại | chống | phản đối | chỉ trích | lên án | cáo buộc | tố cáo | buộc tội | đổ lỗi cho | trừng phạt | trừng phạt đối với | ám sát | âm mưu ám sát | vụ ám sát | bắt giữ | sẽ bắt giữ | lệnh bắt giữ | lệnh bắt | lệnh bắt giữ đối với | lệnh bắt đối với | truy tố | luận tội | phế truất | sự sụp đổ của | vụ sụp đổ của | sự ra đi của | vụ án | phiên tòa xét xử | thay thế | kế nhiệm | người kế nhiệm | người tiền nhiệm | người tiền nhiệm là | tiếp nối
none : con trai | con trai của | con gái | con gái của | em gái | em gái của | em trai | em trai của | anh trai | anh trai của | chị gái của | cháu của | cha của | mẹ của | vợ của | chồng của | con rể | con rể của | cố vấn của | gia đình | gia đình của | người thân của | thân nhân | gia quyến | hậu duệ của | em gái đương kim | học trò của
none : tượng | tượng đài | bức tượng | lăng | viếng lăng | vào lăng viếng | mộ | phần mộ | khu lưu niệm | nhà lưu niệm | bảo tàng | khu di tích | di tích | đài tưởng niệm | quảng trường | đường | phố | đại lộ | cầu | sân bay | trường | bệnh viện | giải thưởng | quỹ | học bổng | thư viện | mang tên | mang tên của | được đặt theo tên | ảnh chân dung | chân dung | hình ảnh | di sản của | tư tưởng | tư tưởng của | cuốn sách về | cuốn sách của | tác phẩm của | bộ phim về | ngày sinh | ngày sinh của | năm ngày sinh | năm ngày mất | ngày mất của | sinh nhật của
none : tưởng nhớ | tưởng niệm | để tang | quốc tang | lễ tang | lễ quốc tang | lễ viếng | tang lễ | lễ truy điệu | viếng | kính viếng | dự lễ tang | cái chết của | sự qua đời của | thương tiếc | vô cùng thương tiếc | linh cữu | linh hồn | công lao của | công ơn | công ơn của | sự nghiệp của

class departed
dead : từ trần | qua đời | tạ thế | băng hà | thăng hà | [đã/vừa/mới/không may/đột ngột] [qua đời/từ trần/tạ thế/băng hà/thăng hà] | quá cố
none : mất | bị ám sát | bị lật đổ | bị phế truất | bị bắt

# Whose nation does not make it a party: teams, firms, travellers, artists.
class outsider
none : tuyển | đội tuyển | đội bóng | tuyển nữ | đội tuyển nữ | câu lạc bộ | u23 | u22 | olympic | vận động viên | cầu thủ | võ sĩ | tay vợt
none : hãng bay | hãng hàng không | hãng xe | hãng phim | hãng | công ty | tập đoàn | doanh nghiệp | ngân hàng | nhân viên ngân hàng | nhà đầu tư | nhà máy | cửa hàng | chuỗi | thương hiệu | startup | quỹ đầu tư | nhà thầu | thương nhân | thương lái | nông dân | khách hàng | nhà cung cấp | đối tác kinh doanh
none : khách | du khách | lượt khách | khách du lịch | lượt du khách | hành khách | đoàn khách | đoàn du khách | phượt thủ | kiều bào | cô dâu | chú rể | chàng trai | cô gái | người đàn ông | người phụ nữ | cụ ông | cụ bà | công nhân | sinh viên | du học sinh | nhà văn | nhà khoa học | bác sĩ | chuyên gia | chuyên cơ
none : ban nhạc | nhóm nhạc | ca sĩ | nghệ sĩ | diễn viên | đạo diễn | dàn nhạc | đoàn phim | bộ phim | đoàn xiếc | nhạc sĩ | họa sĩ | hoa hậu | người mẫu | nghệ nhân | tàu cá | tàu hàng | tàu du lịch
