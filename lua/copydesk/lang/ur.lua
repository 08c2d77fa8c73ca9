-- Urdu. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "ur",
  name = "Urdu",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        ڈاکٹر پروفیسر مسٹر مسز مس جناب محترم dr mr mrs ms prof st ڈاکٹر. ایم اے بی سی ڈی ای ایف جی ایچ آئی جے کے
        ایل این او پی آر ایس ٹی یو وی
      ]],
      before_number = [[ نمبر ص صفحہ جلد ج ش no vol p pp فون ]],
      inside = [[ مثلا یعنی ق.م i.e e.g cf vs ]],
      anywhere = [[ وغیرہ الخ ق.م ع ء ھ ہ م کلومیٹر کلو inc ltd corp co u.s u.s.a u.k پی.ایچ.ڈی ]],
    },
    months = [[
      جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر محرم صفر ربیع جمادی رجب شعبان رمضان شوال
    ]],
    starters = [[
      یہ وہ میں تم آپ ہم تو انہوں انھوں اس ان اسے انہیں ہمیں مجھے تمہیں میرا میری ہمارا ہماری تمہارا آپکا اپنا اپنی
      جو جب جس جن جہاں کیا کون کب کہاں کیوں کیسے کتنا کتنے کس کن
      اور یا لیکن مگر اگر کیونکہ چونکہ تاہم لہذا پھر بلکہ اگرچہ تاکہ جبکہ چنانچہ حالانکہ
      ہے ہیں تھا تھے تھی ہاں نہیں جی شاید
      یہاں وہاں اب آج کل کبھی ہمیشہ اکثر پہلے بعد دوسری دوسرے ایک دو تین ہر سب کچھ کئی بہت کوئی بعض تمام
    ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
  },
}
