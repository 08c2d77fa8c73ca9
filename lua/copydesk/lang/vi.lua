-- Vietnamese. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "vi",
  name = "Vietnamese",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        ô b gs pgs ts ths th.s bs ks cn nsnd nsưt nsut đ.c đ/c lm gm đgm hy gh tt ct bt pgs.ts gs.ts pgs.tskh
        gs.tskh tskh thạc dr mr mrs ms prof st tp tx h q p đ quận tpo kv kcn kđt khu ql
        thượng.tá đại.tá trung.tá thiếu.tá thượng đ.tá ng nguyễn ngh th tr ph kh
      ]],
      before_number = [[ q p số đt tel fax tr tr. t st no vol pp hình bảng điều khoản đ k ql tl hl kp tk ]],
      inside = [[ vd v.d ví.dụ tk x cf i.e e.g vs nxb gt lđ ]],
      anywhere = [[
        t.p tp.hcm tp.h.c.m hcm tcn scn s.cn t.cn tr.cn sau.cn
        cty tnhh cp co ltd inc corp jsc plc sp km cm mm kg mg m ha tỷ
        u.s u.s.a u.k u.n p.s n.d
      ]],
      after_number = [[ km cm mm kg m ha tr ]],
      ending = [[ v.v vv v.v.v ]],
    },
    months = [[ tháng ]],
    title_case = true,
    starters = [[
      tôi anh chị em ông bà cô chú bác cậu mày nó họ hắn y gã chúng ta mình bạn các những cái con chiếc
      này kia đó đây ấy đấy nọ
      ai gì nào đâu sao tại vì mấy bao khi lúc
      và hoặc hay nhưng mà song tuy dù mặc nếu bởi do nên thì vậy rồi cũng vẫn còn đã đang sẽ sắp vừa mới chưa không
      chẳng đừng hãy có được bị phải cần muốn là cho
      trong ngoài trên dưới trước sau giữa từ đến tới ở với về theo bằng qua để khỏi ngay cả chỉ
      một mỗi mọi tất nhiều ít vài đa hầu
      hôm nay mai bây giờ hiện ngày tháng thế nhiên ra đồng thời cuối cùng đầu tiên hơn rất quá
      khoảng gần sở thật đúng vâng dạ ừ cảm xin trái riêng thậm chí
    ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    opens = [[vào | vào ngày | ngày | vào lúc | lúc]],
    wrote = [[đã viết | viết | đã viết như sau | đã trả lời]],
    glue = [[vào lúc | lúc | vào | ngày | người dùng | cn]],
    months = [[
      tháng 1, thg 1, tháng một, tháng giêng | tháng 2, thg 2, tháng hai | tháng 3, thg 3, tháng ba |
      tháng 4, thg 4, tháng tư | tháng 5, thg 5, tháng năm | tháng 6, thg 6, tháng sáu |
      tháng 7, thg 7, tháng bảy | tháng 8, thg 8, tháng tám | tháng 9, thg 9, tháng chín |
      tháng 10, thg 10, tháng mười | tháng 11, thg 11, tháng mười một | tháng 12, thg 12, tháng mười hai
    ]],
    day_first = true,
    days = [[
      thứ hai, thứ 2, th 2, t2, t.2 | thứ ba, thứ 3, th 3, t3, t.3 | thứ tư, thứ 4, th 4, t4, t.4 |
      thứ năm, thứ 5, th 5, t5, t.5 | thứ sáu, thứ 6, th 6, t6, t.6 | thứ bảy, thứ 7, th 7, t7, t.7 |
      chủ nhật, cn
    ]],
    am = [[sa | sáng]],
    pm = [[ch | chiều | tối]],
    fields = {
      from = [[từ | người gửi]],
      to = [[đến | tới | người nhận]],
      cc = [[cc | đồng gửi]],
      date = [[ngày | đã gửi | ngày gửi | gửi | gửi lúc | thời gian]],
      subject = [[chủ đề | tiêu đề]],
      other = [[trả lời tới | trả lời đến | tầm quan trọng | đính kèm]],
    },
    original = [[tin nhắn gốc | thư gốc | thông điệp gốc | tin nhắn ban đầu | thư ban đầu]],
    forwarded = [[
      thư đã chuyển tiếp | tin nhắn đã chuyển tiếp | thư được chuyển tiếp | thư chuyển tiếp |
      bắt đầu thư được chuyển tiếp | tin nhắn chuyển tiếp | bắt đầu thư đã chuyển tiếp
    ]],
    device = [[
      được gửi từ … của tôi | đã gửi từ … của tôi | gửi từ … của tôi | được gửi từ | đã gửi từ | gửi từ |
      được gửi bằng | tải outlook dành cho | tải outlook cho | tải về outlook
    ]],
    devices = [[điện thoại | di động | máy tính bảng]],
    excuse = [[xin lỗi | xin thứ lỗi]],
    greetings = [[chào | xin chào | kính gửi | thân gửi | gửi | kính chào]],
    inline = [[bên dưới | dưới đây]],
    closings = [[
      trân trọng | trân trọng kính chào | thân mến | kính thư | cảm ơn | xin cảm ơn | thân ái |
      chân thành cảm ơn
    ]],
    disclaimers = [[
      email này và các tệp đính kèm | nếu bạn không phải là người nhận | nếu quý vị không phải
    ]],
    hints = [[thư điện tử này | thông tin trong email này]],
    footers = [[bạn nhận được thư này vì | bạn nhận được email này vì | để hủy đăng ký | hủy đăng ký]],
  },
}
