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
  },
}
