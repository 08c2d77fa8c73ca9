-- Bengali. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "bn",
  name = "Bengali",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        ডা ড ডঃ ডক্টর ডাঃ অধ্যা প্রফ প্রো মো মোঃ মোসা মোছা মু মুঃ শ্রী শ্রীমতী জনাব আলহাজ ইঞ্জি অ্যাড এ বি সি ডি ই এফ
        জি এইচ আই জে কে এল এম এন ও পি কিউ আর এস টি ইউ ভি ডব্লিউ এক্স ওয়াই জেড dr mr mrs ms prof st
      ]],
      before_number = [[ নং পৃ পৃঃ খ খণ্ড সং ক্র ধা টা রু no vol p pp ]],
      inside = [[ যেমন উদা দ্র দ্রঃ i.e e.g cf vs ]],
      anywhere = [[
        ইত্যাদি খ্রি খ্রিঃ খ্রিষ্টাব্দ হি বি.দ্র বি.দ্রঃ কি.মি মি.মি সে.মি কি.গ্রা লি লিঃ লিমিটেড কোং মি ঘ inc ltd
        corp co u.s u.s.a u.k বি.এ এম.এ পিএইচ.ডি
      ]],
    },
    months = [[
      জানুয়ারি জানুয়ারী ফেব্রুয়ারি ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট অগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর
      ডিসেম্বর বৈশাখ জ্যৈষ্ঠ আষাঢ় শ্রাবণ ভাদ্র আশ্বিন কার্তিক অগ্রহায়ণ পৌষ মাঘ ফাল্গুন চৈত্র
    ]],
    starters = [[
      এই এটি এটা ঐ সেই সে তিনি তারা তাঁরা আমি আমরা তুমি আপনি আপনারা তার তাঁর তাদের আমার আমাদের এর এদের এবং ও কিন্তু
      তবে অথবা বা যদি যদিও কারণ তাই সুতরাং ফলে তখন যখন যে যিনি যা কে কী কি কেন কখন কোথায় কীভাবে কত আজ কাল এখন পরে আগে
      এরপর তারপর এছাড়া অন্যদিকে হ্যাঁ না সব সকল অনেক কিছু একটি এক দুই
    ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
  },
}
