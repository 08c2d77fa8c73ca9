-- Japanese. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "ja",
  name = "Japanese",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[ dr mr mrs ms messrs prof st mt ft jr rev gen col lt capt sgt hon j m ]],
      before_number = [[ no nos vol vols p pp ch fig figs sec art ver op ed nr tel ]],
      inside = [[ i.e e.g cf vs viz approx ca feat ft ]],
      anywhere = [[
        etc et.al al inc ltd corp co llc plc bros dept univ u.s u.s.a u.k e.u u.n d.c n.y l.a jr sr b.c a.d
      ]],
      ending = [[ a.m p.m ph.d m.d ]],
    },
    starters = [[
      the a an this that these those it he she they we you i my his her our their in on at and but or for from with
      as if
      when what who how why where is are was were do does not no
    ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
  },
}
