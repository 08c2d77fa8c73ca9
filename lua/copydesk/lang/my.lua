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
    wrote = [[က ရေးသားခဲ့သည် | ရေးသားခဲ့သည် | က ရေးခဲ့သည် | ရေးခဲ့သည် | က ရေးသည်]],
    glue = [[ရက် | နာရီ | တွင် | မှာ]],
    months = [[
      ဇန်နဝါရီ, ဇန် | ဖေဖော်ဝါရီ, ဖေ | မတ် | ဧပြီ, ဧ | မေ | ဇွန် | ဇူလိုင်, ဇူ | ဩဂုတ်, ဩ | စက်တင်ဘာ, စက် |
      အောက်တိုဘာ, အောက် | နိုဝင်ဘာ, နို | ဒီဇင်ဘာ, ဒီ
    ]],
    days = [[တနင်္လာ | အင်္ဂါ | ဗုဒ္ဓဟူး | ကြာသပတေး | သောကြာ | စနေ | တနင်္ဂနွေ]],
    am = [[နံနက် | မနက်]],
    pm = [[ညနေ | ည | မွန်းလွဲ]],
    fields = {
      from = [[မှ | ပေးပို့သူ | ပို့သူ]],
      to = [[သို့ | လက်ခံသူ]],
      cc = [[မိတ္တူ]],
      date = [[ရက်စွဲ | ပေးပို့သည့်အချိန် | ပို့ခဲ့သည်]],
      subject = [[အကြောင်းအရာ | ခေါင်းစဉ်]],
    },
    original = [[မူရင်း မက်ဆေ့ဂျ် | မူရင်းစာ | မူရင်းမက်ဆေ့ခ်ျ]],
    forwarded = [[ထပ်ဆင့်ပို့ထားသော မက်ဆေ့ဂျ် | ထပ်ဆင့်ပို့သောစာ]],
    device = [[… မှ ပေးပို့သည် | … မှ ပို့သည် | … မှပို့သည်]],
    devices = [[ဖုန်း]],
    greetings = [[မင်္ဂလာပါ | လေးစားရပါသော]],
    closings = [[လေးစားစွာဖြင့် | ကျေးဇူးတင်ပါသည် | ကျေးဇူးပါ]],
  },
}
