-- Vietnamese. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "vi",
  name = "Vietnamese",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        ô b ông bà gs pgs ts ths th.s bs ks cn nsnd nsưt nsut đ.c đ/c lm gm đgm hy gh tt ct bt pgs.ts gs.ts
        pgs.tskh gs.tskh tskh
        thạc dr mr mrs ms prof st tp tx tt h q p x đ quận tpo kv kcn kđt khu ql
        thượng.tá đại.tá trung.tá thiếu.tá thượng đ.tá ng nguyễn ngh th tr ph kh v.v.
      ]],
      before_number = [[ q p số đt tel fax tr tr. t st no vol pp hình bảng điều khoản đ k ql tl hl kp tk ]],
      inside = [[ vd v.d ví.dụ tk x cf i.e e.g vs nxb gt lđ ]],
      anywhere = [[
        v.v vv v.v.v t.p tp.hcm tp.h.c.m hcm tcn scn s.cn t.cn cn tr.cn sau.cn
        cty tnhh cp co ltd inc corp jsc plc st sp km cm mm kg mg m ha tr tỷ
        u.s u.s.a u.k u.n p.s n.d bt
      ]],
    },
    months = [[ tháng ]],
    starters = [[
      tôi anh chị em ông bà cô chú bác cậu mày nó họ hắn y gã chúng ta mình bạn các những cái con chiếc
      này kia đó đây ấy đấy nọ
      ai gì nào đâu sao tại vì mấy bao khi lúc
      và hoặc hay nhưng mà song tuy dù mặc nếu bởi do nên thì vậy rồi cũng vẫn còn đã đang sẽ sắp vừa mới chưa không
      chẳng đừng hãy có được bị phải cần muốn là cho
      trong ngoài trên dưới trước sau giữa từ đến tới tại ở với về theo bằng qua để khỏi ngay cả chỉ
      một hai ba bốn năm sáu bảy tám chín mười mỗi mọi tất cả nhiều ít vài đa số hầu hết
      hôm nay mai qua bây giờ hiện ngày tháng thế tuy nhiên ngoài ra đồng thời cuối cùng đầu tiên theo hơn rất quá
      khoảng gần sở thật đúng vâng dạ ừ cảm xin trái riêng thậm chí trung bình
    ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
  },
}
