-- Malayalam. Every section is used by one room: sentences, attribution, mail.

return {
  tag = "ml",
  name = "Malayalam",

  -- sentences: see lua/copydesk/sentences.lua for what each list means
  sentences = {
    abbreviations = {
      before_name = [[
        ഡോ പ്രൊ പ്രൊഫ പ്രഫ ശ്രീ ശ്രീമതി കുമാരി അഡ്വ ഫാ റവ മി മിസ് എ ബി സി ഡി ഇ എഫ് ജി എച്ച് ഐ ജെ കെ എൽ എം എൻ ഒ പി ക്യു
        ആർ എസ് ടി യു വി ഡബ്ല്യു എക്സ് വൈ സെഡ് സി.വി ഒ.വി എം.ടി എം.പി dr mr mrs ms prof st
      ]],
      before_number = [[ നം പേ പേജ് അ രൂ ഫോ no vol p pp ]],
      inside = [[ ഉദാ കാണുക i.e e.g cf vs ]],
      anywhere = [[
        മുതലായവ ക്രി ക്രി.മു ക്രി.വ ക്രി.പി എ.ഡി ബി.സി കി.മീ സെ.മീ മി.മീ കി.ഗ്രാം ലി മീ ബി.എ എം.എ പി.എച്ച്.ഡി
        പിഎച്ച്.ഡി inc ltd corp co u.s u.s.a u.k
      ]],
    },
    months = [[
      ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മേയ് മെയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ് ആഗസ്റ്റ് സെപ്റ്റംബർ സെപ്തംബർ ഒക്ടോബർ നവംബർ ഡിസംബർ
      ചിങ്ങം കന്നി തുലാം വൃശ്ചികം ധനു മകരം കുംഭം മീനം മേടം ഇടവം മിഥുനം കർക്കടകം
    ]],
    starters = [[
      ഇത് അത് അവൻ അവൾ അവർ അദ്ദേഹം ഞാൻ നീ നിങ്ങൾ ഞങ്ങൾ നാം നമ്മൾ ഇവൻ ഇവൾ ഇവർ ഈ ആ ഇവ അവ എന്ത് ആര് എവിടെ എപ്പോൾ
      എന്തുകൊണ്ട് എങ്ങനെ എത്ര പക്ഷേ എന്നാൽ കൂടാതെ അല്ലെങ്കിൽ അതിനാൽ കാരണം പിന്നെ പിന്നീട് മുമ്പ് ഇപ്പോൾ ഇന്ന് ഇന്നലെ
      നാളെ അതെ അല്ല എല്ലാ പല ചില ഒരു രണ്ട്
    ]],
  },

  -- attribution of news: see lua/copydesk/attribution.lua
  attribution = {
  },

  -- attribution of mail: see lua/copydesk/reply.lua
  mail = {
  },
}
