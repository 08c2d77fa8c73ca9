-- Punjabi. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "pa",
  name = "Punjabi",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        ਡਾ ਪ੍ਰੋ ਪ੍ਰਿੰ ਸ ਸ੍ਰ ਸ਼੍ਰੀ ਸ੍ਰੀ ਸ੍ਰੀਮਤੀ ਸ਼੍ਰੀਮਤੀ ਬੀਬੀ ਕੁ ਸਵ ਗਿ ਮਾ ਏ ਬੀ ਸੀ ਡੀ ਈ ਐਫ ਜੀ ਐਚ ਆਈ ਜੇ ਕੇ ਐਲ ਐਮ ਐਨ ਓ ਪੀ
        ਆਰ ਐਸ ਟੀ ਯੂ ਵੀ dr mr mrs ms prof st
      ]],
      before_number = [[ ਨੰ ਪੰ ਸਫ਼ਾ ਰੁ ਫ਼ੋਨ no vol p pp ]],
      inside = [[ ਉਦਾ ਦੇਖੋ i.e e.g cf vs ]],
      anywhere = [[
        ਆਦਿ ਈ.ਪੂ ਕਿ.ਮੀ ਸੈਂ.ਮੀ ਮਿ.ਮੀ ਕਿ.ਗ੍ਰਾ ਲਿ ਪ੍ਰਾ ਬੀ.ਏ ਐਮ.ਏ ਪੀ.ਐਚ.ਡੀ ਯੂ.ਪੀ inc ltd corp co u.s u.s.a u.k
      ]],
    },
    months = [[ ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਫਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ ]],
    starters = [[
      ਇਹ ਉਹ ਮੈਂ ਤੂੰ ਤੁਸੀਂ ਅਸੀਂ ਉਸ ਇਸ ਉਨ੍ਹਾਂ ਇਨ੍ਹਾਂ ਉਸਦਾ ਉਸਦੀ ਉਸਦੇ ਮੇਰਾ ਸਾਡਾ ਤੇਰਾ ਤੁਹਾਡਾ ਜੋ ਜਦੋਂ ਜੇ ਜਿੱਥੇ ਕੀ ਕੌਣ ਕਦੋਂ
      ਕਿੱਥੇ ਕਿਉਂ ਕਿਵੇਂ ਕਿੰਨੇ ਅਤੇ ਤੇ ਪਰ ਜਾਂ ਕਿਉਂਕਿ ਇਸਲਈ ਫਿਰ ਤਾਂ ਹੁਣ ਅੱਜ ਕੱਲ੍ਹ ਹਾਂ ਨਹੀਂ ਸਾਰੇ ਬਹੁਤ ਕਈ ਇੱਕ ਦੋ
    ]],
    terminators = { "|" },
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
  },
}
