-- Burmese. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "my",
  name = "Burmese",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[ ဒေါက်တာ dr mr mrs ms prof st ]],
      before_number = [[ no vol p pp fig ]],
      inside = [[ i.e e.g cf vs ]],
      anywhere = [[ etc inc ltd corp co u.s u.s.a u.k ]],
    },
    months = [[
      ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် ဩဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ
    ]],
    starters = [[
      သူ သူမ သူတို့ ကျွန်တော် ကျွန်မ ကျွန်ုပ် ကျွန်ုပ်တို့ ငါ မင်း သင် ဒါ ဒီ ထို ယင်း အဲဒါ ဤ ဘယ်သူ ဘာ ဘယ် ဘယ်တော့
      ဘာကြောင့် သို့သော် ထို့ကြောင့် သို့မဟုတ် ထို့ပြင် ထို့နောက် ထို့အတူ အကယ်၍ ယခု ယနေ့ မနေ့က မနက်ဖြန်
    ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
  },
}
