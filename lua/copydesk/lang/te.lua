-- Telugu. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "te",
  name = "Telugu",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        డా డాక్టర్ ప్రొ ప్రొఫెసర్ శ్రీ శ్రీమతి చి కుమారి కు స్వ ఎ బి సి డి ఇ ఎఫ్ జి హెచ్ ఐ జె కె ఎల్ ఎమ్ ఎం ఎన్ ఒ పి
        క్యూ ఆర్ ఎస్ టి యు వి డబ్ల్యు ఎక్స్ వై జెడ్ dr mr mrs ms prof st
      ]],
      before_number = [[ నం పు పేజీ సం రూ ఫో no vol p pp ]],
      inside = [[ ఉదా చూ i.e e.g cf vs ]],
      anywhere = [[
        మొ మొ. క్రీ క్రీ.పూ క్రీ.శ క్రీ.త కి.మీ సెం.మీ మి.మీ కి.గ్రా లి మీ బి.ఎ ఎం.ఎ పి.హెచ్.డి inc ltd corp co u.s
        u.s.a u.k
      ]],
    },
    months = [[
      జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జూలై జులై ఆగష్టు ఆగస్టు సెప్టెంబరు సెప్టెంబర్ అక్టోబరు అక్టోబర్ నవంబరు
      నవంబర్ డిసెంబరు డిసెంబర్
    ]],
    starters = [[
      ఇది అది అతను ఆమె ఆయన వారు వాళ్ళు నేను నువ్వు మీరు మేము మనం ఇతను ఈమె ఈ ఆ ఇవి అవి ఏమి ఎవరు ఎక్కడ ఎప్పుడు ఎందుకు
      ఎలా ఎంత కానీ మరియు లేదా అయితే కాబట్టి ఎందుకంటే అందువలన తర్వాత ముందు ఇప్పుడు ఈరోజు నిన్న రేపు అవును కాదు అన్ని
      చాలా కొన్ని ఒక రెండు
    ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
  },
}
