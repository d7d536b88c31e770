# Verbs and phrases by which somebody says something. A line reads: ACT attributes : form | form.
#   weak=yes   speaks only directly behind its subject or after another speech verb; elsewhere it is part of
#              what is said
#   alone=yes  carries its own content (a modal: "sẽ", "sẵn sàng")
class speech
affirm : khẳng định | tái khẳng định | khẳng định lại | nhấn mạnh | nhấn mạnh tới | nhấn mạnh đến | nhấn mạnh rằng | cho rằng | nêu rõ | nêu bật | tuyên bố | lưu ý | chỉ rõ | chỉ ra | phát biểu | nói | bày tỏ quan điểm | nhắc lại | nhắc đến | nhắc tới | ôn lại | tin rằng điều | xác nhận | nêu quan điểm | khẳng định rõ | quan niệm | giải thích | cho hay | phân tích | đề cập | đề cập đến | đề cập tới | khẳng định chủ trương | gợi nhớ | viết | bình luận | trả lời | nói thêm | nói rõ | khẳng định lập trường | ghi nhận rằng | khẳng định tầm quan trọng của
affirm : chia buồn | bày tỏ chia buồn | gửi lời chia buồn | chia sẻ | bày tỏ cảm thông | bày tỏ sự cảm thông
inform : cho biết | thông báo | thông tin | thông báo với | thông báo cho | cho biết thêm | giới thiệu | công bố | tiết lộ | thông báo về | thông tin về | cập nhật | báo tin | trình bày
assess : đánh giá | nhận định | nhìn nhận | nhận thấy | nhận xét | đánh giá rằng | cho rằng đây | coi đây | coi | nhất trí đánh giá
praise : đánh giá cao | ghi nhận và đánh giá cao | đánh giá rất cao | ca ngợi | khen ngợi | biểu dương | trân trọng | ghi nhận | bày tỏ ngưỡng mộ | bày tỏ khâm phục | bày tỏ ấn tượng | ấn tượng | trân trọng và đánh giá cao | bày tỏ trân trọng | đề cao | bày tỏ sự ngưỡng mộ | bày tỏ sự trân trọng
thank : cảm ơn | cám ơn | bày tỏ cảm ơn | bày tỏ lòng biết ơn | bày tỏ sự cảm ơn | gửi lời cảm ơn | gửi lời cám ơn | bày tỏ biết ơn | tri ân | chân thành cảm ơn | trân trọng cảm ơn | cảm ơn sâu sắc | bày tỏ lời cảm ơn | bày tỏ cảm ơn chân thành | bày tỏ lòng cảm ơn
welcome : hoan nghênh | chào mừng | nhiệt liệt chào mừng | vui mừng | bày tỏ vui mừng | bày tỏ vui mừng về | bày tỏ phấn khởi | vui mừng được | vui mừng nhận thấy | bày tỏ hài lòng | hài lòng | bày tỏ sự vui mừng | nhiệt liệt hoan nghênh | rất vui mừng | hài lòng về | bày tỏ hân hạnh | vinh dự | chúc mừng sự | bày tỏ vinh dự | bày tỏ hoan nghênh
congratulate : chúc mừng | nhiệt liệt chúc mừng | gửi lời chúc mừng | gửi lời chúc | chuyển lời chúc | chuyển lời thăm hỏi | gửi lời thăm hỏi | chuyển lời chúc mừng | chuyển lời hỏi thăm | gửi lời chào | chuyển lời chào | gửi lời chúc mừng tới | chuyển lời thăm | gửi lời hỏi thăm
hope : mong muốn | bày tỏ mong muốn | mong | mong rằng | hy vọng | hi vọng | bày tỏ hy vọng | kỳ vọng | bày tỏ kỳ vọng | tin tưởng | bày tỏ tin tưởng | tin tưởng rằng | tin rằng | tin | bày tỏ sự tin tưởng | bày tỏ tin tưởng rằng | chúc | bày tỏ niềm tin | tin chắc | mong chờ | trông đợi | trông đợi vào | bày tỏ nguyện vọng | bày tỏ mong đợi | mong đợi | có nguyện vọng | nguyện vọng | tin tưởng chắc chắn
pledge : cam kết | khẳng định cam kết | hứa | nguyện | quyết tâm | bày tỏ quyết tâm | khẳng định quyết tâm | tái khẳng định cam kết | thể hiện quyết tâm | hứa sẽ | cam kết sẽ | khẳng định sẽ | cho biết sẽ | bảo đảm | cam đoan
pledge weak=yes alone=yes : sẽ | sẽ tiếp tục | đang nỗ lực
offer : bày tỏ sẵn sàng | bày tỏ sự sẵn sàng | khẳng định sẵn sàng | tỏ ý sẵn sàng | ngỏ ý
offer weak=yes alone=yes : sẵn sàng | luôn sẵn sàng
support : ủng hộ | bày tỏ ủng hộ | khẳng định ủng hộ | bày tỏ sự ủng hộ | tán thành | hưởng ứng | tái khẳng định ủng hộ | đồng tình | đồng tình với | nhất trí ủng hộ | bày tỏ đồng tình | chia sẻ quan điểm
propose : đề xuất | kiến nghị | gợi ý | nêu đề xuất | nêu sáng kiến | đưa ra đề xuất | đề nghị hai bên | đề nghị hai nước | đề nghị các bên | đề nghị hai nền | đề nghị các nước | đề nghị hai phía | đề nghị hai cơ quan | đề nghị cùng | đưa ra các đề xuất | đề nghị hai chính phủ | đề nghị hai đảng | đề nghị hai quốc hội | nêu một số đề xuất
request : đề nghị | yêu cầu | nhờ | mong bạn | đòi | kêu gọi phía
urge : kêu gọi | thúc giục | hối thúc | cổ vũ | khuyến khích
invite : mời | trân trọng mời | gửi lời mời | chuyển lời mời | gửi lời mời tới | ngỏ lời mời
agree : nhất trí | thống nhất | đồng ý | đạt được nhất trí | cùng nhất trí | thỏa thuận | nhất trí cho rằng | hoàn toàn nhất trí | đã thống nhất | nhất trí về | nhất trí với | đồng ý với | nhất trí cao | nhất trí rằng | cơ bản nhất trí | thống nhất cho rằng | đạt nhận thức chung
discuss : trao đổi | thảo luận | trao đổi ý kiến | trao đổi về | thảo luận về | bàn | bàn về | trao đổi ý kiến về | trao đổi quan điểm | bàn thảo | trao đổi sâu về | đi sâu trao đổi | thảo luận các biện pháp | trao đổi, thảo luận | bàn bạc | rà soát | trao đổi thẳng thắn | chia sẻ ý kiến | tập trung thảo luận | tập trung trao đổi | điểm lại
concern : bày tỏ quan ngại | quan ngại | lo ngại | bày tỏ lo ngại | bày tỏ quan ngại sâu sắc | quan ngại sâu sắc | bày tỏ sự quan ngại | bày tỏ sự lo ngại | lo lắng | bày tỏ quan tâm | bày tỏ lấy làm tiếc | lấy làm tiếc | bày tỏ thất vọng
criticise : chỉ trích | lên án | cáo buộc | phê phán | tố cáo | kịch liệt lên án | kịch liệt phản đối | đổ lỗi | phê bình | tố | công kích | buộc tội
oppose : phản đối | kiên quyết phản đối | phản bác | bày tỏ phản đối | cực lực phản đối | không chấp nhận | không ủng hộ
reject : bác bỏ | từ chối | phủ nhận | khước từ | bác | kiên quyết bác bỏ
warn : cảnh báo | đe dọa | dọa | răn đe | cảnh cáo
