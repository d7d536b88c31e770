# Words before a year that tell whether it is that of a plan, or one that the text only looks back to.
# A line reads: VALUE : form | form.
class goal
goal : phấn đấu | đặt mục tiêu | mục tiêu | hướng đến | hướng tới | kế hoạch | lộ trình | trước năm | vào cuối thập kỷ | nhận lời

class lookback
lookback : từ | từ năm | kể từ | kể từ năm | trước | trước năm | hồi | thiết lập | ký | thành lập | từng | sinh | thập niên | thập kỷ
