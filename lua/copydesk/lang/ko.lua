-- Korean. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "ko",
  name = "Korean",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[ dr mr mrs ms messrs prof st mt ft jr rev gen col lt capt sgt hon ]],
      before_number = [[ no nos vol vols p pp ch fig figs sec art ver op ed nr tel ]],
      inside = [[ i.e e.g cf vs viz approx ca feat ]],
      anywhere = [[
        etc et.al al inc ltd corp co llc plc bros dept univ u.s u.s.a u.k e.u u.n d.c n.y l.a jr sr b.c a.d
      ]],
      ending = [[ a.m p.m ph.d m.d ]],
    },
    starters = [[
      그 그는 그가 그의 그를 그녀 그녀는 그녀가 그것 그것은 그것이 그들은 그들의 나는 내가 나의 너는 네가 우리는 우리가 우리의 저는 제가
      이 이는 이것은 이것이 이러한 이런 저 저것은 그런 그러한 여기 거기 저기 이곳 그곳 누가 누구 무엇 뭐 언제 어디 어떻게 왜 어떤 어느
      그리고 그러나 하지만 그런데 그래서 그러므로 따라서 또 또한 또는 혹은 그러면 그렇지만 그래도 왜냐하면 즉 만약 만일 비록
      지금 오늘 어제 내일 이제 현재 당시 이후 그때 먼저 처음 마지막 결국 드디어 아마 물론 특히 예를 한편 반면 다만 단지 이미 아직
      모든 모두 각 많은 여러 다른 한 두 세 첫 매우 가장 아주 너무 더 네 아니 예
    ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
  },
}
