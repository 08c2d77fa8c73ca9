-- Thai. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "th",
  name = "Thai",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
  },
}
