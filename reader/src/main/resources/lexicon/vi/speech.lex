# Verbs and phrases by which somebody says something. A line reads: ACT attributes : form | form.
#   weak=yes   speaks only directly behind its subject or after another speech verb; elsewhere it is part of
#              what is said
#   inner=yes  stands as often inside what is said (a list of deeds): speaks only with its subject before it or
#              at the start of a sentence
#   deed=yes   names as well what two sides wish to do together: behind "and" it is one more thing wished for
#   alone=yes  carries its own content (a modal: "sẽ", "sẵn sàng")
class speech
affirm : chia sẻ về | khẳng định | tái khẳng định | khẳng định lại | nhấn mạnh | nhấn mạnh tới | nhấn mạnh đến | nhấn mạnh rằng | cho rằng | nêu rõ | nêu bật | tuyên bố | lưu ý | chỉ rõ | chỉ ra | phát biểu | bày tỏ quan điểm | nhắc lại | nhắc đến | nhắc tới | ôn lại | tin rằng điều | nêu quan điểm | khẳng định rõ | quan niệm | cho hay | đề cập đến | đề cập tới | khẳng định chủ trương | gợi nhớ | nói thêm | nói rõ | khẳng định lập trường | ghi nhận rằng | khẳng định tầm quan trọng của
affirm inner=yes : nói | xác nhận | giải thích | phân tích | đề cập | viết | bình luận | trả lời
affirm : chia buồn | bày tỏ chia buồn | gửi lời chia buồn | bày tỏ cảm thông | bày tỏ sự cảm thông
affirm inner=yes deed=yes : chia sẻ
inform : cho biết | thông báo | thông báo với | thông báo cho | cho biết thêm | tiết lộ | thông báo về | thông tin về | báo tin
inform inner=yes deed=yes : thông tin | giới thiệu | công bố | cập nhật | trình bày
assess : nhận định | nhìn nhận | nhận thấy | nhận xét | đánh giá rằng | cho rằng đây | coi đây | nhất trí đánh giá
assess inner=yes : đánh giá | coi
praise : đánh giá cao | ghi nhận và đánh giá cao | đánh giá rất cao | ca ngợi | khen ngợi | biểu dương | bày tỏ ngưỡng mộ | bày tỏ khâm phục | bày tỏ ấn tượng | trân trọng và đánh giá cao | bày tỏ trân trọng | bày tỏ sự ngưỡng mộ | bày tỏ sự trân trọng
praise inner=yes : trân trọng | ghi nhận | ấn tượng
praise inner=yes deed=yes : đề cao
thank : cảm ơn | cám ơn | bày tỏ cảm ơn | bày tỏ lòng biết ơn | bày tỏ sự cảm ơn | gửi lời cảm ơn | gửi lời cám ơn | bày tỏ biết ơn | tri ân | chân thành cảm ơn | trân trọng cảm ơn | cảm ơn sâu sắc | bày tỏ lời cảm ơn | bày tỏ cảm ơn chân thành | bày tỏ lòng cảm ơn
welcome : hoan nghênh | chào mừng | nhiệt liệt chào mừng | vui mừng | bày tỏ vui mừng | bày tỏ vui mừng về | bày tỏ phấn khởi | vui mừng được | vui mừng nhận thấy | bày tỏ hài lòng | bày tỏ sự vui mừng | nhiệt liệt hoan nghênh | rất vui mừng | hài lòng về | bày tỏ hân hạnh | chúc mừng sự | bày tỏ vinh dự | bày tỏ hoan nghênh
welcome inner=yes : hài lòng | vinh dự
congratulate : chúc mừng | nhiệt liệt chúc mừng | gửi lời chúc mừng | gửi lời chúc | chuyển lời chúc | chuyển lời thăm hỏi | gửi lời thăm hỏi | chuyển lời chúc mừng | chuyển lời hỏi thăm | gửi lời chào | chuyển lời chào | gửi lời chúc mừng tới | chuyển lời thăm | gửi lời hỏi thăm
hope : mong muốn | bày tỏ mong muốn | mong rằng | hy vọng | hi vọng | bày tỏ hy vọng | bày tỏ kỳ vọng | tin tưởng | bày tỏ tin tưởng | tin tưởng rằng | tin rằng | bày tỏ sự tin tưởng | bày tỏ tin tưởng rằng | bày tỏ niềm tin | tin chắc | trông đợi | trông đợi vào | bày tỏ nguyện vọng | bày tỏ mong đợi | mong đợi | có nguyện vọng | tin tưởng chắc chắn
hope inner=yes : mong | kỳ vọng | tin | chúc | mong chờ | nguyện vọng
pledge : cam kết | khẳng định cam kết | bày tỏ quyết tâm | khẳng định quyết tâm | tái khẳng định cam kết | thể hiện quyết tâm | hứa sẽ | cam kết sẽ | khẳng định sẽ | cho biết sẽ | cam đoan
pledge inner=yes : hứa | nguyện | quyết tâm
pledge inner=yes deed=yes : bảo đảm
pledge weak=yes alone=yes : sẽ | sẽ tiếp tục | đang nỗ lực
offer : bày tỏ sẵn sàng | bày tỏ sự sẵn sàng | khẳng định sẵn sàng | tỏ ý sẵn sàng | ngỏ ý
offer weak=yes alone=yes : sẵn sàng | luôn sẵn sàng
support : bày tỏ ủng hộ | khẳng định ủng hộ | bày tỏ sự ủng hộ | tái khẳng định ủng hộ | đồng tình với | nhất trí ủng hộ | bày tỏ đồng tình
support inner=yes : tán thành | đồng tình | chia sẻ quan điểm
support inner=yes deed=yes : ủng hộ | hưởng ứng
propose : đề xuất | kiến nghị | gợi ý | nêu đề xuất | nêu sáng kiến | đưa ra đề xuất | đề nghị hai bên | đề nghị hai nước | đề nghị các bên | đề nghị hai nền | đề nghị các nước | đề nghị hai phía | đề nghị hai cơ quan | đề nghị cùng | đưa ra các đề xuất | đề nghị hai chính phủ | đề nghị hai đảng | đề nghị hai quốc hội | nêu một số đề xuất
request : đề nghị | yêu cầu | mong bạn | kêu gọi phía
request inner=yes : nhờ | đòi
urge : kêu gọi | thúc giục | hối thúc
urge inner=yes deed=yes : cổ vũ | khuyến khích
invite : trân trọng mời | gửi lời mời | chuyển lời mời | gửi lời mời tới | ngỏ lời mời
invite inner=yes : mời
agree : nhất trí | đồng ý | đạt được nhất trí | cùng nhất trí | nhất trí cho rằng | hoàn toàn nhất trí | đã thống nhất | nhất trí về | nhất trí với | đồng ý với | nhất trí cao | nhất trí rằng | cơ bản nhất trí | thống nhất cho rằng | đạt nhận thức chung
agree inner=yes deed=yes : thống nhất | thỏa thuận
discuss : trao đổi ý kiến về | trao đổi quan điểm | trao đổi sâu về | đi sâu trao đổi | thảo luận các biện pháp | trao đổi, thảo luận | trao đổi thẳng thắn | tập trung thảo luận | tập trung trao đổi | điểm lại
discuss inner=yes deed=yes : trao đổi | thảo luận | trao đổi ý kiến | trao đổi về | thảo luận về | bàn | bàn về | bàn thảo | bàn bạc | rà soát | chia sẻ ý kiến
concern : bày tỏ quan ngại | bày tỏ lo ngại | bày tỏ quan ngại sâu sắc | quan ngại sâu sắc | bày tỏ sự quan ngại | bày tỏ sự lo ngại | bày tỏ quan tâm | bày tỏ lấy làm tiếc | lấy làm tiếc | bày tỏ thất vọng
concern inner=yes : quan ngại | lo ngại | lo lắng
criticise : chỉ trích | lên án | cáo buộc | phê phán | tố cáo | kịch liệt lên án | kịch liệt phản đối | đổ lỗi | phê bình | công kích | buộc tội
criticise inner=yes : tố
oppose : kiên quyết phản đối | phản bác | bày tỏ phản đối | cực lực phản đối | không chấp nhận | không ủng hộ
oppose inner=yes : phản đối
reject : bác bỏ | phủ nhận | khước từ | kiên quyết bác bỏ
reject inner=yes : từ chối | bác
warn : đe dọa | cảnh cáo
warn inner=yes : cảnh báo | dọa | răn đe
