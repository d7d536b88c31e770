# Verbs and phrases by which somebody says something. A line reads: ACT attributes : form | form.
#   weak=yes   speaks only directly behind its subject or after another speech verb; elsewhere it is part of
#              what is said
#   inner=yes  stands as often inside what is said (a list of deeds): speaks only with its subject before it or
#              at the start of a sentence
#   deed=yes   names as well what two sides wish to do together: behind "and" it is one more thing wished for
#   alone=yes  carries its own content (a modal: "sẽ", "sẵn sàng")
#   sets=yes   at the start of a sentence only tells what the verb behind it is about ("Bình luận về …, ông nói")
class speech
affirm : thuật lại | kể lại | khẳng định | tái khẳng định | khẳng định lại | nhấn mạnh | nhấn mạnh tới | nhấn mạnh đến | nhấn mạnh rằng | cho rằng | nêu rõ | nêu bật | tuyên bố | lưu ý | chỉ rõ | chỉ ra | bày tỏ quan điểm | nhắc lại | ôn lại | tin rằng điều | nêu quan điểm | khẳng định rõ | quan niệm | cho hay | khẳng định chủ trương | gợi nhớ | nói thêm | nói rõ | khẳng định lập trường | ghi nhận rằng | khẳng định tầm quan trọng của | chia buồn | quả quyết | một mực khẳng định | trấn an | đoan chắc | thừa nhận | nói rằng | phát biểu rằng | nói thẳng | nêu lập trường | nhấn mạnh thêm | nhấn mạnh lại | nhấn mạnh việc | nhấn mạnh về | ám chỉ | ngụ ý | lập luận | nhắn nhủ | bày tỏ ý kiến | nêu ý kiến | nêu lại | bày tỏ lập trường | tái khẳng định lập trường | nói tiếp | khẳng định thêm | cho biết quan điểm | bộc bạch | cho hay thêm | đính chính | làm rõ | cho rằng việc
affirm inner=yes : xác nhận | thêm rằng | nói thêm rằng | viết rằng | viết | kể | nêu | đáp | đáp lại | bổ sung | tâm sự | giãi bày
affirm inner=yes deed=yes : chia sẻ
inform : cho biết | thông báo | cho biết thêm | tiết lộ | thông báo về | thông tin về | báo tin | thông tin thêm | thông báo rằng | loan báo | hé lộ | thông tin rằng | thông báo việc | cho biết về | đưa ra thông báo
inform inner=yes deed=yes : thông tin | giới thiệu | công bố | cập nhật | trình bày
assess : nhận định | nhìn nhận | nhận thấy | nhận xét | đánh giá rằng | cho rằng đây | coi đây | nhất trí đánh giá | cho đây là | xem đây là | nhận định rằng | dự báo | dự đoán | gọi đây là | gọi đó là | coi đó là | mô tả đây là | xem đó là | đánh giá đây là | nhìn nhận rằng | cùng đánh giá | đánh giá tích cực rằng
assess inner=yes : đánh giá | coi
praise : đánh giá cao | ghi nhận và đánh giá cao | đánh giá rất cao | ca ngợi | khen ngợi | biểu dương | bày tỏ ngưỡng mộ | bày tỏ khâm phục | bày tỏ ấn tượng | trân trọng và đánh giá cao | bày tỏ trân trọng | bày tỏ sự ngưỡng mộ | bày tỏ sự trân trọng | tán dương | hết lời ca ngợi | hết lời khen ngợi | tôn vinh | đánh giá tích cực | đánh giá rất tích cực | đánh giá tốt | trân trọng ghi nhận | trân trọng, đánh giá cao | ghi nhận, đánh giá cao | biểu dương và đánh giá cao | bày tỏ sự khâm phục | bày tỏ cảm phục | bày tỏ sự đánh giá cao | bày tỏ sự kính trọng | khen
praise inner=yes : trân trọng | ghi nhận | ấn tượng | ngưỡng mộ | khâm phục | cảm phục | tự hào
praise inner=yes deed=yes : đề cao
thank inner=yes : biết ơn | cảm kích
thank : cảm ơn | cám ơn | bày tỏ cảm ơn | bày tỏ lòng biết ơn | bày tỏ sự cảm ơn | gửi lời cảm ơn | gửi lời cám ơn | bày tỏ biết ơn | tri ân | chân thành cảm ơn | trân trọng cảm ơn | cảm ơn sâu sắc | bày tỏ lời cảm ơn | bày tỏ cảm ơn chân thành | bày tỏ lòng cảm ơn
welcome : hoan nghênh | chào mừng | nhiệt liệt chào mừng | vui mừng | bày tỏ vui mừng | bày tỏ vui mừng về | bày tỏ phấn khởi | vui mừng được | vui mừng nhận thấy | bày tỏ hài lòng | bày tỏ sự vui mừng | nhiệt liệt hoan nghênh | rất vui mừng | hài lòng về | bày tỏ hân hạnh | chúc mừng sự | bày tỏ vinh dự | bày tỏ hoan nghênh | lấy làm vui mừng | rất vui | rất hài lòng | rất vinh dự | vinh dự được | bày tỏ sự hài lòng | bày tỏ sự phấn khởi | bày tỏ niềm vui | bày tỏ niềm vui mừng | bày tỏ tự hào | rất phấn khởi | bày tỏ sự hoan nghênh
welcome inner=yes : hài lòng | vinh dự | hân hạnh | phấn khởi | vui
congratulate : chúc mừng | nhiệt liệt chúc mừng | bày tỏ chúc mừng | bày tỏ lời chúc mừng | trân trọng chúc mừng
hope : mong muốn | bày tỏ mong muốn | mong rằng | hy vọng | hi vọng | bày tỏ hy vọng | bày tỏ kỳ vọng | tin tưởng | bày tỏ tin tưởng | tin tưởng rằng | tin rằng | bày tỏ sự tin tưởng | bày tỏ tin tưởng rằng | bày tỏ niềm tin | tin chắc | trông đợi | trông đợi vào | bày tỏ nguyện vọng | bày tỏ mong đợi | mong đợi | có nguyện vọng | tin tưởng chắc chắn | hy vọng rằng | kỳ vọng rằng | mong mỏi | mong được | ước mong | tin chắc rằng | trông chờ | trông mong | bày tỏ sự kỳ vọng | bày tỏ mong muốn được | bày tỏ mong mỏi | bày tỏ niềm tin tưởng | bày tỏ lạc quan | bày tỏ sự lạc quan | bày tỏ niềm tin rằng | bày tỏ hy vọng rằng | bày tỏ tin tưởng vào
hope inner=yes : mong | kỳ vọng | tin | chúc | mong chờ | nguyện vọng
pledge : cam kết | khẳng định cam kết | bày tỏ quyết tâm | khẳng định quyết tâm | tái khẳng định cam kết | thể hiện quyết tâm | hứa sẽ | cam kết sẽ | khẳng định sẽ | cho biết sẽ | cam đoan | thề sẽ | tuyên bố sẽ | cam kết rằng | bày tỏ cam kết | nhấn mạnh cam kết | nhắc lại cam kết | nêu cam kết | nhấn mạnh quyết tâm
pledge inner=yes : hứa | nguyện | quyết tâm | thề
pledge inner=yes deed=yes : bảo đảm | đảm bảo
pledge weak=yes alone=yes : sẽ | sẽ tiếp tục | đang nỗ lực
offer : bày tỏ sẵn sàng | bày tỏ sự sẵn sàng | khẳng định sẵn sàng | tỏ ý sẵn sàng | ngỏ ý
offer weak=yes alone=yes : sẵn sàng | luôn sẵn sàng | sẵn lòng
support : bày tỏ ủng hộ | khẳng định ủng hộ | bày tỏ sự ủng hộ | tái khẳng định ủng hộ | đồng tình với | nhất trí ủng hộ | bày tỏ đồng tình | lên tiếng ủng hộ | tuyên bố ủng hộ | tuyên bố đứng về phía | ủng hộ lập trường của | bày tỏ sự đồng tình | bày tỏ tán thành
support inner=yes : tán thành | đồng tình | chia sẻ quan điểm
support inner=yes deed=yes : ủng hộ | hưởng ứng
propose : đề xuất | kiến nghị | gợi ý | nêu đề xuất | nêu sáng kiến | đưa ra đề xuất | đề nghị cùng | đưa ra các đề xuất | nêu một số đề xuất | đưa ra sáng kiến | khuyến nghị | đề xuất rằng | nêu các đề xuất | đưa ra một số đề xuất
request : đề nghị | yêu cầu | mong bạn | kêu gọi phía | đòi hỏi | yêu cầu phía | đề nghị phía
request inner=yes : nhờ | đòi
urge : kêu gọi | thúc giục | hối thúc | hô hào | ra lời kêu gọi | đưa ra lời kêu gọi | lên tiếng kêu gọi
urge inner=yes deed=yes : cổ vũ | khuyến khích
invite : trân trọng mời | gửi lời mời | chuyển lời mời | gửi lời mời tới | ngỏ lời mời | ngỏ ý mời | trân trọng chuyển lời mời | có lời mời
invite inner=yes : mời
agree : nhất trí | đồng ý | đạt được nhất trí | cùng nhất trí | nhất trí cho rằng | hoàn toàn nhất trí | đã thống nhất | nhất trí về | nhất trí với | đồng ý với | nhất trí cao | nhất trí rằng | cơ bản nhất trí | thống nhất cho rằng | đạt nhận thức chung | thống nhất rằng | chấp thuận | đi đến thống nhất | đi đến nhất trí | cùng thống nhất | đạt đồng thuận | đạt được đồng thuận | đạt được sự đồng thuận
agree inner=yes deed=yes : thống nhất | thỏa thuận
discuss : trao đổi ý kiến về | trao đổi quan điểm | trao đổi sâu về | đi sâu trao đổi | thảo luận các biện pháp | trao đổi, thảo luận | trao đổi thẳng thắn | tập trung thảo luận | tập trung trao đổi | điểm lại | trao đổi cởi mở | trao đổi cụ thể | dành thời gian trao đổi | trao đổi kỹ | trao đổi sâu rộng | dành nhiều thời gian trao đổi | thảo luận sâu | thảo luận sâu rộng | thảo luận cụ thể
discuss inner=yes deed=yes : trao đổi | thảo luận | trao đổi ý kiến | trao đổi về | thảo luận về | bàn | bàn về | bàn thảo | bàn bạc | rà soát | chia sẻ ý kiến
concern : bày tỏ quan ngại | bày tỏ lo ngại | bày tỏ quan ngại sâu sắc | quan ngại sâu sắc | bày tỏ sự quan ngại | bày tỏ sự lo ngại | bày tỏ quan tâm | bày tỏ lấy làm tiếc | lấy làm tiếc | bày tỏ thất vọng | bày tỏ bất bình | bày tỏ hối tiếc | bày tỏ lo lắng | bày tỏ hoài nghi | bày tỏ nghi ngờ | lấy làm quan ngại | bày tỏ phẫn nộ | bày tỏ bất mãn | bày tỏ không hài lòng | bày tỏ sự thất vọng | bày tỏ sự lo lắng | hết sức quan ngại | đặc biệt quan ngại | rất quan ngại | bày tỏ lo ngại sâu sắc | bày tỏ quan ngại nghiêm trọng
concern inner=yes : quan ngại | lo ngại | lo lắng | lo sợ | bất bình
criticise : chỉ trích | lên án | cáo buộc | phê phán | tố cáo | kịch liệt lên án | kịch liệt phản đối | đổ lỗi | phê bình | công kích | buộc tội | đả kích | tố ngược | cáo buộc ngược | lên án mạnh mẽ | mạnh mẽ lên án | kết tội | quy kết | quy trách nhiệm cho | chỉ trích gay gắt | chỉ trích mạnh mẽ | lên án gay gắt | phê phán gay gắt | lên tiếng chỉ trích | lên tiếng lên án | cực lực lên án | cáo buộc rằng | chỉ trích việc | lên án việc | kịch liệt chỉ trích | chỉ trích kịch liệt | bày tỏ sự phẫn nộ
criticise inner=yes : tố
oppose : kiên quyết phản đối | bày tỏ phản đối | cực lực phản đối | không chấp nhận | không ủng hộ | phản đối mạnh mẽ | mạnh mẽ phản đối | phản đối kịch liệt | lên tiếng phản đối | gửi công hàm phản đối | trao công hàm phản đối | không đồng ý | không đồng tình | chưa đồng ý | không tán thành | bày tỏ sự phản đối | phản đối gay gắt | quyết liệt phản đối | kiên quyết không chấp nhận
oppose inner=yes : phản đối
reject : bác bỏ | phủ nhận | khước từ | kiên quyết bác bỏ | phản bác | bác bỏ hoàn toàn | hoàn toàn bác bỏ | bác bỏ thẳng thừng | thẳng thừng bác bỏ | cự tuyệt | chối bỏ | không thừa nhận | không công nhận | chưa chấp nhận | không chấp thuận | phủ nhận hoàn toàn | kiên quyết phủ nhận | bác thông tin | bác tin | thẳng thừng từ chối | loại trừ khả năng
reject inner=yes : từ chối | bác
warn : đe dọa | cảnh cáo | cảnh báo | cảnh báo rằng | lên tiếng cảnh báo | đưa ra cảnh báo | đưa ra lời cảnh báo | hăm dọa | dọa sẽ | đe dọa sẽ | cảnh báo về | ra tối hậu thư
warn inner=yes : dọa | răn đe
urge inner=yes : khuyên
agree inner=yes : chấp nhận
reject weak=yes alone=yes : sẽ không | sẽ không bao giờ | không thể chấp nhận | sẽ không chấp nhận | sẽ không cho phép | sẽ không dung thứ | sẽ không để
warn weak=yes alone=yes : sẽ đáp trả | sẽ trả đũa | sẽ phải trả giá | sẽ phải hứng chịu | sẽ hứng chịu | sẽ gánh chịu | sẽ phải gánh chịu | sẽ có hành động trả đũa | sẽ có biện pháp đáp trả | sẽ có hành động đáp trả | sẽ đáp trả mạnh mẽ | sẽ phải đối mặt | sẽ bị trừng phạt | sẽ giáng trả
affirm : đề cập đến | đề cập tới | nhắc đến | nhắc tới
affirm sets=yes : chia sẻ về | phát biểu | phát biểu về | nói thêm về | lý giải
affirm inner=yes sets=yes : đề cập | phân tích | giải thích | bình luận | bình luận về | trả lời | trả lời về | nói | nói về | đánh giá về
assess : ước tính | ước tính rằng | tỏ ý rằng | cho là | cho rằng việc này
affirm inner=yes : đăng | đăng tải | đăng bài
