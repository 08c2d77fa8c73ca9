-- Amharic. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "am",
  name = "Amharic",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        አቶ ወ ወ/ሮ ወ/ሪት ዶ ዶ/ር ፕ ፕ/ር ኢ/ር ሌ/ጄ ኮ ኮ/ል ሻ ቅ ቅ/ ቄስ መ/ር እ ም መ ተ ደ አ በ ኃ ገ dr mr mrs ms prof st
      ]],
      before_number = [[ ቁ ቁጥር ገጽ ክፍል አንቀጽ ስልክ ፖ.ሳ.ቁ no vol p pp ]],
      inside = [[ ለምሳሌ ማለት ማለትም i.e e.g cf vs ]],
      anywhere = [[
        ወዘተ ወ.ዘ.ተ ዓ.ም ዓ.ዓ ዓ.ዓ. እ.ኤ.አ እ.አ.አ ከክ.ል.በ ከ.ክ.ል.በ ቅ.ል.ክ ድ.ል.ክ አ.አ አ.ማ ኃ.የ.ግ.ማ ሃ.የ.ግ.ማ ፕ.ሊ ኪ.ሜ ሴ.ሜ ሚ.ሜ ኪ.ግ ብር
        ት.ም.ህ inc ltd corp co u.s u.s.a u.k
      ]],
    },
    months = [[
      መስከረም ጥቅምት ኅዳር ህዳር ታኅሣሥ ታህሳስ ጥር የካቲት መጋቢት ሚያዝያ ግንቦት ሰኔ ሐምሌ ሀምሌ ነሐሴ ነሀሴ ጳጉሜ ጳጉሜን
      ጃንዋሪ ጃንዩወሪ ፌብሩዋሪ ፌብሩወሪ ማርች ኤፕሪል ሜይ ጁን ጁላይ ኦገስት ሴፕቴምበር ኦክቶበር ኖቬምበር ዲሴምበር
    ]],
    starters = [[
      እሱ እርሱ እሷ እርሷ እነሱ እነርሱ እኔ አንተ አንቺ እኛ እናንተ ይህ ይሄ ይህች ይህን ያ ያንን እነዚህ እነዚያ
      ማን ምን የት መቼ ለምን እንዴት ስንት የትኛው
      እና ግን ነገር ወይም ወይስ ምክንያቱም ስለዚህ ሆኖም ይሁን እንዲሁም በተጨማሪም ደግሞ ከዚያ ከዚህ በዚህ በዚያ ስለ ከ በ ወደ እስከ
      ነው ነበር አይደለም አዎ የለም አለ
      አሁን ዛሬ ትናንት ነገ ሁልጊዜ ሁሉም ብዙ አንድ ሁለት ሌላ ሌሎች አንዳንድ እባክህ እባክሽ እባክዎ
    ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    wrote = [[እንዲህ ጽፏል | ጽፏል | ጻፈ | ጽፈዋል | እንዲህ ሲል ጻፈ]],
    glue = [[ላይ | በ | ከሰዓት | ሰዓት]],
    months = [[
      ጃንዩወሪ, ጃንዋሪ, ጃንዩ | ፌብሩወሪ, ፌብሩዋሪ, ፌብሩ | ማርች | ኤፕሪል, ኤፕሪ | ሜይ | ጁን | ጁላይ | ኦገስት, ኦገስ | ሴፕቴምበር, ሴፕቴ |
      ኦክቶበር, ኦክቶ | ኖቬምበር, ኖቬም | ዲሴምበር, ዲሴም
    ]],
    days = [[ሰኞ | ማክሰኞ | ረቡዕ | ሐሙስ | ዓርብ | ቅዳሜ | እሑድ, እሁድ]],
    am = [[ጥዋት]],
    pm = [[ከሰዓት]],
    fields = {
      from = [[ከ | ላኪ]],
      to = [[ለ | ተቀባይ]],
      cc = [[ግልባጭ]],
      date = [[ቀን | የተላከው]],
      subject = [[ርዕሰ ጉዳይ | ርዕስ]],
    },
    original = [[ዋናው መልዕክት | የመጀመሪያው መልዕክት]],
    forwarded = [[የተላለፈ መልዕክት | የተላለፈ መልእክት]],
    device = [[ከ … የተላከ | ከእኔ … የተላከ | … የተላከ]],
    devices = [[ስልክ | ስልኬ]],
    greetings = [[ሰላም | ውድ | ጤና ይስጥልኝ]],
    closings = [[ከሰላምታ ጋር | አመሰግናለሁ | ከአክብሮት ጋር]],
  },
}
