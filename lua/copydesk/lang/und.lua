-- No language in particular: what an unknown tag gets. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "und",
  name = "neutral",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    -- what is written alike in many languages
    abbreviations = {
      before_name = "dr prof mr mrs st",
      before_number = "no nr p pp vol fig tel n° art",
      inside = "e.g i.e cf vs",
      anywhere = "etc inc ltd co corp jr sr u.s u.k e.u",
      ending = "a.m p.m ph.d",
    },
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
    fields = {
      from = [[from]],
      to = [[to]],
      cc = [[cc | bcc]],
      date = [[date | sent]],
      subject = [[subject]],
      other = [[reply-to]],
    },
    devices = [[
      iphone | ipad | ipod | ios | android | blackberry | samsung | galaxy | xperia | huawei | xiaomi |
      redmi | oneplus | pixel | nexus | nokia | lumia | htc | motorola | moto | lg | sony | oppo | vivo |
      verizon | t-mobile | at&t | windows | macbook | mac | imac | apple watch | outlook | yahoo | gmail |
      google | inbox | mail | email | e-mail | mailbox | airmail | thunderbird | protonmail | proton | k-9 |
      fairemail | aquamail | bluemail | typeapp | spark | newton | sparrow | boxer | acompli | nine |
      mailspring | fastmail | hey | zoho | aol | gmx | web.de | yandex | mail.ru | qq | hotmail | superhuman |
      mixmax | front | workspace one | blackphone | kindle | surface | chromebook | lenovo | asus | dell |
      acer | evolution | kmail | mutt | commodore | ti-
    ]],
  },

  -- words around a hyphen at the end of a line: see lua/copydesk/normalize.lua
  hyphens = {
    suspended = "bzw eller och oder og sowie und",
  },
}
