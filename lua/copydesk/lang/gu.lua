-- Gujarati. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "gu",
  name = "Gujarati",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        ડૉ ડો પ્રો પ્રિ શ્રી શ્રીમતી કુ સુશ્રી પં સ્વ મે એ બી સી ડી ઈ એફ જી એચ આઈ જે કે એલ એમ એન ઓ પી ક્યુ આર એસ ટી યુ
        વી ડબલ્યુ એક્સ વાય ઝેડ dr mr mrs ms prof st
      ]],
      before_number = [[ નં પૃ ક્ર ખં અ રૂ ટે no vol p pp ]],
      inside = [[ દા.ત ઉદા જુઓ i.e e.g cf vs ]],
      anywhere = [[
        વગેરે ઈ.સ ઇ.સ ઈ.પૂ ઇ.પૂ વિ.સં કિ.મી મિ.મી સે.મી કિ.ગ્રા લિ પ્રા પ્રા.લિ મી મિ બી.એ એમ.એ પીએચ.ડી inc ltd corp
        co u.s u.s.a u.k
      ]],
    },
    months = [[
      જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ જુલાઇ ઑગસ્ટ ઓગસ્ટ સપ્ટેમ્બર ઑક્ટોબર ઓક્ટોબર નવેમ્બર ડિસેમ્બર
    ]],
    starters = [[
      આ તે એ તેઓ હું તું તમે આપણે અમે તેણે તેમણે તેમને તેને તેની તેનું તેના તેમની મારી મારું મારા અમારું જે જ્યારે જો
      જ્યાં શું કોણ ક્યારે ક્યાં કેમ કેવી કેટલા અને પણ પરંતુ કે અથવા તો તેથી માટે કારણ છતાં ત્યારે પછી પહેલાં હવે આજે
      કાલે હા ના બધા ઘણા એક બે
    ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
  },
}
