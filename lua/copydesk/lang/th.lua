-- Thai. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "th",
  name = "Thai",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        ดร นาย ศ รศ ผศ อ นพ พญ ทพ น.ส ด.ช ด.ญ พล.อ พล.ท พล.ต พ.อ พ.ท พ.ต ร.อ ร.ท ร.ต จ.ส.อ ส.อ พล.ต.อ พล.ต.ท พล.ต.ต
        พ.ต.อ พ.ต.ท
        พ.ต.ต ร.ต.อ ร.ต.ท ร.ต.ต ด.ต ส.ต.อ ม.จ ม.ร.ว ม.ล ร.ร รร รพ จ อ ต ถ ซ ม บจก หจก บมจ กทม dr mr mrs ms prof st
      ]],
      before_number = [[ พ.ศ ค.ศ จ.ศ ร.ศ ร ม เลขที่ หน้า น ข้อ โทร no vol p pp ฉ เล่ม ]],
      inside = [[ เช่น i.e e.g cf vs ]],
      anywhere = [[
        ฯลฯ ม.ค ก.พ มี.ค เม.ย พ.ค มิ.ย ก.ค ส.ค ก.ย ต.ค พ.ย ธ.ค น กม ซม มม กก ก ม ตร.ม ตร.กม บ ส.ส ส.ว ส.ก อบต อบจ
        ป.ป.ช ก.ก.ต
        inc ltd corp co u.s u.s.a u.k
      ]],
    },
    months = [[
      มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม
    ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
  },
}
